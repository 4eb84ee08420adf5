using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Inspection;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Inspection;

/// <summary>The print check of anybody's PDF, asked of our own pages: what it measures is what our own reader measures, and it finds no fault.</summary>
public sealed class OwnPagesTests
{
    private static readonly PdfInspector Inspector = new(InspectionLimits.Default);

    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_page_of_a_sample_has_a_fault(string sample)
    {
        var inspection = Inspect(RenderedSamples.Of(sample), 14);

        Assert.Empty(Faults(inspection));
    }

    /// <summary>
    /// Narrow columns of tables split facts and words in large print, and lines of 12 point have more than 75 characters; both are true of the
    /// pages, so these rules are asked at the size that leaflets have.
    /// </summary>
    [Theory]
    [InlineData(12, "P-12")]
    [InlineData(18, "P-11")]
    [InlineData(24, "P-11")]
    public void No_page_of_a_sample_in_another_size_has_a_fault_but_where_columns_are_too_narrow_or_wide(double size, string rule)
    {
        Assert.All(SampleLeaflets.All, sample =>
        {
            var rendered = LeafletPress.Print(sample.Name, sample.Path, new ProfileOverrides { BodySizePt = size });
            Assert.Empty(Faults(Inspect(rendered, size)).Where(finding => finding.Rule != rule).Select(finding => $"{sample.Name}, page {finding.Page}: {finding.Says.Message}"));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_it_measures_is_what_our_own_reader_measures(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var runs = rendered.File.Pages.SelectMany(page => page.Content.Runs).Where(run => run.Text.Any(char.IsLetterOrDigit)).ToList();

        var measures = Inspect(rendered, 14).Measures;

        Assert.Equal(rendered.File.Pages.Length, measures.Pages);
        Assert.Equal(runs.Min(run => run.SizePt), measures.SmallestSizePt!.Value, 0.01);
        Assert.Equal(runs.Select(run => run.Font.BaseName).Distinct().Order(StringComparer.Ordinal), measures.Fonts.Intersect(runs.Select(run => run.Font.BaseName), StringComparer.Ordinal));
        Assert.Equal(CommonLeading(rendered), measures.Leading!.Value, 0.02);
        Assert.True(measures.IsTagged);
    }

    private static double CommonLeading(RenderedLeaflet rendered)
    {
        var leadings =
            from element in rendered.File.Structure.All.Where(element => element.StandardRole is "P" or "LBody" or "TD")
            let lines = rendered.File.Structure.LinesOf(element)
            from pair in lines.Zip(lines.Skip(1))
            where pair.First.PageIndex == pair.Second.PageIndex
            let leading = (pair.First.BaselineY - pair.Second.BaselineY) / pair.First.SizePt
            where leading > 1
            group pair.First.Text.Length by Math.Round(leading, 2);
        return leadings.MaxBy(group => group.Sum())!.Key;
    }

    private static PrintInspection Inspect(RenderedLeaflet rendered, double size)
    {
        var answer = Inspector.InspectAsync(rendered.Pdf, new InspectionWishes(size), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.True(answer.Inspection is not null, answer.Refusal?.Message);
        return answer.Inspection;
    }

    private static IEnumerable<PrintFinding> Faults(PrintInspection inspection) => inspection.Findings.Where(finding => finding.Says.Severity != Severity.Information);
}
