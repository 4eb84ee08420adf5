using System.Text.RegularExpressions;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Writes numbers as digits where they count something (FORMATS E-06).</summary>
internal static partial class NumberWords
{
    private const string Small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety";

    private const string Counts =
        "seconds|minutes|hours|days|nights|weeks|months|years|times|people|patients|visitors|adults|children|pupils|women|men|babies|tablets|capsules|puffs|drops|doses|litres|metres|miles|cups|glasses|spoons|teaspoons|pillows|steps|stairs|visits|appointments|operations|injections|types|kinds|parts|stages|flights|floors|sessions|bags|bins|letters";

    /// <summary>Writes digits.</summary>
    public static string Apply(string text)
    {
        text = Counted().Replace(text, Digits);

        // “One or 2 tablets” and “one in 10 people” are half in words.
        return First().Replace(text, Digits);
    }

    private static string Digits(Match match) => FormattableString.Invariant($"{EnglishNumbers.Value(match.ValueSpan)}");

    // Not the last word of “twenty-two” or of “two hundred and five”, nor the first.
    [GeneratedRegex(
        @"(?<![\w-]|\b(?:hundred|thousand|million)(?: and)? |\bpoint )(?:" + Small + @")\b(?= (?:or \w{2,7} |to \w{2,7} )?(?:" + Counts + @")\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"(?<![\w-]|\b(?:hundred|thousand|million)(?: and)? |\bpoint )(?:one|" + Small + @")\b(?= (?:in|out of|or|to) \d{1,3} (?:in \d|" + Counts + @")\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
