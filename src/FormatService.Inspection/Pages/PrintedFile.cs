using System.Collections.Immutable;

namespace FormatService.Inspection.Pages;

/// <summary>What rules are shown of a file.</summary>
/// <param name="Pages">Its pages, with their letters gone: those were shown page by page.</param>
/// <param name="IsTagged">Whether it says what its parts are.</param>
/// <param name="BodySizePt">The size that most of its text has, in points; null where it has none.</param>
internal sealed record PrintedFile(ImmutableArray<PaintedPage> Pages, bool IsTagged, double? BodySizePt)
{
    /// <summary>Its lines of text, without page numbers and running heads.</summary>
    public IEnumerable<TextLine> BodyLines => Pages.SelectMany(page => page.Lines).Where(line => !line.IsFurniture);

    /// <summary>Whether most of a page's lines run from right to left: then those that do not stand at its right edge too.</summary>
    public static bool IsRightToLeft(PaintedPage page) => page.Lines.Sum(line => line.IsRightToLeft ? line.Text.Length : -line.Text.Length) > 0;

    /// <summary>The most common distance of lines in paragraphs, in sizes; those of more letters count more. Null where no paragraph has two lines.</summary>
    public static double? CommonLeading(IEnumerable<Paragraph> paragraphs) => paragraphs
        .SelectMany(paragraph => paragraph.Leadings.Zip(paragraph.Lines))
        .GroupBy(pair => Math.Round(pair.First, 2))
        .OrderByDescending(group => group.Sum(pair => pair.Second.Text.Length))
        .ThenBy(group => group.Key)
        .Select(group => (double?)group.Key)
        .FirstOrDefault();

    /// <summary>Its paragraphs, without those of running heads.</summary>
    public IEnumerable<Paragraph> Paragraphs => Pages.SelectMany(page => page.Paragraphs);
}
