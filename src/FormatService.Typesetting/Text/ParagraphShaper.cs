using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Shapes paragraphs: finds where lines may end over the whole text of a paragraph (UAX #14), its levels (UAX #9), and has each word shaped.
/// Made for one document and used by one thread; keeps its buffers from paragraph to paragraph.
/// </summary>
internal sealed class ParagraphShaper(TextShaper shaper)
{
    private const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029', SoftHyphen = '\u00AD', FirstBeyondLatin = '\u0250';
    private const int LongestPair = 64;
    private readonly Dictionary<(TextStyle Style, string Language, ScriptForms Forms, bool IsRightToLeft, bool IsLatin), ShapingRun> _runs = [];
    private readonly Dictionary<string, ScriptForms> _forms = new(StringComparer.Ordinal);
    private readonly IsolatedText _isolated = new();
    private char[] _units = [];
    private LineBreakOpportunity[] _breaks = [];
    private LineEnd[] _ends = [];
    private byte[] _levels = [];
    private byte[] _borders = [];
    private int[] _spanEnds = [];

    /// <summary>Fills <paramref name="text"/> with a paragraph and a tail, its own or another.</summary>
    public void Shape(FlowParagraph paragraph, FlowSpan? tail, ParagraphText text)
    {
        text.Start(paragraph, tail);
        var length = Gather(paragraph.Spans);
        LineBreaker.Find(_units.AsSpan(0, length), _breaks);
        JudgeEnds(paragraph.Spans, length);
        text.IsMixed = FindLevels(paragraph.Spans, length, paragraph.IsRightToLeft);
        for (var i = 0; i < paragraph.Spans.Count; i++)
        {
            ShapeSpan(text, paragraph.Spans[i], i, StartOf(i), _spanEnds[i], length);
        }

        text.EndBox(endsLine: false);
        if (tail is { Text.Length: > 0 })
        {
            length = Gather([tail]);
            _ends.AsSpan(0, length).Clear();
            text.IsMixed |= FindLevels([tail], length, paragraph.IsRightToLeft);
            _breaks.AsSpan(0, length).Clear();
            ShapeSpan(text, tail, paragraph.Spans.Count, 0, length, length);
            text.EndTail();
        }
    }

    /// <summary>Shapes a part of a piece, as part of the same paragraph.</summary>
    public void ShapePart(ParagraphText text, in TextPiece piece, int start, int end) =>
        Add(text, piece.Text.Text.AsSpan(start, end - start), piece.Run, piece.Span, text.Span(piece.Span).Style.SizePt, piece.Level, start == 0 ? piece.Border : IsolatedText.NoBorder, isJoint: false);

    private void ShapeSpan(ParagraphText text, FlowSpan span, int index, int start, int end, int length)
    {
        var first = start;
        var forms = FormsOf(_units.AsSpan(start, end - start), span.Language);
        for (var i = start; i < end; i++)
        {
            var isLast = i + 1 == end;
            var opportunity = _breaks[i];
            if (_units[i] == LineSeparator)
            {
                // Read out as a space, so that the words either side stay two.
                _units[i] = ' ';
            }
            else if (opportunity == LineBreakOpportunity.Allowed && _units[i] == SoftHyphen)
            {
                // P-11: words are not hyphenated, not even where the author would allow it.
                opportunity = LineBreakOpportunity.None;
            }

            var isJoint = opportunity == LineBreakOpportunity.Allowed && ((span.IsFact && (!isLast || span.FactGoesOn)) || _ends[i] == LineEnd.Tied);
            if (!isLast && opportunity == LineBreakOpportunity.None && !(text.IsMixed && EndsLevelOrWord(i)))
            {
                continue;
            }

            var run = Run(span, forms, (_levels[first] & 1) != 0, IsAmongLatin(start, first, i + 1, length));
            Add(text, _units.AsSpan(first, i + 1 - first), run, index, span.Style.SizePt, _levels[first], _borders[first], isJoint);
            first = i + 1;
            if (opportunity != LineBreakOpportunity.None && !isJoint && index < text.Source.Spans.Count)
            {
                text.EndBox(opportunity == LineBreakOpportunity.Mandatory, isPoorEnd: _ends[i] == LineEnd.Poor);
            }
        }
    }

    /// <summary>
    /// Whether spaces and signs without a letter go with Latin letters or digits beside them, whatever the language: signs with those before them,
    /// brackets where both of a pair stand beside such, and a space with those on either side, for the space of Nastaliq is too narrow beside them.
    /// </summary>
    private bool IsAmongLatin(int start, int first, int end, int length)
    {
        if (char.IsAsciiLetterOrDigit(_units[first]))
        {
            return false;
        }

        var isSpace = true;
        foreach (var unit in _units.AsSpan(first, end - first))
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                return false;
            }

            isSpace &= UnicodeText.IsBreakingSpace(unit);
        }

        var last = first - 1;
        while (last > 0 && UnicodeText.IsBreakingSpace(_units[last]))
        {
            last--;
        }

        var followsLatin = last >= 0 && IsLatin(_units[last]);
        if (isSpace)
        {
            return followsLatin || (last > 0 && IsSignOf(last, last - 1) && (_units[last] != ')' || !ClosesOther(last)))
                || (end < length && (IsLatin(_units[end]) || (_units[end] == '(' ? IsLatinPair(end, length) : end + 1 < length && IsSignOf(end, end + 1))));
        }

        var sign = _units[end - 1];
        if (sign == '(')
        {
            return IsLatinPair(end - 1, length);
        }

        return first > start && followsLatin && (_units[first] != ')' || !ClosesOther(first));
    }

    /// <summary>Whether Latin letters or digits stand within a bracket and its pair, beside both.</summary>
    private bool IsLatinPair(int open, int length)
    {
        if (open + 1 >= length || !IsLatin(_units[open + 1]))
        {
            return false;
        }

        var close = _units.AsSpan(open + 1, Math.Min(LongestPair, length - open - 1)).IndexOfAny('(', ')');
        return close > 0 && _units[open + 1 + close] == ')' && IsLatin(_units[open + close]);
    }

    /// <summary>Whether a bracket closes what begins with letters of another script: both are set in the font of that.</summary>
    private bool ClosesOther(int close)
    {
        var from = Math.Max(0, close - LongestPair);
        var open = _units.AsSpan(from, close - from).LastIndexOfAny('(', ')');
        return open >= 0 && _units[from + open] == '(' && !IsLatin(_units[from + open + 1]);
    }

    /// <summary>Whether a sign stands beside Latin letters or digits, as in “+44”, “15%”, “Echo”.</summary>
    private bool IsSignOf(int sign, int place) =>
        !char.IsLetterOrDigit(_units[sign]) && !UnicodeText.IsBreakingSpace(_units[sign]) && !char.IsSurrogate(_units[sign]) && IsLatin(_units[place]);

    private static bool IsLatin(char unit) => unit < FirstBeyondLatin && char.IsLetterOrDigit(unit);

    private bool EndsLevelOrWord(int i) =>
        _levels[i + 1] != _levels[i] || _borders[i + 1] < _levels[i] || (UnicodeText.IsBreakingSpace(_units[i + 1]) && !UnicodeText.IsBreakingSpace(_units[i]));

    private void Add(ParagraphText text, ReadOnlySpan<char> units, ShapingRun run, int span, double sizePt, byte level, byte border, bool isJoint)
    {
        var texts = shaper.Shape(units, run).Texts;
        for (var i = 0; i < texts.Length; i++)
        {
            text.Add(new TextPiece(texts[i], run, span, sizePt / texts[i].Face.UnitsPerEm, level, i == 0 ? border : IsolatedText.NoBorder, isJoint && i + 1 == texts.Length));
        }
    }

    private ScriptForms FormsOf(ReadOnlySpan<char> text, string language)
    {
        if (CharacterScript.HasHan(text))
        {
            return shaper.FormsOf(text, language);
        }

        if (!_forms.TryGetValue(language, out var forms))
        {
            forms = WritingSystem.Forms(language);
            _forms.Add(language, forms);
        }

        return forms;
    }

    private ShapingRun Run(FlowSpan span, ScriptForms forms, bool isRightToLeft, bool isLatin)
    {
        var key = (span.Style, span.Language, forms, isRightToLeft, isLatin);
        if (!_runs.TryGetValue(key, out var run))
        {
            run = shaper.Run(span.Style.Family, span.Style.Weight, span.Language, isRightToLeft, forms, isLatin, span.Style.Spacing);
            _runs.Add(key, run);
        }

        return run;
    }

    private int StartOf(int span) => span == 0 ? 0 : _spanEnds[span - 1];

    /// <summary>Has the customs of each language judge its spans; within facts only joints count.</summary>
    private void JudgeEnds(IReadOnlyList<FlowSpan> spans, int length)
    {
        _ends.AsSpan(0, length).Clear();
        for (var i = 0; i < spans.Count; i++)
        {
            int start = StartOf(i), end = _spanEnds[i];
            if (end > start && !spans[i].FactGoesOn)
            {
                LineCustoms.Judge(_units.AsSpan(0, length), spans[i].IsFact ? end - 1 : start, end, spans[i].Language, _breaks, _ends);
            }
        }
    }

    /// <summary>Copies the text of all spans, with spaces for controls, and one space for several. A span keeps what little it holds.</summary>
    private int Gather(IReadOnlyList<FlowSpan> spans)
    {
        var length = 0;
        foreach (var span in spans)
        {
            length += span.Text.Length;
        }

        MakeRoom(length, spans.Count);
        var place = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            var start = place;
            foreach (var unit in spans[i].Text)
            {
                var set = UnicodeText.IsControl(unit) ? ' ' : unit == ParagraphSeparator ? LineSeparator : unit;
                if (set != ' ' || place == 0 || _units[place - 1] is not (' ' or LineSeparator))
                {
                    _units[place++] = set;
                }
            }

            if (place == start && spans[i].Text.Length > 0)
            {
                _units[place++] = ' ';
            }

            _spanEnds[i] = place;
        }

        return place;
    }

    private void MakeRoom(int length, int spans)
    {
        if (_units.Length < length)
        {
            _units = new char[Math.Max(length, 2 * _units.Length)];
            _breaks = new LineBreakOpportunity[_units.Length];
            _ends = new LineEnd[_units.Length];
            _levels = new byte[_units.Length];
            _borders = new byte[_units.Length];
        }

        if (_spanEnds.Length < spans)
        {
            _spanEnds = new int[Math.Max(spans, 2 * _spanEnds.Length)];
        }
    }

    /// <summary>Finds the levels: “0300 123 4567” must never be shown as “4567 123 0300”.</summary>
    private bool FindLevels(IReadOnlyList<FlowSpan> spans, int length, bool isRightToLeft)
    {
        var units = _units.AsSpan(0, length);
        _levels.AsSpan(0, length).Clear();
        _borders.AsSpan(0, length).Fill(IsolatedText.NoBorder);
        var isLeftToRight = !isRightToLeft && !IsolatedText.HasRightToLeft(units) && !HasIsolate(spans);
        if (isLeftToRight && !PartsNumber(spans.Count, length))
        {
            return false;
        }

        _isolated.Resolve(units, spans, _spanEnds, isRightToLeft, _levels, _borders);
        foreach (var (start, end) in _isolated.Numbers)
        {
            // A number whose parts its author told apart, as by bold, is still one.
            _ends.AsSpan(start, end - 1 - start).Fill(LineEnd.Tied);
        }

        if (isLeftToRight)
        {
            _levels.AsSpan(0, length).Clear();
            _borders.AsSpan(0, length).Fill(IsolatedText.NoBorder);
            return false;
        }

        return _levels.AsSpan(0, length).ContainsAnyExcept((byte)0);
    }

    /// <summary>Whether a span ends within what may be one number, or beside the space in it.</summary>
    private bool PartsNumber(int spans, int length)
    {
        for (var i = 0; i + 1 < spans; i++)
        {
            int before = _spanEnds[i] - 1, after = before + 1;
            before -= before > 0 && UnicodeText.IsBreakingSpace(_units[before]) ? 1 : 0;
            after += after < length && UnicodeText.IsBreakingSpace(_units[after]) ? 1 : 0;
            if (before >= 0 && after < length && char.IsDigit(_units[before]) && char.IsDigit(_units[after]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasIsolate(IReadOnlyList<FlowSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Isolate is not null)
            {
                return true;
            }
        }

        return false;
    }
}
