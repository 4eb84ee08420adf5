using System.Collections.Immutable;

namespace FormatService.Documents.Profiles;

/// <summary>The numbers that can be asked for.</summary>
public static class Measures
{
    /// <summary>The size of running text (UKAAF G003).</summary>
    public static Measure Size { get; } = new(
        "size", "size", 12, 36, ReadingProfile.Standard.BodySizePt, "14 or 16.5", MeasureUnit.Points, "The size of running text; large print begins at 16.");

    /// <summary>The room between letters, to that of WCAG 2.2, 1.4.12, and a little more.</summary>
    public static Measure LetterSpacing { get; } = new(
        "letterSpacing", "letter spacing", 0, 0.15, 0, "0.12", MeasureUnit.OfSize, "Room between letters beside that of the font; 0.12 is what web pages must bear. Scripts whose letters join have none.");

    /// <summary>The room between words.</summary>
    public static Measure WordSpacing { get; } = new(
        "wordSpacing", "word spacing", 0, 0.6, 0, "0.16", MeasureUnit.OfSize, "Room between words beside that of the font; best three and a half times that between letters. Word files cannot have it.");

    /// <summary>The distance of baselines (FORMATS P-13).</summary>
    public static Measure LineSpacing { get; } = new(
        "lineSpacing", "line spacing", 1.2, 2, ReadingProfile.Standard.LineSpacing, "1.5", MeasureUnit.OfSize, "From one line to the next; scripts that are taller have more, and those that slope 1.8 to 2.2 in any case.");

    /// <summary>The space between paragraphs (FORMATS P-14).</summary>
    public static Measure ParagraphSpacing { get; } = new(
        "paragraphSpacing", "paragraph spacing", 1, 2, ReadingProfile.Standard.ParagraphSpacing, "2", MeasureUnit.OfSize, "Space between paragraphs beside that between lines.");

    /// <summary>The margin where pages are bound (FORMATS P-19).</summary>
    public static Measure Binding { get; } = new(
        "binding", "binding margin", 25, 50, ReadingProfile.Standard.MarginMm, "35", MeasureUnit.Millimetres, "The whole margin on the side that is punched or bound: left, and right where text runs from right to left. For pages printed on one side.");

    /// <summary>All numbers, the size first.</summary>
    public static ImmutableArray<Measure> All { get; } = [Size, LetterSpacing, WordSpacing, LineSpacing, ParagraphSpacing, Binding];
}
