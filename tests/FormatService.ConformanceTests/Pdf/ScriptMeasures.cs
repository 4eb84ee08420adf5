using System.Globalization;
using FormatService.Documents.Model;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What good lines of a script measure. The rules of clear print were written for Latin; other scripts have rules of their own.</summary>
/// <param name="LeastLeading">The least distance of baselines, as a multiple of the size (FORMATS P-13; T-13 for Nastaliq).</param>
/// <param name="MostLeading">The most.</param>
/// <param name="LeastCharacters">The least characters of a full line, as readers count them (P-12).</param>
/// <param name="MostCharacters">The most.</param>
/// <param name="Rise">How far letters reach above the baseline, as a multiple of the size.</param>
/// <param name="Fall">How far they reach below it, beyond what lines of Latin leave there.</param>
internal sealed record ScriptMeasures(double LeastLeading, double MostLeading, int LeastCharacters, int MostCharacters, double Rise, double Fall)
{
    private static readonly ScriptMeasures Alphabetic = new(1.2, 1.6, 45, 75, 1, 0);

    // A Chinese character is as wide as two of Latin: half as many make a line, and 40 are the limit of WCAG 2.2, 1.4.8.
    private static readonly ScriptMeasures Chinese = Alphabetic with { LeastCharacters = 22, MostCharacters = 40 };

    // Words of Nastaliq slope down to the line: they begin high above it, and end deep below. Their letters stand over each other, so that
    // more of them make a line of the same width; P-12 does not ask for it, and here it grows no longer.
    private static readonly ScriptMeasures Nastaliq = new(1.8, 2.2, 45, 88, 1.4, 0.55);

    /// <summary>The measures of the script that most of some text is in.</summary>
    public static ScriptMeasures Of(IEnumerable<TextRun> runs) => OfFont(runs.GroupBy(run => run.Font.BaseName).MaxBy(font => font.Sum(Characters))!.Key);

    /// <summary>The most that two lines may be apart, for the script among theirs that needs most.</summary>
    public static double MostLeadingOf(IEnumerable<TextRun> runs) => runs.Max(run => OfFont(run.Font.BaseName).MostLeading);

    /// <summary>The characters of a text as readers count them: a letter with its marks is one, whatever its code points are (UAX #29).</summary>
    public static int CharactersOf(string text) => new StringInfo(text.Trim()).LengthInTextElements;

    /// <summary>Whether an element's lines start at the right: all of its words run from right to left, or some do and its leaflet does.</summary>
    public static bool StartsAtRight(RenderedLeaflet rendered, StructureElement element)
    {
        var structure = rendered.File.Structure;
        var outer = rendered.Leaflet.Language.IsRightToLeft;
        var directions = element.SelfAndDescendants
            .Where(part => part.Kids.OfType<ContentKid>().Any(kid => structure.TextOf(kid).Any(char.IsLetter)))
            .Select(part => part.EffectiveLanguage is { } language ? LanguageTag.Parse(language).IsRightToLeft : outer)
            .Distinct()
            .ToList();
        return directions is [var only] ? only : outer;
    }

    private static int Characters(TextRun run) => run.Text.Count(char.IsLetter);

    private static ScriptMeasures OfFont(string font) =>
        font.StartsWith("NotoNastaliq", StringComparison.Ordinal) ? Nastaliq
        : font.StartsWith("NotoSansSC", StringComparison.Ordinal) || font.StartsWith("NotoSansTC", StringComparison.Ordinal) ? Chinese
        : Alphabetic;
}
