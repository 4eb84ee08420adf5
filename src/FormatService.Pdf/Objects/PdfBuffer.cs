using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace FormatService.Pdf.Objects;

/// <summary>Bytes of PDF syntax as they grow. Its memory comes from a pool: dispose it.</summary>
internal sealed class PdfBuffer : IDisposable
{
    private byte[] _bytes;

    public PdfBuffer(int capacity = 4096) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            Length = 0;
        }
    }

    /// <summary>Appends bytes as they are.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Raw(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
        return this;
    }

    /// <summary>Appends characters of ASCII as they are.</summary>
    public PdfBuffer Ascii(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Free(text.Length));
        return this;
    }

    /// <summary>Appends characters as UTF-8.</summary>
    public PdfBuffer Utf8(ReadOnlySpan<char> text)
    {
        Length += Encoding.UTF8.GetBytes(text, Free(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Free(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Appends a number of at most two decimals, without those it does not need.</summary>
    public PdfBuffer Number(double value) => Hundredths((long)Math.Round(value * 100, MidpointRounding.AwayFromZero));

    /// <summary>Appends a number of at most six decimals, without those it does not need: for what is multiplied.</summary>
    public PdfBuffer Fine(double value)
    {
        var millionths = (long)Math.Round(value * 1_000_000, MidpointRounding.AwayFromZero);
        if (millionths < 0)
        {
            Raw((byte)'-');
            millionths = -millionths;
        }

        var (whole, fraction) = Math.DivRem(millionths, 1_000_000);
        if (whole != 0 || fraction == 0)
        {
            Integer(whole);
        }

        if (fraction != 0)
        {
            Raw((byte)'.');
            for (var place = 100_000; fraction != 0; place /= 10)
            {
                var (digit, rest) = Math.DivRem(fraction, place);
                Raw((byte)('0' + digit));
                fraction = rest;
            }
        }

        return this;
    }

    /// <summary>Appends a number that is given in hundredths.</summary>
    public PdfBuffer Hundredths(long value)
    {
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }

        var (whole, fraction) = Math.DivRem(value, 100);
        if (whole != 0 || fraction == 0)
        {
            Integer(whole);
        }

        if (fraction != 0)
        {
            Raw((byte)'.').Raw((byte)('0' + (fraction / 10)));
            if (fraction % 10 != 0)
            {
                Raw((byte)('0' + (fraction % 10)));
            }
        }

        return this;
    }

    /// <summary>Appends a reference to the object <paramref name="id"/>.</summary>
    public PdfBuffer Reference(int id) => Integer(id).Raw(" 0 R"u8);

    /// <summary>Appends four hexadecimal digits.</summary>
    public PdfBuffer Hex4(int value) => Hex2(value >> 8).Hex2(value);

    /// <summary>Appends two hexadecimal digits.</summary>
    public PdfBuffer Hex2(int value) => Raw(HexDigit(value >> 4)).Raw(HexDigit(value));

    /// <summary>Appends a byte of a literal string, escaped where it must be (ISO 32000-1, 7.3.4.2).</summary>
    public PdfBuffer StringByte(byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => Raw((byte)'\\').Raw(value),
        // A bare carriage return would be read as a line feed.
        (byte)'\r' => Raw("\\r"u8),
        _ => Raw(value),
    };

    /// <summary>Appends a text string: ASCII where it is, else UTF-16 with its mark (ISO 32000-1, 7.9.2.2).</summary>
    public PdfBuffer Text(string text)
    {
        text = TextStrings.Clean(text);
        Raw((byte)'(');
        if (Ascii7(text))
        {
            foreach (var character in text)
            {
                StringByte((byte)character);
            }
        }
        else
        {
            Raw(0xFE).Raw(0xFF);
            foreach (var character in text)
            {
                StringByte((byte)(character >> 8)).StringByte((byte)character);
            }
        }

        return Raw((byte)')');
    }

    /// <summary>How many bytes <see cref="Text"/> needs for the value of a string, without delimiters and escapes.</summary>
    public static int TextLength(string text) => Ascii7(text) ? text.Length : 2 + (2 * text.Length);

    private static bool Ascii7(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static byte HexDigit(int value) => "0123456789ABCDEF"u8[value & 15];

    private Span<byte> Free(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
