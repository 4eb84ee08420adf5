using System.Globalization;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Reads numbers as SVG writes them (SVG 1.1, 8.3.9): “1.5.5-3e2” is three of them.</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>No place and no length is larger; larger numbers are mistakes or malice.</summary>
    public const double Largest = 1e7;

    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _text.Length;

    public readonly char Next => IsAtEnd ? '\0' : _text[Position];

    public readonly ReadOnlySpan<char> Rest => _text[Math.Min(Position, _text.Length)..];

    public void Skip(int count = 1) => Position += count;

    public void SkipSpaces()
    {
        while (!IsAtEnd && IsSpace(_text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Passes over spaces with at most one comma among them; whether there was one.</summary>
    public bool SkipComma()
    {
        SkipSpaces();
        if (Next != ',')
        {
            return false;
        }

        Position++;
        SkipSpaces();
        return true;
    }

    /// <summary>Reads letters and hyphens.</summary>
    public ReadOnlySpan<char> Word()
    {
        var start = Position;
        while (!IsAtEnd && (char.IsAsciiLetter(_text[Position]) || _text[Position] == '-'))
        {
            Position++;
        }

        return _text[start..Position];
    }

    /// <summary>Reads a number; false, at the same place, where there is none or one that is too large.</summary>
    public bool TryNumber(out double value)
    {
        var at = Position;
        if (at < _text.Length && _text[at] is ('+' or '-'))
        {
            at++;
        }

        var digits = Digits(ref at);
        if (at < _text.Length && _text[at] == '.')
        {
            at++;
            digits += Digits(ref at);
        }

        value = 0;
        if (digits == 0)
        {
            return false;
        }

        if (at < _text.Length && _text[at] is ('e' or 'E'))
        {
            // “1em” is no exponent.
            var exponent = at + 1;
            if (exponent < _text.Length && _text[exponent] is ('+' or '-'))
            {
                exponent++;
            }

            if (Digits(ref exponent) > 0)
            {
                at = exponent;
            }
        }

        if (!double.TryParse(_text[Position..at], NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !(Math.Abs(value) <= Largest))
        {
            return false;
        }

        Position = at;
        return true;
    }

    /// <summary>Reads a flag of an arc: one digit, with or without anything after it.</summary>
    public bool TryFlag(out bool value)
    {
        value = Next == '1';
        if (Next is not ('0' or '1'))
        {
            return false;
        }

        Position++;
        return true;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';

    private readonly int Digits(ref int at)
    {
        var start = at;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        return at - start;
    }
}
