using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Word;

/// <summary>Turns the looks of pages into the properties of styles.</summary>
internal sealed class WordLooks
{
    private const double SingleLine = 240;

    private readonly double _naturalLine;
    private readonly double _lineScale;
    private readonly (double Least, double Most) _lines;
    private readonly bool _isTall;
    private readonly bool _mayPartLetters;

    /// <summary>Works out what all styles share.</summary>
    /// <param name="pages">The looks of pages.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="embedding">The fonts that travel with the file; null for none.</param>
    public WordLooks(PageStyles pages, LanguageTag language, WordFontEmbedding? embedding)
    {
        Pages = pages;
        IsRightToLeft = language.IsRightToLeft;
        var font = WordFontCatalogue.Of(language) ?? WordFontCatalogue.Of(pages.Profile.Font);
        _naturalLine = embedding?.Find(font)?.LineHeight ?? font.LineHeight;
        _lineScale = WordFontCatalogue.LineScaleOf(font);
        _mayPartLetters = LetterSpacing.Suits(language);
        _lines = WordFontCatalogue.LinesOf(font);
        _isTall = WordFontCatalogue.IsTall(font);
    }

    /// <summary>The looks of pages.</summary>
    public PageStyles Pages { get; }

    /// <summary>Whether the leaflet runs from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>A paragraph style without properties yet.</summary>
    public static Style Paragraph(string id, string name, string? basedOn)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null)
        {
            style.BasedOn = new BasedOn { Val = basedOn };
        }

        return style;
    }

    /// <summary>The space around paragraphs of a style and between their lines.</summary>
    public SpacingBetweenLines Spacing(TextStyle style, double beforePt, double afterPt)
    {
        var height = LineHeightOf(style);
        var spacing = new SpacingBetweenLines { Before = WordMeasures.TwipsText(beforePt), After = WordMeasures.TwipsText(afterPt) };
        if (_isTall)
        {
            // Fonts of Nastaliq want 2.5 times the size, OpenDyslexic 1.8, what stands in for them 1.15 times: a multiple that suits one is wrong for the other.
            spacing.Line = WordMeasures.TwipsText(height);
            spacing.LineRule = LineSpacingRuleValues.AtLeast;
            return spacing;
        }

        // A multiple, so that lines move apart when the letters are made larger; of what the font wants, never less, lest letters are cut off.
        spacing.Line = WordMeasures.Text((int)Math.Round(Math.Max(SingleLine, SingleLine * height / style.SizePt / _naturalLine)));
        spacing.LineRule = LineSpacingRuleValues.Auto;
        return spacing;
    }

    /// <summary>From one line of a style to the next, in points.</summary>
    public double LineHeightOf(TextStyle style) => Math.Clamp(Pages.LineHeightOf(style) * _lineScale, _lines.Least * style.SizePt, _lines.Most * style.SizePt);

    /// <summary>The properties of letters in which a style differs from running text; null for none.</summary>
    public StyleRunProperties? Letters(TextStyle style)
    {
        var letters = new StyleRunProperties();
        if (style.Weight == FontWeight.Bold)
        {
            letters.Append(new Bold(), new BoldComplexScript());
        }

        if (style.Colour != Pages.Body.Colour)
        {
            letters.Append(ColourOf(style.Colour));
        }

        if (style.SizePt != Pages.Body.SizePt)
        {
            if (LetterSpacingOf(style) is { } spacing)
            {
                letters.Append(spacing);
            }

            letters.Append(
                new FontSize { Val = WordMeasures.HalfPoints(style.SizePt) },
                new FontSizeComplexScript { Val = WordMeasures.HalfPoints(style.SizePt) });
        }

        return letters.HasChildren ? letters : null;
    }

    /// <summary>The room between letters; null where there is none, or where letters join.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Spacing? LetterSpacingOf(TextStyle style) =>
        style.Spacing.LetterEm > 0 && _mayPartLetters ? new() { Val = WordMeasures.Twips(style.Spacing.LetterEm * style.SizePt) } : null;

    /// <summary>The ground behind words.</summary>
    public static Shading Ground(RgbColour colour) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = WordMeasures.Hex(colour) };

    /// <summary>The colour of words.</summary>
    public static Color ColourOf(RgbColour colour) => new() { Val = WordMeasures.Hex(colour) };

    /// <summary>How far words stand in. A first line hangs out of that or stands further in: Word has a name for each, and takes no length below 0.</summary>
    /// <param name="start">How far the words stand in, in twips.</param>
    /// <param name="hanging">How far their first line hangs out of that, in twips; below 0 where it stands further in.</param>
    public static Indentation IndentOf(int start, int hanging)
    {
        var indent = new Indentation { Start = WordMeasures.Text(start) };
        if (hanging > 0)
        {
            indent.Hanging = WordMeasures.Text(hanging);
        }
        else
        {
            indent.FirstLine = WordMeasures.Text(-hanging);
        }

        return indent;
    }
}
