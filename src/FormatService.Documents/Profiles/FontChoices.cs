using System.Collections.Immutable;

namespace FormatService.Documents.Profiles;

/// <summary>The fonts that can be asked for.</summary>
public static class FontChoices
{
    /// <summary>All fonts, the usual one first; <see cref="ProfileResolver.FontNames"/> has further names for them.</summary>
    public static ImmutableArray<Choice<FontChoice>> All { get; } =
    [
        new("arimo", FontChoice.Arimo, "Plain letters with the widths of Arial, which most guides to clear print ask for."),
        new("atkinson", FontChoice.AtkinsonHyperlegibleNext, "Letters that are hard to mistake for each other, made for readers with low vision."),
        new("lexend", FontChoice.Lexend, "Wide letters that stand apart, for readers who lose their way in close print; lines hold a tenth less."),
        new("opendyslexic", FontChoice.OpenDyslexic, "Letters heavy at their feet, for readers who ask for them: there is little proof that they help others. Leaflets grow by three pages in ten."),
    ];
}
