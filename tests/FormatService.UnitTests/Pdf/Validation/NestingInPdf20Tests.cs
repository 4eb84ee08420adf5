using FormatService.Pdf.Validation;
using FormatService.Testing.Judges;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>The table of which elements may stand in which is that of the judge, for every two types that we write.</summary>
public sealed class NestingInPdf20Tests
{
    // Allowed once: rules that count, and say nothing of the place.
    private static readonly string[] AtMostOne =
        ["Figure-Caption", "Hn-Sect", "L-Caption", "LBody-Caption", "TOC-Caption", "Table-Caption", "Table-THead", "Title-Caption"];

    // Allowed to elements that group others, and ours never do.
    private static readonly string[] OfGroups = ["FENote-Caption", "Link-Caption", "Reference-Caption"];

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void It_is_the_table_of_the_judge()
    {
        var forbidden = VeraPdf.RulesOf(VeraPdf.Ua2).Where(rule => rule.StartsWith("Table 5. ", StringComparison.Ordinal))
            .Select(rule => rule[9..rule.LastIndexOf('-')]).Except(AtMostOne).ToHashSet(StringComparer.Ordinal);
        var roles = Enum.GetValues<StructureRole>();
        var pairs = roles.SelectMany(parent => roles, (parent, role) => (Parent: parent, Role: role)).ToList();

        Assert.True(forbidden.Count > 1000, $"{forbidden.Count} rules");
        Assert.All(pairs, pair =>
        {
            var types = $"{NestingInPdf20.TypeOf(pair.Parent)}-{NestingInPdf20.TypeOf(pair.Role)}";

            Assert.True(NestingInPdf20.MayStand(pair.Role, pair.Parent) == !forbidden.Contains(types) && !(OfGroups.Contains(types) && NestingInPdf20.MayStand(pair.Role, pair.Parent)), types);
        });
    }

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void Types_that_may_hold_no_ink_are_those_of_the_judge()
    {
        var forbidden = VeraPdf.RulesOf(VeraPdf.Ua2).Where(rule => rule.EndsWith("-content-1", StringComparison.Ordinal)).Select(rule => rule[9..^10]).ToHashSet(StringComparer.Ordinal);

        Assert.All(Enum.GetValues<StructureRole>(), role => Assert.True(
            forbidden.Contains(NestingInPdf20.TypeOf(role)) == NestingInPdf20.RulesOfInk(role).ToArray().Any(rule => rule.Standard == PdfStandard.Nesting), $"{role}"));
    }
}
