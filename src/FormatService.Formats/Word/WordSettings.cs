using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Word;

/// <summary>The settings of a Word file: what Word must know of it, and nothing that asks, restricts or hides (FORMATS MS-03, W-06, W-08 to W-10).</summary>
internal static class WordSettings
{
    private const string Compatibility = "http://schemas.microsoft.com/office/word";

    /// <summary>The settings.</summary>
    /// <param name="profile">How the reader needs the text to look.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="hasFootnotes">Whether there is a part with footnotes, which then holds the two rules between them and the text.</param>
    /// <param name="embedding">The fonts that travel with the file; null for none.</param>
    public static Settings Of(ReadingProfile profile, LanguageTag language, bool hasFootnotes, WordFontEmbedding? embedding = null)
    {
        var settings = new Settings(new Zoom { Percent = "100" });
        if (WordStyles.BackgroundOf(profile) is not null)
        {
            settings.Append(new DisplayBackgroundShape());
        }

        if (embedding is { Parts.IsEmpty: false })
        {
            // Whole fonts: a reader who writes further words needs letters that the leaflet does not have.
            settings.Append(new EmbedTrueTypeFonts(), new SaveSubsetFonts { Val = false });
        }

        settings.Append(new AutoHyphenation { Val = false });
        if (hasFootnotes)
        {
            settings.Append(new FootnoteDocumentWideProperties(
                new FootnoteSpecialReference { Id = WordFootnoteRules.Separator },
                new FootnoteSpecialReference { Id = WordFootnoteRules.ContinuationSeparator }));
        }

        var name = WordLanguages.NameOf(language);
        settings.Append(
            new Compatibility(
                // The accessibility checker is limited in documents for older Words (W-09).
                Setting(CompatSettingNameValues.CompatibilityMode, "15"),
                Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1")),
            new ThemeFontLanguages { Val = name, EastAsia = name, Bidi = name },
            new DecimalSymbol { Val = "." },
            new ListSeparator { Val = "," });
        return settings;
    }

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = Compatibility, Val = value };
}
