using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Formats.Pdf;

/// <summary>
/// A telephone number or a dose that is turned round can hurt somebody. Every fact, in every right-to-left language, wherever it stands,
/// is read from the page: by what is told, and by where each of its characters is.
/// </summary>
public sealed class FactsInRightToLeftTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    private static readonly string[] Facts =
    [
        "0300 123 4567", "+44 (0)20 7946 0018", "020 7946 0018 ext. 12", "(020) 7946 0018", "18001 0300 123 4567", "116 123", "999", "07700 900 123",
        "٠٣٠٠ ١٢٣ ٤٥٦٧", "۰۳۰۰ ۱۲۳ ۴۵۶۷", "2.5 mg", "5 mg/ml", "1,000 units", "500mg", "2 to 5", "2–5", "10–20%", "120/80 mmHg", "120/80", "-5 °C", "≥38°C", "£9.90", "50%",
        "12/03/2026", "2026-03-12", "8.30am", "8:30am–5pm", "8:30 - 17:00", "RBH-VIR-0042", "Y/064", "RG1 5AN", "https://www.nhs.uk/conditions/a-b?c=1",
        "help@example.nhs.uk", "2 × 500 mg", "943 476 5919", "1 in 100", "5-fluorouracil", "Paracetamol 500 mg", "500 mg Paracetamol", "NHS 111", "24/7",
        "Paracetamol 500 mg, Ibuprofen 200 mg", "COVID-19", "27 February 2026",
    ];

    public static TheoryData<string, string> Languages => new()
    {
        { "ar", "سلام" }, { "ur", "سلام" }, { "fa", "سلام" }, { "ps", "سلام" }, { "ckb", "سلام" }, { "he", "שלום" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-12")]
    public void A_fact_reads_from_left_to_right_wherever_it_stands(string language, string word)
    {
        var source = Source(language, word);

        var pdf = Print(Read(source));

        Assert.Empty(pdf.Structure.Problems());
        var told = pdf.Structure.Text.Replace('\u00A0', ' ');
        var painted = Painted(pdf);
        foreach (var fact in Facts)
        {
            var expected = Count(source.Replace("**", "", StringComparison.Ordinal), fact);
            Assert.True(expected >= 12, fact);
            Assert.True(Count(told, fact) >= expected, $"{fact}: told {Count(told, fact)} times, not {expected}");
            AssertAscends(painted, fact, expected);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_fact_that_no_reader_marked_reads_from_left_to_right_too(string language, string word)
    {
        var blocks = Facts.Select((fact, i) => (Block)new Paragraph(new NodeId($"p{i}"), [new Text($"{word} {fact} {word}")]));
        var metadata = new LeafletMetadata
        {
            Title = $"{word} 0300 123 4567",
            Language = LanguageTag.Parse(language),
            Summary = $"{word} 116 123",
            Organisation = $"{word} 943 476 5919",
            Owner = $"{word} 120/80",
        };

        var painted = Painted(Print(new Leaflet(metadata, [.. blocks], [])));

        foreach (var fact in Facts)
        {
            AssertAscends(painted, fact, 1);
        }
    }

    [Theory]
    [InlineData("0300 123 4567", "، ", "0118 496 0150")]
    [InlineData("0300 123 4567", ", ", "0118 496 0150")]
    [InlineData("0300 123 4567", " ", "help@example.nhs.uk")]
    [InlineData("999", " أو ", "111")]
    [InlineData("2.5 mg", "، ", "7 mg")]
    [InlineData("12/03/2026", " ", "8.30am")]
    [InlineData("(020 7946 0018)", " ", "(0118 496 0150)")]
    [InlineData("0300 123 4567", ". ", "Paracetamol 500 mg")]
    [InlineData("Paracetamol 500 mg", "، ", "Ibuprofen 200 mg")]
    [InlineData("Paracetamol 500 mg", ". ", "0300 123 4567")]
    public void Of_two_facts_the_first_stands_at_the_right(string first, string between, string second)
    {
        var leaflet = Read($"---\ntitle: س\nlanguage: ar\n---\n\nسلام {first}{between}{second} سلام\n");

        var painted = Painted(Print(leaflet));

        var one = Assert.Single(Find(painted, first));
        var other = Assert.Single(Find(painted, second));
        Assert.True(one.Min(place => place.X) > other.Max(place => place.X), "The second fact stands at the right of the first.");
    }

    [Theory]
    [InlineData("Take [سلام 0300 123 4567 سلام]{lang=ar} now", "0300 123 4567")]
    [InlineData("Take سلام **0300** 123 4567 سلام now", "0300 123 4567")]
    [InlineData("Take سلام ٠٣٠٠ ١٢٣ ٤٥٦٧ سلام now", "٠٣٠٠ ١٢٣ ٤٥٦٧")]
    [InlineData("Take سلام 2–5 سلام now", "2–5")]
    [InlineData("سلام 0300 123 4567 سلام {lang=ar}", "0300 123 4567")]
    public void A_fact_in_an_arabic_quotation_reads_from_left_to_right(string paragraph, string fact)
    {
        var leaflet = Read($"---\ntitle: T\nlanguage: en-GB\n---\n\n{paragraph}\n");

        var painted = Painted(Print(leaflet));

        AssertAscends(painted, fact, 1);
    }

    [Theory]
    [InlineData("\u202E0300 123 4567\u202C")]
    [InlineData("\u20670300 123 4567\u2069")]
    [InlineData("\u200F0300 123 4567\u200F")]
    [InlineData("\u061C0300 123 4567")]
    [InlineData("\u200E(0300 123 4567)\u200E")]
    [InlineData("\u2069\u2069 0300 123 4567")]
    [InlineData("\u2067\u2067 0300 123 4567")]
    [InlineData("0300\u200F 123\u200F 4567")]
    [InlineData("((0300 123 4567")]
    [InlineData("0300 123 4567))")]
    [InlineData("«0300 123 4567»")]
    [InlineData("“0300 123 4567”")]
    [InlineData("/0300 123 4567/")]
    [InlineData("0300 123 4567-")]
    [InlineData("…0300 123 4567…")]
    public void Marks_and_brackets_of_a_careless_author_turn_no_number(string written)
    {
        var leaflet = Read($"---\ntitle: س\nlanguage: ar\n---\n\nسلام {written} سلام.\n");

        var pdf = Print(leaflet);

        var digits = new string([.. Painted(pdf).Where(place => char.IsDigit(place.Character) && place.IsTold).OrderBy(place => place.X).Select(place => place.Character)]);
        Assert.Equal("03001234567", digits);
    }

    [Theory]
    [InlineData("سلام “Echo” [ward B12] سلام", "“Echo” [ward B12]")]
    [InlineData("سلام «Echo» [ward B12]، سلام", "«Echo» [ward B12]")]
    [InlineData("سلام \"Echo\" (ward 12) سلام", "\"Echo\" (ward 12)")]
    [InlineData("سلام form “Blue badge” سلام", "form “Blue badge”")]
    [InlineData("سلام form ‘Don’t wait’ سلام", "form ‘Don’t wait’")]
    [InlineData("سلام MRI (Smith et al., 2021; 45: 12–19) سلام", "MRI (Smith et al., 2021; 45: 12–19)")]
    [InlineData("سلام (5, Echo) MRI سلام", "(5, Echo) MRI")]
    public void Both_of_a_pair_stand_within_latin_words(string paragraph, string words)
    {
        var leaflet = Read($"---\ntitle: س\nlanguage: ar\n---\n\n{paragraph}\n");

        var painted = Painted(Print(leaflet));

        AssertAscends(painted, words, 1);
    }

    [Theory]
    [InlineData("سلام Paracetamol 500 mg (1 سلام 2) سلام", "Paracetamol 500 mg", "2)")]
    [InlineData("سلام (Echo سلام MRI) Scan سلام", "Echo", "MRI")]
    [InlineData("سلام “Echo سلام MRI” Scan سلام", "Echo", "MRI")]
    [InlineData("سلام Paracetamol 500 mg [ward سلام] سلام", "Paracetamol 500 mg", "ward")]
    public void Both_of_a_pair_stand_around_right_to_left_words(string paragraph, string first, string last)
    {
        var leaflet = Read($"---\ntitle: س\nlanguage: ar\n---\n\n{paragraph}\n");

        var painted = Painted(Print(leaflet)).Where(place => place.IsTold).ToList();

        var opening = painted.Single(place => place.Character is '(' or '“' or '[');
        var closing = painted.Single(place => place.Character is ')' or '”' or ']');
        var within = painted.SkipWhile(place => place != opening).Skip(1).TakeWhile(place => place != closing).ToArray();
        Assert.NotEmpty(within);
        Assert.All(within, place => Assert.InRange(place.X, closing.X + 0.01, opening.X - 0.01));
        Assert.True(Find(painted, first)[0].Max(place => place.X) > Find(painted, last)[0].Max(place => place.X), "What is said first stands at the right.");
    }

    private static string Source(string language, string word)
    {
        var text = new StringBuilder($"---\ntitle: {word} 0300 123 4567 {word}\nlanguage: {language}\nsummary: {word} 999 {word}\nreference: RBH-VIR-0042\nversion: \"5.0\"\n---\n\n");
        foreach (var fact in Facts)
        {
            var space = fact.IndexOf(' ', StringComparison.Ordinal);
            var bold = space < 0 ? $"**{fact}**" : $"**{fact[..space]}**{fact[space..]}";
            text.Append($"## {word} {fact} {word}\n\n{word} {fact} {word}\n\n{fact} {word}\n\n{word} {fact}\n\n({fact}) {word} ({fact})\n\n{word} **{fact}** {word}\n\n");
            text.Append($"{word} {bold} {word}\n\n{word}: {fact}، {word} {fact}.\n\n{fact}\n\n");
            text.Append(fact.Contains("://", StringComparison.Ordinal) || fact.Contains('@', StringComparison.Ordinal)
                ? $"{word} [{word}](https://a.uk) {fact} {word}\n\n"
                : $"{word} [{word} {fact}](https://a.uk) {word}\n\n[{fact}](https://a.uk)\n\n");
            text.Append($"- {fact} {word}\n- {word} {fact}\n\n1. {fact}\n2. {word}\n\n| {word} | {fact} |\n| --- | --- |\n| {fact} | {word} {fact} {word} |\n\n");
            text.Append($"::: urgent {word} {fact}\n{word} {fact} {word}\n:::\n\n::: do\n- {fact} {word}\n:::\n\n");
            text.Append($"{word}\n: {word} {fact} {word}\n\n");
            for (var i = 0; i < 9; i++)
            {
                text.Append($"{word} {fact} {string.Join(' ', Enumerable.Repeat(word, i % 4))} ");
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static Leaflet Read(string source)
    {
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return reading.Leaflet!;
    }

    private static PdfFile Print(Leaflet leaflet)
    {
        var publication = Services.Publisher.PublishAsync(
            new LeafletPackage(leaflet, ImmutableDictionary<string, Picture>.Empty), SourceMap.Empty, Services.Outputs.Find("pdf")!, ProfileOverrides.None, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();

        Assert.DoesNotContain(publication.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return PdfFile.Open(publication.Artefact!.Content.ToArray());
    }

    private static int Count(string text, string fact)
    {
        var count = 0;
        for (var i = text.IndexOf(fact, StringComparison.Ordinal); i >= 0; i = text.IndexOf(fact, i + fact.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private readonly record struct Place(char Character, double X, double Width, double Baseline, int Page, bool IsTold);

    /// <summary>Every character that is painted, in the order it is told.</summary>
    private static List<Place> Painted(PdfFile pdf) =>
    [
        .. from page in pdf.Pages
           from run in page.Content.Runs
           from glyph in run.Glyphs
           from character in glyph.Text
           select new Place(character == '\u00A0' ? ' ' : character, glyph.X, glyph.Width, glyph.BaselineY, run.PageIndex, !run.IsArtifact),
    ];

    private static List<Place[]> Find(List<Place> painted, string fact)
    {
        var text = new string([.. painted.Select(place => place.Character)]);
        var found = new List<Place[]>();
        for (var i = text.IndexOf(fact, StringComparison.Ordinal); i >= 0; i = text.IndexOf(fact, i + fact.Length, StringComparison.Ordinal))
        {
            found.Add([.. painted.Skip(i).Take(fact.Length)]);
        }

        return found;
    }

    private static void AssertAscends(List<Place> painted, string fact, int expected)
    {
        var found = Find(painted, fact);
        Assert.True(found.Count >= expected, $"{fact}: painted {found.Count} times, not {expected}");
        foreach (var all in found)
        {
            // A space at the end of a line hangs beyond it.
            var places = all.Where(place => place.Character != ' ').ToArray();
            for (var i = 1; i < places.Length; i++)
            {
                var (before, here) = (places[i - 1], places[i]);
                var isOneLine = before.Baseline.Equals(here.Baseline) && before.Page == here.Page;
                Assert.True(
                    isOneLine ? here.X > before.X && here.X - before.X - before.Width < 20 : fact.Any(char.IsAsciiLetter),
                    $"“{fact}” is turned or broken at “{here.Character}”: {string.Join(' ', places.Select(place => FormattableString.Invariant($"{place.Character}{place.X:0}")))}");
            }
        }
    }
}
