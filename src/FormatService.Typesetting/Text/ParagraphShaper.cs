using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Shapes paragraphs: finds where lines may end over the whole text of a paragraph (UAX #14), its levels (UAX #9), and has each word shaped.
/// Made for one document and used by one thread; keeps its buffers from paragraph to paragraph.
/// </summary>
internal sealed class ParagraphShaper(TextShaper shaper)
{
    private const char LineSeparator = '\u2028', ParagraphSeparator = '\u2029', SoftHyphen = '\u00AD';
    private const char LeftToRightIsolate = '\u2066', PopIsolate = '\u2069', FirstRightToLeft = '\u0590';
    private readonly Dictionary<(TextStyle Style, string Language, bool IsRightToLeft), ShapingRun> _runs = [];
    private char[] _units = [];
    private LineBreakOpportunity[] _breaks = [];
    private byte[] _levels = [];

    /// <summary>Fills <paramref name="text"/> with a paragraph.</summary>
    public void Shape(FlowParagraph paragraph, ParagraphText text)
    {
        text.Start(paragraph);
        var length = Gather(paragraph.Spans);
        LineBreaker.Find(_units.AsSpan(0, length), _breaks);
        text.IsMixed = FindLevels(paragraph, length);
        var start = 0;
        for (var i = 0; i < paragraph.Spans.Count; i++)
        {
            var span = paragraph.Spans[i];
            ShapeSpan(text, span, i, start, start + span.Text.Length);
            start += span.Text.Length;
        }

        text.EndBox(endsLine: false);
        if (paragraph.Tail is { Text.Length: > 0 } tail)
        {
            length = Gather([tail]);
            var level = (byte)(paragraph.IsRightToLeft && !tail.IsFact ? 1 : 0);
            BidiAlgorithm.ResolveLevels(_units.AsSpan(0, length), level, _levels);
            _breaks.AsSpan(0, length).Clear();
            ShapeSpan(text, tail, paragraph.Spans.Count, 0, length);
            text.EndTail();
        }
    }

    /// <summary>Shapes a part of a piece, as part of the same paragraph.</summary>
    public void ShapePart(ParagraphText text, in TextPiece piece, int start, int end) =>
        Add(text, piece.Text.Text.AsSpan(start, end - start), piece.Run, piece.Span, text.Span(piece.Span).Style.SizePt, piece.Level, isJoint: false);

    private void ShapeSpan(ParagraphText text, FlowSpan span, int index, int start, int end)
    {
        var first = start;
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

            var isJoint = span.IsFact && !isLast && opportunity == LineBreakOpportunity.Allowed;
            if (!isLast && opportunity == LineBreakOpportunity.None && !(text.IsMixed && EndsLevelOrWord(i)))
            {
                continue;
            }

            var run = Run(span, (_levels[first] & 1) != 0);
            Add(text, _units.AsSpan(first, i + 1 - first), run, index, span.Style.SizePt, _levels[first], isJoint);
            first = i + 1;
            if (opportunity != LineBreakOpportunity.None && !isJoint && index < text.Source.Spans.Count)
            {
                text.EndBox(opportunity == LineBreakOpportunity.Mandatory);
            }
        }
    }

    private bool EndsLevelOrWord(int i) =>
        _levels[i + 1] != _levels[i] || (UnicodeText.IsBreakingSpace(_units[i + 1]) && !UnicodeText.IsBreakingSpace(_units[i]));

    private void Add(ParagraphText text, ReadOnlySpan<char> units, ShapingRun run, int span, double sizePt, byte level, bool isJoint)
    {
        var texts = shaper.Shape(units, run).Texts;
        for (var i = 0; i < texts.Length; i++)
        {
            text.Add(new TextPiece(texts[i], run, span, sizePt / texts[i].Face.UnitsPerEm, level, isJoint && i + 1 == texts.Length));
        }
    }

    private ShapingRun Run(FlowSpan span, bool isRightToLeft)
    {
        var key = (span.Style, span.Language, isRightToLeft);
        if (!_runs.TryGetValue(key, out var run))
        {
            run = shaper.Run(span.Style.Family, span.Style.Weight, span.Language, isRightToLeft);
            _runs.Add(key, run);
        }

        return run;
    }

    /// <summary>Copies the text of all spans, with spaces for controls.</summary>
    private int Gather(IReadOnlyList<FlowSpan> spans)
    {
        var length = 0;
        foreach (var span in spans)
        {
            length += span.Text.Length;
        }

        if (_units.Length < length)
        {
            _units = new char[Math.Max(length, 2 * _units.Length)];
            _breaks = new LineBreakOpportunity[_units.Length];
            _levels = new byte[_units.Length];
        }

        var place = 0;
        foreach (var span in spans)
        {
            foreach (var unit in span.Text)
            {
                _units[place++] = UnicodeText.IsControl(unit) ? ' ' : unit == ParagraphSeparator ? LineSeparator : unit;
            }
        }

        return length;
    }

    /// <summary>Finds the levels, with facts isolated left to right: “0300 123 4567” must never be shown as “4567 123 0300”.</summary>
    private bool FindLevels(FlowParagraph paragraph, int length)
    {
        var units = _units.AsSpan(0, length);
        _levels.AsSpan(0, length).Clear();
        if (!paragraph.IsRightToLeft && !units.ContainsAnyInRange(FirstRightToLeft, char.MaxValue))
        {
            return false;
        }

        var isolated = new char[length + (2 * paragraph.Spans.Count)];
        var place = 0;
        var start = 0;
        foreach (var span in paragraph.Spans)
        {
            if (span.IsFact)
            {
                isolated[place++] = LeftToRightIsolate;
            }

            units.Slice(start, span.Text.Length).CopyTo(isolated.AsSpan(place));
            start += span.Text.Length;
            place += span.Text.Length;
            if (span.IsFact)
            {
                isolated[place++] = PopIsolate;
            }
        }

        var levels = new byte[place];
        BidiAlgorithm.ResolveLevels(isolated.AsSpan(0, place), (byte)(paragraph.IsRightToLeft ? 1 : 0), levels);
        place = 0;
        start = 0;
        foreach (var span in paragraph.Spans)
        {
            place += span.IsFact ? 1 : 0;
            levels.AsSpan(place, span.Text.Length).CopyTo(_levels.AsSpan(start));
            start += span.Text.Length;
            place += span.Text.Length + (span.IsFact ? 1 : 0);
        }

        return _levels.AsSpan(0, length).ContainsAnyExcept((byte)0);
    }
}
