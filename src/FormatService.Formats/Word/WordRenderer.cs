using DocumentFormat.OpenXml;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats.Word;

/// <summary>
/// Renders a leaflet as a Word file (ECMA-376, transitional): structure by built-in styles, so that it can be read by ear and edited by hand. Word
/// sets the lines; so there is no number of pages to tell.
/// </summary>
/// <param name="decoder">Decodes the pictures.</param>
/// <param name="library">The pictures that easy read stands beside its words.</param>
/// <param name="files">Writes them as files.</param>
/// <param name="embeddedFonts">The fonts that travel with the file; null for none, which is what most want.</param>
public sealed class WordRenderer(PictureDecoder decoder, PictureLibrary library, PictureFiles files, FontLibrary? embeddedFonts = null) : IRenderer
{
    private const string Document = "word/document.xml";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <inheritdoc/>
    public Task<RenderReport> RenderAsync(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Render(package, profile, output, cancellationToken));
    }

    private RenderReport Render(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken)
    {
        var leaflet = package.Leaflet;
        var look = new WordLook(new PageStyles(profile, leaflet.Language.IsRightToLeft), leaflet.Language);
        var numbering = new WordNumbering(look.Pages, leaflet.Language);
        var context = new WordContext(package, look, numbering, all => new WordPictures(all, package, decoder, library, files));
        var document = new WordDocument(context);
        var words = document.Write(profile, cancellationToken);
        context.Findings.AddRange(WordingFindings.Of(context.Wording));
        context.Findings.AddRange(SpacingFindings.Of(profile, leaflet.Language, hasWordSpacing: false));
        if (context.Findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return new RenderReport([.. context.Findings], null);
        }

        var embedding = embeddedFonts is null ? null : WordFontEmbedding.Of(embeddedFonts, profile, leaflet.Language, context.Runs.OtherLanguages);
        var main = new WordRelationship("rIdDocument", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", Document);
        WordPackage.Write(Parts(context, document, profile, words, embedding), [main, .. WordProperties.RelationshipsOf(leaflet)], output);
        return new RenderReport([.. context.Findings], null);
    }

    private static List<WordPart> Parts(WordContext context, WordDocument document, ReadingProfile profile, ReadOnlyMemory<byte> words, WordFontEmbedding? embedding)
    {
        var language = context.Leaflet.Language;
        var links = context.Links.Part;
        var styles = WordStyles.Of(profile, language, embedding);
        context.RunStyles.AddTo(styles, context.Styles.Pages);
        var parts = new List<WordPart>
        {
            Part("styles", styles),
            Part("settings", WordSettings.Of(profile, language, document.Footnotes is not null, embedding)),
            Part("fontTable", WordFonts.TableFor(profile, language, context.Runs.OtherLanguages, embedding)) with { Relationships = embedding?.Relationships ?? [] },
        };
        if (!context.Numbering.IsEmpty)
        {
            parts.Add(Part("numbering", context.Numbering.ToNumbering()));
        }

        if (document.Footnotes is { } footnotes)
        {
            parts.Add(Part("footnotes", footnotes) with { Relationships = document.FootnoteRelationships });
        }

        if (document.Head is { } head)
        {
            parts.Add(Part("header", head, WordDocument.HeadName));
        }

        parts.Add(Part("footer", document.Foot, WordDocument.FootName));
        foreach (var part in parts)
        {
            links.To(part.ContentType[Types.Length..^"+xml".Length], part.Name["word/".Length..]);
        }

        return
        [
            new WordPart(Document, Types + "document.main+xml", stream => stream.Write(words.Span)) { Relationships = links.All },
            .. parts,
            .. context.Pictures.Parts,
            .. embedding?.Parts ?? [],
            .. WordProperties.PartsOf(context.Leaflet),
        ];
    }

    private static WordPart Part(string type, OpenXmlPartRootElement root) => new($"word/{type}.xml", $"{Types}{type}+xml", root.Save);

    private static WordPart Part(string type, ReadOnlyMemory<byte> bytes, string? name = null) =>
        new($"word/{name ?? type + ".xml"}", $"{Types}{type}+xml", stream => stream.Write(bytes.Span));
}
