using FormatService.Typesetting.Structure;

namespace FormatService.Typesetting.Pages;

/// <summary>The panels that the slices being drawn stand on. Each is painted when the last slice on it is known, in the place that was kept for it: under all that was drawn since.</summary>
/// <param name="lowest">Where the page's room for text ends: no padding is painted over what stands below it.</param>
internal sealed class OpenPanels(double lowest)
{
    private readonly List<OpenPanel> _panels = [];

    /// <summary>How many are open.</summary>
    public int Count => _panels.Count;

    /// <summary>Opens the panels of a slice that are not open yet, the outer ones first.</summary>
    /// <param name="scope">The innermost to be opened.</param>
    /// <param name="outer">How many were open before what is being drawn.</param>
    /// <param name="innermost">The innermost panel of the slice.</param>
    /// <param name="y">The top of the slice.</param>
    /// <param name="under">What is painted first; places for ground and bar are kept in it.</param>
    public void Open(PanelScope? scope, int outer, PanelScope? innermost, double y, List<PlacedItem?> under)
    {
        if (scope is null || (_panels.Count > outer && _panels[^1].Scope == scope))
        {
            return;
        }

        Open(scope.Parent, outer, innermost, y, under);
        _panels.Add(new OpenPanel(scope, y - (innermost!.PaddingSum - scope.OuterPaddingSum), under.Count));
        under.Add(null);
        under.Add(null);
    }

    /// <summary>Closes and paints the panels that the next slice does not stand on.</summary>
    /// <param name="next">The innermost panel of the next slice; null where it stands on none, or there is none.</param>
    /// <param name="outer">How many stay open whatever comes.</param>
    /// <param name="last">The innermost panel of the last slice.</param>
    /// <param name="bottom">The bottom of the last slice.</param>
    /// <param name="owner">Whom their ink belongs to.</param>
    /// <param name="under">What is painted first.</param>
    public void Close(PanelScope? next, int outer, PanelScope? last, double bottom, InkOwner owner, List<PlacedItem?> under)
    {
        while (_panels.Count > outer)
        {
            var (scope, top, place) = _panels[^1];
            for (var panel = next; panel is not null; panel = panel.Parent)
            {
                if (panel == scope)
                {
                    return;
                }
            }

            var height = Math.Max(bottom, Math.Min(lowest, bottom + (last!.PaddingSum - scope.OuterPaddingSum))) - top;
            if (scope.Panel.Ground is { } ground)
            {
                under[place] = new PlacedRectangle(owner, new PageBox(scope.Left, top, scope.Width, height), ground);
            }

            if (scope.Panel.Bar is { } bar && scope.Panel.BarWidthPt > 0)
            {
                var left = scope.IsRightToLeft ? scope.Left + scope.Width - scope.Panel.BarWidthPt : scope.Left;
                under[place + 1] = new PlacedRectangle(owner, new PageBox(left, top, scope.Panel.BarWidthPt, height), bar);
            }

            _panels.RemoveAt(_panels.Count - 1);
        }
    }

    private readonly record struct OpenPanel(PanelScope Scope, double Top, int Place);
}
