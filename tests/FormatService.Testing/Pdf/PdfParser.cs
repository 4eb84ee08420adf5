using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>Reads PDF objects and keywords from bytes (ISO 32000-1 7.2 and 7.3).</summary>
internal sealed class PdfParser(byte[] data, int position, PdfFile? file)
{
    private const int MaximumDepth = 200;

    public int Position { get; set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    /// <summary>The next object; null at the end of the bytes.</summary>
    public PdfObject? Read() => Read(0);

    public int ReadInteger() =>
        Read() is PdfNumber { Integer: { } value } ? value : throw Broken("a whole number is missing");

    public void Expect(string keyword)
    {
        if (Read() is not PdfKeyword found || found.Value != keyword)
        {
            throw Broken($"“{keyword}” is missing");
        }
    }

    /// <summary>`12 0 obj … endobj` at the position, with the stream if there is one.</summary>
    public (int ObjectNumber, PdfObject Value) ReadIndirect()
    {
        var number = ReadInteger();
        ReadInteger();
        Expect("obj");
        var value = Read() ?? throw Broken("the object is missing");
        var after = Position;
        if (value is PdfDictionary dictionary && Read() is PdfKeyword { Value: "stream" })
        {
            return (number, new PdfStream(dictionary, StreamBytes(dictionary)));
        }

        Position = after;
        return (number, value);
    }

    public void SkipSpace()
    {
        while (Position < data.Length)
        {
            var current = data[Position];
            if (current == '%')
            {
                while (Position < data.Length && data[Position] is not ((byte)'\r' or (byte)'\n'))
                {
                    Position++;
                }
            }
            else if (IsSpace(current))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private PdfObject? Read(int depth)
    {
        if (depth > MaximumDepth)
        {
            throw Broken("objects are nested too deeply");
        }

        SkipSpace();
        if (Position >= data.Length)
        {
            return null;
        }

        switch (data[Position])
        {
            case (byte)'/':
                Position++;
                return new PdfName(NameText());
            case (byte)'(':
                return LiteralString();
            case (byte)'[':
                Position++;
                return ArrayBody(depth);
            case (byte)'<' when At(1) == '<':
                Position += 2;
                return DictionaryBody(depth);
            case (byte)'<':
                return HexString();
            case (byte)'>' when At(1) == '>':
                Position += 2;
                return new PdfKeyword(">>");
            case (byte)']' or (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                return new PdfKeyword(((char)data[Position++]).ToString());
            default:
                return NumberOrKeyword();
        }
    }

    private PdfArray ArrayBody(int depth)
    {
        var items = new List<PdfObject>();
        while (true)
        {
            var item = Read(depth + 1) ?? throw Broken("an array does not end");
            if (item is PdfKeyword { Value: "]" })
            {
                return new PdfArray(items);
            }

            items.Add(item);
        }
    }

    private PdfDictionary DictionaryBody(int depth)
    {
        var entries = new List<KeyValuePair<string, PdfObject>>();
        while (true)
        {
            switch (Read(depth + 1))
            {
                case PdfKeyword { Value: ">>" }:
                    return new PdfDictionary(entries);
                case PdfName { Name: { } key }:
                    entries.Add(new(key, Read(depth + 1) ?? throw Broken("a dictionary does not end")));
                    break;
                default:
                    throw Broken("a dictionary's key is not a name");
            }
        }
    }

    private PdfObject NumberOrKeyword()
    {
        var word = Word();
        if (word.Length == 0)
        {
            throw Broken($"byte {data[Position]} starts no object");
        }

        if (char.IsAsciiDigit(word[0]) || word[0] is '+' or '-' or '.')
        {
            return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? ReferenceOr(number, word)
                : new PdfKeyword(word);
        }

        return word switch
        {
            "true" => new PdfBoolean(true),
            "false" => new PdfBoolean(false),
            "null" => PdfNull.Value,
            _ => new PdfKeyword(word),
        };
    }

    private PdfObject ReferenceOr(double number, string word)
    {
        if (file is not null && word.All(char.IsAsciiDigit))
        {
            var after = Position;
            SkipSpace();
            var generation = Word();
            SkipSpace();
            if (generation.Length is > 0 and < 6 && generation.All(char.IsAsciiDigit) && Word() == "R")
            {
                return new PdfReference(file, (int)number, int.Parse(generation, CultureInfo.InvariantCulture));
            }

            Position = after;
        }

        return new PdfNumber(number);
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(data, start, Position - start);
    }

    private string NameText()
    {
        var word = Word();
        if (!word.Contains('#', StringComparison.Ordinal))
        {
            return word;
        }

        var bytes = new List<byte>();
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == '#' && index + 2 < word.Length && Uri.IsHexDigit(word[index + 1]) && Uri.IsHexDigit(word[index + 2]))
            {
                bytes.Add(Convert.ToByte(word.Substring(index + 1, 2), 16));
                index += 2;
            }
            else
            {
                bytes.Add((byte)word[index]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private PdfString HexString()
    {
        var digits = new StringBuilder();
        for (Position++; Position < data.Length && data[Position] != '>'; Position++)
        {
            if (Uri.IsHexDigit((char)data[Position]))
            {
                digits.Append((char)data[Position]);
            }
        }

        Position++;
        if (digits.Length % 2 == 1)
        {
            digits.Append('0');
        }

        return new PdfString(Convert.FromHexString(digits.ToString()));
    }

    private PdfString LiteralString()
    {
        var bytes = new List<byte>();
        var depth = 1;
        for (Position++; ; Position++)
        {
            switch (At(0))
            {
                case -1:
                    throw Broken("a string does not end");
                case '(':
                    depth++;
                    bytes.Add((byte)'(');
                    break;
                case ')' when --depth == 0:
                    Position++;
                    return new PdfString([.. bytes]);
                case '\\':
                    Position++;
                    Escape(bytes);
                    break;
                case '\r':
                    Position += At(1) == '\n' ? 1 : 0;
                    bytes.Add((byte)'\n');
                    break;
                default:
                    bytes.Add(data[Position]);
                    break;
            }
        }
    }

    private void Escape(List<byte> bytes)
    {
        switch (At(0))
        {
            case 'n':
                bytes.Add((byte)'\n');
                break;
            case 'r':
                bytes.Add((byte)'\r');
                break;
            case 't':
                bytes.Add((byte)'\t');
                break;
            case 'b':
                bytes.Add((byte)'\b');
                break;
            case 'f':
                bytes.Add((byte)'\f');
                break;
            case '\r':
                Position += At(1) == '\n' ? 1 : 0;
                break;
            case '\n' or -1:
                break;
            case >= '0' and <= '7':
                var value = 0;
                var last = Position + 2;
                while (Position <= last && At(0) is >= '0' and <= '7')
                {
                    value = (value * 8) + (data[Position++] - '0');
                }

                Position--;
                bytes.Add((byte)value);
                break;
            default:
                bytes.Add(data[Position]);
                break;
        }
    }

    private byte[] StreamBytes(PdfDictionary dictionary)
    {
        Position += At(0) == '\r' && At(1) == '\n' ? 2 : 1;
        var length = dictionary["Length"].Integer ?? throw Broken("a stream has no Length");
        if (length < 0 || Position + length > data.Length)
        {
            throw Broken("a stream's Length reaches beyond the file");
        }

        var bytes = data.AsSpan(Position, length).ToArray();
        Position += length;
        Expect("endstream");
        return bytes;
    }

    private int At(int offset) => Position + offset < data.Length ? data[Position + offset] : -1;

    private InvalidDataException Broken(string what) => new($"Broken PDF near byte {Position}: {what}.");

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
