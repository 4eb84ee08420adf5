using FormatService.Pdf.Validation;
using FormatService.Testing.Judges;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>The writer's checks and veraPDF find the same in files that break one rule on purpose.</summary>
public sealed class AgreementTests
{
    // What a file that claims nothing lacks.
    private static readonly string[] Claims = ["5-1", "6.6.4-1"];

    [Fact]
    [Trait("requirement", "PDF-01")]
    public void Both_find_the_rule_that_a_document_breaks()
    {
        var found = BrokenDocument.All.Select(broken => (broken.Name, broken.Rule, Pdf: broken.Write(out var report), Ours: Ids(report.Violations))).ToList();

        AssertAgreed(found, isClaimed: false);
    }

    [Fact]
    [Trait("requirement", "PDF-01")]
    [Trait("requirement", "PDF-10")]
    [Trait("requirement", "PDF-13")]
    public void Both_find_the_rule_that_damaged_objects_break()
    {
        var found = BrokenFile.All.Select(broken =>
        {
            var file = broken.Damage();
            return (broken.Name, broken.Rule, Pdf: file.ToBytes(), Ours: Ids(BrokenFile.Check(file)));
        }).ToList();

        AssertAgreed(found, isClaimed: true);
    }

    [Fact]
    public void The_damage_is_all_that_they_find()
    {
        var whole = new FormatService.Testing.Pdf.PdfDamage(EverythingOnce.Compose(out var outline).Write(out _, outline: outline));

        Assert.Empty(BrokenFile.Check(whole));
        VeraPdf.AssertValid([("whole", whole.ToBytes())], VeraPdf.Ua1);
        VeraPdf.AssertValid([("whole", whole.ToBytes())], VeraPdf.A2a);
    }

    [Fact]
    public void A_violation_names_the_node_that_is_at_fault() => Assert.All(BrokenDocument.All.Where(broken => broken.HasNode), broken =>
    {
        broken.Write(out var report);

        Assert.Contains(report.Violations, violation => violation.NodeId == BrokenDocument.Node && violation.Rules.Any(rule => rule.Id == broken.Rule));
    });

    /// <summary>
    /// Each file breaks the rule that it is to break, in the eyes of both; whatever else of ours has a number veraPDF finds too, and whatever else
    /// veraPDF finds is of a clause that we name.
    /// </summary>
    private static void AssertAgreed(List<(string Name, string Rule, byte[] Pdf, string[] Ours)> files, bool isClaimed)
    {
        var pdfs = files.Select(file => (file.Name, file.Pdf)).ToList();
        var judged = VeraPdf.Validate(pdfs, VeraPdf.Ua1).Zip(VeraPdf.Validate(pdfs, VeraPdf.A2a))
            .Select(both => both.First.Failures.Concat(both.Second.Failures).Select(failure => $"{failure.Clause}-{failure.TestNumber}").Distinct().ToArray()).ToList();

        var table = files.Zip(judged).Select(row =>
        {
            var theirs = row.Second.Where(rule => isClaimed || !Claims.Contains(rule)).ToArray();
            var isAgreed = row.First.Ours.Contains(row.First.Rule) && theirs.Contains(row.First.Rule)
                && row.First.Ours.Where(rule => rule.Contains('-', StringComparison.Ordinal)).All(theirs.Contains)
                && theirs.Select(ClauseOf).All(row.First.Ours.Select(ClauseOf).Contains)
                && (isClaimed || Claims.All(row.Second.Contains));
            return (isAgreed, Text: $"{(isAgreed ? "   " : "!! ")}{row.First.Rule,-14} {row.First.Name,-48} we: {string.Join(' ', row.First.Ours),-30} veraPDF: {string.Join(' ', row.Second)}");
        }).ToList();

        Assert.True(table.TrueForAll(row => row.isAgreed), string.Join('\n', table.Select(row => row.Text)));
    }

    private static string ClauseOf(string rule) => rule.Split('-')[0];

    private static string[] Ids(IEnumerable<PdfViolation> violations) => [.. violations.SelectMany(violation => violation.Rules).Select(rule => rule.Id).Distinct()];
}
