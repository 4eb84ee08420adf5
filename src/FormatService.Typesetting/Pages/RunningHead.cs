namespace FormatService.Typesetting.Pages;

/// <summary>What stands above a block, to be drawn again where that goes on to a further page.</summary>
/// <param name="content">Its slices, without what they label and where links lead: both are where it first stands.</param>
/// <param name="scope">The innermost panel around it.</param>
/// <param name="spaceAfter">The space below it, in points.</param>
internal sealed class RunningHead(SliceStack content, PanelScope? scope, double spaceAfter)
{
    public SliceStack Content { get; } = content;

    public PanelScope? Scope { get; } = scope;

    /// <summary>Its height with the space below it.</summary>
    public double Height { get; } = content.HeightOf(0, content.Count) + spaceAfter;
}
