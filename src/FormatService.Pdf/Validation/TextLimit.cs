using FormatService.Pdf.Objects;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>How long a string in a file may be (ISO 19005-2, 6.1.13).</summary>
internal static class TextLimit
{
    private const int LongestString = 32767;

    public static void Check(string? text, StructureChild? place, ViolationList violations)
    {
        // A character takes two bytes at most, so that most texts need not be looked at.
        if (text is { Length: > (LongestString / 2) - 2 } && PdfBuffer.TextLength(text) > LongestString)
        {
            violations.Add(PdfRule.Archive("6.1.13", 3), $"A text of {text.Length} characters is too long for the file.", place);
        }
    }
}
