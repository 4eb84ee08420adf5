using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>The text of an SVG file while it is written, in UTF-8.</summary>
/// <param name="longerSide">The longer side of the picture: tells how fine its places are.</param>
internal sealed class SvgText(double longerSide)
{
    // A longer side of 100,000 steps is finer than any printer's dot.
    private const int Digits = 5;
    private const int MostDecimals = 9;
    private const double Farthest = 1e9;
    private const int LongestNumber = 40;

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly int _decimals = Math.Clamp(Digits - (int)Math.Floor(Math.Log10(longerSide)), 0, MostDecimals);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>How many bytes were written.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>The shortest length that can be written.</summary>
    public double Step => Math.Pow(10, -_decimals);

    /// <summary>Appends text that stands in the code.</summary>
    public SvgText Raw(ReadOnlySpan<byte> text)
    {
        _bytes.Write(text);
        return this;
    }

    /// <summary>Appends a whole number.</summary>
    public SvgText Integer(int value)
    {
        _ = Utf8Formatter.TryFormat(value, _bytes.GetSpan(LongestNumber), out var length);
        _bytes.Advance(length);
        return this;
    }

    /// <summary>Appends a place or length in the picture.</summary>
    public SvgText Place(double value) => Decimal(value, _decimals);

    /// <summary>Appends an opacity or another share of 1.</summary>
    public SvgText Share(double value) => Decimal(Math.Clamp(value, 0, 1), Digits);

    /// <summary>Appends a number with nine digits that count: one that others are multiplied by.</summary>
    public SvgText Fine(double value)
    {
        // A zero has no sign.
        _ = (value + 0.0).TryFormat(_bytes.GetSpan(LongestNumber), out var length, "G9", CultureInfo.InvariantCulture);
        _bytes.Advance(length);
        return this;
    }

    /// <summary>Appends a colour.</summary>
    public SvgText Colour(RgbColour colour)
    {
        var target = _bytes.GetSpan(7);
        target[0] = (byte)'#';
        _ = colour.Red.TryFormat(target[1..], out _, "x2", CultureInfo.InvariantCulture);
        _ = colour.Green.TryFormat(target[3..], out _, "x2", CultureInfo.InvariantCulture);
        _ = colour.Blue.TryFormat(target[5..], out _, "x2", CultureInfo.InvariantCulture);
        _bytes.Advance(7);
        return this;
    }

    /// <summary>Appends a map of the plane, as a transform.</summary>
    public SvgText Matrix(AffineTransform map) => Raw("matrix("u8).Fine(map.A).Raw(" "u8).Fine(map.B).Raw(" "u8).Fine(map.C).Raw(" "u8).Fine(map.D)
        .Raw(" "u8).Fine(map.E).Raw(" "u8).Fine(map.F).Raw(")"u8);

    private SvgText Decimal(double value, int decimals)
    {
        var scale = PowerOfTen(decimals);
        var scaled = (long)Math.Round(Math.Clamp(value, -Farthest, Farthest) * scale, MidpointRounding.AwayFromZero);
        var target = _bytes.GetSpan(LongestNumber);
        var length = 0;
        if (scaled < 0)
        {
            target[length++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, rest) = Math.DivRem(scaled, scale);
        if (whole > 0 || rest == 0)
        {
            _ = Utf8Formatter.TryFormat(whole, target[length..], out var digits);
            length += digits;
        }

        if (rest > 0)
        {
            target[length++] = (byte)'.';
            for (var unit = scale / 10; rest > 0; unit /= 10)
            {
                (var digit, rest) = Math.DivRem(rest, unit);
                target[length++] = (byte)('0' + digit);
            }
        }

        _bytes.Advance(length);
        return this;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
