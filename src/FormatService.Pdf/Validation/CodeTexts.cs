using System.Buffers.Text;
using System.Text;

namespace FormatService.Pdf.Validation;

/// <summary>Reads back which text each code of a font stands for (ISO 32000-1, 9.10.3): the map that was written, not the one that was meant.</summary>
internal static class CodeTexts
{
    /// <summary>The texts by their codes.</summary>
    public static Dictionary<int, string> Read(ReadOnlySpan<byte> toUnicode)
    {
        var texts = new Dictionary<int, string>();
        var isRange = false;
        foreach (var line in toUnicode.Split((byte)'\n'))
        {
            var rest = toUnicode[line];
            if (rest.EndsWith("beginbfrange"u8) || rest.EndsWith("beginbfchar"u8))
            {
                isRange = rest.EndsWith("beginbfrange"u8);
            }
            else if (rest.StartsWith("<"u8) && !rest.StartsWith("<<"u8) && Next(ref rest) is { IsEmpty: false } first)
            {
                Add(texts, Number(first), isRange ? Number(Next(ref rest)) : Number(first), Next(ref rest));
            }
        }

        return texts;
    }

    private static void Add(Dictionary<int, string> texts, int first, int last, ReadOnlySpan<byte> hexadecimal)
    {
        // The line of the code space has two codes and no text.
        if (hexadecimal.IsEmpty)
        {
            return;
        }

        var text = new StringBuilder(Encoding.BigEndianUnicode.GetString(Convert.FromHexString(Encoding.ASCII.GetString(hexadecimal))));
        for (var code = first; code <= last; code++)
        {
            texts[code] = text.ToString();
            text[^1]++;
        }
    }

    private static int Number(ReadOnlySpan<byte> hexadecimal) => Utf8Parser.TryParse(hexadecimal, out int number, out _, 'X') ? number : -1;

    /// <summary>Takes the digits of the next string in angle brackets.</summary>
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        var start = rest.IndexOf((byte)'<');
        var end = rest.IndexOf((byte)'>');
        if (start < 0 || end < start)
        {
            return default;
        }

        var digits = rest[(start + 1)..end];
        rest = rest[(end + 1)..];
        return digits;
    }
}
