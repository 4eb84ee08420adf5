using FormatService.Pdf;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>A document that breaks one rule, by what its maker gave to the writer.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Rule">The rule that both find: clause and test.</param>
/// <param name="Break">Adds to a sheet that has a title; the element at fault has the node id <see cref="Node"/>.</param>
/// <param name="Metadata">What the document says of itself.</param>
/// <param name="HasNode">Whether the fault is that of one node.</param>
internal sealed record BrokenDocument(string Name, string Rule, Action<Sheet> Break, PdfMetadata? Metadata = null, bool HasNode = true)
{
    public const string Node = "at-fault";

    private static readonly string Long = new('a', 40_000);

    public static IReadOnlyList<BrokenDocument> All { get; } =
    [
        new("a figure without words", "7.3-1", sheet => sheet.Picture(sheet.Root.Add(StructureRole.Figure, Node).AddContent(), Pictures.Gray())),
        new("a figure of blanks for words", "7.3-1", sheet => sheet.Picture(sheet.Root.Add(StructureRole.Figure, Node, alternativeText: "  ").AddContent(), Pictures.Gray())),
        new("a level of heading skipped", "7.4.2-1", sheet => Text(sheet, sheet.Root, StructureRole.Heading3)),
        new("a first heading of level 2", "7.4.2-1", sheet => Text(sheet, sheet.Root, StructureRole.Heading2)),
        new("an item without a list", "7.2-17", sheet => Body(sheet, sheet.Root.Add(StructureRole.Division).Add(StructureRole.ListItem, Node))),
        new("a body without an item", "7.2-18", sheet => Text(sheet, sheet.Root, StructureRole.ListBody)),
        new("a paragraph in a list", "7.2-19", sheet => Text(sheet, List(sheet), StructureRole.Paragraph)),
        new("a paragraph in an item", "7.2-20", sheet => Text(sheet, Body(sheet, List(sheet).Add(StructureRole.ListItem)), StructureRole.Paragraph)),
        new("a caption at the end of a list", "7.2-40", sheet => Text(sheet, List(sheet), StructureRole.Caption)),
        new("a row without a table", "7.2-4", sheet => Cells(sheet, sheet.Root.Add(StructureRole.Section).Add(StructureRole.TableRow, Node))),
        new("a head without a table", "7.2-5", sheet => Cells(sheet, sheet.Root.Add(StructureRole.TableHead, Node).Add(StructureRole.TableRow))),
        new("a body without a table", "7.2-6", sheet => Cells(sheet, sheet.Root.Add(StructureRole.TableBody, Node).Add(StructureRole.TableRow))),
        new("a header cell without a row", "7.2-8", sheet => sheet.Set(sheet.Root.Add(StructureRole.TableHeaderCell, Node, scope: HeaderScope.Row).AddContent(), "Risk")),
        new("a cell without a row", "7.2-9", sheet => Text(sheet, sheet.Root, StructureRole.TableDataCell)),
        new("a paragraph in a table", "7.2-3", sheet => Text(sheet, Table(sheet), StructureRole.Paragraph)),
        new("a paragraph in a row", "7.2-10", sheet => Text(sheet, Cells(sheet, Table(sheet).Add(StructureRole.TableRow)), StructureRole.Paragraph)),
        new("a paragraph in the head of a table", "7.2-36", sheet =>
        {
            var table = Table(sheet, withBody: false);
            Text(sheet, table.Add(StructureRole.TableHead), StructureRole.Paragraph);
            Cells(sheet, table.Add(StructureRole.TableBody).Add(StructureRole.TableRow));
        }),
        new("a paragraph in the body of a table", "7.2-37", sheet => Text(sheet, Table(sheet).Add(StructureRole.TableBody), StructureRole.Paragraph)),
        new("a table with two heads", "7.2-11", sheet =>
        {
            var table = sheet.Root.Add(StructureRole.Table, Node);
            Cells(sheet, table.Add(StructureRole.TableHead).Add(StructureRole.TableRow));
            Cells(sheet, table.Add(StructureRole.TableHead).Add(StructureRole.TableRow));
            Cells(sheet, table.Add(StructureRole.TableBody).Add(StructureRole.TableRow));
        }),
        new("a table with a head alone", "7.2-14", sheet =>
            Cells(sheet, sheet.Root.Add(StructureRole.Table, Node).Add(StructureRole.TableHead).Add(StructureRole.TableRow))),
        new("a caption amid a table", "7.2-16", sheet =>
        {
            var table = Table(sheet);
            Text(sheet, table, StructureRole.Caption);
            Cells(sheet, table.Add(StructureRole.TableBody).Add(StructureRole.TableRow));
        }),
        new("a table with two captions", "7.2-39", sheet =>
        {
            var table = sheet.Root.Add(StructureRole.Table);
            sheet.Add(table, StructureRole.Caption, "Risks");
            Cells(sheet, table.Add(StructureRole.TableRow));
            Text(sheet, table, StructureRole.Caption);
        }),
        new("a row with a cell too few", "7.2-43", sheet => Cells(sheet, Table(sheet).Add(StructureRole.TableRow, Node), data: 0)),
        new("a row with a cell too many", "7.2-42", sheet => Cells(sheet, Table(sheet).Add(StructureRole.TableRow, Node), data: 2)),
        new("a header cell that names nothing", "7.5-1", sheet =>
        {
            var row = sheet.Root.Add(StructureRole.Table).Add(StructureRole.TableRow);
            sheet.Set(row.Add(StructureRole.TableHeaderCell, Node).AddContent(), "Risk");
            sheet.Set(row.Add(StructureRole.TableDataCell).AddContent(), "Rare");
        }),
        new("an entry without a list of contents", "7.2-26", sheet => Text(sheet, sheet.Root.Add(StructureRole.TableOfContentsItem, Node), StructureRole.Reference)),
        new("a paragraph in a list of contents", "7.2-27", sheet => Text(sheet, sheet.Root.Add(StructureRole.TableOfContents), StructureRole.Paragraph)),
        new("a caption after an entry of contents", "7.2-28", sheet =>
        {
            var contents = sheet.Root.Add(StructureRole.TableOfContents);
            sheet.Add(contents.Add(StructureRole.TableOfContentsItem), StructureRole.Reference, "Risks");
            Text(sheet, contents, StructureRole.Caption);
        }),
        new("a language that is none", "7.2-29", sheet => sheet.Set(sheet.Root.Add(StructureRole.Paragraph, Node, language: "in French").AddContent(), "Bonjour")),
        new("a document in a language that is none", "7.2-29", _ => { }, Sheet.Metadata with { Language = "in English" }, HasNode: false),
        new("a document without a language", "7.2-29", _ => { }, Sheet.Metadata with { Language = "" }, HasNode: false),
        new("a document without a title", "7.1-9", _ => { }, Sheet.Metadata with { Title = " " }, HasNode: false),
        new("a link that says nothing", "7.18.5-2", sheet =>
            sheet.Link(sheet.Root.Add(StructureRole.Paragraph, Node), "here", new LinkTarget("https://www.example.org/", null), " ")),
        new("an alternative text too long", "6.1.13-3", sheet => sheet.Picture(sheet.Root.Add(StructureRole.Figure, Node, alternativeText: Long).AddContent(), Pictures.Gray())),
        new("an expansion too long", "6.1.13-3", sheet => sheet.Set(sheet.Root.Add(StructureRole.Paragraph).Add(StructureRole.Span, Node, expansion: Long).AddContent(), "NHS")),
        new("a title too long", "6.1.13-3", _ => { }, Sheet.Metadata with { Title = Long }, HasNode: false),
        new("a summary too long in another script", "6.1.13-3", _ => { }, Sheet.Metadata with { Subject = new string('ŵ', 17_000) }, HasNode: false),
        new("the words of a link too long", "6.1.13-3", sheet =>
            sheet.Link(sheet.Root.Add(StructureRole.Paragraph, Node), "here", new LinkTarget("https://www.example.org/", null), Long)),
        new("an address too long", "6.1.13-3", sheet =>
            sheet.Link(sheet.Root.Add(StructureRole.Paragraph, Node), "here", new LinkTarget("https://www.example.org/" + Long, null))),
        new("a page too small", "6.1.13-11", sheet => sheet.NewPage(2, 100), HasNode: false),
        new("a page too large", "6.1.13-11", sheet => sheet.NewPage(600, 14_500), HasNode: false),
    ];

    /// <summary>The standards that it is to follow.</summary>
    public PdfConformance Conformance { get; init; } = PdfConformance.Ua1A2a;

    /// <summary>The bookmark of the title; null for none.</summary>
    public string? Bookmark { get; init; }

    /// <summary>Writes it.</summary>
    public byte[] Write(out PdfWriteReport report)
    {
        var sheet = new Sheet();
        var outline = new List<PdfOutlineItem>();
        if (!Name.StartsWith("a first heading", StringComparison.Ordinal))
        {
            var title = sheet.Add(sheet.Root, StructureRole.Heading1, "Taking your inhaler");
            if (Bookmark is not null)
            {
                outline.Add(new PdfOutlineItem(Bookmark, title, []));
            }
        }

        Break(sheet);
        return sheet.Write(out report, metadata: Metadata, outline: outline, conformance: Conformance);
    }

    public override string ToString() => Name;

    internal static void Text(Sheet sheet, StructureElement parent, StructureRole role) => sheet.Set(parent.Add(role, Node).AddContent(), "Words");

    /// <summary>A list of one item.</summary>
    internal static StructureElement List(Sheet sheet)
    {
        var list = sheet.Root.Add(StructureRole.List);
        Body(sheet, list.Add(StructureRole.ListItem));
        return list;
    }

    internal static StructureElement Body(Sheet sheet, StructureElement item)
    {
        sheet.Set(item.Add(StructureRole.ListBody).AddContent(), "Shake it.");
        return item;
    }

    /// <summary>A table of one row.</summary>
    internal static StructureElement Table(Sheet sheet, bool withBody = true)
    {
        var table = sheet.Root.Add(StructureRole.Table);
        if (withBody)
        {
            Cells(sheet, table.Add(StructureRole.TableBody).Add(StructureRole.TableRow));
        }

        return table;
    }

    /// <summary>A header cell and cells of data.</summary>
    private static StructureElement Cells(Sheet sheet, StructureElement row, int data = 1)
    {
        sheet.Add(row, "Bruise", HeaderScope.Row);
        for (var i = 0; i < data; i++)
        {
            sheet.Set(row.Add(StructureRole.TableDataCell).AddContent(), "Rare");
        }

        return row;
    }
}
