using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Typesetting;

/// <summary>Builds flows for tests: each paragraph, item and cell with an element and a leaf of its own, in the order of the calls.</summary>
internal sealed class TestFlow
{
    public const double SizePt = 14;
    public const double LinePt = 20;

    public static RgbColour Black { get; } = new(0, 0, 0);

    public static RgbColour Blue { get; } = new(0, 0, 160);

    public static RgbColour Pale { get; } = new(230, 240, 250);

    public static TextStyle Plain { get; } = new("Arimo", FontWeight.Regular, SizePt, Black);

    public static TextStyle Strong { get; } = new("Arimo", FontWeight.Bold, SizePt, Black);

    public static TextStyle Linked { get; } = new("Arimo", FontWeight.Regular, SizePt, Blue, Underlined: true);

    /// <summary>A page with room for exactly 20 lines of text, 300 points wide.</summary>
    public static PageGeometry Geometry { get; } = new(360, 460, 30, null);

    public StructureElement Root { get; } = StructureElement.CreateRoot("en");

    public static TextStyle Sized(double sizePt) => Plain with { SizePt = sizePt };

    /// <summary>A paragraph of so many lines, each with one word that nothing else holds.</summary>
    public FlowParagraph Lines(string word, int count, bool keepWithNext = false, bool keepTogether = false, double after = 0) =>
        Paragraph(string.Join('\u2028', Enumerable.Range(1, count).Select(i => $"{word}{i}")), keepWithNext, keepTogether, after);

    public FlowParagraph Paragraph(string text, bool keepWithNext = false, bool keepTogether = false, double after = 0, bool isRightToLeft = false)
    {
        var element = Root.Add(StructureRole.Paragraph);
        return new FlowParagraph
        {
            Spans = [Span(text, element.AddContent())],
            LineHeightPt = LinePt,
            KeepWithNext = keepWithNext,
            KeepTogether = keepTogether,
            SpaceAfter = after,
            Destination = element,
            IsRightToLeft = isRightToLeft,
            NodeId = text.Length > 20 ? text[..20] : text,
        };
    }

    public static FlowParagraph Spans(params FlowSpan[] spans) => new() { Spans = spans, LineHeightPt = LinePt };

    public static FlowSpan Span(string text, InkOwner owner, TextStyle? style = null, bool isFact = false, FlowLink? link = null, string language = "en") =>
        new(text, style ?? Plain, owner) { Language = language, IsFact = isFact, Link = link };

    public FlowSpan Span(string text, TextStyle? style = null, bool isFact = false, string language = "en") =>
        Span(text, Root.Add(StructureRole.Paragraph).AddContent(), style, isFact, null, language);

    public FlowSpan Link(string text, string uri)
    {
        var element = Root.Add(StructureRole.Link);
        return Span(text, element.AddContent(), Linked, isFact: false, new FlowLink(element, "Leads to " + uri) { Target = new LinkTarget(uri, null) });
    }

    public FlowListItem Item(string label, params FlowBlock[] blocks) => new(Paragraph(label), blocks);

    public static FlowList List(params FlowListItem[] items) => new() { Items = items, IndentPt = 20, ItemSpacingPt = 0 };

    public static FlowTable Table(int headerRows, params FlowTableRow[] rows) => new()
    {
        Rows = rows,
        HeaderRowCount = headerRows,
        CellPaddingPt = 4,
        RuleColour = Black,
        HeaderGround = Pale,
    };

    public FlowTableRow Row(bool isHeader, params string[] cells) =>
        new([.. cells.Select(cell => new FlowTableCell([Paragraph(cell)], isHeader))]);

    public LaidOutDocument Lay(IReadOnlyList<FlowBlock> blocks, PageGeometry? geometry = null, PageFurniture? furniture = null, int pageLimit = 10_000) =>
        new PageLayout(TestFonts.Shaper).Lay(blocks, Root, geometry ?? Geometry, furniture ?? NoFurniture.Instance, 1, pageLimit, TestContext.Current.CancellationToken);
}

/// <summary>Pages without head and foot.</summary>
internal sealed class NoFurniture : PageFurniture
{
    public static NoFurniture Instance { get; } = new();

    public override IReadOnlyList<FlowParagraph> Head(int pageNumber, int pageCount) => [];

    public override IReadOnlyList<FlowParagraph> Foot(int pageNumber, int pageCount) => [];
}

/// <summary>Reads laid-out pages back as text.</summary>
internal static class PageText
{
    /// <summary>The text of one piece of ink.</summary>
    public static string Of(PlacedText placed)
    {
        var text = string.Empty;
        foreach (var piece in placed.Pieces)
        {
            text += piece.Text;
        }

        return text;
    }

    /// <summary>The width of the glyphs of one piece of ink.</summary>
    public static double WidthOf(PlacedText placed)
    {
        double units = 0;
        foreach (var piece in placed.Pieces)
        {
            units += piece.AdvanceUnits;
        }

        return units * placed.SizePt / placed.Face.UnitsPerEm;
    }

    public static IEnumerable<PlacedText> Texts(this Page page) => page.Items.OfType<PlacedText>();

    /// <summary>The lines of a page: text of one baseline, in paint order.</summary>
    public static IReadOnlyList<string> Lines(this Page page)
    {
        var lines = new List<string>();
        var last = double.NaN;
        foreach (var text in page.Texts())
        {
            if (text.Baseline.Equals(last))
            {
                lines[^1] += Of(text);
            }
            else
            {
                lines.Add(Of(text));
            }

            last = text.Baseline;
        }

        return [.. lines.Select(line => line.TrimEnd())];
    }

    /// <summary>All words that are read, in paint order.</summary>
    public static IReadOnlyList<string> Words(this LaidOutDocument document) =>
        [.. document.Pages.SelectMany(page => page.Texts()).Where(text => text.Owner.Leaf is not null)
            .SelectMany(text => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
