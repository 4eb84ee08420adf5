using System.Text;
using System.Xml;

namespace FormatService.Formats.Word;

/// <summary>Text as XML can hold it.</summary>
internal static class WordText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text with each character that XML forbids replaced (XML 1.0, clause 2.2): controls, and halves of characters.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean?.Append(text, i, 2);
                i++;
            }
            else
            {
                (clean ??= new StringBuilder(text, 0, i, text.Length)).Append(Replacement);
            }
        }

        return clean?.ToString() ?? text;
    }
}
