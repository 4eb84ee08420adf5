using System.Globalization;
using System.Text;

namespace FormatService.Documents.Reading;

/// <summary>Makes names for addresses out of words: small letters and digits of any script, joined by hyphens.</summary>
internal static class Slug
{
    private const int LongestSlug = 60;

    /// <summary>The slug of some words, or <paramref name="fallback"/> when they hold no letter and no digit.</summary>
    public static string Of(string words, string fallback)
    {
        var slug = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (Rune.IsLetterOrDigit(rune) || (isMark && slug.Length > 0 && slug[^1] != '-'))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value is not ('\'' or '’'))
            {
                slug.Append('-');
            }

            if (slug.Length >= LongestSlug)
            {
                break;
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? fallback : text;
    }

    /// <summary>Whether a text is a slug of the kind that addresses leaflets: ASCII, so that every address shows it as it is.</summary>
    public static bool IsAddress(string text) =>
        text.Length is > 0 and <= 100
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
