using System.Globalization;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>A colour with its opacity.</summary>
internal readonly record struct SvgColour(RgbColour Rgb, double Alpha)
{
    public static SvgColour Black { get; } = new(default, 1);

    /// <summary>Reads a colour as CSS writes it: a name, #rgb, #rrggbb, either with opacity, rgb(), rgba(), hsl(), hsla().</summary>
    public static bool TryParse(string text, out SvgColour colour)
    {
        var word = text.Trim().ToLowerInvariant();
        // “#CD853F icc-color(…)”: the colour of a printing press follows one for everybody.
        if (word.IndexOf(" icc-color(", StringComparison.Ordinal) is > 0 and var end)
        {
            word = word[..end].TrimEnd();
        }

        colour = default;
        if (word.StartsWith('#'))
        {
            return TryHex(word.AsSpan(1), out colour);
        }

        if (word == "transparent")
        {
            return true;
        }

        if (SvgColourNames.All.TryGetValue(word, out var named))
        {
            colour = new SvgColour(FromNumber(named), 1);
            return true;
        }

        var open = word.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && word.EndsWith(')') && TryFunction(word[..open], word.AsSpan((open + 1)..^1), out colour);
    }

    private static RgbColour FromNumber(int number) => new((byte)(number >> 16), (byte)(number >> 8), (byte)number);

    private static bool TryHex(ReadOnlySpan<char> digits, out SvgColour colour)
    {
        colour = default;
        if (digits.Length is not (3 or 4 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        Span<byte> channels = [0, 0, 0, 255];
        var isShort = digits.Length < 5;
        var count = isShort ? digits.Length : digits.Length / 2;
        for (var i = 0; i < count; i++)
        {
            var shift = (count - 1 - i) * (isShort ? 4 : 8);
            channels[i] = (byte)(isShort ? ((value >> shift) & 15) * 17 : value >> shift);
        }

        colour = new SvgColour(new RgbColour(channels[0], channels[1], channels[2]), channels[3] / 255.0);
        return true;
    }

    private static bool TryFunction(string name, ReadOnlySpan<char> arguments, out SvgColour colour)
    {
        colour = default;
        Span<double> values = [0, 0, 0, 1];
        Span<bool> percent = [false, false, false, false];
        var scanner = new SvgScanner(arguments);
        scanner.SkipSpaces();
        var count = 0;
        while (!scanner.IsAtEnd)
        {
            if (count == 4 || !scanner.TryNumber(out values[count]))
            {
                return false;
            }

            percent[count] = scanner.Next == '%';
            scanner.Skip(percent[count] ? 1 : 0);
            if (scanner.Word() is not ("" or "deg"))
            {
                return false;
            }

            count++;
            scanner.SkipComma();
            if (scanner.Next == '/')
            {
                scanner.Skip();
                scanner.SkipSpaces();
            }
        }

        if (count < 3)
        {
            return false;
        }

        var alpha = Math.Clamp(percent[3] ? values[3] / 100 : values[3], 0, 1);
        switch (name)
        {
            case "rgb" or "rgba":
                colour = new SvgColour(
                    new RgbColour(Level(values[0], percent[0]), Level(values[1], percent[1]), Level(values[2], percent[2])), alpha);
                return true;
            case "hsl" or "hsla":
                colour = new SvgColour(FromHue(values[0], Math.Clamp(values[1] / 100, 0, 1), Math.Clamp(values[2] / 100, 0, 1)), alpha);
                return true;
            default:
                return false;
        }
    }

    private static byte Level(double value, bool isPercent) => (byte)Math.Round(Math.Clamp(isPercent ? value * 255 / 100 : value, 0, 255), MidpointRounding.AwayFromZero);

    // CSS Color 4, 7.1.
    private static RgbColour FromHue(double hue, double saturation, double lightness)
    {
        byte Channel(double at)
        {
            var k = (at + (hue / 30)) % 12;
            k = k < 0 ? k + 12 : k;
            var chroma = saturation * Math.Min(lightness, 1 - lightness);
            return Level(255 * (lightness - (chroma * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))), isPercent: false);
        }

        return new RgbColour(Channel(0), Channel(8), Channel(4));
    }
}
