using System.Globalization;
using System.Text.RegularExpressions;
using FormatService.Pdf.Validation;
using FormatService.Testing;

namespace FormatService.UnitTests.Pdf.Validation;

public sealed partial class CounterpartsTests
{
    // Named where only a file of PDF 1.7 is judged.
    private static readonly string[] OfPdf17Alone = ["Pdf17Conformance.cs", "NestingInPdf17.cs"];

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void It_is_known_what_became_of_every_rule_that_a_check_names()
    {
        var rules = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "FormatService.Pdf"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !OfPdf17Alone.Contains(Path.GetFileName(file)))
            .SelectMany(file => Named().Matches(File.ReadAllText(file)))
            .Select(match => (match.Groups[1].Value == "Ua" ? PdfRule.Ua(match.Groups[2].Value, Number(match)) : PdfRule.Archive(match.Groups[2].Value, Number(match))))
            .Distinct().ToList();

        Assert.True(rules.Count > 60, $"{rules.Count} rules");
        Assert.All(rules, rule => Assert.True(Counterparts.Knows(rule), rule.Id));
    }

    [Theory]
    [InlineData("7.2", 42)]
    [InlineData("7.2", 43)]
    [InlineData("7.2", 16)]
    [InlineData("7.2", 28)]
    [InlineData("7.2", 40)]
    public void So_it_is_of_those_that_are_chosen_while_checking(string clause, int test) => Assert.True(Counterparts.Knows(PdfRule.Ua(clause, test)));

    private static int? Number(Match match) => match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""PdfRule\.(Ua|Archive)\("([0-9.]+)"(?:, (\d+))?\)""")]
    private static partial Regex Named();
}
