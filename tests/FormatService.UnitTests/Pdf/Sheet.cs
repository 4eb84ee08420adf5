using FormatService.Pdf;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Pdf;

/// <summary>Sets words on pages in the simplest way that makes a document for the writer.</summary>
internal sealed class Sheet
{
    private const double Margin = 57;
    private const double Width = 595.276;
    private const double Height = 841.89;

    private readonly List<Page> _pages = [];
    private readonly Dictionary<StructureElement, PagePosition> _destinations = [];
    private readonly Dictionary<(FontFace, string), ShapedText> _shaped = [];

    public Sheet(string language = "en-GB")
    {
        Root = StructureElement.CreateRoot(language);
        NewPage();
    }

    public StructureElement Root { get; }

    public Page Page => _pages[^1];

    /// <summary>The distance of the next line's top from the top of the page.</summary>
    public double Y { get; set; }

    public static PdfMetadata Metadata { get; } = new()
    {
        Title = "Taking your inhaler",
        Language = "en-GB",
        Author = "Example Hospital",
        Subject = "How to take an inhaler.",
        Keywords = "Y/064",
        Date = new DateOnly(2026, 2, 27),
        Producer = "FormatService 0.1.0",
    };

    public void NewPage(double width = Width, double height = Height)
    {
        _pages.Add(new Page(width, height));
        Y = Margin;
    }

    /// <summary>Adds an element with one place for ink and sets its words.</summary>
    public StructureElement Add(StructureElement parent, StructureRole role, string words, double size = 14, FontFace? face = null)
    {
        var element = parent.Add(role, nodeId: $"n-{role}-{parent.Children.Count}");
        Mark(element);
        Set(element.AddContent(), words, size, face);
        return element;
    }

    /// <summary>Lets links lead to an element: to the present place.</summary>
    public void Mark(StructureElement element) => _destinations[element] = new PagePosition(_pages.Count - 1, Y);

    /// <summary>Adds a header cell.</summary>
    public StructureElement Add(StructureElement row, string words, HeaderScope scope)
    {
        var cell = row.Add(StructureRole.TableHeaderCell, scope: scope);
        Set(cell.AddContent(), words, face: TestFaces.ArimoBold);
        return cell;
    }

    /// <summary>Sets words in lines, on further pages where they do not fit.</summary>
    public IReadOnlyList<PageBox> Set(InkOwner owner, string words, double size = 14, FontFace? face = null, double x = Margin, RgbColour colour = default)
    {
        face ??= TestFaces.Arimo;
        var boxes = new List<PageBox>();
        var line = new List<ShapedText>();
        var width = 0.0;
        foreach (var word in Words(words))
        {
            var shaped = Shape(face, word);
            var advance = shaped.AdvanceUnits * size / face.UnitsPerEm;
            if (line.Count > 0 && x + width + advance > Width - Margin)
            {
                boxes.Add(SetLine(owner, line, width, size, x, colour));
                (line, width) = ([], 0);
            }

            line.Add(shaped);
            width += advance;
        }

        boxes.Add(SetLine(owner, line, width, size, x, colour));
        return boxes;
    }

    /// <summary>Sets the words of a link and adds its area on the present page.</summary>
    public StructureElement Link(StructureElement parent, string words, LinkTarget target, string? description = null)
    {
        var link = parent.Add(StructureRole.Link);
        var boxes = Set(link.AddContent(), words, colour: new RgbColour(0, 0x5E, 0xB8));
        Page.Links.Add(new LinkArea(link, target, description ?? words, boxes));
        return link;
    }

    public void Picture(InkOwner owner, PagePicture picture, double width = 200)
    {
        var height = width * picture.HeightToWidth;
        Page.Items.Add(new PlacedPicture(owner, new PageBox(Margin, Y, width, height), picture));
        Y += height + 10;
    }

    public void Rectangle(InkOwner owner, PageBox box, RgbColour colour) => Page.Items.Add(new PlacedRectangle(owner, box, colour));

    public LaidOutDocument Finish() => new(_pages, Root, _destinations, []);

    /// <summary>Writes it, as PDF/UA-1 and PDF/A-2a where nothing else is said.</summary>
    public byte[] Write(
        out PdfWriteReport report,
        TaggedPdfWriter? writer = null,
        PdfMetadata? metadata = null,
        IReadOnlyList<PdfOutlineItem>? outline = null,
        PdfConformance? conformance = null)
    {
        using var stream = new MemoryStream();
        report = (writer ?? new TaggedPdfWriter()).Write(Finish(), metadata ?? Metadata, outline ?? [], conformance ?? PdfConformance.Ua1A2a, stream, CancellationToken.None);
        return stream.ToArray();
    }

    private PageBox SetLine(InkOwner owner, List<ShapedText> line, double width, double size, double x, RgbColour colour)
    {
        var height = size * 1.4;
        if (Y + height > Height - Margin)
        {
            NewPage();
        }

        Page.Items.Add(new PlacedText(owner, line.ToArray(), x, Y + size, size, colour));
        var box = new PageBox(x, Y, width, height);
        Y += height;
        return box;
    }

    private ShapedText Shape(FontFace face, string word)
    {
        if (!_shaped.TryGetValue((face, word), out var shaped))
        {
            shaped = TestFaces.Shape(face, word);
            _shaped.Add((face, word), shaped);
        }

        return shaped;
    }

    // A word keeps the space after it, at the ends of lines too.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }
}
