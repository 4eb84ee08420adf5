using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Reads path data (SVG 1.1, 8.3) into absolute lines and cubic curves.</summary>
internal sealed class SvgPathReader
{
    private readonly PathBuilder _path = new();
    private VectorPoint _control;
    private char _previous;

    /// <summary>Reads path data.</summary>
    /// <param name="data">The value of the attribute d.</param>
    /// <param name="path">What could be read.</param>
    /// <returns>The place of what cannot be understood; -1 when all can.</returns>
    public static int Read(ReadOnlySpan<char> data, out VectorPath path)
    {
        var reader = new SvgPathReader();
        var scanner = new SvgScanner(data);
        var fault = reader.Read(ref scanner);
        path = reader._path.ToPath();
        return fault;
    }

    private int Read(ref SvgScanner scanner)
    {
        scanner.SkipSpaces();
        while (!scanner.IsAtEnd)
        {
            var command = scanner.Next;
            if (!"MmLlHhVvCcSsQqTtAaZz".Contains(command, StringComparison.Ordinal) || (_path.Length == 0 && command is not ('M' or 'm')))
            {
                return scanner.Position;
            }

            scanner.Skip();
            scanner.SkipSpaces();
            if (command is 'Z' or 'z')
            {
                _path.Close();
                _previous = 'Z';
                continue;
            }

            do
            {
                var at = scanner.Position;
                if (!Step(ref scanner, command))
                {
                    return at;
                }

                command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
                if (scanner.SkipComma() && !StartsNumber(scanner.Next))
                {
                    return scanner.Position;
                }
            }
            while (StartsNumber(scanner.Next));
        }

        return -1;
    }

    private static bool StartsNumber(char c) => char.IsAsciiDigit(c) || c is '+' or '-' or '.';

    private bool Step(ref SvgScanner scanner, char command)
    {
        var from = _path.Current;
        var origin = char.IsAsciiLetterLower(command) ? from : default;
        var kind = char.ToUpperInvariant(command);
        VectorPoint first = default;
        VectorPoint second = default;
        VectorPoint to;
        switch (kind)
        {
            case 'M' or 'L':
                if (!TryPoint(ref scanner, origin, out to))
                {
                    return false;
                }

                if (kind == 'M')
                {
                    _path.Move(to);
                }
                else
                {
                    _path.Line(to);
                }

                break;
            case 'H' or 'V':
                if (!scanner.TryNumber(out var along))
                {
                    return false;
                }

                _path.Line(kind == 'H' ? new VectorPoint(origin.X + along, from.Y) : new VectorPoint(from.X, origin.Y + along));
                break;
            case 'C' or 'S':
                first = _previous is 'C' or 'S' ? Mirrored(from) : from;
                if ((kind == 'C' && !TryPoint(ref scanner, origin, out first)) || !TryPoint(ref scanner, origin, out second) || !TryPoint(ref scanner, origin, out to))
                {
                    return false;
                }

                _path.Curve(first, second, to);
                _control = second;
                break;
            case 'Q' or 'T':
                first = _previous is 'Q' or 'T' ? Mirrored(from) : from;
                if ((kind == 'Q' && !TryPoint(ref scanner, origin, out first)) || !TryPoint(ref scanner, origin, out to))
                {
                    return false;
                }

                _path.Quadratic(first, to);
                _control = first;
                break;
            default:
                if (!TryArc(ref scanner, origin))
                {
                    return false;
                }

                break;
        }

        _previous = kind;
        return true;
    }

    private VectorPoint Mirrored(VectorPoint from) => new((2 * from.X) - _control.X, (2 * from.Y) - _control.Y);

    private bool TryArc(ref SvgScanner scanner, VectorPoint origin)
    {
        if (!TryPoint(ref scanner, default, out var radii))
        {
            return false;
        }

        scanner.SkipComma();
        if (!scanner.TryNumber(out var turned))
        {
            return false;
        }

        scanner.SkipComma();
        if (!scanner.TryFlag(out var isLarge))
        {
            return false;
        }

        scanner.SkipComma();
        if (!scanner.TryFlag(out var sweeps))
        {
            return false;
        }

        scanner.SkipComma();
        if (!TryPoint(ref scanner, origin, out var to))
        {
            return false;
        }

        SvgArc.Append(_path, radii.X, radii.Y, turned, isLarge, sweeps, to);
        return true;
    }

    private static bool TryPoint(ref SvgScanner scanner, VectorPoint origin, out VectorPoint point)
    {
        point = default;
        scanner.SkipComma();
        if (!scanner.TryNumber(out var x))
        {
            return false;
        }

        scanner.SkipComma();
        if (!scanner.TryNumber(out var y))
        {
            return false;
        }

        point = new VectorPoint(origin.X + x, origin.Y + y);
        return Math.Abs(point.X) <= SvgScanner.Largest && Math.Abs(point.Y) <= SvgScanner.Largest;
    }
}
