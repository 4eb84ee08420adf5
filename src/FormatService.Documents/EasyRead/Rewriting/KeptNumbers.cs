using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>
/// Numbers stay in their order, each with what it counts: “2 tablets 3 times a day” has the numbers of “3 tablets 2 times a day”, and “5 mg” that of “5 g”.
/// </summary>
internal sealed partial class KeptNumbers : RewriteRule
{
    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        var (was, now) = (In(words.Before), In(words.Now));
        if (was.Count != now.Count || !was.Zip(now).All(pair => IsSame(pair.First, pair.Second, was)))
        {
            yield return new RewriteFault(RewriteFaultKind.Order, was.Count == 0 ? "none" : string.Join(", ", was.Select(number => $"{number.Value} {number.Unit}".Trim())));
        }
    }

    private static List<(string Value, string Unit)> In(string text) =>
        [.. Number().Matches(text).Select(match => (match.Groups["value"].Value.ToLowerInvariant(), UnitOf(match.Groups["unit"].Value)))];

    // “1 at night” may become “1 tablet at night” where the sentence counts tablets.
    private static bool IsSame((string Value, string Unit) was, (string Value, string Unit) now, List<(string Value, string Unit)> all) =>
        was.Value == now.Value && (was.Unit == now.Unit || (was.Unit.Length == 0 && all.Exists(other => other.Unit == now.Unit)));

    private static string UnitOf(string unit)
    {
        var small = unit.ToLowerInvariant();
        return small.Length > 2 && small[^1] == 's' ? small[..^1] : small;
    }

    [GeneratedRegex(
        @"(?<![\w.])(?<value>\d+(?:[.,:/]\d+)*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|dozen|half|halves|quarters?|thirds?|twice|once|single|double|triple)(?:\s*-?\s*(?<unit>%|°|per ?cent|mg|mcg|g|kg|ml|cl|l|mm|cm|m|km|am|pm|units?|micrograms?|milligrams?|grams?|kilograms?|millilitres?|litres?|millimetres?|centimetres?|metres?|miles?|stones?|pounds?|pints?|cups?|glass(?:es)?|spoonfuls?|teaspoons?|tablespoons?|tablets?|capsules?|pills?|puffs?|drops?|doses?|sachets?|patch(?:es)?|injections?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|people|patients|women|men|children|babies|in|out)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
