using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Reads which way a number is bounded: “no more than 8 tablets”, “8 tablets or less” and “the most is 8 tablets” are the same way, “at least 8 tablets” is the other.</summary>
internal static partial class StatedBounds
{
    private static readonly Opposition Bound = new("bound", [], IsGrave: true);

    // Nobody writes more in a sentence.
    private const int MostOfOneKind = 20;

    /// <summary>The bounds of a sentence.</summary>
    /// <param name="lead">The words that the sentence goes on from; empty: none.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="ofAll">Whether a bound counts for every number, where the sentence has no bound the other way: “no more than 4 g (8 tablets)”.</param>
    public static List<OppositeSide> In(string lead, string text, bool ofAll)
    {
        var sides = Read(UpperBound(), 0, lead, text).Concat(Read(LowerBound(), 1, lead, text)).ToList();
        if (!ofAll || sides.Count == 0 || sides.Exists(side => side.Direction != sides[0].Direction))
        {
            return sides;
        }

        var isCondition = sides[0].About.StartsWith(ConditionMark, StringComparison.Ordinal);
        return [.. sides, .. Quantity().Matches(text).Take(MostOfOneKind).Select(match => sides[0] with { About = About(isCondition, match) })];
    }

    /// <summary>Whether a sentence says what follows or what to do beyond a bound, as one with “no more than” may be worded: “more than 8 tablets can harm you”.</summary>
    public static bool WarnsOfMore(string text) => LowerBound().Match(text) is { Success: true } match && (Harm().IsMatch(text) || Condition().IsMatch(text[..match.Index]));

    /// <summary>Whether what a bound is of is denied, beside the bound itself: “children under 12 cannot take it”.</summary>
    public static bool IsDenied(Statement statement, OppositeSide bound) => statement.Sense.Denials > StatementSense.Of(bound.Word).Denials;

    /// <summary>Whether one statement denies on one side of a number what the other allows on the other: “people over 12 can take it”.</summary>
    public static bool AreBalanced(Statement said, Statement meant) =>
        meant.Bounds.Any(other => said.Bounds.Any(bound => bound.IsAgainst(other) && IsDenied(said, bound) != IsDenied(meant, other)));

    /// <summary>Whether a sentence has a bound from above.</summary>
    public static bool IsFromAbove(string text) => UpperBound().IsMatch(text);

    private const string ConditionMark = "if";

    // “More than 8 tablets can harm you” bounds as “no more than” does.
    private static IEnumerable<OppositeSide> Read(Regex bound, int direction, string lead, string text) =>
        from match in bound.Matches(text).Take(MostOfOneKind)
        where !Harm().IsMatch(text)
        let isCondition = Condition().IsMatch(lead) || Condition().IsMatch(text[..match.Index])
        select new OppositeSide(About(isCondition, Quantity().Match(match.Groups["quantity"].Value)), direction, direction, match.Groups["words"].Value.Trim(), "", Bound);

    private static string About(bool isCondition, Match quantity) =>
        $"{(isCondition ? ConditionMark : "")} {quantity.Groups["number"].Value} {quantity.Groups["unit"].Value.ToLowerInvariant().TrimEnd('s')}";

    private const string Number = @"(?<quantity>[0-9][0-9.,]*(?: ?[a-z]+)?)";

    [GeneratedRegex(@"(?<number>[0-9]+(?:[.,][0-9]+)*) ?(?<unit>(?!(?:can|cannot|should|must|may|will|do|is|are|and|or|if|to|at|in|of)\b)[a-z]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    private const string Denial = @"(?:\b(?:no|not|never|cannot|avoid\w*)|\b\w{2,7}n['’]t)(?: (?!(?:if|unless|when|because|but|or|and)\b)[\w'’]+){0,8}? ";

    [GeneratedRegex(
        @"(?<words>" + Denial + @"(?:more than|longer than|over|above|exceed))(?: \w+)? " + Number
        + @"|(?<words>\b(?:at most|up to|(?:the|a) maximum(?: \w+){0,4}|the most(?: \w+){0,5}))\:? " + Number
        + @"|(?<!\b(?:no|not|n['’]t) (?:\w+ ){0,4})(?<words>\b(?:less than|fewer than|under|below)) " + Number
        + "|" + Number + @"(?: of \w+)? (?<words>or (?:less|fewer|under|below|younger))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UpperBound();

    [GeneratedRegex(
        @"(?<words>" + Denial + @"(?:less than|fewer than|under|below))(?: \w+)? " + Number
        + @"|(?<words>\b(?:at least|(?:the|a) minimum(?: \w+){0,4}|the least(?: \w+){0,5}))\:? " + Number
        + @"|(?<!\b(?:no|not|n['’]t|cannot|never|avoid)\b[^.,;:]{0,80})(?<words>\b(?:more than|longer than|over|above)) " + Number
        + "|" + Number + @"(?: of \w+)? (?<words>or (?:more|over|above|longer|older))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LowerBound();

    [GeneratedRegex(@"\b(?:if|when|while|who|unless)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:danger\w*|harm\w*|hurt\w*|damag\w*|poison\w*|ill|overdose|unsafe|not safe|too (?:much|many))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Harm();
}
