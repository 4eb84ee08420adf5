using System.Text.RegularExpressions;
using FormatService.Pdf;
using FormatService.Pdf.Validation;
using FormatService.Testing;
using FormatService.Testing.Judges;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>The pages beside the writer name every rule of their standards once, and are true of those that are checked.</summary>
public sealed partial class ConformancePagesTests
{
    private static readonly string[] Kinds = ["enforced", "checked", "caller", "n/a"];

    private static readonly string[] PagesOfPdf17 = ["PDF_UA1.md", "PDF_A2A.md"];

    private static readonly string[] PagesOfPdf20 = ["PDF_UA2.md", "PDF_A4.md"];

    // One page for PDF/UA-2 and WTPDF: but for what a file claims, they have the same rules.
    public static TheoryData<string, string[]> Pages => new()
    {
        { "PDF_UA1.md", [VeraPdf.Ua1] },
        { "PDF_A2A.md", [VeraPdf.A2a] },
        { "PDF_UA2.md", [VeraPdf.Ua2, VeraPdf.WellTagged] },
        { "PDF_A4.md", [VeraPdf.A4] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_of_the_judge_stands_there_once(string page, string[] flavours)
    {
        var listed = RowsOf(page).SelectMany(row => row.Rules).ToList();

        // Those of ISO/TS 32005 are a table in the code: see NestingInPdf20Tests.
        var rules = flavours.SelectMany(VeraPdf.RulesOf).Where(rule => !rule.StartsWith("Table", StringComparison.Ordinal)).Distinct();

        Assert.Equal(rules.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_is_enforced_checked_or_not_applicable_and_a_check_exists(string page, string[] flavours)
    {
        var classes = typeof(TaggedPdfWriter).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RowsOf(page), row =>
        {
            Assert.Contains(row.Kind, Kinds);
            Assert.True(row.Kind != "checked" || CodeIn(row.How).Any(code => classes.Contains(code.Split('.')[0])), $"{flavours[0]} {row.Rules[0]}: nothing that is named checks it.");
        });
    }

    [Fact]
    public void The_rules_said_to_be_checked_are_those_that_broken_files_prove() => AssertProved(PagesOfPdf17, BrokenDocument.All, BrokenFile.All);

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void So_are_those_of_PDF_20() => AssertProved(PagesOfPdf20, BrokenPdf20.Documents, BrokenPdf20.Files);

    private static void AssertProved(string[] pages, IEnumerable<BrokenDocument> documents, IEnumerable<BrokenFile> files)
    {
        var proved = documents.SelectMany(broken =>
        {
            broken.Write(out var report);
            return report.Violations;
        }).Concat(files.SelectMany(broken => BrokenFile.Check(broken.Damage(), broken.Conformance))).SelectMany(violation => violation.Rules)
            .Where(rule => rule.Test is not null && rule.Standard != PdfStandard.Nesting);

        var listed = pages.SelectMany(RowsOf).Where(row => row.Kind == "checked").SelectMany(row => row.Rules);

        Assert.Equal(listed.Order(StringComparer.Ordinal), proved.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string[] Rules, string Kind, string How)> RowsOf(string page) =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "FormatService.Pdf", "Tagging", page))
            .Select(line => line.Split(" | "))
            .Where(cells => cells.Length >= 4 && RuleId().IsMatch(cells[0]))
            .Select(cells => (RuleId().Matches(cells[0]).Select(match => match.Value).ToArray(), cells[2], cells[3]));

    private static IEnumerable<string> CodeIn(string text) => Code().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\b\d+(\.\d+)*-\d+\b")]
    private static partial Regex RuleId();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
