using System.IO.Compression;

namespace FormatService.Testing.Pdf;

/// <summary>FlateDecode with predictors, ASCIIHexDecode and ASCII85Decode (ISO 32000-1 7.4).</summary>
internal static class StreamDecoder
{
    private const int MaximumBytes = 512 * 1024 * 1024;

    public static byte[] Decode(PdfDictionary dictionary, byte[] raw)
    {
        var filters = ListOf(dictionary.Has("Filter") ? dictionary["Filter"] : dictionary["F"]);
        var parameters = ListOf(dictionary.Has("DecodeParms") ? dictionary["DecodeParms"] : dictionary["DP"]);
        var bytes = raw;
        for (var index = 0; index < filters.Count; index++)
        {
            var options = index < parameters.Count ? parameters[index].Dictionary : null;
            switch (filters[index].Name)
            {
                case "FlateDecode" or "Fl":
                    bytes = Unpredict(Inflate(bytes), options);
                    break;
                case "ASCIIHexDecode" or "AHx":
                    bytes = FromHex(bytes);
                    break;
                case "ASCII85Decode" or "A85":
                    bytes = FromAscii85(bytes);
                    break;
                case "DCTDecode" or "DCT" or "JPXDecode" or "CCITTFaxDecode" or "CCF" or "JBIG2Decode":
                    return bytes;
                default:
                    throw new InvalidDataException($"The filter {filters[index]} is not known to the tests' PDF reader.");
            }
        }

        return bytes;
    }

    private static List<PdfObject> ListOf(PdfObject value) => value switch
    {
        PdfNull => [],
        PdfArray array => [.. array.Items],
        _ => [value],
    };

    private static byte[] Inflate(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var output = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = zlib.Read(buffer, 0, buffer.Length)) > 0)
        {
            output.Write(buffer, 0, read);
            if (output.Length > MaximumBytes)
            {
                throw new InvalidDataException("A stream of the PDF unpacks to more than 512 MiB.");
            }
        }

        return output.ToArray();
    }

    private static byte[] Unpredict(byte[] bytes, PdfDictionary? options)
    {
        var predictor = options?["Predictor"].Integer ?? 1;
        if (predictor < 2)
        {
            return bytes;
        }

        var colours = options!["Colors"].Integer ?? 1;
        var bits = options["BitsPerComponent"].Integer ?? 8;
        var columns = options["Columns"].Integer ?? 1;
        var pixel = Math.Max(1, colours * bits / 8);
        var row = ((colours * bits * columns) + 7) / 8;
        return predictor == 2 ? UnpredictTiff(bytes, row, pixel, bits) : UnpredictPng(bytes, row, pixel);
    }

    private static byte[] UnpredictTiff(byte[] bytes, int row, int pixel, int bits)
    {
        if (bits != 8)
        {
            throw new InvalidDataException("The TIFF predictor is read for 8 bits a component only.");
        }

        for (var start = 0; start + row <= bytes.Length; start += row)
        {
            for (var index = start + pixel; index < start + row; index++)
            {
                bytes[index] += bytes[index - pixel];
            }
        }

        return bytes;
    }

    private static byte[] UnpredictPng(byte[] bytes, int row, int pixel)
    {
        var rows = bytes.Length / (row + 1);
        var output = new byte[rows * row];
        for (var y = 0; y < rows; y++)
        {
            var kind = bytes[y * (row + 1)];
            for (var x = 0; x < row; x++)
            {
                var at = (y * row) + x;
                int left = x >= pixel ? output[at - pixel] : 0;
                int above = y > 0 ? output[at - row] : 0;
                int corner = x >= pixel && y > 0 ? output[at - row - pixel] : 0;
                output[at] = (byte)(bytes[(y * (row + 1)) + 1 + x] + kind switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException($"PNG row filter {kind} does not exist."),
                });
            }
        }

        return output;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toCorner = Math.Abs(estimate - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }

    private static byte[] FromHex(byte[] bytes)
    {
        var digits = bytes.TakeWhile(value => value != '>').Where(value => Uri.IsHexDigit((char)value)).Select(value => (char)value).ToList();
        if (digits.Count % 2 == 1)
        {
            digits.Add('0');
        }

        return Convert.FromHexString(string.Concat(digits));
    }

    private static byte[] FromAscii85(byte[] bytes)
    {
        var output = new List<byte>();
        var group = new List<uint>(5);
        foreach (var value in bytes.TakeWhile(value => value != '~'))
        {
            if (value == 'z' && group.Count == 0)
            {
                output.AddRange(new byte[4]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group.Add((uint)(value - '!'));
                Flush(full: true);
            }
        }

        Flush(full: false);
        return [.. output];

        void Flush(bool full)
        {
            var count = group.Count;
            if (count < 2 || (full && count < 5))
            {
                return;
            }

            while (group.Count < 5)
            {
                group.Add(84);
            }

            var number = group.Aggregate(0u, (sum, digit) => unchecked((sum * 85) + digit));
            for (var index = 0; index < count - 1; index++)
            {
                output.Add((byte)(number >> (24 - (8 * index))));
            }

            group.Clear();
        }
    }
}
