using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Says a share of people as “5 out of 100 people” in place of “5%” (FORMATS E-06). The share is the same to the last digit; all that is not plainly a share of people stays.</summary>
internal static partial class Proportions
{
    /// <summary>Says shares of people in whole people.</summary>
    public static string Apply(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains("per", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        // Of two shares that are compared, one said in another way would mislead; “5% fewer” is no share of people at all.
        var matches = Share().Matches(text);
        if (matches.Count == 0 || matches.Count != Percentage().Count(text) || Change().IsMatch(text))
        {
            return text;
        }

        return Share().Replace(text, Said);
    }

    private static string Said(Match match)
    {
        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        var digits = Math.Max(Decimals(low), Decimals(high));
        if (Scaled(low, digits) is not { } from || (high.Length > 0 && Scaled(high, digits) is null))
        {
            return match.Value;
        }

        var all = digits switch { 0 => "100", 1 => "1,000", _ => "10,000" };
        var share = high.Length > 0 ? $"{from} to {Scaled(high, digits)}" : from;
        return $"{share} out of {all} {match.Groups["who"].Value}";
    }

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;

    // The share in whole people; null where it is no share.
    private static string? Scaled(string number, int digits)
    {
        var value = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var scaled = value * (digits switch { 0 => 1, 1 => 10, _ => 100 });
        return value <= 100 && scaled == decimal.Truncate(scaled) ? decimal.ToInt32(scaled).ToString(CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"(?<![\w.,/<>≤≥=±]|[<>≤≥=±] )(?<low>\d{1,3}(?:\.\d{1,2})?)(?:(?: ?%)?(?: ?[-–] ?| to )(?<high>\d{1,3}(?:\.\d{1,2})?))? ?(?:%|per ?cent\b) of (?:all |the |our |these |those )?(?<who>people|patients|adults|children|women|men|babies)\b(?!['’])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    // “1% to 5%” is one share.
    [GeneratedRegex(@"(?:% ?(?:[-–] ?|to )\d{1,3}(?:\.\d{1,2})? ?)?(?:%|per ?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(
        @"\b(?:fall\w*|fell|reduc\w*|low|lower\w*|lowest|high|higher|highest|increas\w*|decreas\w*|rise\w*|rising|rose|drop\w*|by|than|more|less|fewer|doubl\w*|halv\w*|half|twice|change\w*|compared|another|other|further|extra|grow\w*|of their|of the dose)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
