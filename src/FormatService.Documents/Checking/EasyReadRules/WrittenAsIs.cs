using System.Text.RegularExpressions;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>
/// Marks and commas that belong to what is written as it is written (FORMATS E-07), where nobody marked it as a fact: telephone numbers, units, short forms that
/// everybody knows, addresses and the days and times of opening.
/// </summary>
internal static partial class WrittenAsIs
{
    // What stands for a fact in a sentence without its facts.
    private const char Kept = '\uE000';

    private static readonly string[] JoinedNames = [.. CheckingWords.For(LanguageTag.BritishEnglish)!.CommonAbbreviations.Where(name => name.Contains('&', StringComparison.Ordinal)), "A&E"];

    /// <summary>A sentence without the marks of what is written as it is.</summary>
    public static string WithoutMarks(string sentence)
    {
        var text = Unit().Replace(Phone().Replace(sentence, "0"), " ");
        foreach (var name in JoinedNames)
        {
            text = text.Replace(name, "", StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>How many commas a sentence has that part what it says.</summary>
    /// <param name="sentence">The sentence without its facts.</param>
    /// <param name="whole">All that it says: where an address ends in a postcode, its commas stand between the lines of an envelope.</param>
    public static int CountCommas(string sentence, string whole)
    {
        var text = Opening().Replace(sentence, " ");
        var all = text.Count(unit => unit is ',' or '،' or '、' or '，');
        return all == 0 || !Postcode().IsMatch(whole) ? all : all - CommasOfAddress(text);
    }

    // The lines of an address each begin with a capital or a number: “Ward 4, Mill House, 12 Foot Lane, Northbridge NE1 4LP”. The first may follow other words.
    private static int CommasOfAddress(string text)
    {
        var parts = text.Split(',');
        int most = 0, now = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            var words = parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            now = words.Length is > 0 and <= MostWordsOfLine && IsOfName(words[0]) && words.Skip(1).All(word => IsOfName(word) || word is "of" or "the" or "and" or "upon" or "on" or "in") ? now + 1 : 0;
            most = Math.Max(most, now);
        }

        return most;
    }

    private const int MostWordsOfLine = 7;

    private static bool IsOfName(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] == Kept;

    [GeneratedRegex(@"(?:\+\d{1,3}[ -]?)?\(\+?\d{1,5}\)[ -]?\d|\+\d{1,3}[ -]?\d|\(\s?\uE000\s?\)(?=\s?\d{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:(?<=[\d\uE000] ?)(?:units|IU|U|mg|g|kg|mcg|micrograms|ng|mmol|mL|ml|beats|cells)|(?<=\uE000))(?:/(?:L|l|mL|ml|dL|dl|kg|min|minute|mmol|1\.73 ?m(?:²|2)?)){1,2}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    // The comma behind a day or a time, and before one.
    [GeneratedRegex(@"(?<=\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d ?[ap]\.?m\.?|\d[:.]\d\d|\bnoon|\bmidnight|\bbank holidays?),|,(?= ?(?:and )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|(?:mon|tues|wednes|thurs|fri|satur|sun)day))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
