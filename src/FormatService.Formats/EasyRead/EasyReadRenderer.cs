using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Pdf.Conformance;

namespace FormatService.Formats.EasyRead;

/// <summary>
/// Renders the easy-read edition of a leaflet: a picture beside each idea, the contents after what it is about, and who made the pictures at its
/// end, in a tagged PDF that follows the standards of its row in the catalogue. The European easy-to-read logo is never on it: it
/// needs a record that this program cannot check (FORMATS E-16).
/// </summary>
public sealed class EasyReadRenderer(PagePress press, PictureDecoder pictures, PictureLibrary library, PdfConformance conformance, ConformancePolicy policy)
    : PagedRenderer(press, conformance, policy)
{
    /// <summary>More pages than this are hard to read to the end (FORMATS 2.1).</summary>
    public const int EnoughPages = 12;

    /// <summary>More pages than this are not given to readers (FORMATS 2.1, after GOV.UK).</summary>
    public const int MostPages = 24;

    /// <inheritdoc/>
    protected override ComposedLeaflet Compose(LeafletPackage package, PageStyles styles, bool hasContents) =>
        new LeafletComposer(package, styles, pictures, library, hasContents).Compose();

    /// <inheritdoc/>
    protected override bool AlwaysHasContents(Leaflet leaflet) => leaflet.Blocks.Count(block => block is Section) > 2;

    /// <inheritdoc/>
    protected override IEnumerable<RenderFinding> JudgeLength(Leaflet leaflet, int pageCount)
    {
        if (pageCount <= EnoughPages)
        {
            return [];
        }

        // Staff get a draft however long it is: it is theirs to shorten.
        var severity = pageCount > MostPages && leaflet.Edition == LeafletEdition.EasyRead ? Severity.Error : Severity.Warning;
        return
        [
            new RenderFinding(
                DiagnosticCodes.EasyReadLong,
                severity,
                FormattableString.Invariant($"The easy read has {pageCount} pages; {EnoughPages} are enough for its readers, and {MostPages} the most that are given out."),
                "Leave out what readers need not know or do, never a risk, or make two leaflets of it.",
                null),
        ];
    }
}
