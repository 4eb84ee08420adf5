using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Says a share of people as “5 out of 100 people” in place of “5%” (FORMATS E-06). The share is the same to the last digit; all that is not plainly a share of people stays.</summary>
internal static partial class Proportions
{
    /// <summary>
    /// Whether all shares of a text can be said in people. Else none is: “another 2%” in the next sentence is compared with “5%” in this one.
    /// </summary>
    public static bool AreAlike(string text) => !text.Contains('%', StringComparison.Ordinal) || AllSame(text);

    /// <summary>Says shares of people in whole people.</summary>
    public static string Apply(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains("per", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        // Of two shares that are compared, one said in another way would mislead: 15 out of 1,000 seems more than 5 out of 100. “5% fewer” is no
        // share of people at all.
        var matches = Share().Matches(text);
        if (matches.Count == 0 || !AllSame(text))
        {
            return text;
        }

        return Share().Replace(text, Said);
    }

    /// <summary>The percentages that a text still has.</summary>
    public static IEnumerable<string> LeftIn(string text) => Left().Matches(text).Select(match => match.Value);

    private static bool AllSame(string text)
    {
        var matches = Share().Matches(text);
        return matches.Count == Percentage().Count(text) - OfAnotherKind().Count(text) && (matches.Count == 0 || !SentenceSplitter.Split(text).Any(sentence => Percentage().Count(sentence) > OfAnotherKind().Count(sentence) && Change().IsMatch(sentence)))
            && !matches.Any(match => match.Value.Contains('.', StringComparison.Ordinal));
    }

    private static string Said(Match match)
    {
        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        if (!IsShare(low) || (high.Length > 0 && !IsShare(high)))
        {
            return match.Value;
        }

        return $"{(high.Length > 0 ? $"{low} to {high}" : low)} out of 100 {match.Groups["who"].Value}";
    }

    private static bool IsShare(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) <= 100;

    [GeneratedRegex(
        @"(?<![\w.,/<>≤≥=±]|[<>≤≥=±] )(?<low>\d{1,3}(?:\.\d{1,2})?)(?:(?: ?%)?(?: ?[-–] ?| to )(?<high>\d{1,3}(?:\.\d{1,2})?))? ?(?:%|per ?cent\b) of (?:all |the |our |these |those )?(?<who>people|patients|adults|children|women|men|babies)\b(?!['’])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<![\d.,])(?:(?>\d[\d.,]*)(?: ?%)?(?: ?[-–] ?| to ))?(?>\d[\d.,]*) ?(?:%|per ?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    // How strong a medicine is, and a part of a price: nobody compares them with a share of people.
    [GeneratedRegex(
        @"(?:%|per ?cent\b) (?:\w+ )?(?:solution|cream|gel|ointment|lotion|shampoo|saline|glucose|dextrose|hydrocortisone|chlorhexidine|lidocaine|sodium|peroxide|discount|interest|deposit|surcharge|VAT)\b|(?:%|per ?cent\b) (?:off|of (?:the|your) (?:\w+ )?(?:cost|costs|bill|bills|rent|fee|fees|price|charge|charges|tax|income|wages|salary))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAnotherKind();

    // “1% to 5%” is one share.
    [GeneratedRegex(@"(?:% ?(?:[-–] ?|to )\d{1,3}(?:\.\d{1,2})? ?)?(?:%|per ?cent\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(
        @"\b(?:fall\w*|fell|reduc\w*|low|lower\w*|lowest|high|higher|highest|increas\w*|decreas\w*|rise\w*|rising|rose|drop\w*|by|than|more|less|fewer|doubl\w*|halv\w*|half|twice|change\w*|compared|another|other|further|extra|grow\w*|of their|of the dose)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();
}
