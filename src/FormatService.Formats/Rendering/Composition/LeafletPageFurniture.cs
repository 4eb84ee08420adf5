using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Head and foot of the pages of a leaflet: what must be said on every page, and which page of which leaflet in which version this is.
/// All of it in the size of the body (FORMATS P-04), always at the same place (P-15). The first page says its title, and its marks under
/// it, where they are read out. Its further pages are headed by the marks; without any, those of long leaflets by the title. In this size a
/// head with the title would cost short leaflets a page, and the foot names the leaflet of a sheet that was parted from the others.
/// </summary>
internal sealed class LeafletPageFurniture(Leaflet leaflet, Imprint imprint, LeafletWording wording, PageStyles styles) : PageFurniture
{
    // A title that would take two lines of every page is left to the first.
    private const double TypicalLetterEm = 0.5;

    private readonly bool _titleFitsLine =
        leaflet.Title.Length * styles.Body.SizePt * TypicalLetterEm < styles.Geometry.ColumnPt;

    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount)
    {
        if (pageNumber == 1)
        {
            return [];
        }

        if (imprint.Marks.IsEmpty)
        {
            return pageCount > PagedRenderer.PagesWithoutContents && _titleFitsLine && styles.Profile.IsRoomy
                ? [Line([Span(new Phrase(leaflet.Title, leaflet.Language), styles.Body, ArtifactKind.Header)], leaflet.Language, spaceAfter: styles.FurnitureSpacePt)]
                : [];
        }

        return
        [
            .. imprint.HeadMarks.Select((mark, i) => Line(
                [Span(mark, styles.Bold, ArtifactKind.Header)], mark.Language, spaceAfter: i == imprint.HeadMarks.Length - 1 ? styles.FurnitureSpacePt : 0)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount)
    {
        var page = wording[WordingKeys.PageOf, wording.Number(pageNumber), wording.Number(pageCount)];
        if (imprint.FootSize is { } size)
        {
            return [InShort(page, size)];
        }

        FlowSpan[] parts = [.. imprint.Foot.Select(Span)];
        var facts = parts.Length == 0
            ? null
            : Span(new Phrase(string.Concat(parts.Select(part => part.Text)), imprint.Foot[0].Words.Language), styles.Body, ArtifactKind.Footer);
        var lines = new List<FlowParagraph>
        {
            Line([Span(page, styles.Body, ArtifactKind.Footer)], leaflet.Language, facts, parts, spaceBefore: styles.FurnitureSpacePt),
        };
        if (imprint.FootEdition is { } edition)
        {
            lines.Add(Line([Span(edition, styles.Body, ArtifactKind.Footer)], edition.Language));
        }

        if (!imprint.FootForStaff.IsEmpty)
        {
            lines.Add(Line([.. imprint.FootForStaff.Select(Span)], LanguageTag.BritishEnglish));
        }

        return lines;
    }

    /// <summary>All in one, where each line of a foot costs many pages: the number, the size, and what is known of the leaflet.</summary>
    private FlowParagraph InShort(Phrase page, ImprintPart size)
    {
        var dot = Span(new ImprintPart(new Phrase(ImprintPart.Dot, leaflet.Language), false));
        List<FlowSpan> spans = [Span(page, styles.Body, ArtifactKind.Footer), dot, Span(size)];
        foreach (var parts in new[] { imprint.Foot, imprint.FootForStaff })
        {
            if (parts.IsEmpty)
            {
                continue;
            }

            // One stretch, or its words would each stand before the one that they follow.
            var isolate = IsolateOf(parts[0].Words.Language);
            spans.Add(dot);
            spans.AddRange(parts.Select(part => Span(part) with { Isolate = isolate }));
        }

        return Line([.. spans], leaflet.Language, spaceBefore: styles.FurnitureSpacePt);
    }

    private FlowSpan Span(ImprintPart part) =>
        Span(part.Words, styles.Body, ArtifactKind.Footer) with { IsFact = part.IsUnbreakable, IsSeparator = part.IsSeparator };

    private FlowSpan Span(Phrase phrase, TextStyle style, ArtifactKind kind) => new(phrase.Text, style, kind)
    {
        Language = phrase.Language.Value,
        Isolate = IsolateOf(phrase.Language),
    };

    private FlowIsolate? IsolateOf(LanguageTag language) =>
        language.IsRightToLeft == leaflet.Language.IsRightToLeft ? null : new FlowIsolate(language.IsRightToLeft, null);

    private FlowParagraph Line(
        FlowSpan[] text, LanguageTag language, FlowSpan? tail = null, FlowSpan[]? tailApart = null, double spaceBefore = 0, double spaceAfter = 0) => new()
        {
            SpaceBefore = spaceBefore,
            SpaceAfter = spaceAfter,
            Spans = text,
            Tail = tail,
            TailApart = tailApart,
            LineHeightPt = styles.LineHeightOf(styles.Body),
            IsRightToLeft = language.IsRightToLeft,
            IsAtRight = leaflet.Language.IsRightToLeft,
        };
}
