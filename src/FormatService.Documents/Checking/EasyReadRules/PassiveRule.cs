using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>People do things: active sentences (FORMATS E-09). It finds “is done”, and not what only looks so: “is tired”, “is called”.</summary>
internal sealed partial class PassiveRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        foreach (var sentence in edition.Sentences.Where(_ => edition.IsEnglish))
        {
            if (Passive().Matches(sentence.Text).FirstOrDefault(found => !NotPassive.Contains(found.Groups["verb"].Value.ToLowerInvariant())) is { } match)
            {
                yield return edition.At(
                    sentence.Paragraph.Id,
                    DiagnosticCodes.EasyReadPassive,
                    Severity.Warning,
                    $"“{match.Value}” does not say who does it.",
                    "Say who does it: “We will give you”, “The nurse checks”.");
            }
        }
    }

    private static readonly FrozenSet<string> NotPassive = new[]
    {
        "tired", "worried", "called", "used", "allowed", "scared", "confused", "allergic", "interested", "pleased", "married", "retired", "bored", "excited", "surprised", "bruised", "blocked",
        "swollen", "infected", "closed", "open", "disabled", "needed", "red", "bed", "unwell", "linked", "crowded", "relaxed", "frightened", "prepared", "supposed", "advanced", "locked",

        // How somebody or something is.
        "blurred", "slurred", "rounded", "exhausted", "stressed", "depressed", "embarrassed", "distressed", "disappointed", "satisfied", "annoyed", "ashamed", "dressed", "dehydrated", "irritated",
        "inflamed", "bloated", "constipated", "addicted", "divorced", "separated", "widowed", "engaged", "aged", "deceased", "concerned", "experienced", "qualified", "dedicated", "complicated",
        "unrelated", "related", "located", "situated", "limited", "mixed", "crooked", "naked", "sacred", "indeed", "hundred", "frozen", "cracked", "damaged", "finished", "curved", "pointed",
    }.ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|been|being)\b (?:(?:not|also|then|often|usually|always|sometimes|only) )?(?<verb>\w{2,20}ed|given|taken|done|made|seen|shown|told|sent|put|kept|held|brought|found|written|chosen|known|driven|cut)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passive();
}
