using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>
/// A finished PDF whose objects can be changed one by one and written again: files that break one rule on purpose. Written plainly, each object
/// on its own, with a cross-reference table.
/// </summary>
public sealed class PdfDamage
{
    private readonly SortedDictionary<int, PdfObject> _objects = [];
    private readonly PdfFile _file;

    public PdfDamage(byte[] pdf)
    {
        _file = PdfFile.Open(pdf);
        Trailer = _file.Trailer;
        foreach (var (number, value) in _file.Objects)
        {
            if (value.Dictionary?["Type"].Name is not ("ObjStm" or "XRef"))
            {
                _objects.Add(number, value);
            }
        }

        foreach (var key in (string[])["Type", "W", "Index", "Size", "Filter", "DecodeParms", "Length"])
        {
            Trailer = Without(Trailer, key);
        }
    }

    public PdfDictionary Trailer { get; private set; }

    /// <summary>The objects as they are written: of a stream, the entries of its dictionary without its length.</summary>
    public IEnumerable<(int Number, byte[] Syntax, bool IsStream)> Objects => _objects.Select(item =>
        item.Value is PdfStream stream ? (item.Key, Syntax(Without(stream.Dictionary!, "Length"))[2..^2], true) : (item.Key, Syntax(item.Value), false));

    /// <summary>The number of the first object whose dictionary satisfies a condition.</summary>
    public int Find(Func<PdfDictionary, bool> condition) =>
        _objects.First(item => item.Value.Dictionary is { } dictionary && condition(dictionary)).Key;

    /// <summary>The first object of a type, or a subtype: "Page", "Link".</summary>
    public int Find(string type) => Find(dictionary => dictionary["Type"].Name == type || dictionary["Subtype"].Name == type);

    /// <summary>The object that another one names by a key, or first in the array there.</summary>
    public int Follow(int number, string key) =>
        _objects[number].Dictionary!.ReferenceOf(key) ?? _objects[number].Dictionary!.Raw(key).Array!.RawItems.OfType<PdfReference>().First().ObjectNumber;

    /// <summary>Puts a value, in the syntax of PDF, in place of that at a path such as "MarkInfo/Marked".</summary>
    public PdfDamage Set(int number, string path, string value) => Change(number, path, Parse(value));

    /// <summary>Takes out the entry at a path.</summary>
    public PdfDamage Remove(int number, string path) => Change(number, path, null);

    /// <summary>Puts plain data in place of those of a stream.</summary>
    public PdfDamage SetData(int number, byte[] data)
    {
        var dictionary = Without(Without(_objects[number].Dictionary!, "Filter"), "DecodeParms");
        _objects[number] = new PdfStream(dictionary, data);
        return this;
    }

    /// <summary>Changes the items of an array that is an object, each in the syntax of PDF.</summary>
    public PdfDamage EditItems(int number, Func<string[], string[]> edit)
    {
        _objects[number] = Parse($"[{string.Join(' ', edit(Items(_objects[number].Array!)))}]");
        return this;
    }

    /// <summary>Changes the items of an array at a path.</summary>
    public PdfDamage EditItems(int number, string path, Func<string[], string[]> edit) =>
        Set(number, path, $"[{string.Join(' ', edit(Items(_objects[number].Dictionary![path].Array!)))}]");

    /// <summary>Changes the text of a stream.</summary>
    public PdfDamage Edit(int number, Func<string, string> edit) =>
        SetData(number, Encoding.Latin1.GetBytes(edit(Encoding.Latin1.GetString(((PdfStream)_objects[number]).Bytes))));

    /// <summary>Adds an object; returns its number.</summary>
    public int Add(string value)
    {
        var number = _objects.Keys.Max() + 1;
        _objects.Add(number, Parse(value));
        return number;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var output = new MemoryStream();
        Write(output, $"%PDF-{_file.HeaderVersion}\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new Dictionary<int, long>();
        foreach (var (number, value) in _objects)
        {
            offsets.Add(number, output.Position);
            Write(output, $"{number} 0 obj\n");
            if (value is PdfStream stream)
            {
                output.Write(Syntax(With(stream.Dictionary!, "Length", new PdfNumber(stream.RawBytes.Length))));
                Write(output, "\nstream\n");
                output.Write(stream.RawBytes);
                Write(output, "\nendstream");
            }
            else
            {
                output.Write(Syntax(value));
            }

            Write(output, "\nendobj\n");
        }

        var start = output.Position;
        var size = _objects.Keys.Max() + 1;
        Write(output, $"xref\n0 {size}\n");
        for (var number = 0; number < size; number++)
        {
            Write(output, offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 65535 f \n");
        }

        Write(output, "trailer\n");
        output.Write(Syntax(With(Trailer, "Size", new PdfNumber(size))));
        Write(output, $"\nstartxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    private PdfDamage Change(int number, string path, PdfObject? value)
    {
        var changed = Changed(_objects[number].Dictionary!, path.Split('/'), value);
        _objects[number] = _objects[number] is PdfStream stream ? new PdfStream(changed, stream.RawBytes) : changed;
        return this;
    }

    private static PdfDictionary Changed(PdfDictionary dictionary, ReadOnlySpan<string> path, PdfObject? value)
    {
        if (path.Length > 1)
        {
            value = Changed(dictionary[path[0]].Dictionary ?? new PdfDictionary([]), path[1..], value);
        }

        return value is null ? Without(dictionary, path[0]) : With(dictionary, path[0], value);
    }

    private static string[] Items(PdfArray array) => [.. array.RawItems.Select(item => Encoding.Latin1.GetString(Syntax(item)))];

    private PdfObject Parse(string syntax) => new PdfParser(Encoding.Latin1.GetBytes(syntax), 0, _file).Read()!;

    private static PdfDictionary Without(PdfDictionary dictionary, string key) =>
        new([.. dictionary.Keys.Where(known => known != key).Select(known => KeyValuePair.Create(known, dictionary.Raw(known)))]);

    private static PdfDictionary With(PdfDictionary dictionary, string key, PdfObject value) =>
        new([.. dictionary.Keys.Where(known => known != key).Select(known => KeyValuePair.Create(known, dictionary.Raw(known))), KeyValuePair.Create(key, value)]);

    private static byte[] Syntax(PdfObject value)
    {
        using var output = new MemoryStream();
        Write(output, value);
        return output.ToArray();
    }

    private static void Write(MemoryStream output, PdfObject value)
    {
        switch (value)
        {
            case PdfReference reference:
                Write(output, $"{reference.ObjectNumber} {reference.Generation} R");
                break;
            case PdfName name:
                Write(output, "/" + Escape(name.Name!));
                break;
            case PdfString text:
                Write(output, "<" + Convert.ToHexString(text.Bytes) + ">");
                break;
            case PdfNumber number:
                Write(output, number.Number!.Value.ToString("0.#####", CultureInfo.InvariantCulture));
                break;
            case PdfArray array:
                Write(output, "[");
                foreach (var item in array.RawItems)
                {
                    Write(output, item);
                    Write(output, " ");
                }

                Write(output, "]");
                break;
            case PdfDictionary dictionary:
                Write(output, "<<");
                foreach (var key in dictionary.Keys)
                {
                    Write(output, $"/{Escape(key)} ");
                    Write(output, dictionary.Raw(key));
                }

                Write(output, ">>");
                break;
            default:
                Write(output, value.ToString()!);
                break;
        }
    }

    private static string Escape(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || "-_+.,:".Contains(character) ? character.ToString() : $"#{(int)character:X2}"));

    private static void Write(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
