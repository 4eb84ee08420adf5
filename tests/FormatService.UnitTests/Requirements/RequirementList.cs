using System.Text.RegularExpressions;
using FormatService.Testing;

namespace FormatService.UnitTests.Requirements;

/// <summary>A row of tests/requirements.tsv.</summary>
public sealed record Requirement(string Id, string Check, string ComesWith, string Due)
{
    public bool NeedsTest => Due == "yes" && Check.Contains("AUTO", StringComparison.Ordinal);
}

/// <summary>The project's requirements and the tests that name them.</summary>
public static partial class RequirementList
{
    public static IReadOnlyList<Requirement> Read() =>
        [.. File.ReadLines(Repository.PathOf("tests", "requirements.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => new Requirement(cells[0], cells[1], cells[2], cells[3]))];

    /// <summary>The ids named by traits in every test project's source, each with a file that names it.</summary>
    public static ILookup<string, string> Named() =>
        Directory.EnumerateFiles(Repository.Tests, "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => NamedIn(File.ReadAllText(path)).Select(id => (Id: id, Path: Path.GetRelativePath(Repository.Root, path))))
            .ToLookup(item => item.Id, item => item.Path, StringComparer.Ordinal);

    public static IEnumerable<string> NamedIn(string source) => Trait().Matches(source).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""\bTrait\(\s*"requirement"\s*,\s*"([^"]*)"\s*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Trait();
}
