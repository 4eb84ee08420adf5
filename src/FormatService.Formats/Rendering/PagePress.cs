using FormatService.Pdf;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;

namespace FormatService.Formats.Rendering;

/// <summary>What all paged outputs make their pages and files with, so that they share what it remembers of words, fonts and pictures.</summary>
/// <param name="fonts">The fonts.</param>
public sealed class PagePress(FontLibrary fonts)
{
    /// <summary>The fonts.</summary>
    public FontLibrary Fonts => fonts;

    internal PageLayout Layout { get; } = new(new TextShaper(fonts));

    internal TaggedPdfWriter Writer { get; } = new();
}
