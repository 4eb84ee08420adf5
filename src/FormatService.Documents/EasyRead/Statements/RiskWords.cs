using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Tells what names a risk from what only speaks of risks, or of how often they come.</summary>
internal static partial class RiskWords
{
    /// <summary>Whether a heading or a lead says that risks follow.</summary>
    public static bool AreOf(string heading) => Risk().IsMatch(heading);

    /// <summary>Whether a sentence says what may happen: “We will explain the risks” stands below the heading too, and names none.</summary>
    public static bool ArePossible(string sentence) => Possible().IsMatch(sentence);

    /// <summary>Whether words only say how often something happens: “Common (may affect up to 1 in 10 people)”.</summary>
    public static bool AreHowOften(string words) => HowOften().IsMatch(words);

    // “Reporting of side effects” names none.
    [GeneratedRegex(@"^(?!report).*\b(?:risks?|side[- ]effects?|unwanted effects?|complications?|(?:can|could|may|might) go wrong)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Risk();

    [GeneratedRegex(
        @"\b(?:risk|chance) (?:of|that)\b|^(?!you can\b)(?!.*\b(?:risks|(?:we|your (?:doctor|nurse|surgeon|team)) (?:will|can|may))\b).*\b(?:can|could|may|might|rare|rarely|common|sometimes)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();

    // What is said of how often comes before or behind what it is that happens: “Common (may affect up to 1 in 10 people)”.
    [GeneratedRegex(@"^\W*(?>(?:(?:may|can|could|might) (?:affect|happen|occur)|affects|happens|occurs|side|effects|risks|very|more|less|fewer|most|almost|about|up|common|uncommon|rare|frequent|often|not|known|than|to|or|in|out|of|every|and|between|everyone|nobody|people|[0-9]+)\b\W*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowOften();
}
