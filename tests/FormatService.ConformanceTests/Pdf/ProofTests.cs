using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Testing.Pdf;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The proofs find what they are there to find: in a finished file that is damaged on purpose, and against a leaflet that says something else.</summary>
public sealed partial class ProofTests
{
    private static readonly RenderedLeaflet Sound = RenderedSamples.Of("intravascular-lithotripsy");

    [Fact]
    public void A_sound_file_has_no_fault() => Assert.Empty(Faults(Sound.Pdf));

    [Theory]
    [InlineData("a line is lost", "words")]
    [InlineData("two lines change places", "words")]
    [InlineData("a line comes twice", "words")]
    [InlineData("two paragraphs change their marks", "words")]
    [InlineData("a paragraph is not read out", "words")]
    [InlineData("a paragraph is not read out", "artifacts")]
    [InlineData("a paragraph is not read out", "tags")]
    [InlineData("two paragraphs are painted in turn", "places")]
    [InlineData("a line lies on another", "places")]
    [InlineData("text runs out of the page", "places")]
    [InlineData("text is painted over", "places")]
    public void Damage_to_a_page_is_found(string damage, string proof)
    {
        var damaged = StreamUpdate.Content(Sound.Pdf, 1, content => Damage(content, damage));

        Assert.Contains(Faults(damaged), fault => fault.Proof == proof);
    }

    [Theory]
    [InlineData("a line lies on another")]
    [InlineData("text runs out of the page")]
    [InlineData("text is painted over")]
    public void Damage_to_a_page_of_Nastaliq_is_found(string damage)
    {
        var urdu = RenderedSamples.Of("intravascular-lithotripsy.ur");
        var damaged = PdfFile.Open(StreamUpdate.Content(urdu.Pdf, 2, content => damage switch
        {
            "a line lies on another" => LineMove().Replace(content, "0 -9 Td\n", 1),
            "text runs out of the page" => LineMove().Replace(content, "0 -900 Td\n", 1),
            _ => content + "/Artifact<</Type/Layout>>BDC\n1 g\n80 80 400 700 re\nf\nEMC\n",
        }));

        Assert.Contains(PageProof.Faults(damaged, urdu.Source), fault => fault.Proof == "places");
    }

    [Fact]
    public void Ink_of_another_letter_is_found_though_every_word_is_told_aright()
    {
        var file = PdfFile.Open(Sound.Pdf);
        var run = file.Pages[1].Content.Runs.First(run => run.Font.BaseName == "Arimo-Regular");
        var map = Map(run.Font);
        int e = CidOf(file, run.Font, "e"), a = CidOf(file, run.Font, "a");
        var bytes = (byte[])map.Stream.Bytes.Clone();
        (bytes[2 * e], bytes[(2 * e) + 1], bytes[2 * a], bytes[(2 * a) + 1]) = (bytes[2 * a], bytes[(2 * a) + 1], bytes[2 * e], bytes[(2 * e) + 1]);

        var faults = Faults(StreamUpdate.Stream(Sound.Pdf, map.Number, bytes));

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal("letters", fault.Proof));
    }

    [Fact]
    public void A_word_in_the_wrong_language_is_found()
    {
        var other = Sound.Source with { Metadata = Sound.Source.Metadata with { Language = LanguageTag.Parse("fr") } };

        var faults = PageProof.Faults(Sound.File, other);

        Assert.Contains(faults, fault => fault.Proof == "words" && fault.Message.Contains("(en), not", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leaflet_that_says_more_or_less_is_found()
    {
        var blocks = Sound.Source.Blocks;
        Leaflet[] others =
        [
            Sound.Source with { Blocks = blocks.RemoveAt(1) },
            Sound.Source with { Blocks = blocks.Insert(1, blocks[1]) },
            Sound.Source with { Blocks = blocks.SetItem(0, blocks[1]).SetItem(1, blocks[0]) },
            Sound.Source with { Footnotes = [], Blocks = blocks.RemoveAll(block => block is Section) },
            Sound.Source with { Metadata = Sound.Source.Metadata with { Version = null } },
        ];

        Assert.All(others, other => Assert.Contains(PageProof.Faults(Sound.File, other), fault => fault.Proof == "words"));
    }

    private static IReadOnlyList<Fault> Faults(byte[] pdf) => PageProof.Faults(PdfFile.Open(pdf), Sound.Source);

    /// <summary>Changes a content stream; paragraphs are all told apart by their marks, and lines by their operators.</summary>
    private static string Damage(string content, string damage)
    {
        var paragraphs = Paragraph().Matches(content);
        var (first, second) = (paragraphs[0], paragraphs[1]);
        var lines = Line().Matches(first.Value);
        var (top, next) = (lines[0].Value, lines[1].Value);
        return damage switch
        {
            "a line is lost" => content.Replace(top, "", StringComparison.Ordinal),
            "two lines change places" => content.Replace(top, "\u0001", StringComparison.Ordinal).Replace(next, top, StringComparison.Ordinal).Replace("\u0001", next, StringComparison.Ordinal),
            "a line comes twice" => content.Replace(top, top + top, StringComparison.Ordinal),
            "two paragraphs change their marks" => content
                .Replace(first.Groups["mark"].Value, "\u0001", StringComparison.Ordinal)
                .Replace(second.Groups["mark"].Value, first.Groups["mark"].Value, StringComparison.Ordinal)
                .Replace("\u0001", second.Groups["mark"].Value, StringComparison.Ordinal),
            "a paragraph is not read out" => content.Replace(first.Groups["mark"].Value, "/Artifact<</Type/Layout>>BDC", StringComparison.Ordinal),
            "two paragraphs are painted in turn" => content.Replace(first.Value, Font().Matches(content[..(first.Index + first.Length)])[^1].Value, StringComparison.Ordinal).Replace(second.Value, second.Value + first.Value, StringComparison.Ordinal),
            "a line lies on another" => content.Replace(next, "0 12 Td\n" + next, StringComparison.Ordinal),
            "text runs out of the page" => content.Replace(first.Value, "0 -900 Td\n" + first.Value, StringComparison.Ordinal),
            "text is painted over" => content + "/Artifact<</Type/Layout>>BDC\n1 g\n80 80 400 700 re\nf\nEMC\n",
            _ => throw new ArgumentException(damage, nameof(damage)),
        };
    }

    private static (int Number, PdfStream Stream) Map(PdfFont font)
    {
        var descendant = font.Dictionary["DescendantFonts"].Array![0].Dictionary!;
        return (descendant.ReferenceOf("CIDToGIDMap")!.Value, (PdfStream)descendant["CIDToGIDMap"]);
    }

    private static int CidOf(PdfFile file, PdfFont font, string letter) =>
        file.Pages.SelectMany(page => page.Content.Runs).Where(run => run.Font == font).SelectMany(run => run.Glyphs).First(glyph => glyph.Text == letter).Code;

    [GeneratedRegex(@"(?<mark>/P<</MCID \d+>>BDC)\n(?:(?!EMC\n|/P<<).)*?\]TJ\n(?:(?!EMC\n|/P<<).)*?\]TJ\n(?:(?!EMC\n|/P<<).)*?EMC\n", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    /// <summary>The step from a line of Nastaliq to the next: no other goes so far down.</summary>
    [GeneratedRegex(@"-?[\d.]+ -(2[5-9]|3\d)(\.\d+)? Td\n")]
    private static partial Regex LineMove();

    [GeneratedRegex(@"/F\d+ [\d.]+ Tf\n")]
    private static partial Regex Font();

    [GeneratedRegex(@"^\[.*?\]TJ\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Line();
}
