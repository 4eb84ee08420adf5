using System.Runtime.CompilerServices;
using FormatService.Pdf.Conformance;
using FormatService.Pdf.Fonts;
using FormatService.Pdf.Images;
using FormatService.Pdf.Metadata;
using FormatService.Pdf.Objects;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;

namespace FormatService.Pdf;

/// <summary>
/// Writes finished pages and their structure tree as one tagged PDF that follows the standards asked for. The same document gives the same bytes.
/// One writer serves many threads, and keeps for them, within bounds, the fonts and pictures it encoded.
/// </summary>
public sealed class TaggedPdfWriter
{
    private const long FontCacheBytes = 8 << 20;
    private const long PictureCacheBytes = 32 << 20;

    private readonly ConditionalWeakTable<FontFace, SpacedFonts> _faces = [];
    private readonly BoundedCache<FontUsage, EmbeddedFont> _fonts = new(FontCacheBytes, font => font.Weight);
    private readonly BoundedCache<string, EncodedPicture> _pictures = new(PictureCacheBytes, picture => picture.Weight);
    private readonly byte[] _colourProfile = Deflate.ToArray(SrgbProfile.Create());

    /// <summary>Writes a document.</summary>
    /// <param name="document">The pages and what their ink means. All ink belongs to the tree or is an artifact.</param>
    /// <param name="metadata">What the document says about itself.</param>
    /// <param name="outline">The bookmarks; their targets have a destination in the document.</param>
    /// <param name="conformance">The standards that the file is to follow.</param>
    /// <param name="output">Takes the file, from its present position on; need not seek.</param>
    /// <param name="cancellationToken">Stops between two pages.</param>
    /// <returns>
    /// What the standards forbid and the document does all the same, all of it. Such a file claims no standard; what to do about it is for the
    /// caller to say.
    /// </returns>
    /// <exception cref="ArgumentException">The document contradicts itself: ink, links or bookmarks of elements that are not in its tree or have no destination; no page.</exception>
    /// <exception cref="PdfFontException">A font is damaged or has no TrueType outlines.</exception>
    /// <exception cref="OperationCanceledException">The token said so.</exception>
    public PdfWriteReport Write(
        LaidOutDocument document,
        PdfMetadata metadata,
        IReadOnlyList<PdfOutlineItem> outline,
        PdfConformance conformance,
        Stream output,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(conformance);
        ArgumentNullException.ThrowIfNull(output);
        if (document.Pages.Count == 0)
        {
            throw new ArgumentException("A document needs a page.", nameof(document));
        }

        using var assembly = new DocumentAssembly(this, document, metadata, outline, conformance, output);
        return assembly.Write(cancellationToken);
    }

    /// <summary>The deflated colour profile of sRGB.</summary>
    internal ReadOnlySpan<byte> ColourProfile => _colourProfile;

    internal TrueTypeFont Read(FontFace face, int letterSpace) => _faces.GetValue(face, static face => new SpacedFonts(face)).Of(letterSpace);

    internal EmbeddedFont Embed(FontUsage usage)
    {
        usage.CompleteGroups();
        return _fonts.GetOrAdd(usage, 0, static (used, _) => EmbeddedFont.Of(used));
    }

    internal EncodedPicture Encode(Typesetting.Flow.PagePicture picture) =>
        _pictures.GetOrAdd(picture.Key, picture, static (_, given) => EncodedPicture.Of(given));
}
