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

    /// <summary>The definition of a kind of list.</summary>
    public AbstractNum Of(NumberingKind kind)
    {
        var definition = new AbstractNum(
            // Word takes two definitions of one number for the same list, whatever else they say.
            new Nsid { Val = $"{(int)kind + 1:X8}" },
            new MultiLevelType { Val = MultiLevelValues.HybridMultilevel })
        {
            AbstractNumberId = (int)kind,
        };
        for (var level = 0; level <= WordNumbering.DeepestLevel; level++)
        {
            definition.Append(LevelOf(kind, level));
        }

        return definition;
    }

    private Level LevelOf(NumberingKind kind, int level)
    {
        var isNumbered = kind == NumberingKind.Numbers;
        var definition = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = isNumbered ? _digits : NumberFormatValues.Bullet },
            new LevelSuffix { Val = LevelSuffixValues.Tab },
            new LevelText { Val = TextOf(kind, level) },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation
            {
                Start = WordMeasures.TwipsText((level + 1) * styles.ListIndentPt),
                Hanging = WordMeasures.TwipsText(styles.ListIndentPt),
            }))
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
