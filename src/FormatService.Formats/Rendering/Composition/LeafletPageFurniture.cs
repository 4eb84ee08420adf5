using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Head and foot of the pages of a leaflet: what must be said on every page, and which page of which leaflet in which version this is.
/// All of it in the size of the body (FORMATS P-04), always at the same place (P-15). The first page says its marks under its title,
/// where they are read out. A head with the title on each page was tried: in this size it costs most leaflets a page, and the foot names
/// the leaflet of a sheet that was parted from the others.
/// </summary>
internal sealed class LeafletPageFurniture(Leaflet leaflet, Imprint imprint, LeafletWording wording, PageStyles styles) : PageFurniture
{
    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount) => pageNumber == 1
        ? []
        : [.. imprint.Marks.Select((mark, i) =>
            Line(Span(mark, styles.Bold, ArtifactKind.Header), null, [], spaceAfter: i == imprint.Marks.Length - 1 ? styles.ParagraphSpacePt : 0))];

    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount)
    {
        var page = wording[WordingKeys.PageOf, FormattableString.Invariant($"{pageNumber}"), FormattableString.Invariant($"{pageCount}")];
        FlowSpan[] parts = [.. imprint.Foot.Select(part =>
            Span(new Phrase(part.Text, leaflet.Language), styles.Body, ArtifactKind.Footer) with { IsFact = part.IsUnbreakable })];
        var facts = parts.Length == 0 ? null : Span(new Phrase(string.Concat(parts.Select(part => part.Text)), leaflet.Language), styles.Body, ArtifactKind.Footer);
        return [Line(Span(page, styles.Body, ArtifactKind.Footer), facts, parts, spaceBefore: styles.ParagraphSpacePt)];
    }

    private static FlowSpan Span(Phrase phrase, TextStyle style, ArtifactKind kind) =>
        new(phrase.Text, style, kind) { Language = phrase.Language.Value };

    private FlowParagraph Line(FlowSpan text, FlowSpan? tail, FlowSpan[] tailApart, double spaceBefore = 0, double spaceAfter = 0) => new()
    {
        SpaceBefore = spaceBefore,
        SpaceAfter = spaceAfter,
        Spans = [text],
        Tail = tail,
        TailApart = tailApart,
        LineHeightPt = styles.LineHeightOf(styles.Body),
        IsRightToLeft = leaflet.Language.IsRightToLeft,
    };
}
