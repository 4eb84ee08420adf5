using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>The measures of a profile that paragraphs need and styles do not hold, in twips.</summary>
/// <param name="styles">The sizes of pages.</param>
/// <param name="language">The language of the leaflet, whose letters may want more room between lines.</param>
internal sealed class WordLook(PageStyles styles, LanguageTag language)
{
    private readonly double _lineHeightPt = new WordLooks(styles, language, embedding: null).LineHeightOf(styles.Body);

    // Room for a sign or a figure with its stop, and a space.
    private const double TightHangingEm = 1.1;

    /// <summary>The sizes of pages.</summary>
    public PageStyles Pages => styles;

    /// <summary>How far notes and meanings stand in.</summary>
    public int ListIndent { get; } = WordMeasures.Twips(styles.ListIndentPt);

    /// <summary>How far the words of a callout stand in: past its bar.</summary>
    public int CalloutIndent { get; } = WordMeasures.Twips(PageStyles.WidestBarPt + styles.PanelPaddingPt);

    /// <summary>How far values stand in, past their labels.</summary>
    public int LabelIndent { get; } = WordMeasures.Twips(styles.LabelIndentPt);

    /// <summary>The space between paragraphs.</summary>
    public int ParagraphSpace { get; } = WordMeasures.Twips(styles.ParagraphSpacePt);

    /// <summary>The space between the name of a record and its list.</summary>
    public int RecordNameSpace { get; } = WordMeasures.Twips(styles.RecordNameSpacePt);

    /// <summary>The width of the text.</summary>
    public int TextWidth { get; } = WordMeasures.Twips(styles.Geometry.ColumnPt);

    /// <summary>The width of what stands at a place.</summary>
    public int RoomAt(BlockPlace place) => TextWidth - place.Indent - (place.Callout is null ? 0 : CalloutIndent);

    /// <summary>
    /// Whether text is as good as sure to fit on one page: how a program keeps together what no page holds differs from one to the next.
    /// Each line of it is a paragraph. Words that do not fit, bars and the signs of lists leave a part of each line empty; the words before a heading, and the head and foot of the page, take lines of their own.
    /// </summary>
    public bool FitsPage(string text)
    {
        const double Filled = 0.7;
        const int OtherLines = 4;
        var characters = LineLength.CharactersOf(styles.Profile) * Filled;
        var room = styles.Geometry.HeightPt - (2 * styles.Geometry.VerticalMarginPt) - (OtherLines * _lineHeightPt);
        foreach (var paragraph in text.AsSpan().Split('\n'))
        {
            room -= (Math.Ceiling(WidthOf(text.AsSpan(paragraph)) / characters) * _lineHeightPt) + styles.ItemSpacePt;
            if (room < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How wide text is, in Latin letters: those of East Asia take the room of two.</summary>
    private static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = text.Length;
        foreach (var unit in text)
        {
            width += unit is >= '\u2E80' and <= '\uFFEF' && !char.IsSurrogate(unit) ? 1 : 0;
        }

        return width;
    }

    /// <summary>How far the items of a list stand in past what its level stands in, in points; its signs hang there.</summary>
    /// <param name="styles">The sizes of pages.</param>
    /// <param name="level">How many lists it stands in.</param>
    public static double HangingPtOf(PageStyles styles, int level) => styles.ListIndentOf(level) is > 0 and var indent ? indent : TightHangingEm * styles.Body.SizePt;

    /// <summary>How far the items of a list stand in where it stands in nothing but lists, in points.</summary>
    public static double StartPtOf(PageStyles styles, int level) => Enumerable.Range(0, level + 1).Sum(outer => HangingPtOf(styles, outer));

    /// <summary>How far the items of a list stand in where it stands in nothing but lists.</summary>
    public int StartOf(int level) => Enumerable.Range(0, level + 1).Sum(HangingOf);

    /// <summary>How far the items of a list at a level stand in past what that stands in.</summary>
    public int HangingOf(int level) => WordMeasures.Twips(HangingPtOf(styles, level));

    /// <summary>How far words of a style stand in of themselves.</summary>
    public int IndentOf(string style) => style.StartsWith("Callout", StringComparison.Ordinal) ? CalloutIndent : 0;

    /// <summary>Whether the words of a style are bold: a style of runs that is so too would take it away (ECMA-376-1, clause 17.7.3).</summary>
    public static bool IsBold(string style) => style is StyleIds.Caption or StyleIds.DefinitionTerm || style.Contains("Heading", StringComparison.Ordinal);

    /// <summary>Whether the paragraphs of a style stay on the page of the next without more: all that head something.</summary>
    public static bool IsKeptWithNext(string? style) => style is not null && IsBold(style);

    /// <summary>Whether a style has a space of its own before it: headings do.</summary>
    public static bool HasSpaceBefore(string style) => style.Contains("Heading", StringComparison.Ordinal) || style == StyleIds.TableGap;
}
