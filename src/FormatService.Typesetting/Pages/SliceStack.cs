using System.Buffers;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.Typesetting.Pages;

/// <summary>The slices of a column from top to bottom: of all pages together, or of one cell. Keeps the account of the spaces between them.</summary>
/// <param name="room">The height that no slice may pass: of a page, less what stands around the column.</param>
internal sealed class SliceStack(double room) : IDisposable
{
    // Those of a long document take megabytes: memory that is borrowed, or every document would leave them to be collected.
    private const int LeastBorrowed = 512;

    private Slice[] _slices = [];
    private int _count;
    private bool _isBorrowed;
    private double _padding;
    private double _space;
    private bool _isAtTop = true;
    private PageBreakKind _keepKind;
    private bool _keepsWithNext;
    private LayoutFault? _fault;
    private SliceMark? _marks;
    private SliceMark? _lastMark;
    private PanelScope? _panel;

    public int Count => _count;

    public Span<Slice> Slices => _slices.AsSpan(0, _count);

    /// <summary>The height that the next slice may not pass.</summary>
    public double Room => Math.Max(1, room - (2 * (_panel?.PaddingSum ?? 0)) - (Head?.Height ?? 0) - (Table?.HeaderHeight ?? 0));

    /// <summary>The height of all slices and gaps so far.</summary>
    public double Height { get; private set; }

    /// <summary>The table whose body rows are being added.</summary>
    public SetTable? Table { get; set; }

    /// <summary>What heads the slices that are being added, on further pages too; null for nothing.</summary>
    public RunningHead? Head { get; set; }

    /// <summary>How many slices belong on the first page.</summary>
    public int FirstPageCount { get; set; }

    /// <summary>Whether the next slice is kept on the page of the last one.</summary>
    public bool IsKeeping => _keepsWithNext;

    /// <summary>Asks for space above the next slice; the larger of all wishes is granted, and none at the top of a page, cell or panel.</summary>
    public void WantSpace(double space) => _space = _isAtTop ? 0 : Math.Max(_space, space);

    /// <summary>Keeps the next slice on the page of the last one; a page break between them is of the kind.</summary>
    public void KeepWithNext(PageBreakKind kind = PageBreakKind.Keep) => (_keepsWithNext, _keepKind) = (true, kind);

    /// <summary>Lets the next slice go where it likes: what it was to stay with has nothing after it.</summary>
    public void ForgetKeep() => _keepsWithNext = false;

    /// <summary>Empties the stack.</summary>
    public void Clear()
    {
        _count = 0;
        Height = 0;
    }

    /// <summary>Gives back what it borrowed; nothing may be asked of it any more.</summary>
    public void Dispose()
    {
        GiveBack();
        (_slices, _count, _isBorrowed) = ([], 0, false);
    }

    /// <summary>Notes a label or a destination for the next slice.</summary>
    public void Mark(SetParagraph? label, double left, StructureElement? destination)
    {
        var mark = new SliceMark(label, left, destination);
        if (_marks is null)
        {
            _marks = mark;
        }
        else
        {
            _lastMark!.Next = mark;
        }

        _lastMark = mark;
    }

    /// <summary>Notes what could not be set well, for the page that the next slice comes to stand on.</summary>
    public void Report(LayoutFault fault) => _fault = fault;

    public void OpenPanel(FlowPanel panel, double left, double width, bool isRightToLeft)
    {
        _panel = new PanelScope(_panel, panel, left, width, isRightToLeft);
        _padding += _space + panel.PaddingPt;
        _space = 0;
        _isAtTop = true;
    }

    public void ClosePanel(bool isEmpty)
    {
        var panel = _panel!;
        _panel = panel.Parent;
        _padding += isEmpty ? -panel.Panel.PaddingPt : panel.Panel.PaddingPt;
        _space = 0;
        _isAtTop = _count == 0;
    }

    public void Add(Slice slice)
    {
        slice.Gap = _padding + _space;
        slice.Panel = _panel;
        slice.Table = Table;
        slice.Head = Head;
        slice.Fault = _fault;
        _fault = null;
        if (_keepsWithNext)
        {
            slice.Break = _keepKind;
        }

        if (_marks is not null)
        {
            TakeMarks(ref slice);
        }

        Height += slice.Gap + slice.Height;
        if (_count == _slices.Length)
        {
            Grow();
        }

        _slices[_count++] = slice;
        _padding = 0;
        _space = 0;
        _isAtTop = false;
        _keepsWithNext = false;
    }

    /// <summary>The slices from <paramref name="first"/> on as something to be drawn again, as it stands on the panels around it; null where there are none.</summary>
    public RunningHead? HeadFrom(int first, double spaceAfter)
    {
        if (first == _count)
        {
            return null;
        }

        var content = new SliceStack(double.PositiveInfinity);
        PanelScope? own = null;
        foreach (ref readonly var slice in Slices[first..])
        {
            own = slice.Panel == _panel ? null : own ?? slice.Panel!.Alone();
            content.Add(slice with { Marks = null, Table = null }, own);
        }

        return new RunningHead(content, _panel, spaceAfter);
    }

    /// <summary>An empty stack on the panels that are open here, for what is not to stand in the column itself.</summary>
    public SliceStack Aside() => new(double.PositiveInfinity) { _panel = _panel };

    /// <summary>Makes a page break before a slice at least so ill.</summary>
    public void Worsen(int index, PageBreakKind kind)
    {
        if (index < _count)
        {
            Worsen(index, index + 1, kind);
        }
    }

    /// <summary>Makes page breaks before some slices at least so ill.</summary>
    public void Worsen(int first, int end, PageBreakKind kind)
    {
        for (var i = first; i < end; i++)
        {
            ref var slice = ref Slices[i];
            slice.Break = slice.Break > kind ? slice.Break : kind;
        }
    }

    /// <summary>The height of some slices where they stand on a page, or in a cell, by themselves.</summary>
    public double HeightOf(int first, int end)
    {
        if (end <= first)
        {
            return 0;
        }

        var slices = Slices[first..end];
        var height = slices[0].TopHeight - slices[0].Gap + slices[^1].BottomHeight;
        foreach (ref readonly var slice in slices)
        {
            height += slice.Gap + slice.Height;
        }

        return height;
    }

    private void Add(Slice slice, PanelScope? panel)
    {
        _panel = panel;
        _space = slice.Gap;
        Add(slice);
    }

    private void Grow()
    {
        var length = Math.Max(4, 2 * _count);
        var borrows = length >= LeastBorrowed;
        var larger = borrows ? ArrayPool<Slice>.Shared.Rent(length) : new Slice[length];
        Slices.CopyTo(larger);
        GiveBack();
        (_slices, _isBorrowed) = (larger, borrows);
    }

    private void GiveBack()
    {
        if (_isBorrowed)
        {
            ArrayPool<Slice>.Shared.Return(_slices, clearArray: true);
        }
    }

    private void TakeMarks(ref Slice slice)
    {
        slice.Marks = _marks;
        _marks = null;
        for (var mark = slice.Marks; mark is not null; mark = mark.Next)
        {
            if (mark.Label is not { Lines: [var line, ..] })
            {
                continue;
            }

            // The label may reach higher or lower than the line that it stands beside.
            var descent = Math.Max(slice.Height - slice.Baseline, line.Descent);
            slice.Baseline = Math.Max(slice.Baseline, line.Ascent);
            slice.Height = Math.Max(slice.Height, slice.Baseline + descent);
        }
    }
}
