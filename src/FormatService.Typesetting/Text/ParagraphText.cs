using System.Runtime.InteropServices;
using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Text;

/// <summary>The text of a paragraph, shaped and parted into boxes, before any width is known. Filled by a <see cref="ParagraphShaper"/>; may be filled anew.</summary>
internal sealed class ParagraphText
{
    private readonly List<TextPiece> _pieces = [];
    private readonly List<TextBox> _boxes = [];

    public FlowParagraph Source { get; private set; } = null!;

    /// <summary>The words, in logical order.</summary>
    public ReadOnlySpan<TextPiece> Pieces => CollectionsMarshal.AsSpan(_pieces);

    /// <summary>The boxes, in logical order; those of the tail are not among them.</summary>
    public ReadOnlySpan<TextBox> Boxes => CollectionsMarshal.AsSpan(_boxes);

    /// <summary>The tail as one box; empty where there is none.</summary>
    public TextBox Tail { get; private set; }

    /// <summary>Whether any piece has a level other than 0.</summary>
    public bool IsMixed { get; set; }

    /// <summary>The words and facts that are split for want of width, in their order.</summary>
    public List<WordSplit> Splits { get; } = [];

    /// <summary>The width of the widest box: no column should be narrower.</summary>
    public double LeastWidth
    {
        get
        {
            var least = Tail.Width;
            foreach (ref readonly var box in Boxes)
            {
                least = Math.Max(least, box.Width - box.TrailingWidth);
            }

            return least;
        }
    }

    /// <summary>The width of the widest word: in a narrower column it is split between letters.</summary>
    public double WordWidth
    {
        get
        {
            var widest = Tail.Width;
            foreach (ref readonly var box in Boxes)
            {
                double word = 0;
                for (var i = box.FirstPiece; i < box.EndPiece; i++)
                {
                    word += _pieces[i].Width;
                    widest = Math.Max(widest, word - _pieces[i].TrailingWidth);
                    word = _pieces[i].IsJoint ? 0 : word;
                }
            }

            return widest;
        }
    }

    /// <summary>The width at which no line ends but where it must.</summary>
    public double FullWidth
    {
        get
        {
            double widest = 0, line = 0, trailing = 0;
            foreach (ref readonly var box in Boxes)
            {
                line += box.Width;
                trailing = box.TrailingWidth;
                widest = Math.Max(widest, line - trailing);
                line = box.EndsLine ? 0 : line;
            }

            return Math.Max(widest, Tail.EndPiece > Tail.FirstPiece ? line - trailing + Tail.Width + TailGapPt : 0);
        }
    }

    /// <summary>The least space between the text and its tail.</summary>
    public double TailGapPt => TailSpan?.Style.SizePt ?? 0;

    /// <summary>The text of the tail; null for none.</summary>
    public FlowSpan? TailSpan { get; private set; }

    public FlowSpan Span(int index) => index < Source.Spans.Count ? Source.Spans[index] : TailSpan!;

    public void Start(FlowParagraph source, FlowSpan? tail)
    {
        Source = source;
        TailSpan = tail;
        _pieces.Clear();
        _boxes.Clear();
        Splits.Clear();
        Tail = default;
        IsMixed = false;
    }

    public void Add(in TextPiece piece) => _pieces.Add(piece);

    /// <summary>Makes a box of all pieces since the last one.</summary>
    public void EndBox(bool endsLine, bool isPoorEnd = false)
    {
        var box = Box(endsLine, isPoorEnd);
        if (box.EndPiece > box.FirstPiece)
        {
            _boxes.Add(box);
        }
        else if (endsLine && _boxes.Count > 0)
        {
            _boxes[^1] = _boxes[^1] with { EndsLine = true };
        }
    }

    /// <summary>Makes all pieces since the last box the tail.</summary>
    public void EndTail() => Tail = Box(endsLine: false, isPoorEnd: false);

    private TextBox Box(bool endsLine, bool isPoorEnd)
    {
        var first = _boxes.Count > 0 ? _boxes[^1].EndPiece : 0;
        double width = 0, trailing = 0;
        for (var i = first; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            width += piece.Width;
            trailing = piece.IsSpace ? trailing + piece.Width : piece.TrailingWidth;
        }

        return new TextBox(first, _pieces.Count, width, trailing, endsLine, isPoorEnd);
    }
}
