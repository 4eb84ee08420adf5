namespace FormatService.Documents.Profiles;

/// <summary>How the reader needs the page to look. Resolved once, before rendering; renderers only read it.</summary>
public sealed record ReadingProfile
{
    /// <summary>Clear print: 14 point, as UKAAF G003 and FORMATS P-01 ask.</summary>
    public static ReadingProfile Standard { get; } = new();

    /// <summary>The size of running text, in points.</summary>
    public double BodySizePt { get; init; } = 14;

    /// <summary>From one baseline to the next, as a multiple of the size of the text.</summary>
    public double LineSpacing { get; init; } = 1.4;

    /// <summary>The space between paragraphs, as a multiple of the size of the text.</summary>
    public double ParagraphSpacing { get; init; } = 1.0;

    /// <summary>The family that running text and headings are set in.</summary>
    public FontChoice Font { get; init; } = FontChoice.Arimo;

    /// <summary>The colours of the page.</summary>
    public ColourSet Colours { get; init; } = ColourSet.BlackOnWhite;

    /// <summary>The paper.</summary>
    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>The margin at the sides, in millimetres; at least 20 (FORMATS P-19). At 25, a line of A4 holds 60 to 70 characters at 14 point (P-12).</summary>
    public double MarginMm { get; init; } = 25;

    /// <summary>The margin above the head and below the foot of a page, in millimetres; at least 20 (FORMATS P-19).</summary>
    public double VerticalMarginMm { get; init; } = 20;

    /// <summary>The picture over the title; null for none.</summary>
    public HouseLogo? Logo { get; init; }
}

/// <summary>The families a reader can ask for.</summary>
public enum FontChoice
{
    /// <summary>Arimo, with the widths of Arial: the house's own.</summary>
    Arimo,

    /// <summary>Atkinson Hyperlegible Next, whose letters are hard to mistake for each other.</summary>
    AtkinsonHyperlegibleNext,

    /// <summary>Lexend, whose letters are wide and stand apart.</summary>
    Lexend,

    /// <summary>OpenDyslexic, whose letters are heavy at their feet: for readers who ask for it by name (FORMATS D-01).</summary>
    OpenDyslexic,
}
