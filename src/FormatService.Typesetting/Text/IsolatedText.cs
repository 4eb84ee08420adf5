using FormatService.Typesetting.Flow;
using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>
/// The text of a paragraph as UAX #9 is asked about it: with the isolates that its author's languages, its facts and its numbers call for.
/// They are in no output: only their levels are.
/// </summary>
internal sealed class IsolatedText
{
    private const char LeftToRightIsolate = '\u2066', RightToLeftIsolate = '\u2067', FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    // Stand in the place of what is surely left to right, and of what has no direction.
    private const char LeftToRight = 'a', Nothing = '\u200B';

    /// <summary>No isolate begins or ends here.</summary>
    public const byte NoBorder = byte.MaxValue;

    private readonly List<LeftToRightStretch> _stretches = [];
    private readonly List<int> _open = [];
    private readonly List<(int Start, int End)> _numbers = [];
    private char[] _text = [];
    private int[] _places = [];
    private int[] _facts = [];
    private byte[] _levels = [];
    private int _length;

    /// <summary>The numbers and facts found, each kept on one line.</summary>
    public IReadOnlyList<(int Start, int End)> Numbers => _numbers;

    /// <summary>Whether any character may run from right to left, or is a digit that the algorithm turns.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> units) =>
        units.ContainsAnyInRange('\u0590', char.MaxValue)
        && (units.ContainsAnyInRange('\u0590', '\u08FF') || units.ContainsAnyInRange('\u200F', '\u200F') || units.ContainsAnyInRange('\u202A', '\u202E')
            || units.ContainsAnyInRange(LeftToRightIsolate, PopIsolate) || units.ContainsAnyInRange('\uD802', '\uD803')
            || units.ContainsAnyInRange('\uD83A', '\uD83B') || units.ContainsAnyInRange('\uFB1D', '\uFEFE'));

    /// <summary>Finds the level of every character of some spans.</summary>
    /// <param name="units">The text of all spans.</param>
    /// <param name="spans">The spans.</param>
    /// <param name="ends">Where each span ends in the text.</param>
    /// <param name="isRightToLeft">Whether the paragraph runs from right to left.</param>
    /// <param name="levels">Filled for the length of the text.</param>
    /// <param name="borders">
    /// Filled with the level of the ends of isolates before each character, <see cref="NoBorder"/> where there are none: two isolates side by
    /// side are two in the order of the line, which their own levels do not tell.
    /// </param>
    public void Resolve(ReadOnlySpan<char> units, IReadOnlyList<FlowSpan> spans, ReadOnlySpan<int> ends, bool isRightToLeft, Span<byte> levels, Span<byte> borders)
    {
        MakeRoom(units.Length, spans.Count);
        _length = 0;
        _numbers.Clear();
        FlowIsolate? isolate = null;
        int from = 0, start = 0, fact = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var end = ends[i];
            var span = units[start..end];
            var turns = spans[i].IsFact && RunsRightToLeft(span);
            fact = i > 0 && spans[i - 1].FactGoesOn ? fact : i + 1;
            _facts.AsSpan(start, end - start).Fill(spans[i].IsFact && !turns ? fact : -i - 1);
            if (turns || spans[i].Isolate != isolate)
            {
                Copy(units, from, start, isolate?.IsRightToLeft ?? isRightToLeft);
                from = start;
                Step(isolate, spans[i].Isolate);
                isolate = spans[i].Isolate;
            }

            if (turns)
            {
                // A date with the name of its month reads from right to left itself.
                Append(RightToLeftIsolate);
                Copy(units, start, end, isRightToLeft: true);
                Append(PopIsolate);
                from = end;
            }

            start = end;
        }

        Copy(units, from, start, isolate?.IsRightToLeft ?? isRightToLeft);
        Step(isolate, null);
        BidiAlgorithm.ResolveLevels(_text.AsSpan(0, _length), (byte)(isRightToLeft ? 1 : 0), _levels);
        for (var i = 0; i < units.Length; i++)
        {
            levels[i] = _levels[_places[i]];
            borders[i] = NoBorder;
            for (var place = i == 0 ? 0 : _places[i - 1] + 1; place < _places[i]; place++)
            {
                borders[i] = Math.Min(borders[i], _levels[place]);
            }
        }
    }

    private static bool RunsRightToLeft(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (LeftToRightStretches.ClassAt(text, i) is R or AL && text[i] is not ('\u200F' or '\u061C'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends and begins isolates, from one stretch of the author's to the next.</summary>
    private void Step(FlowIsolate? from, FlowIsolate? to)
    {
        var common = to;
        while (common is not null && common.Depth > (from?.Depth ?? -1))
        {
            common = common.Outer;
        }

        while (from is not null && from.Depth > (common?.Depth ?? -1))
        {
            Append(PopIsolate);
            from = from.Outer;
        }

        while (from != common)
        {
            Append(PopIsolate);
            (from, common) = (from!.Outer, common!.Outer);
        }

        Begin(common, to);
    }

    private void Begin(FlowIsolate? outer, FlowIsolate? isolate)
    {
        if (isolate is not null && isolate != outer)
        {
            Begin(outer, isolate.Outer);
            Append(isolate.IsRightToLeft ? RightToLeftIsolate : LeftToRightIsolate);
        }
    }

    /// <summary>Copies words of one direction, with their stretches isolated, and with the author's own isolates closed within them.</summary>
    private void Copy(ReadOnlySpan<char> units, int start, int end, bool isRightToLeft)
    {
        _stretches.Clear();
        new LeftToRightStretches(units[start..end], _facts.AsSpan(start, end - start), isRightToLeft, _stretches, _open).Find();
        var open = 0;
        var place = start;
        foreach (var stretch in _stretches)
        {
            open = CopyPlain(units, place, start + stretch.Start, open);
            place = start + stretch.End;
            if (stretch.IsNumber)
            {
                _numbers.Add((start + stretch.Start, place));
            }

            Append(LeftToRightIsolate);
            for (var i = start + stretch.Start; i < place; i++)
            {
                _places[i] = _length;
                Append(LeftToRight);
            }

            Append(PopIsolate);
        }

        open = CopyPlain(units, place, end, open);
        for (; open > 0; open--)
        {
            Append(PopIsolate);
        }
    }

    private int CopyPlain(ReadOnlySpan<char> units, int start, int end, int open)
    {
        for (var i = start; i < end; i++)
        {
            _places[i] = _length;
            switch (units[i])
            {
                case LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate:
                    open++;
                    Append(units[i]);
                    break;
                case PopIsolate:
                    Append(open > 0 ? PopIsolate : Nothing);
                    open -= open > 0 ? 1 : 0;
                    break;
                default:
                    Append(units[i]);
                    break;
            }
        }

        return open;
    }

    private void Append(char unit)
    {
        if (_length == _text.Length)
        {
            Array.Resize(ref _text, 2 * _length);
            Array.Resize(ref _levels, 2 * _length);
        }

        _text[_length++] = unit;
    }

    private void MakeRoom(int units, int spans)
    {
        var most = units + (4 * spans) + 16;
        if (_text.Length < most)
        {
            _text = new char[most];
            _levels = new byte[most];
        }

        if (_places.Length < units)
        {
            _places = new int[Math.Max(units, 2 * _places.Length)];
            _facts = new int[_places.Length];
        }
    }
}
