using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Sentences that say what a word of the list means: “Crutches are sticks that help you to walk” says nothing about walking.</summary>
internal static partial class Explanations
{
    /// <summary>Whether a sentence explains one of some terms.</summary>
    public static bool Is(string sentence, IEnumerable<string> terms)
    {
        var words = Article().Replace(sentence, "");
        return terms.Any(term => words.StartsWith(term, StringComparison.OrdinalIgnoreCase) && Means().IsMatch(words.AsSpan(term.Length)));
    }

    [GeneratedRegex("^(?:an?|the) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex("^[a-z]{0,3} (?:means?|is|are)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Means();
}
