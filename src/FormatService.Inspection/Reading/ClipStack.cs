using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Reading;

/// <summary>Where ink can be on a page. A clip that is no rectangle is held as the rectangle round it, and remembered as not exact.</summary>
internal sealed class ClipStack(Box page)
{
    private readonly Stack<(Box Box, bool IsExact)> _saved = [];

    public Box Box { get; private set; } = page;

    public bool IsExact { get; private set; } = true;

    public void Save() => _saved.Push((Box, IsExact));

    public void Restore()
    {
        if (_saved.TryPop(out var saved))
        {
            (Box, IsExact) = saved;
        }
    }

    public void Cut(Box box, bool isExact)
    {
        Box = Box.Common(box);
        IsExact &= isExact;
    }
}
