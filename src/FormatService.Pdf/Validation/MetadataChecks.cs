using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>What a document must say about itself.</summary>
internal static class MetadataChecks
{
    // ISO 19005-2, 6.1.13.
    private const int LongestString = 32767;

    public static void Run(PdfMetadata metadata, IReadOnlyList<PdfOutlineItem> outline, ViolationList violations)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
        {
            violations.AddUa("7.1", "The document has no title.");
        }

        if (!IsLanguageTag(metadata.Language))
        {
            violations.AddUa("7.2", $"The language of the document, “{metadata.Language}”, is not a language tag.");
        }

        foreach (var text in (ReadOnlySpan<string?>)[metadata.Title, metadata.Author, metadata.Subject, metadata.Keywords, metadata.Producer])
        {
            CheckLength(text, violations);
        }

        var items = new Stack<PdfOutlineItem>(outline.Reverse());
        while (items.TryPop(out var item))
        {
            CheckLength(item.Title, violations);
            if (string.IsNullOrWhiteSpace(item.Title))
            {
                violations.AddUa("7.17", "A bookmark has no words.", item.Target);
            }

            foreach (var child in item.Children.Reverse())
            {
                items.Push(child);
            }
        }
    }

    /// <summary>Whether text has the form of a language tag: parts of 1 to 8 letters and digits, the first of 2 to 8 letters (BCP 47, 2.1).</summary>
    public static bool IsLanguageTag(string text)
    {
        var isFirst = true;
        foreach (var part in text.AsSpan().Split('-'))
        {
            var characters = text.AsSpan(part);
            if (characters.Length is 0 or > 8 || (isFirst && characters.Length < 2))
            {
                return false;
            }

            foreach (var character in characters)
            {
                if (!char.IsAsciiLetter(character) && (isFirst || !char.IsAsciiDigit(character)))
                {
                    return false;
                }
            }

            isFirst = false;
        }

        return true;
    }

    private static void CheckLength(string? text, ViolationList violations)
    {
        if (text is not null && PdfBuffer.TextLength(text) > LongestString)
        {
            violations.AddArchive("6.1.13", $"A text of {text.Length} characters is too long for the file’s metadata.");
        }
    }
}
