using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing.Judges;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Word;

/// <summary>How our Word files look on the pages that LibreOffice makes of them.</summary>
public sealed class LibreOfficePagesTests
{
    private const double PointsPerMillimetre = 72 / 25.4;

    [Fact]
    [Trait("requirement", "P-04")]
    public void Raised_and_lowered_words_are_as_large_as_those_around_them()
    {
        var pdf = Pages("en-GB", "A count of 5 x 10^9^ a litre, and **H~2~O** to drink.", 20);

        Assert.Equal(20, pdf.Pages.SelectMany(page => page.Content.Runs).Min(run => run.SizePt), 1);
    }

    [Theory]
    [Trait("requirement", "P-19")]
    [InlineData("- واحد\n- اثنان", 18)]
    [InlineData("1. واحد\n2. اثنان", 24)]
    [InlineData("9. واحد\n10. اثنان", 36)]
    [InlineData("::: do\n- واحد\n:::\n\n::: do-not\n- واحد\n:::", 36)]
    [InlineData("::: urgent واحد\n1. واحد\n\n- اثنان\n:::", 24)]
    public void The_signs_of_lists_that_run_from_right_to_left_stand_where_lines_start_and_not_in_the_margin(string body, double sizePt)
    {
        const double MarginMm = 20;

        var pdf = Pages("ar", body, sizePt);

        Assert.All(
            pdf.Pages.SelectMany(page => page.Content.Runs.Select(run => (Run: run, page.WidthPt))),
            item => Assert.InRange(item.Run.Right, 0, item.WidthPt - (MarginMm * PointsPerMillimetre)));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData(28)]
    [InlineData(36)]
    public void No_line_ends_within_a_part_of_an_address_and_no_full_stop_stands_alone(double sizePt)
    {
        string[] parts = ["leaflets@", "northbridge", ".example", ".nhs", ".uk", "anticoagulation@", "card/", "www.northbridge"];
        const string Body = "Leaflets: leaflets@northbridge.example.nhs.uk.\n\nWrite to anticoagulation@example.nhs.uk.\n\n- leaflets@northbridge.uk.\n- www.northbridge.example.org/yellow-card/";

        var text = Poppler.Text(LibreOffice.ToPdf([("addresses", Word("en-GB", Body, sizePt))])[0]);

        var lines = text.Replace("\u200B", "", StringComparison.Ordinal).Split('\n', '\f').Select(line => line.Trim());
        Assert.DoesNotContain(lines, line => line is ".");
        Assert.Equal(
            ["leaflets@", "northbridge", ".example", ".nhs", ".uk."],
            Regex.Matches(string.Join('\n', lines), @"leaflets@\n?|northbridge\n?|\.example\n?|\.nhs\n?|\.uk\.").Take(5).Select(match => match.Value.TrimEnd()));
        Assert.All(parts, part => Assert.Contains(lines, line => line.Contains(part, StringComparison.Ordinal)));
    }

    private static PdfFile Pages(string language, string body, double sizePt) => PdfFile.Open(LibreOffice.ToPdf([("pages", Word(language, body, sizePt))])[0]);

    private static byte[] Word(string language, string body, double sizePt)
    {
        var source = $"---\ntitle: T\nlanguage: {language}\n---\n\n{body}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
        return LeafletPress.Print("pages", package, reading.Places, "large-print-docx", new ProfileOverrides { BodySizePt = sizePt }).Pdf;
    }
}
