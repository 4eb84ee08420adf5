namespace FormatService.Inspection.Pages;

/// <summary>What rules are shown of a file.</summary>
/// <param name="Pages">Its pages, with their letters gone: those were shown page by page.</param>
/// <param name="IsTagged">Whether it says what its parts are.</param>
/// <param name="BodySizePt">The size that most of its text has, in points; null where it has none.</param>
internal sealed record PrintedFile(System.Collections.Immutable.ImmutableArray<PaintedPage> Pages, bool IsTagged, double? BodySizePt)
{
    /// <summary>Its lines of text, without page numbers and running heads.</summary>
    public IEnumerable<TextLine> BodyLines => Pages.SelectMany(page => page.Lines).Where(line => !line.IsFurniture);

    /// <summary>Its paragraphs, without those of running heads.</summary>
    public IEnumerable<Paragraph> Paragraphs => Pages.SelectMany(page => page.Paragraphs);
}
