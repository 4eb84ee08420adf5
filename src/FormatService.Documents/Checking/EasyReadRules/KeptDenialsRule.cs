using System.Text.RegularExpressions;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>What the leaflet forbids, its easy-read edition forbids too, and it forbids nothing else (FORMATS E-13): a “not” that is lost can hurt.</summary>
internal sealed partial class KeptDenialsRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var leaflet = StatementReader.Read(new PaperAdaptation().Adapt(edition.Leaflet with { EasyRead = null }, ReadingProfile.EasyRead));
        var terms = edition.Terms.ToList();
        var comparison = StatementComparison.Of(leaflet, [.. StatementReader.Read(edition.Edition.Blocks).Where(said => !Explains(said, terms))]);
        foreach (var (said, meant, kind) in comparison.Turned)
        {
            yield return edition.At(
                said.Node,
                DiagnosticCodes.EasyReadDenialTurned,
                kind == TurnKind.Plain ? Severity.Error : Severity.Warning,
                kind == TurnKind.Reversed
                    ? $"The leaflet says “{Excerpt.Of(meant.Whole)}”; this row denies it: “{Excerpt.Of(said.Whole)}”."
                    : $"The leaflet says “{Excerpt.Of(meant.Whole)}”; this row says “{Excerpt.Of(said.Whole)}”, without the “{DenialOf(meant)}”.",
                "See that both tell the reader to do the same.");
        }

        if (edition.Edition.Origin == EasyReadOrigin.Draft)
        {
            yield break;
        }

        foreach (var left in comparison.Missing)
        {
            yield return edition.At(
                left.Node,
                DiagnosticCodes.EasyReadDenialMissing,
                Severity.Warning,
                $"Nothing in the easy-read edition is like “{Excerpt.Of(left.Whole)}”, which stands here.",
                "Say it there too: what a reader must not do is a risk.");
        }
    }

    // “Crutches are sticks that help you to walk” says what a word means, and nothing about walking.
    private static bool Explains(Statement said, List<string> terms)
    {
        var words = Article().Replace(said.Text, "");
        return terms.Exists(term => words.StartsWith(term, StringComparison.OrdinalIgnoreCase) && Means().IsMatch(words.AsSpan(term.Length)));
    }

    [GeneratedRegex("^(?:an?|the) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[a-z]{0,3} (?:means?|is|are)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Means();

    private static string DenialOf(Statement statement) => statement.Sense.Denies ? "not" : "only";
}
