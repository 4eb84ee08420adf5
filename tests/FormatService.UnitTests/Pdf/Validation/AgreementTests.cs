using FormatService.Pdf.Conformance;
using FormatService.Pdf.Validation;
using FormatService.Testing.Judges;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>The writer's checks and veraPDF find the same in files that break one rule on purpose.</summary>
public sealed class AgreementTests
{
    // The standards, and what a file that claims none of them lacks.
    private static readonly (string[] Flavours, string[] Claims) Older = ([VeraPdf.Ua1, VeraPdf.A2a], ["5-1", "6.6.4-1"]);
    private static readonly (string[] Flavours, string[] Claims) Newer = ([VeraPdf.Ua2, VeraPdf.A4, VeraPdf.WellTagged], ["5-1", "6.7.3-1", "6.1.3-1"]);

    [Fact]
    [Trait("requirement", "PDF-01")]
    public void Both_find_the_rule_that_a_document_breaks() => AssertAgreed(Written(BrokenDocument.All), Older, isClaimed: false);

    [Fact]
    [Trait("requirement", "PDF-15")]
    [Trait("requirement", "PDF-16")]
    public void Both_find_the_rule_of_PDF_20_that_a_document_breaks() => AssertAgreed(Written(BrokenPdf20.Documents), Newer, isClaimed: false);

    [Fact]
    [Trait("requirement", "PDF-01")]
    [Trait("requirement", "PDF-10")]
    [Trait("requirement", "PDF-13")]
    public void Both_find_the_rule_that_damaged_objects_break() => AssertAgreed(Damaged(BrokenFile.All), Older, isClaimed: true);

    [Fact]
    [Trait("requirement", "PDF-15")]
    [Trait("requirement", "PDF-16")]
    public void Both_find_the_rule_of_PDF_20_that_damaged_objects_break() => AssertAgreed(Damaged(BrokenPdf20.Files), Newer, isClaimed: true);

    [Fact]
    public void The_damage_is_all_that_they_find()
    {
        Checker.Require("verapdf", "VERAPDF");
        Assert.All([(PdfConformance.Ua1A2a, Older.Flavours), (PdfConformance.Ua2A4, Newer.Flavours)], standards =>
        {
            var (conformance, flavours) = standards;
            var whole = new FormatService.Testing.Pdf.PdfDamage(EverythingOnce.Compose(out var outline).Write(out _, outline: outline, conformance: conformance));

            Assert.Empty(BrokenFile.Check(whole, conformance));
            Assert.All(flavours, flavour => VeraPdf.AssertValid([("whole", whole.ToBytes())], flavour));
        });
    }

    [Fact]
    public void A_violation_names_the_node_that_is_at_fault() => Assert.All(BrokenDocument.All.Concat(BrokenPdf20.Documents).Where(broken => broken.HasNode), broken =>
    {
        broken.Write(out var report);

        Assert.Contains(report.Violations, violation => violation.NodeId == BrokenDocument.Node && violation.Rules.Any(rule => rule.Id == broken.Rule));
    });

    /// <summary>
    /// Each file breaks the rule that it is to break, in the eyes of both; whatever else of ours has a number veraPDF finds too, and whatever else
    /// veraPDF finds is of a clause that we name.
    /// </summary>
    private static void AssertAgreed(List<Broken> files, (string[] Flavours, string[] Claims) standards, bool isClaimed)
    {
        var pdfs = files.Select(file => (file.Name, file.Pdf)).ToList();
        var verdicts = standards.Flavours.Select(flavour => VeraPdf.Validate(pdfs, flavour)).ToList();
        var judged = pdfs.Index().Select(file => verdicts.SelectMany(verdict => verdict[file.Index].Failures)
            .Select(failure => $"{failure.Clause}-{failure.TestNumber}").Distinct().ToArray()).ToList();

        var table = files.Zip(judged).Select(row =>
        {
            var theirs = row.Second.Where(rule => isClaimed || !standards.Claims.Contains(rule)).ToArray();
            var isAgreed = row.First.Ours.Contains(row.First.Rule) && theirs.Contains(row.First.Rule)
                && row.First.Ours.Where(rule => rule.Contains('-', StringComparison.Ordinal)).All(theirs.Contains)
                && theirs.Select(ClauseOf).All(row.First.Ours.Select(ClauseOf).Contains)
                && (isClaimed || standards.Claims.All(row.Second.Contains));
            return (isAgreed, Text: $"{(isAgreed ? "   " : "!! ")}{row.First.Rule,-14} {row.First.Name,-48} we: {string.Join(' ', row.First.Ours),-30} veraPDF: {string.Join(' ', row.Second)}");
        }).ToList();

        Assert.True(table.TrueForAll(row => row.isAgreed), string.Join('\n', table.Select(row => row.Text)));
    }

    private static List<Broken> Written(IEnumerable<BrokenDocument> documents) =>
        [.. documents.Select(broken => new Broken(broken.Name, broken.Rule, broken.Write(out var report), Ids(report.Violations)))];

    private static List<Broken> Damaged(IEnumerable<BrokenFile> files) => [.. files.Select(broken =>
    {
        var file = broken.Damage();
        return new Broken(broken.Name, broken.Rule, file.ToBytes(), Ids(BrokenFile.Check(file, broken.Conformance)));
    })];

    // Names of types are part of a clause: Table 5. L-P.
    private static string ClauseOf(string rule) => rule.StartsWith("Table", StringComparison.Ordinal) ? rule : rule.Split('-')[0];

    private static string[] Ids(IEnumerable<PdfViolation> violations) => [.. violations.SelectMany(violation => violation.Rules).Select(rule => rule.Id).Distinct()];

    /// <summary>A broken file, the rule it is to break, and those that we say it breaks.</summary>
    private sealed record Broken(string Name, string Rule, byte[] Pdf, string[] Ours);
}
