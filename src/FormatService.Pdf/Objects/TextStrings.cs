using System.Text;
using System.Xml;

namespace FormatService.Pdf.Objects;

/// <summary>Text as it may stand in a text string and in XMP alike, so that the two say the same.</summary>
internal static class TextStrings
{
    /// <summary>Leaves out what XML cannot hold: controls (among them ESC, which would begin a language code in a text string) and halves of pairs.</summary>
    public static string Clean(string text)
    {
        var kept = LengthOfCleanPart(text);
        if (kept == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, kept, text.Length);
        for (var rest = text.AsSpan(kept); rest.Length > 0;)
        {
            rest = rest[1..];
            kept = LengthOfCleanPart(rest);
            clean.Append(rest[..kept]);
            rest = rest[kept..];
        }

        return clean.ToString();
    }

    private static int LengthOfCleanPart(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }
}
