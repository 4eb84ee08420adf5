namespace FormatService.Pdf.Validation;

/// <summary>What a document must say about itself.</summary>
internal static class MetadataChecks
{
    public static void Run(PdfMetadata metadata, IReadOnlyList<PdfOutlineItem> outline, ViolationList violations)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
        {
            violations.Add(PdfRule.Ua("7.1", 9), "The document has no title.");
        }

        if (metadata.Language.Length == 0)
        {
            violations.Add(PdfRule.Ua("7.2", 29), "The document does not say in which language it is.");
        }
        else if (!IsLanguageTag(metadata.Language))
        {
            violations.Add(
                $"The language of the document, “{metadata.Language}”, is not a language tag.", null, PdfRule.Ua("7.2", 29), PdfRule.Archive("6.7.4", 1));
        }

        foreach (var text in (ReadOnlySpan<string?>)[metadata.Title, metadata.Author, metadata.Subject, metadata.Keywords, metadata.Producer])
        {
            TextLimit.Check(text, null, violations);
        }

        var items = new Stack<PdfOutlineItem>(outline.Reverse());
        while (items.TryPop(out var item))
        {
            TextLimit.CheckLength(item.Title, item.Target, violations);
            if (TextLimit.HasPrivate(item.Title))
            {
                violations.Add(PdfRule.Ua2("8.6", 1), "A bookmark has private characters, which nobody can read out.", item.Target);
            }

            if (string.IsNullOrWhiteSpace(item.Title))
            {
                violations.Add(PdfRule.Ua("7.17"), "A bookmark has no words.", item.Target);
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
}
