using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Word;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace FormatService.UnitTests.Formats.Word;

/// <summary>A Word file of a few paragraphs in the parts that every one has.</summary>
internal static class SmallWordFile
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The bytes of a file.</summary>
    public static byte[] Of(
        OpenXmlElement[] body, ReadingProfile? profile = null, string language = "en-GB", WordNumbering? numbering = null, WordFontEmbedding? embedding = null)
    {
        profile ??= ReadingProfile.Standard;
        var tag = LanguageTag.Parse(language);
        var leaflet = new Leaflet(Metadata(language), [], []);
        numbering ??= NumberingFor(profile, language);
        var document = new Document(new Body([.. body, Section(profile)])) { DocumentBackground = WordStyles.BackgroundOf(profile) };
        List<WordPart> parts =
        [
            Part("word/document.xml", Main + "document.main+xml", document) with
            {
                Relationships =
                [
                    new("rId1", Relationship + "styles", "styles.xml"),
                    new("rId2", Relationship + "settings", "settings.xml"),
                    new("rId3", Relationship + "fontTable", "fontTable.xml"),
                    new("rId4", Relationship + "numbering", "numbering.xml"),
                ],
            },
            Part("word/styles.xml", Main + "styles+xml", WordStyles.Of(profile, tag, embedding)),
            Part("word/settings.xml", Main + "settings+xml", WordSettings.Of(profile, tag, hasFootnotes: false, embedding)),
            Part("word/fontTable.xml", Main + "fontTable+xml", WordFonts.TableFor(profile, tag, [], embedding)) with { Relationships = embedding?.Relationships ?? [] },
            Part("word/numbering.xml", Main + "numbering+xml", numbering.ToNumbering()),
            .. embedding?.Parts ?? [],
            .. WordProperties.PartsOf(leaflet),
        ];
        using var output = new MemoryStream();
        WordPackage.Write(parts, [new("rId1", Relationship + "officeDocument", "word/document.xml"), .. WordProperties.RelationshipsOf(leaflet)], output);
        return output.ToArray();
    }

    public static WordNumbering NumberingFor(ReadingProfile profile, string language) => new(new PageStyles(profile), LanguageTag.Parse(language));

    public static LeafletMetadata Metadata(string language) => new()
    {
        Title = "A small leaflet",
        Language = LanguageTag.Parse(language),
        Summary = "What it is about.",
        Reference = "Y/064",
        Version = "2.1",
        Organisation = "Northbridge Hospitals",
        Service = "Pharmacy",
        Status = LeafletStatus.Approved,
        LastReviewed = new DateOnly(2026, 2, 27),
        NextReview = new DateOnly(2029, 2, 1),
    };

    /// <summary>A paragraph of a style, with a run of a character style.</summary>
    public static Paragraph Words(string style, string text, string? runStyle = null, bool isRightToLeft = false, params OpenXmlElement[] properties)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (runStyle is not null || isRightToLeft)
        {
            run.RunProperties = new RunProperties();
            run.RunProperties.RunStyle = runStyle is null ? null : new RunStyle { Val = runStyle };
            run.RunProperties.RightToLeftText = isRightToLeft ? new RightToLeftText() : null;
        }

        return new Paragraph(new ParagraphProperties([new ParagraphStyleId { Val = style }, .. properties]), run);
    }

    /// <summary>An item of a list.</summary>
    public static Paragraph Item(int list, int level, string text, bool isRightToLeft = false) => Words(
        StyleIds.ListParagraph,
        text,
        null,
        isRightToLeft,
        new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }));

    private static WordPart Part(string name, string contentType, OpenXmlPartRootElement root) => new(name, contentType, root.Save);

    private static SectionProperties Section(ReadingProfile profile)
    {
        var side = (uint)WordMeasures.Twips(new PageStyles(profile).Geometry.MarginPt);
        return new SectionProperties(
            new PageSize { Width = (uint)WordMeasures.Twips(profile.Paper.WidthPt), Height = (uint)WordMeasures.Twips(profile.Paper.HeightPt) },
            new PageMargin { Left = side, Right = side, Top = (int)side, Bottom = (int)side, Header = 720, Footer = 720, Gutter = 0 });
    }
}
