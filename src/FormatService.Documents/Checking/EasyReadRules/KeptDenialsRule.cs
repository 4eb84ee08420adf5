using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>
/// What the leaflet forbids, its easy-read edition forbids too, and it forbids nothing else; what the leaflet says to do, it does not turn into the opposite;
/// and it says for what to call for help (FORMATS E-13). A “not” that is lost, or an “after” for a “before”, can hurt.
/// </summary>
internal sealed class KeptDenialsRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var comparison = edition.Statements;
        foreach (var (said, meant, kind) in comparison.Turned)
        {
            yield return edition.At(
                said.Node,
                DiagnosticCodes.EasyReadDenialTurned,
                kind == TurnKind.Plain ? Severity.Error : Severity.Warning,
                kind == TurnKind.Reversed
                    ? $"The leaflet says “{Excerpt.Of(meant.Whole)}”; this row denies it: “{Excerpt.Of(said.Whole)}”."
                    : $"The leaflet says “{Excerpt.Of(meant.Whole)}”; this row says “{Excerpt.Of(said.Whole)}”, without the “{LostFrom(meant, said)}”.",
                "See that both tell the reader to do the same.");
        }

        foreach (var opposite in comparison.Opposite)
        {
            yield return edition.At(
                opposite.Said.Node,
                DiagnosticCodes.EasyReadDenialTurned,
                opposite.IsGrave ? Severity.Error : Severity.Warning,
                $"The leaflet says “{opposite.MeantWord}” in “{Excerpt.Of(opposite.Meant.Whole)}”; this row says “{opposite.SaidWord}”: “{Excerpt.Of(opposite.Said.Whole)}”.",
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

        foreach (var left in comparison.MissingUrgent)
        {
            yield return edition.At(
                left.Node,
                DiagnosticCodes.EasyReadDenialMissing,
                Severity.Warning,
                $"Nothing in the easy-read edition is like “{Excerpt.Of(left.Whole)}”, which stands here below “{Excerpt.Of(left.Lead)}”.",
                "Say it there too: a reader must know when to get help.");
        }

        foreach (var left in comparison.MissingInstructions)
        {
            yield return edition.At(
                left.Node,
                DiagnosticCodes.EasyReadInstructionMissing,
                Severity.Warning,
                $"Nothing in the easy-read edition is like “{Excerpt.Of(left.Whole)}”, which stands here{(left.Lead.Length > 0 ? $" below “{Excerpt.Of(left.Lead)}”" : "")}.",
                left.IsRisk ? "Say it there too: a reader must know what may go wrong." : "Say it there too: a reader must know what to do.");
        }
    }

    private static string LostFrom(Statement meant, Statement said) => meant.Sense.Denials > said.Sense.Denials
        ? "not"
        : Limits.First(limit => limit == Limits[^1] || meant.Whole.Contains(limit, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Limits = ["unless", "without", "except", "only"];
}
