using System.Diagnostics;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class HostileSourceTests
{
    private const int SmallStack = 512 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Sources => new()
    {
        { "quotations", Many(">", 10_000) + "a" },
        { "brackets", Many("[", 10_000) + "a" },
        { "pictures", Many("![", 10_000) + "a" },
        { "links", Many("[a](", 10_000) },
        { "stars", Many("*", 10_000) + "a" },
        { "stars apart", Many("*a **a ", 10_000) },
        { "spans", Many("[", 5_000) + "x" + Many("]{.term}", 5_000) },
        { "spans side by side", Many("[x]{.term} ", 5_000) },
        { "braces", Many("{.a", 10_000) },
        { "containers", string.Concat(Enumerable.Range(0, 500).Select(i => new string(':', 503 - i) + " urgent\n\n")) + "x" },
        { "container lines", Many(":::: a\n", 10_000) },
        { "lists", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "lists on one line", Many("- ", 10_000) + "a" },
        { "raised text", Many("<sup>", 3_000) + "a" },
        { "backticks", string.Concat(Enumerable.Range(1, 2_000).Select(i => "e" + new string('`', i))) },
        { "comments", Many("<!-- ", 10_000) + "a" },
        { "declarations", Many("x <!A ", 10_000) },
        { "mail", Many("a@b.co,", 20_000) },
        { "dots", Many("a.", 50_000) },
        { "digits", Many("0118 ", 20_000) },
        { "one word", new string('a', 100_000) },
        { "columns", "|" + Many("a|", 1000) + "\n|" + Many("-|", 1000) + "\n|" + Many("b|", 1000) + "\n" },
        { "references", string.Concat(Enumerable.Range(0, 3_000).Select(i => $"[a{i}]: u{i}\n")) + Many("[a1] ", 3_000) },
        { "headings", Many("## a\n\nx\n\n", 10_000) },
        { "front matter bomb", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: *b\n---\n# T\n" },
        { "front matter nesting", "---\na: " + Many("[", 10_000) + "\n---\n# T\n" },
        { "front matter length", "---\n" + Many("a: b\n", 20_000) + "---\n# T\n" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void No_source_takes_the_stack_or_the_day(string name, string source)
    {
        LeafletReading? reading = null;
        var watch = Stopwatch.StartNew();

        var thread = new Thread(() => reading = MarkdownLeafletReaderTests.Read(source), SmallStack);
        thread.Start();
        var isDone = thread.Join(Longest);

        Assert.True(isDone, $"{name} was still being read after {watch.Elapsed}.");
        Assert.NotNull(reading);
        Assert.True(reading.Leaflet is not null || reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error_that_names_the_place()
    {
        var reading = Read([.. "# T\n\nab"u8, 0xC3, 0x28]);

        var diagnostic = Assert.Single(reading.Diagnostics);

        Assert.Null(reading.Leaflet);
        Assert.Equal(DiagnosticCodes.NotText, diagnostic.Code);
        Assert.Equal(new SourceSpan("leaflet.md", 3, 3), diagnostic.Span);
    }

    [Fact]
    public void Utf16_with_a_byte_order_mark_is_read()
    {
        var little = Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# Tŷ\n\nA\n")]);
        var big = Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("# Tŷ\n\nA\n")]);

        Assert.Equal("Tŷ", little.Leaflet!.Title);
        Assert.Equal("Tŷ", big.Leaflet!.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\u0000\u0001")]
    [InlineData("\uFEFF")]
    public void An_empty_source_is_an_error(string source)
    {
        var reading = MarkdownLeafletReaderTests.Read(source);

        Assert.Null(reading.Leaflet);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.EmptySource);
    }

    [Fact]
    public void Characters_that_turn_digits_round_go_and_are_reported()
    {
        var reading = Read("# T\n\nTake \u202E50\u202C mg.\n"u8.ToArray());

        Assert.Equal("Take 50 mg.", LeafletText.Of(reading.Leaflet!.Blocks).Trim());
        Assert.NotEmpty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("<details><summary>Sum</summary>Det</details>", "Sum Det")]
    [InlineData("Words <details><summary>Sum</summary>Det</details>", "Words Sum Det")]
    [InlineData("See <img src='a.png' alt='a hand'>here.", "See a hand here.")]
    [InlineData("<p><img alt=\"a hand\" src=\"a.png\"></p>", "a hand")]
    public void The_words_of_HTML_stay_apart_and_so_do_those_of_its_pictures(string html, string expected) =>
        Assert.Equal(expected.Split(' '), LeafletText.Of(Read(System.Text.Encoding.UTF8.GetBytes("# T\n\n" + html)).Leaflet!.Blocks).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Many_paragraphs_of_marks_are_refused_as_one_would_be()
    {
        var paragraph = new string('[', 10_000) + "\n\n";

        var reading = Read(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(paragraph, 20))));

        Assert.Null(reading.Leaflet);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.TooManyMarks);
    }

    [Theory]
    [InlineData("a\n\n", 40_001, DiagnosticCodes.SourceTooLarge)]
    [InlineData("|a|b|c|d\n", 30_000, DiagnosticCodes.TooManyMarks)]
    [InlineData("*a* *b* *c* *d* *e* *f* *g* *h*\n\n", 20_000, DiagnosticCodes.TooManyMarks)]
    [InlineData("*[AB]: a long form\n\nAB AB AB AB AB AB AB AB\n\n", 10_000, DiagnosticCodes.TooManyMarks)]
    public void More_lines_or_marks_than_five_hundred_pages_have_are_refused_before_they_are_parsed(string part, int times, string code)
    {
        var reading = MarkdownLeafletReaderTests.Read(Many(part, times));

        Assert.Null(reading.Leaflet);
        Assert.Equal(code, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void More_values_of_JSON_than_a_leaflet_has_are_refused_with_their_place()
    {
        var reading = new JsonLeafletReader().Read(System.Text.Encoding.UTF8.GetBytes("[" + Many("0,", 250_001) + "0]"), "leaflet.json", ReadingLimits.Default);

        var diagnostic = Assert.Single(reading.Diagnostics);

        Assert.Equal(DiagnosticCodes.SourceTooLarge, diagnostic.Code);
        Assert.NotNull(diagnostic.Span);
    }

    [Fact]
    public void A_message_is_never_as_long_as_what_it_quotes()
    {
        var shortened = new Diagnostic("FS1001", Severity.Error, new string('a', 249) + "😀" + new string('b', 100_000), null, null);

        Assert.InRange(shortened.Message.Length, 400, 500);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(shortened.Message)));
    }

    [Fact]
    public void A_source_over_the_limit_is_an_error()
    {
        var reading = Read(new byte[ReadingLimits.Default.MaxSourceBytes + 1]);

        Assert.Null(reading.Leaflet);
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Control_characters_go_and_columns_stay_true()
    {
        var reading = MarkdownLeafletReaderTests.Read("# T\n\na\u0007b\u0000c <i>d</i>\n");

        Assert.Equal(["T", "abc", "d"], LeafletText.Words(reading.Leaflet!));
        Assert.Equal(new SourceSpan("leaflet.md", 3, 2), reading.Diagnostics[0].Span);
        Assert.Equal(new SourceSpan("leaflet.md", 3, 7), reading.Diagnostics[1].Span);
    }

    [Fact]
    public void A_thousand_columns_are_an_error_and_no_word_goes()
    {
        var reading = MarkdownLeafletReaderTests.Read(Sources.Single(row => row.Data.Item1 == "columns").Data.Item2);

        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.TableTooWide);
        Assert.Equal(2000, LeafletText.Words(reading.Leaflet!).Count(word => word is "a" or "b"));
    }

    private static LeafletReading Read(byte[] bytes) => new MarkdownLeafletReader().Read(bytes, "leaflet.md", ReadingLimits.Default);

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
