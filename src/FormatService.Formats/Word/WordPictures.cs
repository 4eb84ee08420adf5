using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Word;

/// <summary>Makes pictures: in line with the words, with their description or the mark of decoration, drawings as SVG with pixels for who cannot show it.</summary>
internal sealed class WordPictures
{
    private const double EmusPerPoint = 12_700;
    private const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}", SvgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    // What long captions leave to a picture at least.
    private const double LeastShare = 0.35;

    private readonly WordContext _context;
    private readonly PictureDecoder _decoder;
    private readonly PictureFiles _files;
    private readonly FigurePictures _figures;
    private readonly RowPictures _rows;
    private readonly Dictionary<(string Key, double Width), (string Pixels, string? Drawing)> _names = [];
    private readonly List<WordPart> _parts = [];
    private int _lastId;

    public WordPictures(WordContext context, LeafletPackage package, PictureDecoder decoder, PictureLibrary library, PictureFiles files)
    {
        (_context, _decoder, _files) = (context, decoder, files);
        _figures = new FigurePictures(package, decoder, FigurePictures.RoomOn(context.Styles.Pages.Geometry), context.Findings);
        _rows = new RowPictures(package, decoder, library, context.Styles.Pages, context.Findings);
    }

    /// <summary>The parts that hold the files.</summary>
    public IReadOnlyList<WordPart> Parts => _parts;

    /// <summary>The picture of a figure, in a run; null where it cannot be used.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="room">The width there is for it, in twips.</param>
    public DocumentFormat.OpenXml.Wordprocessing.Run? Find(Figure figure, int room)
    {
        if (Check(figure) is not var (picture, width))
        {
            return null;
        }

        var highest = Math.Max(PageHeightPt - CaptionHeightPt(figure), PageHeightPt * LeastShare);
        return RunOf(picture, Math.Min(Math.Min(width, WordMeasures.Points(Math.Max(room, 1))), highest / picture.HeightToWidth), figure.Alt);
    }

    /// <summary>Whom to credit for the pictures of rows found so far.</summary>
    public IReadOnlyList<string> RowCredits => _rows.Credits;

    /// <summary>The picture of a row, in a run; null where it has none that can be used.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Run? Find(PictureRow row)
    {
        if (_rows.Find(row) is not { } drawing)
        {
            return null;
        }

        Check(row.Picture!.Alt, row.Id);
        return RunOf(drawing.Picture, drawing.WidthPt, row.Picture.Alt, drawing.Ground);
    }

    /// <summary>The logo of the house, in a run; null where there is none that can be used.</summary>
    public DocumentFormat.OpenXml.Wordprocessing.Run? FindLogo(HouseLogo logo)
    {
        var pages = _context.Styles.Pages;
        var decoding = _decoder.Decode(logo.Picture, new PictureRoom(pages.WidestLogoPt, PageStyles.LogoHeightPt));
        foreach (var refusal in decoding.Refusals)
        {
            _context.Findings.Add(new RenderFinding(DiagnosticCodes.HouseLogoRefused, Severity.Error, $"The logo {refusal.Reason}.", refusal.Hint, null));
        }

        return decoding.Picture is { } picture
            ? RunOf(picture, Math.Min(pages.WidestLogoPt, PageStyles.LogoHeightPt / picture.HeightToWidth), AltText.Describing(logo.AlternativeText))
            : null;
    }

    private double PageHeightPt => _context.Styles.Pages.Geometry.HeightPt - (2 * _context.Styles.Pages.Geometry.VerticalMarginPt);

    /// <summary>About the height of what a picture must share its page with, and a line to spare for the foot.</summary>
    private double CaptionHeightPt(Figure figure)
    {
        var pages = _context.Styles.Pages;
        var letters = LeafletText.Of(figure.Caption).Length + (figure.Credit?.Length ?? 0);
        var lines = Math.Ceiling(letters / LineLength.CharactersOf(pages.Profile)) + 2;
        return (lines * pages.LineHeightOf(pages.Body)) + pages.ParagraphSpacePt;
    }

    private (PagePicture Picture, double WidthPt)? Check(Figure figure)
    {
        Check(figure.Alt, figure.Id);
        return _figures.Find(figure);
    }

    private void Check(AltText alt, NodeId node)
    {
        if (alt.Text is { } text && UnseenTexts.Fault(text, node) is { } fault)
        {
            _context.Findings.Add(fault);
        }
    }

    private DocumentFormat.OpenXml.Wordprocessing.Run RunOf(PagePicture picture, double width, AltText alt) =>
        RunOf(picture, width, alt, _context.Styles.Pages.PictureGround);

    private DocumentFormat.OpenXml.Wordprocessing.Run RunOf(PagePicture picture, double width, AltText alt, RgbColour? ground)
    {
        var tallest = PageHeightPt * PictureRoom.HeightShare;
        width = Math.Min(width, tallest / picture.HeightToWidth);
        var (pixels, drawing) = NamesOf(picture, width);
        var blip = new Blip { Embed = _context.Links.Part.To("image", pixels) };
        if (drawing is not null)
        {
            blip.AppendChild(new BlipExtensionList(new BlipExtension(new SVGBlip { Embed = _context.Links.Part.To("image", drawing) }) { Uri = SvgExtension }));
        }

        var (cx, cy) = ((long)Math.Max(1, Math.Round(width * EmusPerPoint)), (long)Math.Max(1, Math.Round(width * picture.HeightToWidth * EmusPerPoint)));
        var id = (uint)++_lastId;
        var name = FormattableString.Invariant($"Picture {id}");
        var properties = new DocProperties { Id = id, Name = name, Description = alt.Text ?? "" };
        if (alt.IsDecorative)
        {
            properties.AppendChild(new NonVisualDrawingPropertiesExtensionList(
                new NonVisualDrawingPropertiesExtension(new Decorative { Val = true }) { Uri = DecorativeExtension }));
        }

        return new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(
            new Extent { Cx = cx, Cy = cy },
            properties,
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(new DocumentFormat.OpenXml.Drawing.Pictures.Picture(
                new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(
                    new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties { Id = id, Name = name, Description = alt.Text ?? "" },
                    new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
                new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(blip, new Stretch(new FillRectangle())),
                ShapeOf(picture, cx, cy, ground)))
            {
                Uri = PictureNamespace,
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }

    private static DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties ShapeOf(PagePicture picture, long cx, long cy, RgbColour? under)
    {
        var shape = new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = cx, Cy = cy }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle });
        if (under is { } ground && !picture.IsOpaque)
        {
            shape.AppendChild(new SolidFill(new RgbColorModelHex { Val = WordMeasures.Hex(ground) }));
        }

        return shape;
    }

    /// <summary>The parts of a picture at a width, by the names that the document knows them by; the same picture is stored once.</summary>
    private (string Pixels, string? Drawing) NamesOf(PagePicture picture, double width)
    {
        var key = (picture.Key, picture is VectorPicture ? width : 0);
        if (!_names.TryGetValue(key, out var names))
        {
            var files = _files.Of(picture, width);
            names = (Store(files.Pixels), files.Drawing is { } drawing ? Store(drawing) : null);
            _names.Add(key, names);
        }

        return names;
    }

    private string Store(PictureFile file)
    {
        var name = FormattableString.Invariant($"media/picture{_parts.Count + 1}{file.Extension}");
        _parts.Add(new WordPart($"word/{name}", file.MediaType, output => output.Write(file.Content.Span)) { IsCompressed = file.MediaType != "image/svg+xml" });
        return name;
    }
}
