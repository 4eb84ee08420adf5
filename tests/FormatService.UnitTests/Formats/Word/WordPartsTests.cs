using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Word;
using FormatService.Testing;
using FormatService.Typesetting.Fonts;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordPartsTests
{
    private static readonly ColourSet WhiteOnBlack = new(
        "white-on-black", Colour.White, Colour.Black, new(0xFF, 0xFF, 0x80), new(0xB0, 0xB0, 0xB0), new(0x22, 0x22, 0x22), new(0xFF, 0xA0, 0xA0), new(0xFF, 0xFF, 0x80));

    [Theory]
    [Trait("requirement", "W-12")]
    [InlineData("en-GB", FontChoice.Arimo)]
    [InlineData("cy", FontChoice.AtkinsonHyperlegibleNext)]
    [InlineData("ur", FontChoice.Arimo)]
    [InlineData("ar", FontChoice.Arimo)]
    [InlineData("ne", FontChoice.Arimo)]
    [InlineData("ti", FontChoice.Arimo)]
    [InlineData("zh-Hant", FontChoice.Arimo)]
    public void A_file_of_these_parts_is_valid(string language, FontChoice font)
    {
        var file = SmallFile(ReadingProfile.Standard with { Font = font, Colours = WhiteOnBlack }, language);

        Assert.Empty(ErrorsOf(file));
    }

    [Fact]
    public void A_file_with_fonts_is_valid()
    {
        var profile = ReadingProfile.Standard with { Colours = WhiteOnBlack };
        var embedding = WordFontEmbedding.Of(FontLibrary.Load(Repository.Fonts), profile, LanguageTag.Parse("he"), []);
        var file = SmallWordFile.Of([SmallWordFile.Words(StyleIds.Normal, "שלום")], profile, "he", null, embedding);

        Assert.Empty(ErrorsOf(file));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("ur")]
    public void The_same_leaflet_gives_the_same_bytes(string language) =>
        Assert.Equal(SmallFile(ReadingProfile.Standard, language), SmallFile(ReadingProfile.Standard, language));

    [Fact]
    [Trait("requirement", "MS-03")]
    public void The_settings_ask_restrict_and_hide_nothing()
    {
        var settings = WordSettings.Of(ReadingProfile.Standard, LanguageTag.BritishEnglish, hasFootnotes: true);

        Assert.Empty(settings.Elements<DocumentProtection>());
        Assert.Empty(settings.Elements<UpdateFieldsOnOpen>());
        Assert.Empty(settings.Elements<DocumentVariables>());
        Assert.False(settings.GetFirstChild<AutoHyphenation>()!.Val!.Value);
        Assert.Equal("15", settings.Descendants<CompatibilitySetting>().Single(setting => setting.Name! == CompatSettingNameValues.CompatibilityMode).Val!.Value);
    }

    [Fact]
    public void A_file_with_fonts_says_that_they_are_whole()
    {
        var embedding = WordFontEmbedding.Of(FontLibrary.Load(Repository.Fonts), ReadingProfile.Standard, LanguageTag.BritishEnglish, []);

        var settings = WordSettings.Of(ReadingProfile.Standard, LanguageTag.BritishEnglish, hasFootnotes: false, embedding);

        Assert.Single(settings.Elements<EmbedTrueTypeFonts>());
        Assert.False(Assert.Single(settings.Elements<SaveSubsetFonts>()).Val!.Value);
    }

    [Fact]
    public void A_page_of_another_colour_than_white_is_shown_in_it()
    {
        var dark = ReadingProfile.Standard with { Colours = WhiteOnBlack };

        Assert.Equal("000000", WordStyles.BackgroundOf(dark)!.Color!.Value);
        Assert.Single(WordSettings.Of(dark, LanguageTag.BritishEnglish, hasFootnotes: false).Elements<DisplayBackgroundShape>());
        Assert.Null(WordStyles.BackgroundOf(ReadingProfile.Standard));
    }

    private static List<string> ErrorsOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static byte[] SmallFile(ReadingProfile profile, string language)
    {
        var numbering = SmallWordFile.NumberingFor(profile, language);
        var first = numbering.Numbered(3, 0);
        return SmallWordFile.Of(
            [
                SmallWordFile.Words(StyleIds.Masthead, "Northbridge Hospitals"),
                SmallWordFile.Words(StyleIds.Title, "A small leaflet"),
                SmallWordFile.Words(StyleIds.Normal, "A link", StyleIds.Hyperlink),
                SmallWordFile.Words(StyleIds.CalloutHeading(CalloutLevel.Urgent, 3), "Ask for help"),
                SmallWordFile.Words(StyleIds.Callout(CalloutLevel.Urgent), "Now."),
                SmallWordFile.Item(numbering.Bullets, 0, "A point"),
                SmallWordFile.Item(numbering.Do, 0, "Rest"),
                SmallWordFile.Item(numbering.DoNot, 0, "Run"),
                SmallWordFile.Item(first, 0, "Third"),
            ],
            profile,
            language,
            numbering);
    }
}
