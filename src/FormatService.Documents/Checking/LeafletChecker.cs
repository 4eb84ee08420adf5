using System.Collections.Immutable;
using FormatService.Documents.Checking.Rules;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>
/// Reads a leaflet as a careful colleague would and says what readers will stumble over. It corrects nothing: a sentence with a risk,
/// a number or an instruction is for its author. Rendering does not ask it, so an error here means “must not be given out”, not “cannot be rendered”.
/// </summary>
public static class LeafletChecker
{
    private const int MostOfOneRule = 200;

    private static readonly ImmutableArray<LeafletRule> Rules =
    [
        new TitleMatchesBodyRule(),
        new OrganisationRule(),
        new OwnerRule(),
        new ReferenceRule(),
        new VersionRule(),
        new ReviewDatesRule(),
        new ReviewOverdueRule(),
        new ReviewOrderRule(),
        new ReviewPeriodRule(),
        new StatusRule(),
        new TranslationRule(),
        new ApproverRule(),
        new OtherFormatsRule(),
        new ContactRule(),
        new EmergencyAdviceRule(),
        new WebOnlyTextRule(),
        new PageReferenceRule(),
        new BrokenListRule(),
        new EmptySectionRule(),
        new HeadingColonRule(),
        new LongHeadingRule(),
        new BoldAsHeadingRule(),
        new LabelApartFromValueRule(),
        new LinkTextRule(),
        new AltTextRule(),
        new NearMissSpellingRule(),
        new AbbreviationRule(),
        new CapitalsRunRule(),
        new LongSentenceRule(),
    ];

    /// <summary>Everything that the rules find in a leaflet, rule by rule, and in its easy-read edition where people wrote one.</summary>
    /// <param name="leaflet">The leaflet as its author wrote it.</param>
    /// <param name="places">Where its nodes stand in the source.</param>
    /// <param name="today">The day that decides whether a review is overdue, and whether the date of a sign-off is still to come.</param>
    public static ImmutableArray<Diagnostic> Check(Leaflet leaflet, SourceMap places, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(places);
        var read = CheckedLeaflet.Of(leaflet, places, today);
        var findings = Rules.SelectMany(rule => Listed(rule.Check(read)));
        return leaflet.EasyRead is { } edition ? [.. findings, .. EasyReadChecker.Check(leaflet, edition, places, today)] : [.. findings];
    }

    // A hostile leaflet must not drown the answer: beyond the limit nothing is even looked for.
    internal static List<Diagnostic> Listed(IEnumerable<Diagnostic> findings)
    {
        var found = findings.Take(MostOfOneRule + 1).ToList();
        if (found.Count > MostOfOneRule)
        {
            found[^1] = new Diagnostic(
                found[0].Code, Severity.Information, $"There are more of {found[0].Code} than the {MostOfOneRule} listed.", "Mend those listed and check again.", Span: null);
        }

        return found;
    }
}
