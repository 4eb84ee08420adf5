using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Word;

/// <summary>
/// The fonts that text is set in where a leaflet is opened in Word. A font that a machine lacks is looked for under its alternative names and
/// then replaced by one of its character set and shape. That goes well only where the machine has one of them, so each font here is one that
/// comes with Windows or Office; those of the Mac, of Android and of free systems are its alternatives, and ours among them.
/// </summary>
internal static class WordFontCatalogue
{
    private const double ArialLine = 1.15, IndicLine = 1.33;

    // Arimo has the widths of Arial, so that a page breaks at the same words in either.
    private static readonly WordFont Arial = new("Arial", ArialLine)
    {
        AlternativeNames = ["Arimo", "Liberation Sans", "Helvetica"],
        Panose = "020B0604020202020204",
        LibraryFamily = "Arimo",
    };

    // Who asked for these letters has installed them: no other font has them, and the nearest of those that every machine has is Arial.
    private static readonly WordFont Atkinson = new("Atkinson Hyperlegible Next", 1.3)
    {
        AlternativeNames = ["Atkinson Hyperlegible", "Arial"],
        Panose = "020B0604020202020204",
        LibraryFamily = "AtkinsonHyperlegibleNext",
    };

    private static readonly WordFont Lexend = new("Lexend", 1.25)
    {
        AlternativeNames = ["Lexend Deca", "Verdana", "Arial"],
        LibraryFamily = "Lexend",
    };

    // Its version of 2019 is what people have installed; ours is the one before, which it is named apart from.
    private static readonly WordFont OpenDyslexic = new("OpenDyslexic", 1.82)
    {
        AlternativeNames = ["OpenDyslexic3", "OpenDyslexic 3", "Verdana", "Arial"],
        LibraryFamily = "OpenDyslexicThree",
        LibraryName = "OpenDyslexic3",
    };

    private static readonly WordFont Arabic = new("Arial", ArialLine) { CharacterSet = "B2", LibraryFamily = "NotoSansArabic" };

    private static readonly WordFont Hebrew = new("Arial", ArialLine) { CharacterSet = "B1", LibraryFamily = "NotoSansHebrew" };

    // A Mac has Noto Nastaliq Urdu; Windows has Urdu Typesetting; who reads much Urdu on Windows has Jameel Noori Nastaleeq.
    private static readonly WordFont Nastaliq = new("Noto Nastaliq Urdu", 2.5)
    {
        AlternativeNames = ["Urdu Typesetting", "Jameel Noori Nastaleeq", "Arial"],
        Panose = "020B0502040504020204",
        CharacterSet = "B2",
        LibraryFamily = "NotoNastaliqUrdu",
    };

    private static readonly WordFont Devanagari = Indic("NotoSansDevanagari", "Kohinoor Devanagari", "Mangal", "Noto Sans Devanagari");
    private static readonly WordFont Bengali = Indic("NotoSansBengali", "Kohinoor Bangla", "Vrinda", "Noto Sans Bengali");
    private static readonly WordFont Gurmukhi = Indic("NotoSansGurmukhi", "Gurmukhi MN", "Raavi", "Noto Sans Gurmukhi");
    private static readonly WordFont Gujarati = Indic("NotoSansGujarati", "Kohinoor Gujarati", "Shruti", "Noto Sans Gujarati");
    private static readonly WordFont Tamil = Indic("NotoSansTamil", "Tamil Sangam MN", "Latha", "Noto Sans Tamil");

    private static readonly WordFont Ethiopic = new("Ebrima", IndicLine)
    {
        AlternativeNames = ["Kefa", "Nyala", "Noto Sans Ethiopic"],
        LibraryFamily = "NotoSansEthiopic",
    };

    private static readonly WordFont Simplified = new("Microsoft YaHei", 1.32)
    {
        AlternativeNames = ["PingFang SC", "DengXian", "Noto Sans SC", "Noto Sans CJK SC"],
        Panose = "020B0503020204020204",
        CharacterSet = "86",
        LibraryFamily = "NotoSansSC",
    };

    private static readonly WordFont Traditional = new("Microsoft JhengHei", IndicLine)
    {
        AlternativeNames = ["PingFang TC", "PMingLiU", "Noto Sans TC", "Noto Sans CJK TC"],
        Panose = "020B0604030504040204",
        CharacterSet = "88",
        LibraryFamily = "NotoSansTC",
    };

    /// <summary>Ticks and crosses, which the fonts of running text lack.</summary>
    public static WordFont Signs { get; } = new("Segoe UI Symbol", IndicLine)
    {
        AlternativeNames = ["Arial Unicode MS", "Apple Symbols", "DejaVu Sans"],
        Panose = "020B0502040204020203",
    };

    /// <summary>What Latin, Greek and Cyrillic are set in.</summary>
    public static WordFont Of(FontChoice font) => font switch
    {
        FontChoice.Arimo => Arial,
        FontChoice.AtkinsonHyperlegibleNext => Atkinson,
        FontChoice.Lexend => Lexend,
        FontChoice.OpenDyslexic => OpenDyslexic,
        _ => throw new ArgumentOutOfRangeException(nameof(font), font, "Not a font of the catalogue."),
    };

    /// <summary>What the script of a language is set in; null where that is the font of Latin, or none of ours.</summary>
    public static WordFont? Of(LanguageTag language) => language.Script switch
    {
        "Aran" or "Arab" => LetterSize.IsNastaliq(language) ? Nastaliq : Arabic,
        "Hebr" => Hebrew,
        "Deva" => Devanagari,
        "Beng" => Bengali,
        "Guru" => Gurmukhi,
        "Gujr" => Gujarati,
        "Taml" => Tamil,
        "Ethi" => Ethiopic,
        "Hans" or "Hani" => Simplified,
        "Hant" or "Bopo" => Traditional,
        _ => null,
    };

    /// <summary>The distance of lines that a script wants, as a multiple of that of Latin, as pages have it; Nastaliq 1.8 to 2.2 times the size in all (FORMATS T-13).</summary>
    public static double LineScaleOf(WordFont font) =>
        font == Nastaliq ? 1.45
        : font == Arabic || font == Simplified || font == Traditional ? 1.14
        : font == OpenDyslexic ? 1.07
        : font == Ethiopic ? 1.05
        : font.Name == IndicName ? 1.1
        : 1;

    /// <summary>Within which distance lines of a font stand whatever is asked for, as multiples of the size (FORMATS T-13).</summary>
    public static (double Least, double Most) LinesOf(WordFont font) => font == Nastaliq ? (1.8, 2.2) : (0, double.PositiveInfinity);

    /// <summary>Whether lines of a font are kept apart whatever font takes its place: others would set its lines far too close, or it theirs too far.</summary>
    public static bool IsTall(WordFont? font) => font == Nastaliq || font == OpenDyslexic;

    private const string IndicName = "Nirmala UI";

    private static WordFont Indic(string libraryFamily, params ReadOnlySpan<string> alternatives) => new(IndicName, IndicLine)
    {
        AlternativeNames = [.. alternatives],
        Panose = "020B0502040204020203",
        LibraryFamily = libraryFamily,
    };
}
