using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Composition;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Word;

/// <summary>How lists look, level by level (ECMA-376-1, clause 17.9.1).</summary>
internal sealed class NumberingDefinitions(PageStyles styles, LanguageTag language)
{
    private const char DevanagariOne = '\u0967';

    private readonly NumberFormatValues _digits = DigitsOf(language);

    /// <summary>The definition of a list, with all its levels.</summary>
    /// <param name="kind">What stands before its items.</param>
    /// <param name="id">Its number.</param>
    /// <param name="start">The number of its first item.</param>
    /// <param name="startLevel">The level that its items stand at.</param>
    /// <param name="middlePt">How far in its signs have their middle, in points; 0 where they begin at the edge.</param>
    public AbstractNum Of(NumberingKind kind, int id, int start, int startLevel, double middlePt = 0)
    {
        var definition = Begin(id);
        for (var level = 0; level <= WordNumbering.DeepestLevel; level++)
        {
            definition.Append(LevelOf(kind, level, level == startLevel ? start : 1, middlePt));
        }

        return definition;
    }

    /// <summary>The definition of a list of numbers with no other level than its own.</summary>
    public AbstractNum Of(int id, int start, int level, double middlePt = 0)
    {
        var definition = Begin(id);
        definition.Append(LevelOf(NumberingKind.Numbers, level, start, middlePt));
        return definition;
    }

    private static AbstractNum Begin(int id) => new(
        // Word takes two definitions of one number for the same list, whatever else they say.
        new Nsid { Val = $"{id + 1:X8}" },
        new MultiLevelType { Val = MultiLevelValues.HybridMultilevel })
    {
        AbstractNumberId = id,
    };

    private Level LevelOf(NumberingKind kind, int level, int start, double middlePt)
    {
        var isNumbered = kind == NumberingKind.Numbers;
        var definition = new Level(
            new StartNumberingValue { Val = start },
            new NumberingFormat { Val = isNumbered ? _digits : NumberFormatValues.Bullet },
            new LevelSuffix { Val = LevelSuffixValues.Tab },
            new LevelText { Val = TextOf(kind, level) },
            new LevelJustification { Val = middlePt > 0 ? LevelJustificationValues.Center : LevelJustificationValues.Left },
            new PreviousParagraphProperties(WordLooks.IndentOf(
                WordMeasures.Twips(WordLook.StartPtOf(styles, level)),
                WordMeasures.Twips(WordLook.HangingPtOf(styles, level) - middlePt))))
        {
            LevelIndex = level,
        };
        if (!isNumbered)
        {
            definition.Append(SignOf(kind));
        }

        return definition;
    }

    private static string TextOf(NumberingKind kind, int level) => kind switch
    {
        NumberingKind.Do => "\u2713",
        NumberingKind.DoNot => "\u2717",
        NumberingKind.Numbers => $"%{WordMeasures.Text(level + 1)}.",
        _ => "\u2022",
    };

    private NumberingSymbolRunProperties SignOf(NumberingKind kind) => kind switch
    {
        NumberingKind.Do => AdviceSign(styles.AccentColour),
        NumberingKind.DoNot => AdviceSign(styles.AlertColour),
        _ => new NumberingSymbolRunProperties(FontsOf("Arial")),
    };

    private static NumberingSymbolRunProperties AdviceSign(RgbColour colour) => new(
        FontsOf(WordFontCatalogue.Signs.Name),
        new Bold(),
        new BoldComplexScript(),
        WordLooks.ColourOf(colour));

    private static RunFonts FontsOf(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name, Hint = FontTypeHintValues.Default };

    /// <summary>
    /// The digits of numbers. Of the digits that our languages count in, Word has a format for those of Devanagari alone; Arabic ones it shows
    /// for European ones where its reader chose so, and of Bengali it knows none.
    /// </summary>
    private static NumberFormatValues DigitsOf(LanguageTag language) =>
        LeafletWording.For(language).Number(1) is [DevanagariOne] ? NumberFormatValues.HindiNumbers : NumberFormatValues.Decimal;
}
