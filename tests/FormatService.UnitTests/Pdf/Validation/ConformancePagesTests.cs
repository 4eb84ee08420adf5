using System.Text.RegularExpressions;
using FormatService.Pdf;
using FormatService.Testing;
using FormatService.Testing.Judges;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>PDF_UA1.md and PDF_A2A.md name every rule of their standard once, and are true of those that are checked.</summary>
public sealed partial class ConformancePagesTests
{
    private static readonly string[] Kinds = ["enforced", "checked", "n/a"];

    public static TheoryData<string, string> Pages => new() { { "PDF_UA1.md", VeraPdf.Ua1 }, { "PDF_A2A.md", VeraPdf.A2a } };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_of_the_judge_stands_there_once(string page, string flavour)
    {
        var listed = RowsOf(page).SelectMany(row => row.Rules).ToList();

        var rules = VeraPdf.RulesOf(flavour);

        Assert.Equal(rules.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_is_enforced_checked_or_not_applicable_and_a_check_exists(string page, string flavour)
    {
        var classes = typeof(TaggedPdfWriter).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RowsOf(page), row =>
        {
            Assert.Contains(row.Kind, Kinds);
            Assert.True(row.Kind != "checked" || CodeIn(row.How).Any(code => classes.Contains(code.Split('.')[0])), $"{flavour} {row.Rules[0]}: nothing that is named checks it.");
        });
    }

    [Fact]
    public void The_rules_said_to_be_checked_are_those_that_broken_files_prove()
    {
        var proved = BrokenDocument.All.SelectMany(broken =>
        {
            broken.Write(out var report);
            return report.Violations;
        }).Concat(BrokenFile.All.SelectMany(broken => BrokenFile.Check(broken.Damage()))).SelectMany(violation => violation.Rules).Where(rule => rule.Test is not null);

        var listed = Pages.SelectMany(page => RowsOf(page.Data.Item1)).Where(row => row.Kind == "checked").SelectMany(row => row.Rules);

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
