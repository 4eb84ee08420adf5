using System.Buffers;
using FormatService.Pdf.Objects;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>How long a text in a file may be (ISO 19005-2, 6.1.13), and of which characters (ISO 14289-2, 8.6).</summary>
internal static class TextLimit
{
    private const int LongestString = 32767;

    // Planes 15 and 16 by the first halves of their pairs.
    private static readonly SearchValues<char> Private = SearchValues.Create([.. Characters('\uE000', '\uF8FF'), .. Characters('\uDB80', '\uDBFF')]);

    public static void Check(string? text, StructureChild? place, ViolationList violations)
    {
        CheckLength(text, place, violations);
        if (HasPrivate(text))
        {
            violations.Add(PdfRule.Ua2("8.6"), "A text has private characters, which nobody can read out.", place);
        }
    }

    /// <summary>Judges the length alone.</summary>
    public static void CheckLength(string? text, StructureChild? place, ViolationList violations)
    {
        // A character takes two bytes at most, so that most texts need not be looked at.
        if (text is { Length: > (LongestString / 2) - 2 } && PdfBuffer.TextLength(text) > LongestString)
        {
            violations.Add(PdfRule.Archive("6.1.13", 3), $"A text of {text.Length} characters is too long for the file.", place);
        }
    }

    /// <summary>Whether a text has characters without a meaning of their own: U+E000 to U+F8FF, and all of planes 15 and 16.</summary>
    public static bool HasPrivate(string? text) => text is not null && text.AsSpan().ContainsAny(Private);

    private static IEnumerable<char> Characters(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
