using System.Xml.Linq;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.Word;

/// <summary>What is done to a sound file, and the rule that must find it.</summary>
internal sealed record RuleDamage(string Rule, string Name, Action<WordDamage> Apply, bool IsInArabic = false);

/// <summary>At least three for each rule.</summary>
internal static class RuleDamages
{
    private static readonly XNamespace W = WordNames.W;
    private static readonly XNamespace R = WordNames.R;

    public static IReadOnlyList<RuleDamage> All { get; } =
    [
        In("MS-01", "a picture loses its words", body => Alternative(body).Remove()),
        In("MS-01", "a picture has blanks for words", body => Alternative(body).Value = " "),
        In("MS-01", "a picture has the name of its file for words", body => Alternative(body).Value = "IMG_2031.jpg"),
        In("MS-01", "decoration no longer says so", body => body.Descendants(WordNames.Decorative + "decorative").First().Remove()),

        In("MS-02", "the first row is no header", body => First(body, "tblHeader").Remove()),
        In("MS-02", "the first row does not look like a header", body => First(body, "tblLook").SetAttributeValue(W + "firstRow", "0")),
        In("MS-02", "the second row is a header too", body => body.Descendants(W + "tr").ElementAt(1).AddFirst(new XElement(W + "trPr", new XElement(W + "tblHeader")))),
        In("MS-02", "the first column is a header", body => First(body, "tblLook").SetAttributeValue(W + "firstColumn", "1")),

        Set("MS-03", "the document is protected", settings => settings.Add(new XElement(W + "documentProtection", new XAttribute(W + "edit", "readOnly")))),
        Set("MS-03", "a password is asked for", settings => settings.Add(new XElement(W + "writeProtection"))),
        In("MS-03", "a control is locked", body => Wrap(First(body, "p"), new XElement(W + "lock", Val("sdtContentLocked")))),

        In("MS-04", "a heading has the style of a title", body => Styled(body, "Heading2").SetAttributeValue(W + "val", "Title")),
        In("MS-04", "a heading is one by its outline level alone", body => Styled(body, "Heading3").ReplaceWith(new XElement(W + "outlineLvl", Val("2")))),
        In("MS-04", "there is no heading", body => body.Descendants(W + "pStyle").Where(style => style.Val()!.Contains("Heading", StringComparison.Ordinal)).ToList().ForEach(style => style.Remove())),
        Look("MS-04", "a style is no built-in heading", styles => Style(styles, "Heading2").Element(W + "name")!.SetAttributeValue(W + "val", "Section")),

        Look("MS-05", "text is light grey", styles => Property(Style(styles, "Normal"), "rPr", new XElement(W + "color", Val("999999")))),
        Look("MS-05", "text stands on black", styles => Property(Style(styles, "Normal"), "pPr", new XElement(W + "shd", Val("clear"), new XAttribute(W + "fill", "202020")))),
        Look("MS-05", "the colour is the theme's", styles => Property(Style(styles, "Normal"), "rPr", new XElement(W + "color", Val("000000"), new XAttribute(W + "themeColor", "text1")))),
        In("MS-05", "a word is highlighted", body => Run(body, new XElement(W + "highlight", Val("yellow")))),
        new("MS-05", "the marks of lists are pale", file => file.Change("word/numbering.xml", lists => lists.Descendants(W + "lvl").ToList().ForEach(level => Property(level, "rPr", new XElement(W + "color", Val("DDDDDD")))))),

        In("MS-06", "a picture floats", body => body.Descendants(WordNames.Wp + "inline").First().Name = WordNames.Wp + "anchor"),
        In("MS-06", "a paragraph stands in a frame", body => Paragraph(body, new XElement(W + "framePr"))),
        In("MS-06", "a table floats", body => First(body, "tblPr").Add(new XElement(W + "tblpPr"))),
        In("MS-06", "words stand in a box", body => First(body, "r").Add(new XElement(W + "pict", new XElement(W + "txbxContent", new XElement(W + "p"))))),

        In("MS-07", "two cells are one", body => Cell(body, new XElement(W + "gridSpan", Val("2")))),
        In("MS-07", "cells are merged downwards", body => Cell(body, new XElement(W + "vMerge"))),
        In("MS-07", "a table stands in a table", body => First(body, "tc").AddFirst(new XElement(First(body, "tbl")))),
        In("MS-07", "a row has a cell less", body => body.Descendants(W + "tc").Last().Remove()),

        In("MS-08", "the words of a link say nothing", body => Words(First(body, "hyperlink", element => Text(element) == "how to find us"), "click here")),
        In("MS-08", "the words of a link are its address", body => Words(First(body, "hyperlink", element => Text(element) == "how to find us"), "https://example.org/find")),
        In("MS-08", "a link leads to a place that is not there", body => First(body, "hyperlink", element => Text(element) == "what to bring").SetAttributeValue(W + "anchor", "Nowhere")),
        In("MS-08", "a link leads to an address that is not there", body => First(body, "hyperlink", element => Text(element) == "how to find us").SetAttributeValue(R + "id", "rId999")),
        In("MS-08", "a link has no words", body => First(body, "hyperlink", element => Text(element) == "how to find us").RemoveNodes()),

        In("MS-09", "a control has neither title nor tag", body => Wrap(First(body, "p"))),
        In("MS-09", "a control has no title", body => Wrap(First(body, "p"), new XElement(W + "tag", Val("title")))),
        In("MS-09", "a control has a title of blanks", body => Wrap(First(body, "p"), new XElement(W + "alias", Val(" ")), new XElement(W + "tag", Val("title")))),

        In("MS-10", "a level is skipped", body => Styled(body, "Heading3").SetAttributeValue(W + "val", "Heading5")),
        In("MS-10", "there are two titles", body => Styled(body, "Heading2").SetAttributeValue(W + "val", "Heading1")),
        In("MS-10", "the title is of level 2", body => Styled(body, "Heading1").SetAttributeValue(W + "val", "Heading2")),
        In("MS-10", "a heading is as long as a paragraph", body => Words(Styled(body, "Heading2").Ancestors(W + "p").First(), string.Join(' ', Enumerable.Repeat("word", 21)))),

        In("MS-11", "a paragraph is empty", body => First(body, "p").AddAfterSelf(new XElement(W + "p"))),
        In("MS-11", "blanks make a distance", body => Words(First(body, "p"), "Northbridge   Hospitals")),
        In("MS-11", "tabs make a distance", body => First(body, "r").Add(new XElement(W + "tab"), new XElement(W + "tab"))),
        In("MS-11", "line ends make a distance", body => First(body, "r").Add(new XElement(W + "br"), new XElement(W + "br"))),

        In("MS-12", "a table holds a paragraph in place", body => body.Elements().First().AddAfterSelf(new XElement(First(body, "tbl")))),
        In("MS-12", "a row is blank", body => body.Descendants(W + "tr").Last().Descendants(W + "t").ToList().ForEach(text => text.Value = "")),
        In("MS-12", "a column is there for distance", body => body.Descendants(W + "tr").ToList().ForEach(row => row.Add(new XElement(W + "tc", new XElement(W + "p"))))),

        new("MS-13", "the mark is a picture in the header", file => file.ChangeFirst("word/header", header => First(header, "r").Add(new XElement(W + "pict")))),
        new("MS-13", "the mark is not in the header", file => file.ChangeFirst("word/header", header => header.Descendants(W + "t").ToList().ForEach(text => text.Value = "x"))),
        In("MS-13", "the mark is not in the body", body => Styled(body, "LeafletMark").Ancestors(W + "p").First().Remove()),

        new("MS-14", "there is no title", file => file.Change(WordDamage.Core, core => core.Element(WordNames.Dc + "title")!.Remove())),
        new("MS-14", "the title is blank", file => file.Change(WordDamage.Core, core => core.Element(WordNames.Dc + "title")!.Value = " ")),
        Look("MS-14", "there is no language", styles => First(styles, "lang").Remove()),

        new("W-01", "the title is another", file => file.Change(WordDamage.Core, core => core.Element(WordNames.Dc + "title")!.Value = "Document1")),
        new("W-01", "the maker is not named", file => file.Change(WordDamage.Core, core => core.Element(WordNames.Dc + "creator")!.Remove())),
        new("W-01", "the language is another", file => file.Change(WordDamage.Core, core => core.Element(WordNames.Dc + "language")!.Value = "en-US")),
        new("W-01", "the date is none", file => file.Change(WordDamage.Core, core => core.Element(WordNames.DcTerms + "modified")!.Value = "yesterday")),
        new("W-01", "the reference is not told", file => file.Change("docProps/custom.xml", custom => custom.RemoveNodes())),

        Look("W-02", "the document is in another language", styles => First(styles, "lang").SetAttributeValue(W + "val", "de-DE")),
        Set("W-02", "the settings name no language", settings => settings.Element(W + "themeFontLang")!.Remove()),
        In("W-02", "words are in no known language", body => Run(body, new XElement(W + "lang", Val("zz-ZZ")))),

        In("W-03", "the section runs from left to right", body => First(body, "sectPr").Element(W + "bidi")!.Remove(), isInArabic: true),
        In("W-03", "a run is not marked", body => First(body, "rtl").Remove(), isInArabic: true),
        In("W-03", "the columns run from left to right", body => First(body, "bidiVisual").Remove(), isInArabic: true),
        In("W-03", "a paragraph runs from left to right", body => Paragraph(body, new XElement(W + "bidi", Val("0"))), isInArabic: true),
        In("W-03", "a telephone number is turned round", body => First(body, "r", run => Text(run).Contains("0118", StringComparison.Ordinal)) is var run ? Turn(run) : null, isInArabic: true),
        Look("W-03", "Arabic words have another size", styles => First(styles, "szCs").SetAttributeValue(W + "val", "10"), isInArabic: true),

        In("W-04", "a point is typed", body => Words(Item(body), "• a list of your medicines")),
        In("W-04", "a number is typed", body => Words(Styled(body, "Lead").Ancestors(W + "p").First(), "1. What happens before and after your test.")),
        In("W-04", "a hyphen is typed", body => Words(Styled(body, "Lead").Ancestors(W + "p").First(), "- What happens before and after your test.")),
        In("W-04", "there is no such list", body => First(body, "numId").SetAttributeValue(W + "val", "999")),

        Look("W-05", "a heading may stand alone", styles => styles.Descendants(W + "keepNext").ToList().ForEach(keep => keep.Remove())),
        Look("W-05", "lines may stand alone", styles => styles.Descendants(W + "widowControl").ToList().ForEach(control => control.SetAttributeValue(W + "val", "0"))),
        In("W-05", "words that lead in to a list may stand alone", body => First(body, "numPr").Ancestors(W + "p").First().AddBeforeSelf(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "Bring:"))))),
        In("W-05", "a row may be broken", body => First(body, "cantSplit").Remove()),

        Set("W-06", "words are hyphenated", settings => settings.Element(W + "autoHyphenation")!.SetAttributeValue(W + "val", "1")),
        Look("W-06", "lines are justified", styles => Property(Style(styles, "Normal"), "pPr", new XElement(W + "jc", Val("both")))),
        In("W-06", "a paragraph is justified", body => Paragraph(body, new XElement(W + "jc", Val("both")))),
        In("W-06", "a paragraph is set in the middle", body => Paragraph(body, new XElement(W + "jc", Val("center")))),

        new("W-07", "the foot says another reference", file => file.ChangeFirst("word/footer", footer => First(footer, "t", text => text.Value.Contains("BT/014", StringComparison.Ordinal)).Value = "BT/999")),
        new("W-07", "the head says more", file => file.ChangeFirst("word/header", header => First(header, "t").Value += " until Friday")),
        In("W-07", "the body does not say the version", body => body.Descendants(W + "t").Where(text => text.Value == "2.1").ToList().ForEach(text => text.Value = "2.2")),

        new("W-08", "the number of the page is typed", file => file.ChangeFirst("word/footer", footer => First(footer, "instrText").Value = " DATE ")),
        Set("W-08", "fields are updated on opening", settings => settings.Add(new XElement(W + "updateFields"))),
        In("W-08", "the list of contents lacks an entry", body => Styled(body, "TOC2", 1).Ancestors(W + "p").First().Remove()),
        In("W-08", "an entry of the contents has other words", body => Words(Styled(body, "TOC2", 1).Ancestors(W + "p").First().Element(W + "hyperlink")!, "What it costs")),
        In("W-08", "a field does not end", body => First(body, "fldChar", turn => turn.Attribute(W + "fldCharType")!.Value == "end").Remove()),

        Set("W-09", "the mode is that of Word 2010", settings => Mode(settings).SetAttributeValue(W + "val", "14")),
        Set("W-09", "the mode is not said", settings => Mode(settings).Remove()),
        Set("W-09", "the mode is another maker's", settings => Mode(settings).SetAttributeValue(W + "uri", "http://example.org")),

        Set("W-10", "there are variables", settings => settings.Add(new XElement(W + "docVars"))),
        In("W-10", "words are hidden", body => Run(body, new XElement(W + "vanish"))),
        Look("W-10", "a style hides words", styles => Property(Style(styles, "Lead"), "rPr", new XElement(W + "vanish"))),

        In("W-11", "a run has a size of its own", body => Run(body, new XElement(W + "sz", Val("18")))),
        In("W-11", "a run has a colour of its own", body => Run(body, new XElement(W + "color", Val("000000")))),
        In("W-11", "a run is bold by two styles", body => Property(First(Styled(body, "Heading2").Parent!.Parent!, "r"), "rPr", new XElement(W + "rStyle", Val("Strong")))),
        In("W-11", "a style is not there", body => Styled(body, "Lead").SetAttributeValue(W + "val", "Nothing")),

        In("W-13", "a change is tracked", body => First(body, "r") is var run ? Into(run, "ins") : null),
        In("W-13", "a comment stands in the text", body => First(body, "p").Add(new XElement(W + "commentRangeStart"))),
        new("W-13", "comments are in the file", file => file.Add("word/comments.xml", $"<w:comments xmlns:w=\"{W.NamespaceName}\"/>")),
        new("W-13", "somebody is named", file => file.Change(WordDamage.Core, core => core.Add(new XElement(WordNames.Core + "lastModifiedBy", "A. Person")))),
    ];

    private static RuleDamage In(string rule, string name, Action<XElement> change, bool isInArabic = false) =>
        new(rule, name, file => file.Change(WordDamage.Document, root => change(root.Element(W + "body")!)), isInArabic);

    private static RuleDamage In(string rule, string name, Func<XElement, XElement?> change, bool isInArabic = false) =>
        In(rule, name, body => { change(body); }, isInArabic);

    private static RuleDamage Look(string rule, string name, Action<XElement> change, bool isInArabic = false) => new(rule, name, file => file.Change(WordDamage.Styles, change), isInArabic);

    private static RuleDamage Set(string rule, string name, Action<XElement> change) => new(rule, name, file => file.Change(WordDamage.Settings, change));

    private static XElement First(XElement within, string name, Func<XElement, bool>? isWanted = null) => within.Descendants(W + name).First(isWanted ?? (_ => true));

    private static XAttribute Val(string value) => new(W + "val", value);

    private static string Text(XElement element) => string.Concat(element.DescendantsAndSelf(W + "t").Select(text => text.Value));

    private static XAttribute Alternative(XElement body) => body.Descendants(WordNames.Wp + "docPr").Attributes("descr").First(words => words.Value.Length > 1);

    private static XElement Styled(XElement body, string style, int skip = 0) => body.Descendants(W + "pStyle").Where(element => element.Val() == style).ElementAt(skip);

    private static XElement Style(XElement styles, string id) => styles.Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    private static XElement Item(XElement body)
    {
        var item = First(body, "numPr");
        var paragraph = item.Ancestors(W + "p").First();
        item.Remove();
        return paragraph;
    }

    private static XElement Mode(XElement settings) => First(settings, "compatSetting", setting => setting.Attribute(W + "name")!.Value == "compatibilityMode");

    /// <summary>Puts a property into a group, in place of one of its kind.</summary>
    private static void Property(XElement element, string group, XElement property)
    {
        var properties = element.Element(W + group);
        if (properties is null)
        {
            element.AddFirst(properties = new XElement(W + group));
        }

        properties.Element(property.Name)?.Remove();
        properties.Add(property);
    }

    /// <summary>Gives the first run of running text a property.</summary>
    private static void Run(XElement body, XElement property) => Property(First(Plain(body), "r"), "rPr", property);

    private static void Paragraph(XElement body, XElement property) => Property(Plain(body), "pPr", property);

    /// <summary>The first paragraph of running text.</summary>
    private static XElement Plain(XElement body) => body.Elements(W + "p").First(paragraph => paragraph.Element(W + "pPr")?.Element(W + "pStyle") is null && Text(paragraph).Length > 20);

    private static void Cell(XElement body, XElement property) => Property(First(body, "tc"), "tcPr", property);

    private static void Words(XElement element, string words)
    {
        var texts = element.Descendants(W + "t").ToList();
        texts.Skip(1).ToList().ForEach(text => text.Value = "");
        texts[0].Value = words;
    }

    private static void Wrap(XElement element, params XElement[] properties) =>
        element.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr", properties), new XElement(W + "sdtContent", new XElement(element))));

    private static XElement? Into(XElement element, string name)
    {
        element.ReplaceWith(new XElement(W + name, new XElement(element)));
        return null;
    }

    /// <summary>Sets a run from right to left, out of what embeds it.</summary>
    private static XElement? Turn(XElement run)
    {
        Property(run, "rPr", new XElement(W + "rtl"));
        if (run.Parent!.Name == W + "dir")
        {
            run.Parent.ReplaceWith(new XElement(run));
        }

        return null;
    }
}
