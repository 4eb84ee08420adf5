using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Writes numbers as digits where they count something (FORMATS E-06).</summary>
internal static partial class NumberWords
{
    private static readonly string[] Names = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Writes digits.</summary>
    public static string Apply(string text) =>
        Counted().Replace(text, match => $"{Array.IndexOf(Names, match.Value.ToLowerInvariant()) + 2}");

    [GeneratedRegex(
        @"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?= (?:or \w{2,7} |to \w{2,7} )?(?:seconds|minutes|hours|days|nights|weeks|months|years|times|people|patients|tablets|capsules|doses|litres|metres|miles|cups|glasses|spoons|pillows|steps|stairs|visits|appointments|operations|injections|types|kinds|parts)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
