using static FormatService.Typesetting.Text.LineBreakClass;

namespace FormatService.Typesetting.Text;

/// <summary>Finds where lines may and must end: UAX #14 for Unicode 15.0, with numbers as its section 8.2, example 7, has them.</summary>
/// <remarks>Words of Thai, Lao, Khmer and Burmese are not found: they need dictionaries (LB1 makes such letters ordinary ones).</remarks>
public static class LineBreaker
{
    /// <summary>
    /// Says for each UTF-16 unit whether a line may or must end after it. The low surrogate speaks for a supplementary
    /// character; the last unit is always <see cref="LineBreakOpportunity.Mandatory"/> (LB3). Linear, and allocates nothing.
    /// </summary>
    /// <param name="text">Text of any length; a lone surrogate counts as a letter.</param>
    /// <param name="breaks">Filled for the length of the text; must be at least as long.</param>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> breaks)
    {
        if (breaks.Length < text.Length)
        {
            throw new ArgumentException("There must be room for one value for each UTF-16 unit of the text.", nameof(breaks));
        }

        breaks = breaks[..text.Length];
        breaks.Clear();
        if (text.IsEmpty)
        {
            return;
        }

        var line = new Context();
        var table = LineBreakTable.Classes;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
                i++;
            }

            var opportunity = line.Take((LineBreakClass)table[codePoint], start - 1, out var numberStart);
            if (start > 0)
            {
                breaks[start - 1] = opportunity;
            }

            if (numberStart >= 0)
            {
                breaks[numberStart] = LineBreakOpportunity.None;
            }
        }

        breaks[^1] = LineBreakOpportunity.Mandatory;
    }

    private enum NumberPart : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>What the rules must know of the text before a place. Combining marks leave it as their base made it (LB9).</summary>
    private struct Context
    {
        private LineBreakClass _last = Start;
        private LineBreakClass _lastButOne = Start;
        private bool _spaces;
        private bool _joiner;
        private bool _oddRegionalIndicators;
        private NumberPart _number;
        private int _breakBeforeSign = -1;

        public Context()
        {
        }

        /// <summary>Decides on the place before the next character, and takes the character in.</summary>
        /// <param name="next">The class of the next character.</param>
        /// <param name="place">Where the decision will be stored.</param>
        /// <param name="numberStart">An earlier place that turns out to lie within a number, or -1.</param>
        public LineBreakOpportunity Take(LineBreakClass next, int place, out int numberStart)
        {
            numberStart = -1;
            var afterJoiner = _joiner;
            _joiner = next == ZWJ;
            if (next is CM or ZWJ)
            {
                if (!_spaces && _last is not (Start or BK or CR or LF or NL or ZW))
                {
                    return LineBreakOpportunity.None; // LB9
                }

                next = AL; // LB10
            }

            var opportunity = Decide(next, afterJoiner);

            // LB25 joins a sign to the prefix before it only if a digit follows, which is seen one character later.
            if (next == NU)
            {
                numberStart = _breakBeforeSign;
            }

            var signAfterPrefix = !_spaces && _last is PR or PO && next is OP or OPEastAsian or HY;
            _breakBeforeSign = signAfterPrefix ? place : -1;
            Advance(next);
            return opportunity;
        }

        private readonly LineBreakOpportunity Decide(LineBreakClass next, bool afterJoiner)
        {
            if (_spaces)
            {
                return LineBreakRules.ForbidAcrossSpaces(_last, next) ? LineBreakOpportunity.None : LineBreakOpportunity.Allowed;
            }

            if (_last is BK or LF or NL || (_last == CR && next != LF))
            {
                return LineBreakOpportunity.Mandatory; // LB4, LB5
            }

            var forbidden = _last == Start // LB2
                || LineBreakRules.ForbidBetween(_last, next)
                || afterJoiner // LB8a
                || (_lastButOne == HL && _last is HY or BA && next != CB) // LB21a
                || (_number == NumberPart.Digits && next is NU or PO or PR) // LB25
                || (_number == NumberPart.Closed && next is PO or PR) // LB25
                || (_oddRegionalIndicators && next == RI); // LB30a
            return forbidden ? LineBreakOpportunity.None : LineBreakOpportunity.Allowed;
        }

        private void Advance(LineBreakClass next)
        {
            if (next == SP)
            {
                // A hard break or the start of the text says nothing to what follows its spaces.
                _last = _last is BK or CR or LF or NL ? Start : _last;
                _spaces = true;
                _number = NumberPart.None;
                _oddRegionalIndicators = false;
                return;
            }

            _number = (_number, next) switch
            {
                (_, NU) => NumberPart.Digits,
                (NumberPart.Digits, SY or IS) => NumberPart.Digits,
                (NumberPart.Digits, CL or CP or CPEastAsian) => NumberPart.Closed,
                _ => NumberPart.None,
            };
            _oddRegionalIndicators = next == RI && !_oddRegionalIndicators;
            _lastButOne = _spaces ? SP : _last;
            _last = next;
            _spaces = false;
        }
    }
}
