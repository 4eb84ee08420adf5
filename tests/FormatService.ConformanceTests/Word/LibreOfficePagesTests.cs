using System.Collections.Immutable;
using System.Text;
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

    private static PdfFile Pages(string language, string body, double sizePt)
    {
        var source = $"---\ntitle: T\nlanguage: {language}\n---\n\n{body}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
        var word = LeafletPress.Print("pages", package, reading.Places, "large-print-docx", new ProfileOverrides { BodySizePt = sizePt }).Pdf;
        return PdfFile.Open(LibreOffice.ToPdf([("pages", word)])[0]);
    }
}
