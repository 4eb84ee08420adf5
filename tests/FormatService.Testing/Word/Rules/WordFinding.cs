namespace FormatService.Testing.Word.Rules;

/// <summary>What a rule finds in a file.</summary>
/// <param name="Rule">The id of the rule: <c>MS-01</c>, <c>W-04</c>.</param>
/// <param name="Place">Where.</param>
public sealed record WordFinding(string Rule, string Place, string Message)
{
    public override string ToString() => $"{Rule}: {Place}: {Message}";
}
