using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Tells whether somebody is still speaking where sentences end.</summary>
internal static partial class Quotations
{
    /// <summary>Whether a quotation that begins in some sentences goes on behind them.</summary>
    public static bool IsOpen(IEnumerable<string> sentences)
    {
        var words = string.Concat(sentences.Select(sentence => sentence + " "));
        return words.Count(unit => unit == '“') > words.Count(unit => unit == '”') || words.Count(unit => unit == '"') % 2 == 1
            || Opening().Count(words) > Closing().Count(words);
    }

    [GeneratedRegex(@"(?<![^\s(])‘", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // The other ones stand for letters that are left out: “don’t”.
    [GeneratedRegex(@"(?<=[.,!?…])’|’(?=[.,;:!?)])", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
