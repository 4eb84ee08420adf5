using System.Text;

namespace FormatService.Api.Renders;

/// <summary>Spells a file name in ASCII: letters without their marks, letters of other scripts left out.</summary>
internal static class AsciiFileName
{
    // Unicode's own decomposition is not at hand where the program runs without ICU.
    private const char LatinFirst = '\u00C0';
    private const string Latin =
        "AAAAAA-CEEEEIIIIDNOOOOO-OUUUUY--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi--JjKk-LlLlLl-" +
        "-LlNnNnNn-NnOoOoOo--RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs" +
        "-B-------DD---E---------Kk------Oo-------------Uu--Yy-----------" +
        "-------------AaIiOoUuUuUuUuUu-AaAa----GgKkOoOo--j---Gg--NnAa----" +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt--Hh------AaEeOoOoOoOoYy------------" +
        "----------------";

    private const char LatinAdditionalFirst = '\u1E00';
    private const string LatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwy------AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy------";

    /// <summary>The name in letters, digits, points, hyphens and underscores; <c>leaflet</c> and the extension where nothing else is left.</summary>
    public static string Of(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var name = new StringBuilder();
        var gap = false;
        foreach (var character in Path.GetFileNameWithoutExtension(fileName))
        {
            gap |= character == '-';
            if (SpellingOf(character) is { } spelling)
            {
                name.Append(gap && name.Length > 0 ? "-" : "").Append(spelling);
                gap = false;
            }
        }

        return (name.Length > 0 ? name.ToString() : "leaflet") + extension;
    }

    private static string? SpellingOf(char character) => character switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        '.' or '_' => character.ToString(),
        _ when char.IsAsciiLetterOrDigit(character) => character.ToString(),
        >= LatinFirst and < (char)(LatinFirst + 0x190) => LetterOf(Latin[character - LatinFirst]),
        >= LatinAdditionalFirst and < (char)(LatinAdditionalFirst + 0x100) => LetterOf(LatinAdditional[character - LatinAdditionalFirst]),
        _ => null,
    };

    private static string? LetterOf(char letter) => letter == '-' ? null : letter.ToString();
}
