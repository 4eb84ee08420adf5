using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.UnitTests.Formats.Rendering;

public sealed class ImprintTests
{
    private const string Translation =
        "language: ur\nreference: Y/064\nversion: \"2.0\"\nnext-review: 2029-02-01\ntranslation-of:\n  id: scan\n  title: Having a scan\n";

    [Theory]
    [InlineData("organisation: Northbridge Hospitals\nservice: Pharmacy\n", "Northbridge Hospitals\u2028Pharmacy")]
    [InlineData("organisation: Northbridge Hospitals\n", "Northbridge Hospitals")]
    [InlineData("service: Pharmacy\n", "Pharmacy")]
    [InlineData("", null)]
    public void The_masthead_names_who_publishes_and_for_which_service(string frontMatter, string? expected) =>
        Assert.Equal(expected, Of(frontMatter).Masthead?.Text);

    [Fact]
    [Trait("requirement", "P-26")]
    public void The_foot_keeps_reference_version_and_date_whole_and_nothing_else()
    {
        var foot = Of("reference: Y/064\nversion: \"2.0\"\nnext-review: 2029-02-01\n").Foot;

        Assert.Equal("Y/064 ·\u00A0Version 2.0 ·\u00A0Review date: 1 February 2029", string.Concat(foot.Select(part => part.Words.Text)));
        Assert.Equal(["Y/064", "2.0", "1 February 2029"], foot.Where(part => part.IsUnbreakable).Select(part => part.Words.Text));
    }

    [Fact]
    public void A_foot_of_which_nothing_is_known_is_empty() => Assert.Empty(Of("").Foot);

    [Fact]
    [Trait("requirement", "T-08")]
    public void A_translation_tells_staff_its_language_title_reference_and_version_in_English()
    {
        var line = Of(Translation + "  checked: yes\n").ForStaff;

        Assert.Equal("Urdu: Having a scan ·\u00A0Y/064 ·\u00A0Version 2.0", string.Concat(line.Select(part => part.Words.Text)));
        Assert.Equal(["Y/064", "2.0"], line.Where(part => part.IsUnbreakable).Select(part => part.Words.Text));
        Assert.All(line, part => Assert.Equal("en-GB", part.Words.Language.Value));
    }

    [Fact]
    public void The_foot_of_a_translation_says_nothing_twice() =>
        Assert.Equal("نظرثانی کی تاریخ: 1 فروری 2029", string.Concat(Of(Translation).Foot.Select(part => part.Words.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("language: cy\n")]
    [InlineData("translation-of:\n  id: sgan\n  language: cy\n  title: Cael sgan\n")]
    public void What_staff_can_read_or_what_is_no_translation_needs_no_such_line(string frontMatter) => Assert.Empty(Of(frontMatter).ForStaff);

    [Theory]
    [Trait("requirement", "T-05")]
    [InlineData("", "  checked: yes\n", new string[0])]
    [InlineData("", "", new[] { "کسی مستند مترجم نے اس ترجمے کی جانچ نہیں کی ہے", "This translation has not been checked by a qualified translator" })]
    [InlineData("status: draft\n", "  checked: yes\n", new[] { "مسودہ - مریضوں کے لیے منظور نہیں ہوا", "DRAFT - not approved for patients" })]
    [InlineData("status: withdrawn\n", "  checked: yes\n", new[] { "واپس لے لیا گیا - یہ کتابچہ مریضوں کو نہ دیں", "WITHDRAWN - do not give this leaflet to patients" })]
    [InlineData("", "  checked: yes\n  outdated: yes\n", new[] { "یہ ترجمہ پرانا ہے۔ اصل کتابچہ بدل چکا ہے۔", "This translation is out of date. The original leaflet has changed." })]
    public void A_translation_says_what_stands_against_it_in_its_language_and_in_English(string status, string inner, string[] expected) =>
        Assert.Equal(expected, Of(status + Translation + inner).Marks.Select(mark => mark.Text));

    [Theory]
    [Trait("requirement", "T-05")]
    [InlineData(18, new[] { "مسودہ - مریضوں کے لیے منظور نہیں ہوا", "کسی مستند مترجم نے اس ترجمے کی جانچ نہیں کی ہے", "DRAFT - not approved for patients", "This translation has not been checked by a qualified translator" })]
    [InlineData(36, new[] { "مسودہ", "ترجمے کی جانچ نہیں ہوئی" })]
    public void What_stands_against_it_heads_pages_of_few_lines_in_short(double sizePt, string[] expected)
    {
        var imprint = Of("status: draft\n" + Translation, ReadingProfile.LargePrint with { BodySizePt = sizePt });

        Assert.Equal(expected, imprint.HeadMarks.Select(mark => mark.Text));
        Assert.Equal(4, imprint.MarksUnderTitle.Length);
    }

    [Fact]
    public void All_that_stands_against_a_translation_is_said_first_in_its_language()
    {
        var marks = Of("status: draft\n" + Translation + "  outdated: yes\n").Marks;

        Assert.Equal(["ur", "ur", "ur", "en-GB", "en-GB", "en-GB"], marks.Select(mark => mark.Language.Value));
    }

    [Fact]
    public void A_mark_that_is_English_already_is_said_once() =>
        Assert.Equal(
            ["This translation has not been checked by a qualified translator"],
            Of("language: pnb\ntranslation-of:\n  id: scan\n").Marks.Select(mark => mark.Text));

    [Fact]
    public void A_draft_that_is_no_translation_speaks_its_own_language_alone() =>
        Assert.Equal(["DRAFFT - heb ei gymeradwyo ar gyfer cleifion"], Of("language: cy\nstatus: draft\n").Marks.Select(mark => mark.Text));

    [Theory]
    [InlineData("What it is.", "Something else.", "What it is.")]
    [InlineData("What it is.", "What it is.", null)]
    [InlineData("What it is.", "**What** it is.", null)]
    public void A_lead_that_the_first_paragraph_repeats_is_not_said_twice(string summary, string paragraph, string? expected) =>
        Assert.Equal(expected, Imprint.LeadOf(Read($"summary: {summary}\n", paragraph))?.Text);

    private static Imprint Of(string frontMatter) => Of(frontMatter, ReadingProfile.Standard);

    private static Imprint Of(string frontMatter, ReadingProfile profile)
    {
        var leaflet = Read(frontMatter, "Text.");
        return Imprint.Of(leaflet, LeafletWording.For(leaflet.Language), profile);
    }

    private static Leaflet Read(string frontMatter, string body) =>
        new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes($"---\ntitle: A test\n{frontMatter}---\n\n{body}\n"), "test.md", ReadingLimits.Default).Leaflet!;
}
