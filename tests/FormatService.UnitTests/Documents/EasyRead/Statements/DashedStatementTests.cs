using System.Text;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

/// <summary>What a dash parts in one edition, a colon or a full stop may part in the other: both state the same.</summary>
public sealed class DashedStatementTests
{
    [Theory]
    [InlineData("Do not self-diagnose – speak to a GP if you are worried.", "Do not self-diagnose. Speak to a GP if you are worried.")]
    [InlineData("Pain relief - avoid movements that cause you pain.", "Pain relief: avoid movements that cause you pain.")]
    [InlineData("Take 2–3 tablets.", "Take 2–3 tablets.")]
    public void A_dash_parts_statements_as_other_marks_do(string dashed, string other) =>
        Assert.Equal(StatementsOf(other), StatementsOf(dashed), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> StatementsOf(string body)
    {
        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes($"---\ntitle: T\nlanguage: en-GB\n---\n\n{body}\n"), "test.md", ReadingLimits.Default).Leaflet!;
        return StatementReader.Read(leaflet).Select(statement => statement.Whole.TrimEnd('.'));
    }
}
