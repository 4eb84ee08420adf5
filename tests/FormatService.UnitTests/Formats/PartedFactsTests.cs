using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;

namespace FormatService.UnitTests.Formats;

/// <summary>What is told of facts that no line can hold, and what Word is asked to keep whole.</summary>
public sealed class PartedFactsTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    [Fact]
    [Trait("requirement", "P-11")]
    public void Each_place_where_an_address_is_parted_is_told()
    {
        const string Address = "radiology.bookings@northbridge.example.nhs.uk";

        var publication = Publish("en", $"Write to {Address} first.\n\nThen write to {Address} again.", "large-print-pdf", new ProfileOverrides { BodySizePt = 36 });

        var told = publication.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.FactParted).ToList();
        Assert.Equal(2, told.Count);
        Assert.Equal(2, told.Select(diagnostic => diagnostic.Span).Distinct().Count());
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void A_heading_that_no_page_holds_with_what_it_heads_is_told()
    {
        var heading = string.Join(' ', Enumerable.Repeat("heading", 22));

        var publication = Publish("en", $"## {heading}\n\nOne line.\n\n## Short\n\nAnother.", "large-print-pdf", new ProfileOverrides { BodySizePt = 36 });

        var told = Assert.Single(publication.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HeadingAlone);
        Assert.Equal(6, told.Span!.Value.Line);
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void Words_and_numbers_stay_whole_in_the_fifth_of_nested_lists()
    {
        const string Body = "- One\n  - Two\n    - Three\n      - Four\n        - Physiotherapist, 020 7946 0123\n";

        var publication = Publish("en", Body, "large-print-pdf", new ProfileOverrides { BodySizePt = 36 });

        Assert.DoesNotContain(publication.Diagnostics, diagnostic => diagnostic.Code is DiagnosticCodes.FactParted or DiagnosticCodes.WordSplit);
    }

    [Theory]
    [InlineData("ur", "روزانہ 500 ملی گرام لیں", "500\u00A0ملی\u00A0گرام")]
    [InlineData("ur", "نرسوں کو 020 7188 7188 پر فون کریں", "020\u202F7188\u202F7188")]
    [InlineData("en", "Call 020 7188 7188 now", "020\u00A07188\u00A07188")]
    [InlineData("zh-Hans", "请在2026年3月5日之前来", "2026\u2060年\u20603\u2060月\u20605\u2060日")]
    [InlineData("zh-Hans", "每次服用 500 毫克，每天两次", "500\u00A0毫\u2060克")]
    [InlineData("en", "Take **2** tablets a day", "2\u00A0tablets")]
    [InlineData("en", "Call **020** 7188 [7188](tel:02071887188) now", "020\u00A07188\u00A07188")]
    [InlineData("en", "Take **2** tablets for 3 **weeks** and **4** days", "2\u00A0tablets for 3\u00A0weeks and 4\u00A0days")]
    [InlineData("en", "Usual is 150 to 400 x 10^9^/L", "400\u00A0x\u00A0109/L")]
    [InlineData("ur", "نرسوں کو **020** 7188 7188 پر فون کریں", "020\u202F7188\u202F7188")]
    [InlineData("bn", "তারিখ ৩০ সেপ্টেম্বর ২০২৬ সকালে", "৩০\u00A0সেপ্টেম্বর\u00A0২০২৬")]
    [Trait("requirement", "P-11")]
    public void Word_is_given_dates_and_doses_that_it_cannot_part(string language, string text, string kept) =>
        Assert.Contains(kept, Words(Document(language, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(18, "020\u202F7188\u202F7188\u202Fext.\u202F12")]
    [InlineData(36, "020\u202F7188\u202F7188 ext.\u202F12")]
    [Trait("requirement", "P-11")]
    public void Word_may_part_a_number_that_fills_a_line_before_its_extension_alone(double size, string kept)
    {
        var document = Document("ur", "- 020 7188 7188 ext. 12 پر فون کریں", "large-print-docx", new ProfileOverrides { BodySizePt = size });

        Assert.Contains(kept, Words(document), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void Word_is_given_a_date_of_the_title_that_it_cannot_part() =>
        Assert.Contains("From 5\u00A0April\u00A02027", Words(Document("en", "Words.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Write to leaflets@northbridge.example.nhs.uk.", 18, "leaflets@northbridge.example.nhs.uk")]
    [InlineData("Write to leaflets@northbridge.example.nhs.uk.", 36, "leaflets@\u200Bnorthbridge\u200B.example\u200B.nhs\u200B.uk")]
    [InlineData("See www.example.org/yellow-card/reports.", 36, "www.example\u200B.org/\u200Byellow-card/\u200Breports")]
    [Trait("requirement", "P-11")]
    public void Word_parts_an_address_at_its_joints_where_no_line_holds_it(string body, double size, string kept) =>
        Assert.Contains(kept, Words(Document("en", body, "large-print-docx", new ProfileOverrides { BodySizePt = size })), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Word ", 1_000, false)]
    [InlineData("en", "Word ", 2_000, true)]
    [InlineData("zh-Hans", "字", 2_000, false)]
    [InlineData("zh-Hans", "字", 5_500, true)]
    [Trait("requirement", "P-25")]
    public void A_word_file_has_contents_by_the_room_that_its_letters_take(string language, string word, int count, bool hasContents)
    {
        var words = string.Concat(Enumerable.Repeat(word, count / 2)).TrimEnd();

        var document = Document(language, $"## A\n\n{words}\n\n## B\n\n{words}");

        Assert.Equal(hasContents, document.Contains(" TOC ", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("requirement", "P-24")]
    public void In_word_the_records_of_a_second_table_begin_apart_from_those_of_the_first()
    {
        const string Table = "| Day | Morning | Noon | Night |\n| --- | --- | --- | --- |\n| Mon | 1 | 2 | 3 |\n| Tue | 1 | 2 | 3 |\n\n";

        var terms = Document("en", Table + Table, "large-print-docx", ProfileOverrides.None).Split("<w:p>").Where(paragraph => paragraph.Contains("\"DefinitionTerm\"", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, terms.Count);
        Assert.Equal([false, false, true, false], terms.Select(term => term.Contains("<w:spacing w:before=", StringComparison.Ordinal)));
    }

    [Theory]
    [Trait("requirement", "P-24")]
    [InlineData("| Day | Morning | Noon |\n| --- | --- | --- |\n| Mon | 1 | 2 |", 18, 180)]
    [InlineData("| Day | Morning | Noon |\n| --- | --- | --- |\n| Mon | 1 | 2 |", 36, 180)]
    [InlineData("Dose\n:   What is taken at once.", 18, null)]
    public void In_word_the_name_of_a_record_stands_apart_from_its_list(string body, double size, int? afterTwips)
    {
        var term = Document("en", body, "large-print-docx", new ProfileOverrides { BodySizePt = size }).Split("<w:p>").Single(paragraph => paragraph.Contains("\"DefinitionTerm\"", StringComparison.Ordinal));

        Assert.Equal(afterTwips is { } after ? $"<w:spacing w:after=\"{after}\" />" : "", System.Text.RegularExpressions.Regex.Match(term, "<w:spacing[^>]*>").Value);
    }

    [Theory]
    [Trait("requirement", "W-05")]
    [InlineData("en", "Call 999 now. ", 8, 36, true)]
    [InlineData("en", "Call 999 now. ", 60, 36, false)]
    [InlineData("zh-Hans", "请马上致电。", 4, 36, true)]
    [InlineData("zh-Hans", "请马上致电。", 30, 36, false)]
    public void In_word_a_callout_that_a_page_holds_is_kept_on_one(string language, string words, int count, double size, bool isKept)
    {
        var body = $"Before.\n\n::: urgent Help\n{string.Concat(Enumerable.Repeat(words, count))}\n\nLast.\n:::\n\nAfter.";

        var paragraphs = Document(language, body, "large-print-docx", new ProfileOverrides { BodySizePt = size }).Split("<w:p>").Where(paragraph => paragraph.Contains("\"Callout", StringComparison.Ordinal)).ToList();

        Assert.Equal([false, isKept, false], paragraphs.Select(paragraph => paragraph.Contains("<w:keepNext", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("requirement", "W-05")]
    public void In_word_what_leads_in_to_a_list_for_print_alone_is_kept_with_it()
    {
        var paragraph = Document("en", "::: not-web\nBring:\n:::\n\n- One\n- Two").Split("<w:p>").Single(paragraph => paragraph.Contains("Bring:", StringComparison.Ordinal));

        Assert.Contains("<w:keepNext", paragraph, StringComparison.Ordinal);
    }

    private static string Words(string document) => System.Text.RegularExpressions.Regex.Replace(document, "<[^>]*>", "");

    private static string Document(string language, string body) => Document(language, body, "docx", ProfileOverrides.None);

    private static string Document(string language, string body, string output, ProfileOverrides wishes)
    {
        var content = Publish(language, body, output, wishes).Artefact!.Content.ToArray();
        using var archive = new ZipArchive(new MemoryStream(content));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Publication Publish(string language, string body, string output, ProfileOverrides wishes)
    {
        var source = $"---\ntitle: From 5 April 2027\nlanguage: {language}\n---\n\n{body}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
        return Services.Publisher.PublishAsync(package, reading.Places, Services.Outputs.Find(output)!, wishes, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
    }
}
