using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Head and foot of the pages of a leaflet: what must be said on every page, and which page of which leaflet in which version this is.
/// All of it in the size of the body (FORMATS P-04), always at the same place (P-15).
/// </summary>
internal sealed class LeafletPageFurniture(Imprint imprint, LeafletWording wording, PageStyles styles, string language, bool isRightToLeft) : PageFurniture
{
    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount) =>
        [.. imprint.Marks.Select((mark, i) =>
            Line(Span(mark.Text, styles.Bold, mark.Language.Value, ArtifactKind.Header), null, spaceAfter: i == imprint.Marks.Length - 1 ? styles.ParagraphSpacePt : 0))];

    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount)
    {
        var page = wording[WordingKeys.PageOf, FormattableString.Invariant($"{pageNumber}"), FormattableString.Invariant($"{pageCount}")];
        var facts = imprint.FootLine.Length == 0 ? null : Span(imprint.FootLine, styles.Body, language, ArtifactKind.Footer);
        return [Line(Span(page.Text, styles.Body, page.Language.Value, ArtifactKind.Footer), facts, spaceBefore: styles.ParagraphSpacePt)];
    }

    private static FlowSpan Span(string text, TextStyle style, string language, ArtifactKind kind) =>
        new(text, style, kind) { Language = language };

    private FlowParagraph Line(FlowSpan text, FlowSpan? tail, double spaceBefore = 0, double spaceAfter = 0) => new()
    {
        SpaceBefore = spaceBefore,
        SpaceAfter = spaceAfter,
        Spans = [text],
        Tail = tail,
        LineHeightPt = styles.LineHeightOf(styles.Body),
        IsRightToLeft = isRightToLeft,
    };
}
