using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Says a share of people as “5 out of 100 people” in place of “5%” (FORMATS E-06). The share is the same to the last digit; other percentages stay.</summary>
internal static partial class Proportions
{
    /// <summary>Says shares of people in whole people.</summary>
    public static string Apply(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains("per", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var isAboutPeople = People().IsMatch(text);
        return Percentage().Replace(text, match => Said(match, isAboutPeople));
    }

    private static string Said(Match match, bool isAboutPeople)
    {
        var (low, high, of, next) = (match.Groups["low"].Value, match.Groups["high"].Value, match.Groups["of"], match.Groups["next"].Value);
        if (!of.Success && !isAboutPeople)
        {
            return match.Value;
        }

        var digits = Math.Max(Decimals(low), Decimals(high));
        if (Scaled(low, digits) is not { } from || (high.Length > 0 && Scaled(high, digits) is null))
        {
            return match.Value;
        }

        var all = digits switch { 0 => "100", 1 => "1,000", _ => "10,000" };
        var share = high.Length > 0 ? $"{from} to {Scaled(high, digits)}" : from;

        // “A 5% risk” is about people, though none are named.
        return of.Success ? $"{share} out of {all} {match.Groups["who"].Value}" : next.Length > 0 ? $"{share} out of {all}{next}" : $"{share} out of {all} people";
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
        @"(?<![\w.,/])(?<low>\d{1,3}(?:\.\d{1,2})?)(?:(?: ?%)?(?: ?[-–] ?| to )(?<high>\d{1,3}(?:\.\d{1,2})?))? ?(?:%|per ?cent\b)(?:(?<of> of (?:all |the |our |these |those )?)(?<who>people|patients|adults|children|women|men|babies)\b|(?<next> (?:risk|chance|likelihood|probability)\b))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b(?:people|patients|adults|children|women|men|babies|risk|risks|chance|likelihood)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
