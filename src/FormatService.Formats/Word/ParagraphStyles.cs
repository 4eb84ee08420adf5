using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Formats.Rendering.Composition;
using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Word;

/// <summary>The styles of paragraphs that are neither headings nor in callouts.</summary>
internal static class ParagraphStyles
{
    /// <summary>The styles.</summary>
    public static IEnumerable<Style> Of(WordLooks looks)
    {
        var pages = looks.Pages;
        var body = pages.Body;
        return
        [
            BuiltIn(StyleIds.ListParagraph, "List Paragraph", 34, body, looks.Spacing(body, 0, pages.ItemSpacePt)),
            Own(StyleIds.ListEnd, "List Paragraph End", body, looks.Spacing(body, 0, pages.ParagraphSpacePt)),
            BuiltIn(StyleIds.Caption, "caption", 35, pages.Bold, new KeepNext(), new KeepLines(), looks.Spacing(pages.Bold, 0, pages.ItemSpacePt)),
            BuiltIn(StyleIds.FootnoteText, "footnote text", 99, body, looks.Spacing(body, 0, pages.ItemSpacePt)),
            BuiltIn(StyleIds.Header, "header", 99, body, ColumnEdge(pages), looks.Spacing(body, 0, pages.ItemSpacePt)),
            BuiltIn(StyleIds.Footer, "footer", 99, body, ColumnEdge(pages), looks.Spacing(body, 0, 0)),
            BuiltIn(
                StyleIds.ContentsHeading,
                "TOC Heading",
                39,
                pages.Heading(2),
                new KeepNext(),
                new KeepLines(),
                looks.Spacing(pages.Heading(2), pages.SpaceBeforeHeading(2), pages.SpaceAfterHeading(2))),
            BuiltIn(StyleIds.ContentsEntry(2), "toc 2", 39, body, ContentsEdge(pages), looks.Spacing(body, 0, pages.TightSpacePt), ContentsIndent(pages, 0)),
            BuiltIn(StyleIds.ContentsEntry(3), "toc 3", 39, body, ContentsEdge(pages), looks.Spacing(body, 0, pages.TightSpacePt), ContentsIndent(pages, pages.ListIndentPt)),
            Own(StyleIds.TableGap, "Table Gap", body, new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = WordMeasures.TwipsText(pages.ParagraphSpacePt),
                LineRule = LineSpacingRuleValues.Exact,
            }),
            Own(StyleIds.TableText, "Table Text", body, looks.Spacing(body, 0, 0)),
            Own(StyleIds.TableHeading, "Table Heading", pages.Bold, looks.Spacing(pages.Bold, 0, 0)),
            Own(StyleIds.Masthead, "Masthead", pages.OnBand, [new KeepNext(), new KeepLines(), .. Framed(looks, CalloutStyles.Band(looks, pages.AccentColour), pages.OnBand)]),
            Own(StyleIds.Mark, "Leaflet Mark", pages.Bold, [new KeepLines(), .. Framed(looks, CalloutStyles.Panel(looks, pages.AlertColour, PageStyles.WidestBarPt), pages.Bold)]),
            Own(StyleIds.Lead, "Lead", pages.Lead, looks.Spacing(pages.Lead, 0, pages.ParagraphSpacePt)),
            Own(StyleIds.DefinitionTerm, "Definition Term", pages.Bold, new KeepNext(), new KeepLines(), looks.Spacing(pages.Bold, 0, 0)),
            Own(StyleIds.Picture, "Picture", body, looks.Spacing(body, 0, pages.ItemSpacePt)),
            Own(StyleIds.RowPicture, "Row Picture", body, looks.Spacing(body, 0, 0)),
            Own(StyleIds.RowText, "Row Text", body, new KeepLines(), looks.Spacing(body, pages.RowSentenceSpacePt / 2, pages.RowSentenceSpacePt / 2)),
            Own(StyleIds.PictureCaption, "Picture Caption", body, looks.Spacing(body, 0, pages.ItemSpacePt)),
            Own(StyleIds.Labelled, "Labelled Line", body, LabelEdge(pages), looks.Spacing(body, 0, pages.TightSpacePt), LabelIndent(pages)),
            Own(StyleIds.OtherFormats, "Other Formats", pages.OtherFormats, [new KeepLines(), .. Framed(looks, CalloutStyles.Panel(looks, pages.AccentColour, PageStyles.BarPt), pages.OtherFormats)]),
            Own(StyleIds.NoteHeading, "Note Heading", pages.Bold, new KeepNext(), new KeepLines(), looks.Spacing(pages.Bold, 0, pages.ItemSpacePt)),
        ];

        Style BuiltIn(string id, string name, int priority, TextStyle look, params OpenXmlElement[] properties)
        {
            var style = Own(id, name, look, properties);
            style.CustomStyle = null;
            style.UIPriority = new UIPriority { Val = priority };
            return style;
        }

        Style Own(string id, string name, TextStyle look, params OpenXmlElement[] properties)
        {
            var style = WordLooks.Paragraph(id, name, StyleIds.Normal);
            style.CustomStyle = true;
            style.StyleParagraphProperties = new StyleParagraphProperties(properties);
            style.StyleRunProperties = looks.Letters(look);
            return style;
        }
    }

    /// <summary>What makes a frame, with the space around it in its place by the schema: after the ground and before the indent.</summary>
    private static IEnumerable<OpenXmlElement> Framed(WordLooks looks, IEnumerable<OpenXmlElement> frame, TextStyle look)
    {
        foreach (var property in frame)
        {
            if (property is Indentation)
            {
                yield return looks.Spacing(look, 0, looks.Pages.ParagraphSpacePt);
            }

            yield return property;
        }
    }

    // Page numbers stand at the end edge. The tab stops that Word has for heads and feet are those of its own paper and margins.
    private static Tabs ColumnEdge(PageStyles pages) => new(
        new TabStop { Val = TabStopValues.Right, Position = WordMeasures.Twips(pages.Geometry.ColumnPt) });

    private static Tabs ContentsEdge(PageStyles pages) => new(
        new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = WordMeasures.Twips(pages.Geometry.ColumnPt) });

    // The words of an entry keep clear of the page numbers.
    private static Indentation ContentsIndent(PageStyles pages, double startPt) => new()
    {
        Start = WordMeasures.TwipsText(startPt),
        End = WordMeasures.TwipsText(pages.PageNumberRoomPt),
    };

    private static Tabs LabelEdge(PageStyles pages) => new(
        new TabStop { Val = TabStopValues.Left, Position = WordMeasures.Twips(pages.LabelIndentPt) });

    private static Indentation LabelIndent(PageStyles pages) => new()
    {
        Start = WordMeasures.TwipsText(pages.LabelIndentPt),
        Hanging = WordMeasures.TwipsText(pages.LabelIndentPt),
    };
}
