using System.Globalization;
using System.Reflection;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordStylesTests
{
    [Fact]
    [Trait("requirement", "W-11")]
    public void Every_style_that_has_an_id_is_there_once()
    {
        // One style is only there where links are bold.
        var ids = StylesOf(ReadingProfile.Standard with { Links = LinkLook.Bold }).Elements<Style>().Select(style => style.StyleId!.Value!).ToList();

        var named = typeof(StyleIds).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!);
        var callouts = Enum.GetValues<CalloutLevel>();
        var expected = named
            .Concat(Enumerable.Range(1, 6).Select(StyleIds.Heading))
            .Concat([StyleIds.ContentsEntry(1), StyleIds.ContentsEntry(2)])
            .Concat(callouts.Select(StyleIds.Callout))
            .Concat(callouts.SelectMany(level => Enumerable.Range(2, 5).Select(heading => StyleIds.CalloutHeading(level, heading))));
        Assert.Empty(expected.Except(ids));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    [Trait("requirement", "MS-04")]
    public void Headings_are_the_ones_built_in_and_count_in_callouts_too()
    {
        var styles = ById(StylesOf());

        for (var level = 1; level <= 6; level++)
        {
            var heading = styles[StyleIds.Heading(level)];
            Assert.Equal("heading " + level.ToString(CultureInfo.InvariantCulture), heading.StyleName!.Val!.Value);
            Assert.Equal(level - 1, heading.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        }

        var inCallout = styles[StyleIds.CalloutHeading(CalloutLevel.Urgent, 3)];
        Assert.Equal(StyleIds.Heading(3), inCallout.BasedOn!.Val!.Value);
        Assert.Equal(2, inCallout.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
    }

    [Fact]
    [Trait("requirement", "W-05")]
    public void Headings_stay_with_what_they_head() =>
        Assert.All(
            StylesOf().Elements<Style>().Where(style => style.StyleParagraphProperties?.OutlineLevel is not null),
            style => Assert.True(style.StyleParagraphProperties!.KeepNext is not null && style.StyleParagraphProperties.KeepLines is not null));

    [Theory]
    [Trait("requirement", "P-04")]
    [InlineData(14)]
    [InlineData(18)]
    [InlineData(24)]
    public void No_style_is_smaller_than_running_text(double size)
    {
        var styles = StylesOf(ReadingProfile.Standard with { BodySizePt = size });

        Assert.All(styles.Descendants<FontSize>(), given => Assert.True(int.Parse(given.Val!.Value!, CultureInfo.InvariantCulture) >= size * 2));
        Assert.Equal(VerticalPositionValues.Baseline, ById(styles)[StyleIds.FootnoteReference].StyleRunProperties!.GetFirstChild<VerticalTextAlignment>()!.Val!.Value);
    }

    [Fact]
    public void Sizes_and_weights_hold_for_all_scripts_and_nothing_is_italic()
    {
        var styles = StylesOf();

        Assert.Equal(styles.Descendants<Bold>().Count(), styles.Descendants<BoldComplexScript>().Count());
        Assert.Equal(styles.Descendants<FontSize>().Select(size => size.Val!.Value), styles.Descendants<FontSizeComplexScript>().Select(size => size.Val!.Value));
        Assert.Empty(styles.Descendants<Italic>());
        Assert.Empty(styles.Descendants<ItalicComplexScript>());
    }

    [Fact]
    [Trait("requirement", "W-06")]
    public void Nothing_is_justified_or_hyphenated()
    {
        Assert.All(StylesOf().Descendants<Justification>(), justification => Assert.Equal(JustificationValues.Start, justification.Val!.Value));
        Assert.Single(StylesOf().Descendants<SuppressAutoHyphens>());
    }

    [Theory]
    [Trait("requirement", "MS-05")]
    [InlineData("black-on-white")]
    [InlineData("white-on-black")]
    [InlineData("black-on-yellow")]
    public void Words_of_every_style_stand_out_from_their_ground(string name)
    {
        var colours = Sets.Single(set => set.Name == name);
        Assert.DoesNotContain(ColourRules.Check(colours), found => found.Severity == Severity.Error);

        var styles = StylesOf(ReadingProfile.Standard with { Colours = colours });

        var byId = ById(styles);
        Assert.All(byId.Values.Where(style => style.Type! == StyleValues.Paragraph), style =>
        {
            var text = Inherited(style, byId, of => of.StyleRunProperties?.Color?.Val?.Value) ?? WordMeasures.Hex(colours.Text);
            var ground = Inherited(style, byId, of => of.StyleParagraphProperties?.Shading?.Fill?.Value) ?? WordMeasures.Hex(colours.Page);
            Assert.True(Contrast.Ratio(Read(text), Read(ground)) >= ColourRules.LeastForText, $"{style.StyleId}: {text} on {ground}");
        });
    }

    [Theory]
    [InlineData("en-GB", FontChoice.Arimo, 292)]
    [InlineData("en-GB", FontChoice.AtkinsonHyperlegibleNext, 258)]
    [InlineData("ar", FontChoice.Arimo, 333)]
    [InlineData("en-GB", FontChoice.Lexend, 269)]
    public void Lines_stand_as_far_apart_as_on_pages_as_a_multiple_of_what_the_font_wants(string language, FontChoice font, int expected)
    {
        var spacing = StylesOf(ReadingProfile.Standard with { Font = font }, language).DocDefaults!.Descendants<SpacingBetweenLines>().Single();

        Assert.Equal(LineSpacingRuleValues.Auto, spacing.LineRule!.Value);
        Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), spacing.Line!.Value);
        Assert.Equal("280", spacing.After!.Value);
    }

    [Fact]
    [Trait("requirement", "T-13")]
    public void Lines_of_Nastaliq_stand_twice_the_size_apart_whatever_font_sets_them()
    {
        var spacing = StylesOf(ReadingProfile.Standard, "ur").DocDefaults!.Descendants<SpacingBetweenLines>().Single();

        Assert.Equal(LineSpacingRuleValues.AtLeast, spacing.LineRule!.Value);
        Assert.InRange(int.Parse(spacing.Line!.Value!, CultureInfo.InvariantCulture) / (14 * 20.0), 1.8, 2.2);
    }

    [Fact]
    public void Lines_of_OpenDyslexic_stand_apart_whatever_font_sets_them()
    {
        var spacing = StylesOf(ReadingProfile.Standard with { Font = FontChoice.OpenDyslexic }).DocDefaults!.Descendants<SpacingBetweenLines>().Single();

        Assert.Equal((LineSpacingRuleValues.AtLeast, "419"), (spacing.LineRule!.Value, spacing.Line!.Value));
    }

    [Fact]
    [Trait("requirement", "D-04")]
    public void Letters_stand_apart_by_a_share_of_the_size_of_their_style()
    {
        var styles = StylesOf(ReadingProfile.Standard with { LetterSpacingEm = 0.1 });

        Assert.Equal(28, styles.DocDefaults!.Descendants<Spacing>().Single().Val!.Value);
        Assert.All(styles.Elements<Style>().Where(style => style.StyleRunProperties?.FontSize is not null && style.Type! == StyleValues.Paragraph), style => Assert.Equal(
            int.Parse(style.StyleRunProperties!.FontSize!.Val!.Value!, CultureInfo.InvariantCulture), style.StyleRunProperties!.Spacing!.Val!.Value));
    }

    [Fact]
    [Trait("requirement", "D-04")]
    public void The_looks_for_dyslexia_are_in_the_styles()
    {
        var styles = StylesOf(ProfilePresets.All.Single(preset => preset.Id == "dyslexia-friendly").Value(ReadingProfile.Standard with { Font = FontChoice.Arimo }));

        var lines = styles.DocDefaults!.Descendants<SpacingBetweenLines>().Single();
        Assert.Equal(LineSpacingRuleValues.Auto, lines.LineRule!.Value);
        // A multiple of what Arial wants, 1.15 times the size: 1.5 times the size in all.
        Assert.Equal(1.5, int.Parse(lines.Line!.Value!, CultureInfo.InvariantCulture) / 240.0 * 1.15, 2);
        Assert.InRange(styles.DocDefaults!.Descendants<Spacing>().Single().Val!.Value, 14, 34);
        var links = ById(styles)[StyleIds.Hyperlink].StyleRunProperties!;
        Assert.True(links.Bold is not null && links.Underline is null);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("bn")]
    [InlineData("ta")]
    [Trait("requirement", "T-15")]
    public void Letters_that_join_are_not_moved_apart(string language) =>
        Assert.Empty(StylesOf(ReadingProfile.Standard with { LetterSpacingEm = 0.1 }, language).Descendants<Spacing>());

    [Theory]
    [InlineData(1.2, 1.8)]
    [InlineData(2, 2.2)]
    [Trait("requirement", "T-13")]
    public void Lines_of_Nastaliq_stay_1_8_to_2_2_times_the_size_apart_whatever_is_asked_for(double asked, double expected)
    {
        var spacing = StylesOf(ReadingProfile.Standard with { LineSpacing = asked }, "ur").DocDefaults!.Descendants<SpacingBetweenLines>().Single();

        Assert.Equal(expected, int.Parse(spacing.Line!.Value!, CultureInfo.InvariantCulture) / (14 * 20.0), 2);
    }

    [Fact]
    public void Headings_have_the_sizes_of_pages()
    {
        var pages = new PageStyles(ReadingProfile.Standard);

        var styles = ById(StylesOf());

        Assert.Equal(WordMeasures.HalfPoints(pages.Heading(1).SizePt), styles[StyleIds.Title].StyleRunProperties!.FontSize!.Val!.Value);
        Assert.Equal(WordMeasures.Hex(pages.AccentColour), styles[StyleIds.Heading(2)].StyleRunProperties!.Color!.Val!.Value);
    }

    private static IReadOnlyList<ColourSet> Sets { get; } =
    [
        ColourSet.BlackOnWhite,
        new("white-on-black", Colour.White, Colour.Black, new(0xFF, 0xFF, 0x80), new(0xB0, 0xB0, 0xB0), new(0x22, 0x22, 0x22), new(0xFF, 0xA0, 0xA0), new(0xFF, 0xFF, 0x80)),
        new("black-on-yellow", Colour.Black, new(0xFF, 0xF9, 0xB1), new(0, 0x2B, 0x5C), new(0x33, 0x33, 0x33), new(0xFF, 0xF0, 0x80), new(0x7A, 0, 0), new(0, 0x2B, 0x5C)),
    ];

    private static Styles StylesOf(ReadingProfile? profile = null, string language = "en-GB") =>
        WordStyles.Of(profile ?? ReadingProfile.Standard, LanguageTag.Parse(language));

    private static Dictionary<string, Style> ById(Styles styles) => styles.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    private static string? Inherited(Style style, Dictionary<string, Style> styles, Func<Style, string?> read) =>
        read(style) ?? (style.BasedOn?.Val?.Value is { } parent ? Inherited(styles[parent], styles, read) : null);

    private static Colour Read(string hex) => Colour.TryParse("#" + hex, out var colour) ? colour : throw new FormatException(hex);
}
