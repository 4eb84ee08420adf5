using System.Runtime.InteropServices;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;

namespace FormatService.Typesetting.Text;

/// <summary>Sets paragraphs in lines: ragged, start-aligned, without hyphenation (P-10, P-11). Made for one document and used by one thread.</summary>
internal sealed class ParagraphLayout(TextShaper shaper)
{
    // A raised capital reaches a little above its height where it bears an accent.
    private const double RaisedInk = 1.1;

    private readonly TextShaper _words = shaper;
    private readonly ParagraphShaper _shaper = new(shaper);
    private readonly LineInk _ink = new();
    private readonly LineFitter _fitter = new();
    private readonly ParagraphText _current = new();
    private readonly ParagraphText _narrow = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<TextLine> _lines = [];
    private readonly Dictionary<(TextStyle Style, string Language), FontFace> _firstFaces = [];
    private bool _hasScript;
    private WideBoxes? _wideBoxes;
    private byte[] _levels = [];
    private int[] _order = [];
    private int[] _entries = [];
    private double[] _lefts = [];

    /// <summary>Shapes a paragraph whose width is not known yet.</summary>
    public ParagraphText Shape(FlowParagraph paragraph)
    {
        var text = new ParagraphText();
        _shaper.Shape(paragraph, paragraph.Tail, text);
        return text;
    }

    /// <summary>Shapes a paragraph and sets it in lines.</summary>
    public SetParagraph Set(FlowParagraph paragraph, double widthPt) => Set(paragraph, widthPt, paragraph.Tail);

    /// <summary>Shapes a paragraph with another tail than its own, and sets it in lines.</summary>
    public SetParagraph Set(FlowParagraph paragraph, double widthPt, FlowSpan? tail)
    {
        _shaper.Shape(paragraph, tail, _current);
        return Set(_current, widthPt);
    }

    /// <summary>Sets a shaped paragraph in lines.</summary>
    public SetParagraph Set(ParagraphText text, double widthPt)
    {
        if (WideBoxes.AnyIn(text, widthPt))
        {
            (_wideBoxes ??= new WideBoxes(_shaper)).Part(text, widthPt, _narrow);
            text = _narrow;
        }

        var tailPt = text.Tail.EndPiece > text.Tail.FirstPiece ? Math.Max(text.Tail.Width, text.Source.TailRoomPt) + text.TailGapPt : 0;
        var tailFits = _fitter.Fit(text.Boxes, widthPt, tailPt, text.Source.IsBalanced);
        var texts = new ShapedText[text.Pieces.Length];
        _runs.Clear();
        _lines.Clear();
        var box = 0;
        for (var i = 0; i < _fitter.Ends.Count; i++)
        {
            var last = text.Boxes[_fitter.Ends[i] - 1];
            var takesTail = tailPt > 0 && tailFits && i + 1 == _fitter.Ends.Count;
            SetLine(text, texts, widthPt, (text.Boxes[box].FirstPiece, last.EndPiece), last.TrailingWidth, takesTail);
            box = _fitter.Ends[i];
        }

        if (tailPt > 0 && (!tailFits || box == 0))
        {
            SetLine(text, texts, widthPt, (0, 0), 0, takesTail: true);
        }

        if (_lines.Count > 0 && _hasScript)
        {
            var last = _lines[^1];
            _lines[^1] = last with { Descent = Math.Max(last.Descent, LineInk.Reach(text, texts, CollectionsMarshal.AsSpan(_runs)[last.FirstRun..]).Below) };
        }

        return new SetParagraph(text.Source, text.TailSpan, texts, [.. _runs], [.. _lines], text.Splits.Count == 0 ? [] : FindSplits(text));
    }

    private List<WordSplit> FindSplits(ParagraphText text)
    {
        var splits = new List<WordSplit>(text.Splits.Count);
        var line = 0;
        foreach (var split in text.Splits)
        {
            while (_fitter.Ends[line] <= split.Place)
            {
                line++;
            }

            var last = line;
            while (_fitter.Ends[last] <= split.LastPlace)
            {
                last++;
            }

            splits.Add(split with { Place = line, LastPlace = last });
        }

        return splits;
    }

    private void SetLine(ParagraphText text, ShapedText[] texts, double widthPt, (int First, int End) pieces, double trailing, bool takesTail)
    {
        var firstRun = _runs.Count;
        double width = 0;
        foreach (ref readonly var piece in text.Pieces[pieces.First..pieces.End])
        {
            width += piece.Width;
        }

        // Spaces hang beyond the end of the line: left of it where it runs from right to left.
        var isRightToLeft = text.Source.IsRightToLeft;
        PlacePieces(text, pieces.First, pieces.End, (text.Source.IsAtRight ? widthPt - width + trailing : 0) - (isRightToLeft ? trailing : 0));
        AddRuns(text, texts, pieces.First, pieces.End);
        Hang(firstRun, trailing);
        if (takesTail)
        {
            var tail = text.Tail;
            PlacePieces(text, tail.FirstPiece, tail.EndPiece, isRightToLeft ? 0 : Math.Max(0, widthPt - tail.Width));
            AddRuns(text, texts, tail.FirstPiece, tail.EndPiece);
        }

        AddLine(text, texts, firstRun, width - trailing);
    }

    /// <summary>Finds the left end of each piece, by the order of UAX #9 (L1, L2).</summary>
    private void PlacePieces(ParagraphText text, int first, int end, double left)
    {
        var pieces = text.Pieces[first..end];
        if (_lefts.Length < pieces.Length)
        {
            _lefts = new double[Math.Max(pieces.Length, 2 * _lefts.Length)];
            _levels = new byte[2 * _lefts.Length];
            _order = new int[_levels.Length];
            _entries = new int[_levels.Length];
        }

        if (!text.IsMixed)
        {
            for (var i = 0; i < pieces.Length; i++)
            {
                _lefts[i] = left;
                left += pieces[i].Width;
            }

            return;
        }

        var last = pieces.Length;
        while (last > 0 && pieces[last - 1].IsSpace)
        {
            last--;
        }

        var count = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var level = i < last ? pieces[i].Level : text.Source.IsRightToLeft ? (byte)1 : (byte)0;
            if (i > 0 && pieces[i].Border < Math.Min(level, _levels[count - 1]))
            {
                // The ends of isolates take their place in the order, or two side by side would be ordered as one.
                (_levels[count], _entries[count]) = (pieces[i].Border, -1);
                count++;
            }

            (_levels[count], _entries[count]) = (level, i);
            count++;
        }

        var order = _order.AsSpan(0, count);
        BidiAlgorithm.ReorderVisually(_levels.AsSpan(0, count), order);
        foreach (var entry in order)
        {
            if (_entries[entry] is >= 0 and var piece)
            {
                _lefts[piece] = left;
                left += pieces[piece].Width;
            }
        }
    }

    /// <summary>Joins pieces into runs. Right-to-left ones stay apart: side by side they would be read in the wrong order.</summary>
    private void AddRuns(ParagraphText text, ShapedText[] texts, int first, int end)
    {
        var pieces = text.Pieces;
        for (var i = first; i < end;)
        {
            var start = i;
            var piece = pieces[i];
            double width = 0;
            do
            {
                texts[i] = pieces[i].Text;
                width += pieces[i].Width;
                i++;
            }
            while (i < end && AreAlike(text, piece, pieces[i]) && Math.Abs(_lefts[i - first] - _lefts[start - first] - width) < LineFitter.TolerancePt);

            _runs.Add(new TextRun(start, i - start, piece.Span, _lefts[start - first], width, 0));
        }
    }

    private static bool AreAlike(ParagraphText text, in TextPiece one, in TextPiece other)
    {
        if (one.Text.Face != other.Text.Face || one.Text.LetterSpaceUnits != other.Text.LetterSpaceUnits || one.Level != other.Level || (one.Level & 1) != 0)
        {
            return false;
        }

        if (one.Span == other.Span)
        {
            return true;
        }

        FlowSpan first = text.Span(one.Span), second = text.Span(other.Span);
        return first.Owner == second.Owner && first.Link == second.Link && first.Style == second.Style && first.Rise.Equals(second.Rise);
    }

    private void Hang(int firstRun, double trailing)
    {
        for (var i = _runs.Count - 1; i >= firstRun && trailing > 0; i--)
        {
            var hanging = Math.Min(_runs[i].Width, trailing);
            _runs[i] = _runs[i] with { HangingWidth = hanging };
            trailing -= hanging;
        }
    }

    private void AddLine(ParagraphText text, ShapedText[] texts, int firstRun, double width)
    {
        var height = text.Source.LineHeightPt;
        var first = text.Span(0);
        var (ascent, descent) = Box(FirstFace(first), height, first.Style.SizePt);
        var hasScript = false;
        for (var i = firstRun; i < _runs.Count; i++)
        {
            var run = _runs[i];
            var span = text.Span(run.Span);
            hasScript |= texts[run.FirstText].Face.Line is not null;
            var (up, down) = Extent(texts[run.FirstText].Face, height, span.Style.SizePt, span.Rise);
            ascent = Math.Max(ascent, up);
            descent = Math.Max(descent, down);
        }

        // Fonts of Latin keep within their lines, by their own measures.
        if (hasScript || (_lines.Count > 0 && _hasScript))
        {
            var all = CollectionsMarshal.AsSpan(_runs);
            if (_lines.Count == 0)
            {
                ascent = Math.Max(ascent, LineInk.Reach(text, texts, all[firstRun..]).Above);
            }
            else
            {
                var last = _lines[^1];
                ascent = _ink.LeastDistance(text, texts, all[last.FirstRun..firstRun], all[firstRun..], last.Descent + ascent) - last.Descent;
            }
        }

        _hasScript = hasScript;
        _lines.Add(new TextLine(firstRun, _runs.Count - firstRun, ascent, descent, width));
    }

    private FontFace FirstFace(FlowSpan span)
    {
        if (!_firstFaces.TryGetValue((span.Style, span.Language), out var face))
        {
            face = _words.FirstFace(span);
            _firstFaces.Add((span.Style, span.Language), face);
        }

        return face;
    }

    /// <summary>What every line of a paragraph takes, whatever is on it, so that lines stand evenly: the leading is shared above and below.</summary>
    private static (double Ascent, double Descent) Box(FontFace face, double heightPt, double sizePt)
    {
        var (above, below, height) = face.Line is { } line
            ? (line.Above * sizePt, line.Below * sizePt, Math.Clamp(heightPt * line.Scale, line.Least * sizePt, line.Most * sizePt))
            : (face.Ascent * sizePt / face.UnitsPerEm, face.Descent * sizePt / face.UnitsPerEm, heightPt);
        var leading = Math.Max(0, height - above - below) / 2;
        return (above + leading, below + leading);
    }

    /// <summary>What a run takes: in fonts of Latin what the font says, in those of other scripts a line of theirs; what more its ink may take is found apart.</summary>
    private static (double Ascent, double Descent) Extent(FontFace face, double heightPt, double sizePt, double rise)
    {
        var unit = sizePt / face.UnitsPerEm;
        if (face.Line is null)
        {
            return rise switch
            {
                > 0 => ((face.CapHeight * RaisedInk * unit) + (rise * sizePt), 0),
                < 0 => (0, (face.Descent * unit) - (rise * sizePt)),
                _ => (face.Ascent * unit, face.Descent * unit),
            };
        }

        return rise == 0 ? Box(face, heightPt, sizePt) : default;
    }
}
