using System.Globalization;
using FormatService.Typesetting.Fonts;
using static FormatService.Typesetting.Text.FactJoints;

namespace FormatService.Typesetting.Text;

/// <summary>
/// Parts boxes that are wider than their line: first between words that are only tied, as those of a fact; then at the joints of web addresses
/// and compounds; what is still too wide between letters, which is a fault to report.
/// </summary>
internal sealed class WideBoxes(ParagraphShaper shaper)
{
    private const int LongestReport = 60;
    private const double KernRoom = 0.15;
    private readonly ParagraphText _joined = new();
    private readonly List<(int Box, int LastBox, string Words)> _parted = [];
    private double[] _advances = [];

    /// <summary>Whether any box is wider than the line.</summary>
    public static bool AnyIn(ParagraphText text, double widthPt)
    {
        foreach (ref readonly var box in text.Boxes)
        {
            if (IsWide(box, widthPt))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fills <paramref name="narrow"/> with the same text in boxes that fit the line.</summary>
    public void Part(ParagraphText wide, double widthPt, ParagraphText narrow)
    {
        Begin(wide, _joined);
        _parted.Clear();
        foreach (ref readonly var box in wide.Boxes)
        {
            PartAtJoints(wide, box, widthPt);
        }

        Begin(_joined, narrow);
        int parted = 0, split = 0;
        for (var i = 0; i < _joined.Boxes.Length; i++)
        {
            if (parted < _parted.Count && _parted[parted].Box == i)
            {
                split = narrow.Splits.Count;
                narrow.Splits.Add(new WordSplit(narrow.Boxes.Length, narrow.Boxes.Length, _parted[parted].Words, IsAtJoint: true));
            }

            PartBetweenLetters(_joined.Boxes[i], widthPt, narrow);
            if (parted < _parted.Count && _parted[parted].LastBox == i)
            {
                narrow.Splits[split] = narrow.Splits[split] with { LastPlace = narrow.Boxes.Length - 1 };
                parted++;
            }
        }

        for (var i = wide.Tail.FirstPiece; i < wide.Tail.EndPiece; i++)
        {
            narrow.Add(wide.Pieces[i]);
        }

        narrow.EndTail();
    }

    private static bool IsWide(in TextBox box, double widthPt) => box.Width - box.TrailingWidth > widthPt + LineFitter.TolerancePt;

    private static void Begin(ParagraphText from, ParagraphText to)
    {
        to.Start(from.Source, from.TailSpan);
        to.IsMixed = from.IsMixed;
    }

    /// <summary>Parts a wide box where its words are only tied, and what of it is still wide within its words.</summary>
    private void PartAtJoints(ParagraphText wide, in TextBox box, double widthPt)
    {
        var isWide = IsWide(box, widthPt);
        var first = box.FirstPiece;
        var boxes = _joined.Boxes.Length;
        var extension = isWide ? ExtensionIn(wide, box) : box.EndPiece;
        var isPartWide = isWide && (extension == box.EndPiece || WidthOf(wide, first, extension) > widthPt + LineFitter.TolerancePt);
        for (var i = box.FirstPiece; i < box.EndPiece; i++)
        {
            if (isWide && i + 1 == extension)
            {
                isPartWide = WidthOf(wide, extension, box.EndPiece) > widthPt + LineFitter.TolerancePt;
            }

            if (isWide && wide.Pieces[i].IsJoint && i + 1 < box.EndPiece && (i + 1 == extension || (isPartWide && !IsWithinMail(wide, i))))
            {
                AddStretch(wide, first, i + 1, widthPt);
                _joined.EndBox(endsLine: false, isPoorEnd: true);
                first = i + 1;
            }
        }

        AddStretch(wide, first, box.EndPiece, widthPt);
        _joined.EndBox(box.EndsLine, box.IsPoorEnd);
        if (_joined.Boxes.Length > boxes + 1 && WordsOf(wide, box, isFact: true) is { Length: > 0 } fact)
        {
            _parted.Add((boxes, _joined.Boxes.Length - 1, fact));
        }
    }

    /// <summary>Adds pieces, parted at the joints within their words where they are wide: a mail address behind its “@”, and elsewhere only where a half is still wide.</summary>
    private void AddStretch(ParagraphText wide, int first, int end, double widthPt)
    {
        var isWide = WidthOf(wide, first, end) > widthPt + LineFitter.TolerancePt;
        var at = isWide ? MailSignIn(wide, first, end) : (Piece: -1, Place: -1, Before: 0, After: 0);
        var isPartWide = isWide && (at.Piece < 0 || at.Before > widthPt + LineFitter.TolerancePt);
        for (var i = first; i < end; i++)
        {
            var piece = wide.Pieces[i];
            var text = piece.Text.Text;
            var start = 0;
            for (var place = 0; isWide && place < text.Length; place++)
            {
                var isMailSign = i == at.Piece && place == at.Place;
                var isAtEnd = place + 1 == text.Length;
                if (isMailSign || (isPartWide && (isAtEnd ? piece.IsJoint && i + 1 < end : IsJoint(text, place))))
                {
                    if (!isAtEnd)
                    {
                        shaper.ShapePart(_joined, piece, start, place + 1);
                        start = place + 1;
                    }
                    else
                    {
                        AddRest(piece, start);
                        start = text.Length;
                    }

                    _joined.EndBox(endsLine: false);
                }

                isPartWide = isMailSign ? at.After > widthPt + LineFitter.TolerancePt : isPartWide;
            }

            if (start < text.Length)
            {
                AddRest(piece, start);
            }
        }
    }

    private void AddRest(in TextPiece piece, int start)
    {
        if (start == 0)
        {
            _joined.Add(piece);
        }
        else
        {
            shaper.ShapePart(_joined, piece, start, piece.Text.Text.Length);
        }
    }

    /// <summary>The “@” of a mail address, with the widths before and after it; no piece where there is none.</summary>
    private (int Piece, int Place, double Before, double After) MailSignIn(ParagraphText wide, int first, int end)
    {
        double before = 0;
        for (var i = first; i < end; i++)
        {
            var piece = wide.Pieces[i];
            var place = piece.Text.Text.IndexOf('@', StringComparison.Ordinal);
            if (place < 0 || !IsWithinMail(wide, i) || (place + 1 == piece.Text.Text.Length && i + 1 == end))
            {
                before += piece.Width;
                continue;
            }

            MeasureUnits(piece);
            for (var unit = 0; unit <= place; unit++)
            {
                before += _advances[unit];
            }

            return (i, place, before, WidthOf(wide, first, end) - before);
        }

        return (-1, -1, 0, 0);
    }

    private void PartBetweenLetters(in TextBox box, double widthPt, ParagraphText narrow)
    {
        if (!IsWide(box, widthPt))
        {
            for (var i = box.FirstPiece; i < box.EndPiece; i++)
            {
                narrow.Add(_joined.Pieces[i]);
            }

            narrow.EndBox(box.EndsLine, box.IsPoorEnd);
            return;
        }

        var split = narrow.Splits.Count;
        narrow.Splits.Add(new WordSplit(narrow.Boxes.Length, narrow.Boxes.Length, WordsOf(_joined, box, isFact: false), IsAtJoint: false));
        double used = 0;
        var rest = box.Width - box.TrailingWidth;
        for (var i = box.FirstPiece; i < box.EndPiece; i++)
        {
            var piece = _joined.Pieces[i];
            var text = piece.Text.Text;
            MeasureUnits(piece);

            // A pair that is parted loses its kerning: the letters left may need a little more than they did.
            var limit = widthPt - (KernRoom * Math.Min(widthPt, narrow.Span(piece.Span).Style.SizePt));
            var start = 0;
            for (var position = 0; position < text.Length;)
            {
                var length = StringInfo.GetNextTextElementLength(text, position);
                double width = 0;
                for (var unit = position; unit < position + length; unit++)
                {
                    width += _advances[unit];
                }

                var hangs = length == 1 && UnicodeText.IsBreakingSpace(text[position]);
                if (used > 0 && !hangs && (used + width > limit || IsEvenPart(used, width, rest, limit)))
                {
                    if (position > start)
                    {
                        shaper.ShapePart(narrow, piece, start, position);
                    }

                    narrow.EndBox(endsLine: false);
                    start = position;
                    rest -= used;
                    used = 0;
                }

                used += width;
                position += length;
            }

            if (start == 0)
            {
                narrow.Add(piece);
            }
            else
            {
                shaper.ShapePart(narrow, piece, start, text.Length);
            }
        }

        narrow.EndBox(box.EndsLine, box.IsPoorEnd);
        narrow.Splits[split] = narrow.Splits[split] with { LastPlace = narrow.Boxes.Length - 1 };
    }

    /// <summary>
    /// Whether what stands on a line is as much of a split word as its other lines will hold. Full lines would leave the last letter alone; no more lines are made for
    /// the sake of it.
    /// </summary>
    private static bool IsEvenPart(double used, double letter, double rest, double limit)
    {
        var lines = Math.Ceiling(rest / limit);
        return lines > 1 && used + (letter / 2) > rest / lines && rest - used <= (lines - 1) * limit;
    }

    private void MeasureUnits(in TextPiece piece)
    {
        var length = piece.Text.Text.Length;
        if (_advances.Length < length)
        {
            _advances = new double[Math.Max(length, 2 * _advances.Length)];
        }

        _advances.AsSpan(0, length).Clear();
        foreach (ref readonly var glyph in piece.Text.Glyphs)
        {
            _advances[glyph.Cluster] += glyph.Advance * piece.UnitPt;
        }
    }

    /// <summary>The words of a box, or those of them alone that are a fact, cut to a readable length.</summary>
    private static string WordsOf(ParagraphText paragraph, in TextBox box, bool isFact)
    {
        var words = string.Empty;
        for (var i = box.FirstPiece; i < box.EndPiece && words.Length <= LongestReport; i++)
        {
            var piece = paragraph.Pieces[i];
            if (isFact && !paragraph.Span(piece.Span).IsFact)
            {
                continue;
            }

            var text = piece.Text.Text;
            words += text.Length > LongestReport ? text[..(LongestReport + 1)] : text;
        }

        words = words.TrimEnd();
        if (words.Length <= LongestReport)
        {
            return words;
        }

        var end = char.IsLowSurrogate(words[LongestReport]) ? LongestReport - 1 : LongestReport;
        return words[..end] + "…";
    }
}
