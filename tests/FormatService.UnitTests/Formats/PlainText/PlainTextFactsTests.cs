using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Formats.PlainText;

/// <summary>Plain text has no pages of ours: whoever shows it orders each line by UAX #9, as these tests do.</summary>
public sealed class PlainTextFactsTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    public static TheoryData<string> Languages => ["ar", "ur", "fa", "ps", "ckb", "he"];

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("requirement", "T-12")]
    public void A_fact_is_shown_from_left_to_right_by_whatever_shows_text(string language)
    {
        var word = language == "he" ? "שלום" : "سلام";
        string[] facts = ["0300 123 4567", "+44 20 7946 0018", "8.30am to 5pm", "27 February 2026", "500 mg", "12/03/2026", "help@example.nhs.uk", "www.nhs.uk/tests"];
        var source = string.Concat(facts.Select(fact => $"{word} {fact} {word}.\n\n- {word}: {fact}\n\n"));

        var shown = Shown($"---\ntitle: {word}\nlanguage: {language}\nother-formats:\n  phone: 0118 496 0150\n---\n\n{source}");

        Assert.All(facts, fact => Assert.Equal(2, shown.Count(line => line.Contains(fact, StringComparison.Ordinal))));
        Assert.Single(shown, line => line.Contains("0118 496 0150", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_added_to_text_of_a_left_to_right_language()
    {
        var text = Text("---\ntitle: T\nlanguage: en-GB\n---\n\nCall 0300 123 4567 in [سلام]{lang=ar}.\n");

        Assert.DoesNotContain('\u2066', text);
    }

    [Fact]
    public void A_fact_in_an_arabic_quotation_is_shown_from_left_to_right()
    {
        var shown = Shown("---\ntitle: T\nlanguage: en-GB\n---\n\n[سلام 0300 123 4567 سلام.]{lang=ar}\n");

        Assert.Single(shown, line => line.Contains("0300 123 4567", StringComparison.Ordinal));
    }

    private static string Text(string source)
    {
        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default).Leaflet!;
        var publication = Services.Publisher.PublishAsync(
            new LeafletPackage(leaflet, ImmutableDictionary<string, Picture>.Empty), SourceMap.Empty, Services.Outputs.Find("text")!, ProfileOverrides.None, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(publication.Artefact!.Content.Span);
    }

    /// <summary>The characters of each line as they stand from left to right.</summary>
    private static string[] Shown(string source) => [.. Text(source).Split('\n').Select(Reorder)];

    private static string Reorder(string line)
    {
        var levels = new byte[line.Length];
        BidiAlgorithm.ResolveLevels(line, 1, levels);
        var places = Enumerable.Range(0, line.Length).ToArray();
        for (var level = levels.DefaultIfEmpty((byte)0).Max(); level > 0; level--)
        {
            for (var i = 0; i < line.Length; i++)
            {
                var start = i;
                while (i < line.Length && levels[i] >= level)
                {
                    i++;
                }

                Array.Reverse(places, start, i - start);
            }
        }

        return new string([.. places.Select(place => line[place])]);
    }
}
