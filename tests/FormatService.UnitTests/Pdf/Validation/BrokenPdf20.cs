using FormatService.Pdf.Conformance;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>Documents and files that break one rule of PDF/UA-2, PDF/A-4 or WTPDF 1.0: those of the older standards by their new rules, and more.</summary>
internal static class BrokenPdf20
{
    private const string Node = BrokenDocument.Node;

    public static IReadOnlyList<BrokenDocument> Documents { get; } =
    [
        .. Known(
            ("a figure without words", "8.2.5.28.2-1"),
            ("a figure of blanks for words", "8.2.5.28.2-1"),
            ("an item without a list", "Table 5. Document-LI-1"),
            ("a body without an item", "Table 5. Document-LBody-1"),
            ("a paragraph in a list", "Table 5. L-P-1"),
            ("a paragraph in an item", "Table 5. LI-P-1"),
            ("a row without a table", "Table 5. Sect-TR-1"),
            ("a head without a table", "Table 5. Document-THead-1"),
            ("a body without a table", "Table 5. Document-TBody-1"),
            ("a header cell without a row", "Table 5. Document-TH-1"),
            ("a cell without a row", "Table 5. Document-TD-1"),
            ("a paragraph in a table", "Table 5. Table-P-1"),
            ("a paragraph in a row", "Table 5. TR-P-1"),
            ("a paragraph in the head of a table", "Table 5. THead-P-1"),
            ("a paragraph in the body of a table", "Table 5. TBody-P-1"),
            ("a table with two heads", "Table 5. Table-THead-1"),
            ("a caption amid a table", "8.2.5.27-1"),
            ("a table with two captions", "Table 5. Table-Caption-1"),
            ("a row with a cell too few", "8.2.5.26-4"),
            ("a row with a cell too many", "8.2.5.26-3"),
            ("an entry without a list of contents", "Table 5. Document-TOCI-1"),
            ("a paragraph in a list of contents", "Table 5. TOC-P-1"),
            ("a language that is none", "8.4.4-2"),
            ("a document in a language that is none", "8.4.4-2"),
            ("a document without a title", "8.11.1-1")),
        New("words at the top of the document", "Table 5. Document-Span-1", sheet => BrokenDocument.Text(sheet, sheet.Root, StructureRole.Span)),
        New("a reference at the top of the document", "Table 5. Document-Reference-1", sheet => BrokenDocument.Text(sheet, sheet.Root, StructureRole.Reference)),
        New("a heading in a note", "Table 5. FENote-Hn-1", sheet => BrokenDocument.Text(sheet, sheet.Root.Add(StructureRole.Note), StructureRole.Heading2)),
        New("a caption in a paragraph", "Table 5. P-Caption-1", sheet => BrokenDocument.Text(sheet, sheet.Root.Add(StructureRole.Paragraph), StructureRole.Caption)),
        New("a paragraph in a heading", "Table 5. Hn-P-1", sheet => BrokenDocument.Text(sheet, sheet.Root.Add(StructureRole.Heading2), StructureRole.Paragraph)),
        New("a paragraph in stressed words", "Table 5. Em-P-1", sheet =>
            BrokenDocument.Text(sheet, sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Emphasis), StructureRole.Paragraph)),
        New("ink in a section", "Table 5. Sect-content-1", sheet => BrokenDocument.Text(sheet, sheet.Root, StructureRole.Section)),
        New("ink in a list", "Table 5. L-content-1", sheet =>
        {
            var list = sheet.Root.Add(StructureRole.List, Node);
            sheet.Set(list.AddContent(), "Words");
            BrokenDocument.Body(sheet, list.Add(StructureRole.ListItem));
        }),
        New("ink in an item", "8.2.5.25-2", sheet =>
        {
            var item = sheet.Root.Add(StructureRole.List).Add(StructureRole.ListItem, Node);
            sheet.Set(item.AddContent(), "Words");
            BrokenDocument.Body(sheet, item);
        }),
        New("an entry of contents that leads nowhere", "8.2.5.8-1", sheet =>
            sheet.Add(sheet.Root.Add(StructureRole.TableOfContents).Add(StructureRole.TableOfContentsItem, Node), StructureRole.Reference, "Risks")),
        New("a link to two places", "8.2.5.20-2", sheet =>
        {
            var link = sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Link, Node);
            foreach (var heading in (string[])["Risks", "Benefits"])
            {
                var target = sheet.Add(sheet.Root, StructureRole.Heading2, heading);
                sheet.Page.Links.Add(new LinkArea(link, new LinkTarget(null, target), "here", sheet.Set(link.AddContent(), "here")));
            }
        }),
        New("a link told in two ways", "8.9.4.2-1", sheet =>
        {
            var link = sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Link, Node, alternativeText: "Risks");
            sheet.Page.Links.Add(new LinkArea(link, new LinkTarget("https://www.example.org/", null), "here", sheet.Set(link.AddContent(), "here")));
        }),
        New("an alternative text of private characters", "8.4.3-3", sheet =>
            sheet.Picture(sheet.Root.Add(StructureRole.Figure, Node, alternativeText: "An \uE001").AddContent(), Pictures.Gray())),
        New("a bookmark of private characters", "8.6-1", _ => { }) with { Bookmark = "An \uE001", HasNode = false },
    ];

    public static IReadOnlyList<BrokenFile> Files { get; } =
    [
        .. KnownFiles(
            ("not said to be tagged", "6.2-1"),
            ("said not to be tagged", "6.2-1"),
            ("the title not shown", "8.11.2-1"),
            ("no viewer preferences", "8.11.2-1"),
            ("no structure tree", "8.2.1-1"),
            ("no metadata", "8.11.1-2"),
            ("no language", "8.4.4-1"),
            ("no output intent", "6.2.4.3-4"),
            ("actions of the document", "6.6.3-1"),
            ("a form in XML", "6.4.2-1"),
            ("to be rendered again", "6.4.2-2"),
            ("a slide show", "6.11-1"),
            ("asks something of the viewer", "6.12-1"),
            ("a page without the order of tabs", "8.9.3.3-1"),
            ("a page with tabs by rows", "8.9.3.3-1"),
            ("a page that moves", "6.11-2"),
            ("a page without its place in the parent tree", "8.2.2-1"),
            ("a page with the resources of its parent", "6.2.2-2"),
            ("a link that does not say whether it prints", "6.3.2-1"),
            ("a link that does not print", "6.3.2-2"),
            ("a font that is not said to be one", "6.2.10.2-1"),
            ("a font in an encoding that is not there", "8.4.5.4-1"),
            ("a font without texts", "8.4.5.8-1"),
            ("a font without its map of glyphs", "8.4.5.3.2-1"),
            ("a font that is not embedded", "8.4.5.5.1-1"),
            ("a width that is not the font's", "8.4.5.6-1"),
            ("a code for a glyph that is not embedded", "8.4.5.5.1-2"),
            ("a code without a text", "8.4.5.8-1"),
            ("a code for U+0000", "8.4.5.8-2"),
            ("a code for U+FEFF", "8.4.5.8-2"),
            ("a code for a private character", "8.4.3-1"),
            ("a picture interpolated", "6.2.7.1-3"),
            ("a picture with others", "6.2.7.1-1"),
            ("a picture that stands for another", "6.2.7.1-2"),
            ("a picture of odd samples", "6.2.7.1-4"),
            ("a picture in ink", "6.2.4.3-3"),
            ("a picture in a filter of old", "6.1.6.2-1"),
            ("a picture in another file", "6.1.6.1-2"),
            ("colours transferred", "6.2.5-1"),
            ("a blend mode unknown", "6.2.9-1"),
            ("a figure without words", "8.2.5.28.2-1"),
            ("metadata that count their bytes", "6.7.2.1-2"),
            ("metadata that name their encoding", "6.7.2.1-3"),
            ("metadata without a title", "8.11.1-1")),
        New(BrokenFile.State("the origin of halftones moved", "6.2.5-3", "/HTO[0 0]")),
        New(BrokenFile.Catalogue("said to be of an older version", "6.1.12-1", (file, id) => file.Set(id, "Version", "/1.7"))),
        New(BrokenFile.Catalogue("a program at the opening", "6.6.1-1", (file, id) => file.Set(id, "OpenAction", "<</S/Launch/F(program)>>"))),
        New(BrokenFile.Of("Link", "an annotation of text", "8.9.2.3-1", (file, id) => file.Set(id, "Subtype", "/Text"))),
        New(BrokenFile.Of("Link", "an annotation that is a film", "6.3.1-1", (file, id) => file.Set(id, "Subtype", "/Movie"))),
        New(BrokenFile.Of("Link", "an annotation that is a sound", "8.9.2.4.11-1", (file, id) => file.Set(id, "Subtype", "/Sound"))),
        New(BrokenFile.Element("Link", "an annotation in an element that is no link", "8.2.5.20-1", (file, id) => file.Set(id, "S", "/Span"))),
        New(new BrokenFile("a link to a page", "8.8-2", file => file.Remove(LinkWithin(file), "A/SD"))),
        New(new BrokenFile("a link to a page without an action", "8.8-1", file =>
        {
            var link = LinkWithin(file);
            file.Set(link, "Dest", $"[{file.Find("Page")} 0 R/Fit]");
            file.Remove(link, "A");
        })),
        New(new BrokenFile("a bookmark of a page", "8.8-2", file => file.Remove(Bookmark(file), "A/SD"))),
        New(new BrokenFile("a bookmark of a page without an action", "8.8-1", file =>
        {
            var item = Bookmark(file);
            file.Set(item, "Dest", $"[{file.Find("Page")} 0 R/Fit]");
            file.Remove(item, "A");
        })),
        New(BrokenFile.Element("P", "an element of no type", "8.2.4-1", (file, id) => file.Set(id, "S", "/Absatz"))),
        New(BrokenFile.Element("TOC", "a type of PDF 1.7 in the namespace of PDF 2.0", "8.2.4-1", (file, id) => file.Set(id, "NS", Namespace(file, "http://iso.org/pdf2/ssn")))),
        New(BrokenFile.Element("Document", "a document of PDF 1.7", "8.2.5.2-2", (file, id) => file.Set(id, "NS", Namespace(file, "http://iso.org/pdf/ssn")))),
        New(BrokenFile.Element("Document", "a document without a namespace", "8.2.5.2-2", (file, id) => file.Remove(id, "NS"))),
        New(BrokenFile.Element("H1", "a heading without a level", "8.2.5.12-1", (file, id) => file.Set(id, "S", "/H").Set(id, "NS", Namespace(file, "http://iso.org/pdf/ssn")))),
        New(BrokenFile.Element("FENote", "a note of PDF 1.7", "8.2.5.14-1", (file, id) =>
        {
            file.Set(id, "S", "/Note").Set(id, "NS", Namespace(file, "http://iso.org/pdf/ssn"));
            file.Remove(id, "A");
        })),
        New(BrokenFile.Element("FENote", "a note of an unknown kind", "8.2.5.14-4", (file, id) => file.Set(id, "A/NoteType", "/Sidenote"))),
        New(BrokenFile.Element("FENote", "a note that does not name its place", "8.2.5.14-2", (file, id) => file.Remove(id, "Ref"))),
        New(new BrokenFile("a place that does not name its note", "8.2.5.14-3", file =>
            file.Remove(file.Find(dictionary => dictionary["S"].Name == "Reference" && dictionary.Has("Ref")), "Ref"))),
        New(BrokenFile.Element("TOCI", "an entry of contents that names nothing", "8.2.5.8-1", (file, id) => file.Remove(id, "Ref"))),
        New(BrokenFile.Packet("not said to be PDF/UA", "5-1", "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>", "")),
        New(BrokenFile.Packet("said to be PDF/UA-1", "5-2", "<pdfuaid:part>2<", "<pdfuaid:part>1<")),
        New(BrokenFile.Packet("said to be of another year", "5-5", "<pdfuaid:rev>2024<", "<pdfuaid:rev>2023<")),
        New(BrokenFile.Packet("not said to be PDF/A", "6.7.3-1", "<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>", "")),
        New(BrokenFile.Packet("said to be PDF/A-3", "6.7.3-2", "<pdfaid:part>4<", "<pdfaid:part>3<")),
        New(BrokenFile.Packet("said to be of another year of PDF/A", "6.7.3-5", "<pdfaid:rev>2020<", "<pdfaid:rev>2019<")),
        New(BrokenFile.Packet("said to be PDF/A-4 of a level", "6.7.3-3", "<pdfaid:part>4</pdfaid:part>", "<pdfaid:part>4</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")),
        New(BrokenFile.Packet("not declared to be well tagged", "6.1.3-1", "wtpdf#accessibility1.0", "wtpdf#other1.0")),
    ];

    private static IEnumerable<BrokenDocument> Known(params (string Name, string Rule)[] known) => known.Select(one =>
        BrokenDocument.All.Single(broken => broken.Name == one.Name) with { Rule = one.Rule, Conformance = PdfConformance.Ua2A4 });

    private static IEnumerable<BrokenFile> KnownFiles(params (string Name, string Rule)[] known) => known.Select(one =>
        New(BrokenFile.All.Single(broken => broken.Name == one.Name) with { Rule = one.Rule }));

    private static BrokenDocument New(string name, string rule, Action<Sheet> damage) => new(name, rule, damage) { Conformance = PdfConformance.Ua2A4 };

    private static BrokenFile New(BrokenFile file) => file with { Conformance = PdfConformance.Ua2A4 };

    private static string Namespace(PdfDamage file, string name) => $"{file.Find(dictionary => dictionary["NS"].Text == name)} 0 R";

    private static int LinkWithin(PdfDamage file) => file.Find(dictionary => dictionary["Subtype"].Name == "Link" && dictionary["A"].Dictionary?["S"].Name == "GoTo");

    private static int Bookmark(PdfDamage file) => file.Find(dictionary => dictionary.Has("Title") && dictionary.Has("Parent"));
}
