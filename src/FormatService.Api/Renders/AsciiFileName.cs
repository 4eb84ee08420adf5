using System.Collections.Frozen;
using System.Text;

namespace FormatService.Api.Renders;

/// <summary>Spells a file name in ASCII: letters without their marks, letters of other scripts left out.</summary>
internal static class AsciiFileName
{
    private static readonly FrozenDictionary<char, string> Spellings = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "AE", ['œ'] = "oe", ['Œ'] = "OE", ['ø'] = "o", ['Ø'] = "O", ['ł'] = "l", ['Ł'] = "L",
        ['đ'] = "d", ['Đ'] = "D", ['ð'] = "d", ['Ð'] = "D", ['þ'] = "th", ['Þ'] = "Th", ['ı'] = "i", ['ŋ'] = "n", ['Ŋ'] = "N",
    }.ToFrozenDictionary();

    /// <summary>The name in letters, digits, points, hyphens and underscores; <c>leaflet</c> and the extension where nothing else is left.</summary>
    public static string Of(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var name = new StringBuilder();
        var gap = false;
        foreach (var character in Path.GetFileNameWithoutExtension(fileName).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '.' or '_')
            {
                Append(character.ToString());
            }
            else if (Spellings.TryGetValue(character, out var spelling))
            {
                Append(spelling);
            }
            else if (character is '-')
            {
                gap = true;
            }
        }

        return (name.Length > 0 ? name.ToString() : "leaflet") + extension;

        void Append(string letters)
        {
            if (gap && name.Length > 0)
            {
                name.Append('-');
            }

            gap = false;
            name.Append(letters);
        }
    }
}
