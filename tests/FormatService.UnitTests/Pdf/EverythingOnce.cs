using FormatService.Pdf;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf;

/// <summary>A document that has one of everything.</summary>
internal static class EverythingOnce
{
    public static Sheet Compose() => Compose(out _);

    public static Sheet Compose(out IReadOnlyList<PdfOutlineItem> outline)
    {
        var sheet = new Sheet();
        sheet.Rectangle(ArtifactKind.Background, new PageBox(0, 0, sheet.Page.WidthPt, sheet.Page.HeightPt), new RgbColour(255, 253, 240));
        sheet.Set(ArtifactKind.Header, "Example Hospital");
        var title = sheet.Add(sheet.Root, StructureRole.Heading1, "Taking your inhaler", 26, TestFaces.ArimoBold);
        var section = sheet.Root.Add(StructureRole.Section, nodeId: "how");
        var how = sheet.Add(section, StructureRole.Heading2, "How to take it", 18, TestFaces.ArimoBold);
        sheet.Rectangle(ArtifactKind.Layout, new PageBox(57, sheet.Y, 200, 1.5), new RgbColour(0, 0x5E, 0xB8));
        sheet.Y += 5;
        var note = sheet.Root.Add(StructureRole.Note);
        AddText(sheet, section, title, note);
        AddTerms(sheet, section);
        AddTable(sheet, section);
        AddFigures(sheet, section);
        sheet.Set(ArtifactKind.Footer, "Page 1 of 2");
        sheet.NewPage();
        sheet.Set(ArtifactKind.RepeatedHeader, "Risk");
        sheet.Mark(note);
        sheet.Set(note.Add(StructureRole.Label).AddContent(), "1");
        sheet.Add(note, StructureRole.Paragraph, "Łódź, Ŵŷ, ệ, ș, Ελλάδα, Україна, ﬁ and e\u0301 q\u0308 (with \\ brackets).", face: TestFaces.DejaVu);
        var contents = sheet.Root.Add(StructureRole.TableOfContents).Add(StructureRole.TableOfContentsItem).Add(StructureRole.Reference);
        sheet.Link(contents, "How to take it", new LinkTarget(null, how));
        outline = [new PdfOutlineItem("Taking your inhaler", title, [new PdfOutlineItem("How to take it – ŵ", how, [])])];
        return sheet;
    }

    private static void AddText(Sheet sheet, StructureElement section, StructureElement title, StructureElement note)
    {
        var paragraph = section.Add(StructureRole.Paragraph, nodeId: "how/p-1");
        sheet.Set(paragraph.AddContent(), "Office staff will offer “first aid”: efficient, flowing affairs. AVAST, To Te. ");
        sheet.Set(paragraph.Add(StructureRole.Strong).AddContent(), "Do not share it. ", face: TestFaces.ArimoBold);
        sheet.Set(paragraph.Add(StructureRole.Span, language: "fr", expansion: "Service national").AddContent(), "SN déjà ");
        sheet.Link(paragraph, "www.example.org/inhalers", new LinkTarget("https://www.example.org/inhalers", null), "Inhalers at Example Hospital");
        sheet.Link(paragraph, "back to the title", new LinkTarget(null, title));
        sheet.Link(paragraph.Add(StructureRole.Reference), "1", new LinkTarget(null, note));
        sheet.Set(paragraph.Add(StructureRole.Emphasis).AddContent(), " Never.");
        var list = section.Add(StructureRole.List, listNumbering: ListNumbering.Disc);
        foreach (var step in new[] { "Shake it.", "Breathe out." })
        {
            var item = list.Add(StructureRole.ListItem);
            sheet.Set(item.Add(StructureRole.Label).AddContent(), "•");
            sheet.Set(item.Add(StructureRole.ListBody).AddContent(), step);
        }
    }

    private static void AddTerms(Sheet sheet, StructureElement section)
    {
        var item = section.Add(StructureRole.List).Add(StructureRole.ListItem);
        sheet.Set(item.Add(StructureRole.Label).AddContent(), "Telephone");
        sheet.Set(item.Add(StructureRole.ListBody).AddContent(), "01632 960123");
    }

    private static void AddTable(Sheet sheet, StructureElement section)
    {
        var table = section.Add(StructureRole.Table);
        sheet.Add(table, StructureRole.Caption, "Risks");
        var head = table.Add(StructureRole.TableHead).Add(StructureRole.TableRow);
        var risk = sheet.Add(head, "Risk", HeaderScope.Column);
        sheet.Add(head, "How many", HeaderScope.Column);
        var row = table.Add(StructureRole.TableBody).Add(StructureRole.TableRow);
        sheet.Add(row, "Bruise", HeaderScope.Row);
        row.Add(StructureRole.TableDataCell, headers: [risk]).AddContent();
    }

    private static void AddFigures(Sheet sheet, StructureElement section)
    {
        var figure = section.Add(StructureRole.Figure, nodeId: "figure", alternativeText: "A hand shakes a blue inhaler – “well”.");
        sheet.Picture(figure.AddContent(), Pictures.Gradient(withAlpha: true), 90);
        sheet.Picture(ArtifactKind.Decoration, Pictures.Gray(), 40);
        sheet.Picture(ArtifactKind.Decoration, Pictures.Jpeg(), 20);
    }
}
