using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>
/// The styles of a Word file, in the sizes, spaces and colours that pages have. All looks are in them and none on the words, so that a reader
/// who needs larger letters or another colour changes one style (FORMATS W-11). Colours are concrete, never tints of a theme (MS-05).
/// </summary>
internal static class WordStyles
{
    private const int DeepestHeading = 6;

    /// <summary>The styles for a profile and the language of a leaflet.</summary>
    /// <param name="profile">How the reader needs the text to look.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="embedding">The fonts that travel with the file; null for none.</param>
    public static Styles Of(ReadingProfile profile, LanguageTag language, WordFontEmbedding? embedding = null)
    {
        var looks = new WordLooks(new PageStyles(profile, language.IsRightToLeft), language, embedding);
        var styles = new Styles(Defaults(looks, profile, language, embedding));
        styles.Append(BuiltInDefaults(looks));
        styles.Append(ParagraphStyles.Of(looks));
        for (var level = 1; level <= DeepestHeading; level++)
        {
            styles.Append(HeadingStyles.Of(looks, level));
        }

        foreach (var level in Enum.GetValues<CalloutLevel>())
        {
            styles.Append(CalloutStyles.Of(looks, level));
            for (var heading = 2; heading <= DeepestHeading; heading++)
            {
                styles.Append(CalloutStyles.HeadingOf(looks, level, heading));
            }
        }

        styles.Append(CharacterStyles.Of(looks));
        styles.Append(TableStyles.Of(looks), TableStyles.PictureRowsOf(looks));
        return styles;
    }

    /// <summary>The colour of the page; null where it is white, as paper is.</summary>
    public static DocumentBackground? BackgroundOf(ReadingProfile profile) =>
        profile.Colours.Page == Colour.White ? null : new DocumentBackground { Color = WordMeasures.Hex(profile.Colours.Page) };

    private static DocDefaults Defaults(WordLooks looks, ReadingProfile profile, LanguageTag language, WordFontEmbedding? embedding)
    {
        var body = looks.Pages.Body;
        var size = WordMeasures.HalfPoints(body.SizePt);
        var letters = new RunPropertiesBaseStyle(WordFonts.Of(profile, language, embedding), new Color { Val = WordMeasures.Hex(body.Colour) });
        if (looks.LetterSpacingOf(body) is { } spacing)
        {
            letters.Append(spacing);
        }

        letters.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size }, WordLanguages.Of(language));
        return new DocDefaults(
            new RunPropertiesDefault(letters),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new WidowControl(),
                new SuppressAutoHyphens(),
                looks.Spacing(body, 0, looks.Pages.ParagraphSpacePt),
                // Never justified: that opens rivers which low-vision readers lose their place in (FORMATS P-11).
                new Justification { Val = JustificationValues.Start })));
    }

    // What Word takes for granted where a style names none, spelled out for programs that do not.
    private static Style[] BuiltInDefaults(WordLooks looks)
    {
        var normal = WordLooks.Paragraph(StyleIds.Normal, "Normal", null);
        normal.Default = true;
        normal.PrimaryStyle = new PrimaryStyle();
        if (looks.IsRightToLeft)
        {
            normal.StyleParagraphProperties = new StyleParagraphProperties(new BiDi());
        }

        return
        [
            normal,
            new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden())
            {
                Type = StyleValues.Character, Default = true, StyleId = "DefaultParagraphFont",
            },
            new Style(
                new StyleName { Val = "Normal Table" },
                new UIPriority { Val = 99 },
                new SemiHidden(),
                new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }))
            {
                Type = StyleValues.Table, Default = true, StyleId = TableStyles.Normal,
            },
            new Style(new StyleName { Val = "No List" }, new UIPriority { Val = 99 }, new SemiHidden())
            {
                Type = StyleValues.Numbering, Default = true, StyleId = "NoList",
            },
        ];
    }
}
