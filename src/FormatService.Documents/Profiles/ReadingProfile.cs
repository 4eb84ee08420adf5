using FormatService.Documents.Model;

namespace FormatService.Documents.Profiles;

/// <summary>How the reader needs the page to look. Resolved once, before rendering; renderers only read it.</summary>
public sealed record ReadingProfile
{
    // A page of A4 holds some 800 characters at 24 point, and 600 at 28.
    private const double CharactersOfRoomyPage = 700, CharactersOfSparsePage = 300;

    /// <summary>Clear print: 14 point, as UKAAF G003 and FORMATS P-01 ask.</summary>
    public static ReadingProfile Standard { get; } = new();

    /// <summary>Large print: 18 point where nobody asks for another size, and never under 16 (UKAAF G003, FORMATS P-02).</summary>
    public static ReadingProfile LargePrint { get; } = new() { Edition = Edition.LargePrint, BodySizePt = 18, LeastBodySizePt = 16 };

    /// <summary>
    /// Easy read: 16 point where nobody asks for another size, and never under 14 (FORMATS 2.1). Its margins are the least there may be, so that
    /// beside its pictures lines are long enough.
    /// </summary>
    public static ReadingProfile EasyRead { get; } = new()
    {
        Edition = Edition.EasyRead,
        BodySizePt = 16,
        LeastBodySizePt = 14,
        MarginMm = 20,
    };

    /// <summary>Which edition the pages say they are.</summary>
    public Edition Edition { get; init; }

    /// <summary>The size of running text, in points.</summary>
    public double BodySizePt { get; init; } = 14;

    /// <summary>The smallest size of running text that this edition may be asked for in, in points; clear print starts at 12 (UKAAF G003, FORMATS P-01).</summary>
    public double LeastBodySizePt { get; init; } = 12;

    /// <summary>The size that pages state, in points: the one asked for, whatever letters of a script need to be as large to the eye.</summary>
    public double StatedSizePt
    {
        get => field == 0 ? BodySizePt : field;
        init;
    }

    /// <summary>
    /// Whether pages hold lines enough that some may say again what the first page says. Pages of letters over 24 points, or of small paper, hold so few that they say
    /// no more than must be on every page.
    /// </summary>
    public bool IsRoomy => LineLength.CharactersOfPage(this) >= CharactersOfRoomyPage;

    /// <summary>Whether pages hold so few lines that each line at the head or foot of all of them costs many pages: A4 at 36 points, in letters that are taller than Latin ones.</summary>
    public bool IsSparse => LineLength.CharactersOfPage(this) < CharactersOfSparsePage;

    /// <summary>How far apart lines of the letters of its language stand, as a multiple of <see cref="LineSpacing"/>.</summary>
    internal double LinesOfLetters { get; private init; } = 1;

    /// <summary>From one baseline to the next, as a multiple of the size of the text.</summary>
    public double LineSpacing { get; init; } = 1.4;

    /// <summary>The space between paragraphs, as a multiple of the size of the text.</summary>
    public double ParagraphSpacing { get; init; } = 1.0;

    /// <summary>The room after each letter beside that of the font, as a share of the size of the text; in scripts whose letters join there is none (FORMATS T-15).</summary>
    public double LetterSpacingEm { get; init; }

    /// <summary>The room between words beside that of the font, as a share of the size of the text.</summary>
    public double WordSpacingEm { get; init; }

    /// <summary>The least size of a heading as a multiple of that of running text, whatever its level.</summary>
    public double LeastHeadingRatio { get; init; } = 1;

    /// <summary>What tells links from other words beside their colour.</summary>
    public LinkLook Links { get; init; }

    /// <summary>The family that running text and headings are set in.</summary>
    public FontChoice Font { get; init; } = FontChoice.Arimo;

    /// <summary>The colours of the page.</summary>
    public ColourSet Colours { get; init; } = ColourSet.BlackOnWhite;

    /// <summary>The paper.</summary>
    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>The margin at the sides, in millimetres; at least 20 (FORMATS P-19). At 25, a line of A4 holds 60 to 70 characters at 14 point (P-12).</summary>
    public double MarginMm { get; init; } = 25;

    /// <summary>The margin where pages are bound, in millimetres: the side where lines start, of every page alike; null where it is as wide as the other.</summary>
    public double? BindingMarginMm { get; init; }

    /// <summary>The margin above the head and below the foot of a page, in millimetres; at least 20 (FORMATS P-19).</summary>
    public double VerticalMarginMm { get; init; } = 20;

    /// <summary>The picture over the title; null for none.</summary>
    public HouseLogo? Logo { get; init; }

    /// <summary>The profile for a leaflet in a language: in large print, scripts with small letters are set larger (FORMATS T-14).</summary>
    public ReadingProfile For(LanguageTag language) => Edition == Edition.LargePrint
        ? this with { StatedSizePt = StatedSizePt, BodySizePt = LetterSize.For(StatedSizePt, language), LinesOfLetters = LetterSize.LinesOf(language) }
        : this;
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

/// <summary>What tells links from other words beside their colour, which alone would not be enough (WCAG 2.2, 1.4.1).</summary>
public enum LinkLook
{
    /// <summary>A line under them.</summary>
    Underlined,

    /// <summary>Bold letters: lines under words run them together for readers with dyslexia (FORMATS D-05).</summary>
    Bold,
}
