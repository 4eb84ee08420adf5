using System.Buffers;

namespace FormatService.Documents.Checking;

/// <summary>Words of the leaflet as a finding quotes them: one line, and not a whole paragraph.</summary>
internal static class Excerpt
{
    private const int Longest = 100;
    private const int LongestSearch = 24;
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" ");

    /// <summary>The beginning of a text.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);

    /// <summary>The part of a text from <paramref name="start"/> to <paramref name="end"/>, widened to whole words.</summary>
    public static string Of(string text, int start, int end)
    {
        while (start > 0 && !Spaces.Contains(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !Spaces.Contains(text[end]))
        {
            end++;
        }

        if (end - start <= Longest)
        {
            return text[start..end].Trim();
        }

        end = start + Longest;
        var space = text.AsSpan(end - LongestSearch, LongestSearch).LastIndexOfAny(Spaces);
        end = space > 0 ? end - LongestSearch + space : end;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[start..end].Trim() + " …";
    }
}
