using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What translations say of themselves, in which language, and in whose digits, on finished pages.</summary>
public sealed class TranslationTests
{
    private const string Facts =
        "reference: Y/064\nversion: \"2.0\"\nnext-review: 2029-02-01\nstatus: draft\ntranslation-of:\n  id: scan\n  version: \"1.0\"\n  title: Having a scan\n  outdated: yes\n";

    public static TheoryData<string> Languages => [.. LeafletWording.Languages.Where(language => language != "en"), "pa-Arab", "yue-Hant"];

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-08")]
    [Trait("requirement", "T-09")]
    public void Staff_are_told_what_they_hold_on_the_first_page_and_at_the_foot_of_every_page(string language)
    {
        var rendered = Print(language, sections: 3);
        var expected = $"{LanguageNames.InEnglish(LanguageTag.Parse(language))}: Having a scan · Y/064 · Version 2.0";
        var structure = rendered.File.Structure;

        var line = structure.OfRole("P").Single(element => Plain(structure.TextOf(element)) == expected);
        Assert.Equal(("en-GB", 0), (line.Language, Assert.Single(structure.PagesOf(line))));
        Assert.True(rendered.File.Pages.Length > 1);
        Assert.All(
            rendered.File.Pages.Select(page => string.Concat(structure.ArtifactTexts(page.Index))), furniture => Assert.Contains(expected, furniture, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-05")]
    [Trait("requirement", "T-07")]
    public void What_stands_against_a_translation_is_said_on_every_page_in_its_language_and_in_English(string language)
    {
        var rendered = Print(language, sections: 3);
        var structure = rendered.File.Structure;
        string[] keys = [WordingKeys.Draft, WordingKeys.UncheckedTranslation, WordingKeys.OutdatedTranslation];
        var english = LeafletWording.For(LanguageTag.BritishEnglish);
        var own = LeafletWording.For(rendered.Leaflet.Language);
        var paragraphs = structure.OfRole("P").Select(element => (element.Language, Text: Plain(structure.TextOf(element)))).ToList();
        var heads = rendered.File.Pages.Skip(1).Select(page => string.Concat(structure.ArtifactTexts(page.Index))).ToList();

        Assert.All(keys, key =>
        {
            Assert.Contains(("en-GB", english[key].Text), paragraphs);
            Assert.Contains(own[key].Text, paragraphs.Select(paragraph => paragraph.Text));
            Assert.All(heads, head => Assert.Contains(english[key].Text, head, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_is_read_out_in_its_own_language_and_order(string language)
    {
        var rendered = Print(language, sections: 2);

        Assert.Equal(ExpectedPageText.WordsOf(rendered.Leaflet), rendered.File.Structure.Words);
    }

    [Theory]
    [InlineData("ar", "١.", "[١]", "٠١٢٣٤٥٦٧٨٩")]
    [InlineData("fa", "۱.", "[۱]", "۰۱۲۳۴۵۶۷۸۹")]
    [InlineData("bn", "১.", "[১]", "০১২৩৪৫৬৭৮৯")]
    [InlineData("ne", "१.", "[१]", "०१२३४५६७८९")]
    [InlineData("ur", "1.", "[1]", "0123456789")]
    [InlineData("zh-Hans", "1.", "[1]", "0123456789")]
    public void What_we_count_is_in_the_digits_of_the_language_and_what_the_author_wrote_as_written(string language, string item, string note, string digits)
    {
        var rendered = Print(language, sections: 8);
        var structure = rendered.File.Structure;
        var wording = LeafletWording.For(rendered.Leaflet.Language);

        var contents = structure.OfRole("TOCI").Select(entry => structure.TextOf(entry)).ToList();
        Assert.NotEmpty(contents);
        Assert.Contains(item, structure.OfRole("Lbl").Select(element => Plain(structure.TextOf(element))));
        Assert.Contains(note, structure.Words);
        Assert.All(contents, entry => Assert.Contains(Plain(entry)[^1].ToString(), digits, StringComparison.Ordinal));
        Assert.Contains("0118 496 0123", structure.Text, StringComparison.Ordinal);
        Assert.Contains("Y/064", structure.Text, StringComparison.Ordinal);
        Assert.Contains(wording.Date(new DateOnly(2029, 2, 1)).Text, Plain(structure.Text), StringComparison.Ordinal);
        Assert.All(
            rendered.File.Pages.Select(one => (Number: wording.Number(one.Index + 1), Furniture: Plain(string.Concat(structure.ArtifactTexts(one.Index))))),
            one => Assert.Contains(one.Number, one.Furniture, StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_that_a_right_to_left_language_lacks_is_English_says_so_and_runs_from_left_to_right()
    {
        var rendered = Print("pa-Arab", sections: 2);
        var structure = rendered.File.Structure;

        foreach (var (role, words) in new[] { ("H2", "About this leaflet"), ("Lbl", "Next review"), ("H3", "Do not"), ("P", "This translation is out of date. The original leaflet has changed.") })
        {
            var element = structure.All.First(one => one.StandardRole == role && structure.TextOf(one).Trim() == words);
            var glyphs = structure.RunsOf(element).SelectMany(run => run.Glyphs).ToList();

            Assert.Contains("en-GB", element.SelfAndDescendants.Select(one => one.Language));
            Assert.Equal(words, string.Concat(glyphs.OrderByDescending(glyph => glyph.BaselineY).ThenBy(glyph => glyph.X).Select(glyph => glyph.Text)).Trim());
        }
    }

    [Theory]
    [Trait("requirement", "T-15")]
    [InlineData("ar")]
    [InlineData("ur")]
    [InlineData("ckb")]
    [InlineData("bn")]
    [InlineData("zh-Hans")]
    public void Emphasis_is_bold_and_never_slanted_or_spaced_in_a_script_without_italics(string language)
    {
        var rendered = Print(language, sections: 1);
        var structure = rendered.File.Structure;
        var name = LanguageNames.Own(rendered.Leaflet.Language)!;

        var runs = structure.OfRole("Span").Where(element => element.Language is null && Plain(structure.TextOf(element)) == name).SelectMany(structure.RunsOf).ToList();
        Assert.NotEmpty(runs);
        Assert.All(runs.Select(run => run.Font.BaseName), font => Assert.Contains("Bold", font, StringComparison.Ordinal));
        Assert.All(rendered.File.Fonts.Select(font => font.BaseName), font => Assert.DoesNotMatch("Italic|Oblique", font));
    }

    // Letters that are drawn of several glyphs carry joiners, which readers pass over.
    private static string Plain(string text) => text.Replace("\u2060", "", StringComparison.Ordinal).Trim();

    private static RenderedLeaflet Print(string language, int sections)
    {
        // Words in the script of the language: its own name, and months.
        var tag = LanguageTag.Parse(language);
        var wording = LeafletWording.For(tag);
        var name = LanguageNames.Own(tag)!;
        var body = new StringBuilder();
        for (var i = 1; i <= sections; i++)
        {
            var month = wording.Date(new DateOnly(2026, i, 1)).Text;
            body.Append($"## {name} {month}\n\n{string.Concat(Enumerable.Repeat($"{name} *{name}* **{name}** {month}. ", 30))}[^1] 0118 496 0123\n\n1. {name}\n2. {month}\n\n::: do-not\n- {name}\n:::\n\n");
        }

        var source = $"---\ntitle: {name}\nlanguage: {language}\n{Facts}---\n\n{body}[^1]: {name}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default);
        return LeafletPress.Print(language, new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places);
    }
}
