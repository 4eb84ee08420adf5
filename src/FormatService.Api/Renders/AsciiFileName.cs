using System.Text;

namespace FormatService.Api.Renders;

/// <summary>Spells a file name in ASCII: letters without their marks, letters of other scripts left out.</summary>
internal static class AsciiFileName
{
    /// <summary>The name in letters, digits, points, hyphens and underscores; <c>leaflet</c> and the extension where nothing else is left.</summary>
    public static string Of(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var name = new StringBuilder();
        var gap = false;
        foreach (var character in Path.GetFileNameWithoutExtension(fileName).Normalize(NormalizationForm.FormD))
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
        '.' or '_' => character.ToString(),
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        'ŋ' or 'Ŋ' => "n",
        _ => char.IsAsciiLetterOrDigit(character) ? character.ToString() : null,
    };
}
