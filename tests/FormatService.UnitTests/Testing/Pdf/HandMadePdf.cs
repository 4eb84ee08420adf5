using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FormatService.UnitTests.Testing.Pdf;

/// <summary>A PDF written by hand for the tests of the reader: objects as text, object 1 is the catalogue.</summary>
internal sealed class HandMadePdf
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    public HandMadePdf Object(int number, string body)
    {
        _objects[number] = Latin(body);
        return this;
    }

    public HandMadePdf Stream(int number, string entries, string data, bool deflate = false)
    {
        var bytes = deflate ? Deflated(Latin(data)) : Latin(data);
        var filter = deflate ? "/Filter /FlateDecode" : "";
        _objects[number] = [.. Latin($"<< {entries} {filter} /Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];
        return this;
    }

    /// <summary>With a classic cross-reference table.</summary>
    public byte[] WithTable()
    {
        var (file, offsets) = Plain(_objects);
        var start = file.Length;
        var size = _objects.Keys.Last() + 1;
        Write(file, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            Write(file, offsets.TryGetValue(number, out var offset) ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n") : "0000000000 00000 f \n");
        }

        Write(file, $"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>All but streams in an object stream, and a cross-reference stream with PNG predictors.</summary>
    public byte[] WithStreams()
    {
        var streams = new SortedDictionary<int, byte[]>(_objects.Where(item => item.Value.AsSpan().EndsWith("endstream"u8)).ToDictionary());
        var others = _objects.Where(item => !streams.ContainsKey(item.Key)).ToList();
        var container = _objects.Keys.Last() + 1;
        var header = new StringBuilder();
        var body = new StringBuilder();
        foreach (var (number, bytes) in others)
        {
            header.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Append(Encoding.Latin1.GetString(bytes)).Append('\n');
        }

        var packed = new HandMadePdf().Stream(container, $"/Type /ObjStm /N {others.Count} /First {header.Length}", header.ToString() + body, deflate: true);
        streams[container] = packed._objects[container];
        var (file, offsets) = Plain(streams);

        var references = container + 1;
        var start = (int)file.Length;
        offsets[references] = start;
        var rows = new List<byte[]> { new byte[] { 0, 0, 0, 0 } };
        for (var number = 1; number <= references; number++)
        {
            var index = others.FindIndex(item => item.Key == number);
            rows.Add(index >= 0 ? [2, (byte)(container >> 8), (byte)container, (byte)index]
                : offsets.TryGetValue(number, out var offset) ? [1, (byte)(offset >> 8), (byte)offset, 0]
                : [0, 0, 0, 0]);
        }

        var data = Deflated(Predicted(rows));
        Write(file, $"{references} 0 obj\n<< /Type /XRef /Size {references + 1} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length {data.Length} >>\nstream\n");
        file.Write(data);
        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>PNG filters 0 to 4, one row after another.</summary>
    private static byte[] Predicted(List<byte[]> rows)
    {
        var output = new List<byte>();
        for (var y = 0; y < rows.Count; y++)
        {
            var kind = y % 5;
            output.Add((byte)kind);
            for (var x = 0; x < rows[y].Length; x++)
            {
                int left = x > 0 ? rows[y][x - 1] : 0, above = y > 0 ? rows[y - 1][x] : 0, corner = x > 0 && y > 0 ? rows[y - 1][x - 1] : 0;
                var estimate = left + above - corner;
                var nearest = new[] { left, above, corner }.MinBy(value => Math.Abs(estimate - value));
                output.Add((byte)(rows[y][x] - new[] { 0, left, above, (left + above) / 2, nearest }[kind]));
            }
        }

        return [.. output];
    }

    private static (MemoryStream File, Dictionary<int, int> Offsets) Plain(SortedDictionary<int, byte[]> objects)
    {
        var file = new MemoryStream();
        var offsets = new Dictionary<int, int>();
        Write(file, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        foreach (var (number, body) in objects)
        {
            offsets[number] = (int)file.Length;
            Write(file, $"{number} 0 obj\n");
            file.Write(body);
            Write(file, "\nendobj\n");
        }

        return (file, offsets);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
        {
            zlib.Write(bytes);
        }

        return output.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Latin(text));

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
