using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>Follows the instructions that paint a page and notes letters and areas in their order, where they come to stand.</summary>
internal sealed class PagePainter(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix,
    InspectionParsing parsing,
    BoundedInstructions instructions)
    : BaseStreamProcessor<PaintedPage>(
        pageNumber, resourceStore, pdfScanner, instructions, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsing)
{
    /// <summary>What is under a form costs reading its resources each time.</summary>
    private const int StepsOfForm = 200;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Area> _areas = [];
    private readonly List<Box> _rules = [];
    private readonly Stack<TagPlace> _places = [];
    private readonly ClipStack _clip = new(new Box(0, 0, cropBox.GetVisibleBounds(rotation).Width, cropBox.GetVisibleBounds(rotation).Height));
    private readonly FontReading _fonts = new(pdfScanner);
    private PathShape _path = new();
    private bool _isClip;
    private int _depth;

    public override PaintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return new PaintedPage
        {
            Number = pageNumberCurrent,
            Width = 0,
            Height = 0,
            UserUnit = 1,
            Glyphs = _glyphs,
            Areas = _areas,
            Rules = _rules,
            Links = [],
        };
    }

    public override void PushState()
    {
        if (StackSize > 10_000)
        {
            parsing.Budget.Refuse(new Diagnostic(
                DiagnosticCodes.PdfTooMuch, Severity.Error, "The PDF is too much to inspect. States of painting are nested ten thousand deep.",
                "Save it anew from the program that made it.", null));
        }

        base.PushState();
        _clip.Save();
    }

    public override void PopState()
    {
        if (StackSize > 1)
        {
            _clip.Restore();
        }

        base.PopState();
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        parsing.Budget.Step();
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var (start, end) = (matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(characterBoundingBox.Width, 0)));
        var across = Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B));
        var area = Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C));
        var size = across > 0 ? area / across : 0;
        if (!double.IsFinite(size) || size <= 0 || !double.IsFinite(start.X) || !double.IsFinite(start.Y) || !double.IsFinite(end.X))
        {
            return;
        }

        // What is outside the page or cut away is not seen; marks on letters have no width of their own.
        var reach = new Box(Math.Min(start.X, end.X) - (0.1 * size), start.Y - (0.2 * size), Math.Max(start.X, end.X) + (0.1 * size), start.Y + (0.8 * size));
        if (reach.Common(_clip.Box).IsEmpty)
        {
            return;
        }

        var mode = currentState.FontState.TextRenderingMode;
        var face = _fonts.FaceOf(font);
        _glyphs.Add(new Glyph(
            font.TryGetUnicode(code, out var text) && text is { Length: > 0 } ? text : "\uFFFD",
            Math.Min(start.X, end.X),
            Math.Max(start.X, end.X),
            start.Y,
            size,
            across / size,
            TurnOf(matrix, font.IsVertical),
            Math.Abs((matrix.A * matrix.C) + (matrix.B * matrix.D)) > 0.1 * area,
            face,
            Colours.Of(currentState, isStroke: mode == TextRenderingMode.Stroke),
            mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip,
            _areas.Count,
            _places.TryPeek(out var place) ? place : default));
        if (_glyphs.Count > parsing.Budget.Limits.MaxPageLetters)
        {
            parsing.Budget.Refuse(new Diagnostic(
                DiagnosticCodes.PdfTooMuch, Severity.Error, $"The PDF is too much to inspect. Page {PageNumber} has more letters than a person can read.",
                "Save it anew from the program that made it.", null));
        }
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
        var state = GetCurrentState();
        var matrix = state.CurrentTransformationMatrix;
        var width = state.LineWidth * Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));
        _rules.AddRange(_path.Rules(width));

        // A stroke as thick as a letter is high is a ground: highlighters are drawn so.
        if (width > 5 && !_path.IsEmpty && _path.Bounds is { Height: < 0.1 } level)
        {
            AddArea(level with { Bottom = level.Bottom - (width / 2), Top = level.Top + (width / 2) }, null, false, Colours.Of(state, isStroke: true), false);
        }

        EndPath();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill(fillingRule);
        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        Fill(fillingRule);
        StrokePath(close);
    }

    public override void MoveTo(double x, double y) => _path.MoveTo(At(x, y));

    public override void LineTo(double x, double y) => _path.LineTo(At(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) =>
        _path.CurveTo(new Point(CurrentPosition.X, CurrentPosition.Y), At(x2, y2), At(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        _path.CurveTo(At(x1, y1), At(x2, y2), At(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        _path.MoveTo(At(x, y));
        _path.LineTo(At(x + width, y));
        _path.LineTo(At(x + width, y + height));
        _path.LineTo(At(x, y + height));
    }

    public override void EndPath()
    {
        if (_isClip && !_path.IsEmpty)
        {
            _clip.Cut(_path.Bounds, _path.IsRectangle);
        }

        _isClip = false;
        _path = new PathShape();
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _isClip = true;

    public override void PaintShading(NameToken shadingName) =>
        AddArea(_clip.Box, null, false, Colours.Unknown("a run of colours"), false);

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var outer = _places.TryPeek(out var found) ? found : default;
        if (propertyDictionaryName is not null)
        {
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        }

        if (name.Data == "Artifact")
        {
            _places.Push(outer with { Kinds = outer.Kinds | TagKinds.Artifact });
        }
        else if (_depth == 0 && properties is not null && properties.TryGet(NameToken.Mcid, PdfScanner, out NumericToken? number))
        {
            _places.Push(parsing.Tags.PlaceOf(PageNumber, (int)number.Data));
        }
        else
        {
            _places.Push(outer);
        }
    }

    public override void EndMarkedContent() => _places.TryPop(out _);

    /// <summary>A picture inside the instructions is noted where it stands, and never unpacked.</summary>
    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        AddPicture();
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            parsing.Budget.Step();
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        parsing.Budget.Step(StepsOfForm);
        if (_depth >= parsing.Budget.Limits.MaxDepth)
        {
            parsing.Budget.Refuse(new Diagnostic(
                DiagnosticCodes.PdfTooMuch, Severity.Error, "The PDF is too much to inspect. Its forms are nested without end.",
                "Save it anew from the program that made it.", null));
        }

        _depth++;
        var held = instructions.HeldBytes;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _depth--;
            instructions.HeldBytes = held;
        }
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var corners = CurrentTransformationMatrix.Transform(rectangle);
        _clip.Cut(
            Box.Around(new[] { corners.BottomLeft, corners.BottomRight, corners.TopLeft, corners.TopRight }.Select(corner => new Point(corner.X, corner.Y))),
            Math.Abs(corners.BottomLeft.Y - corners.BottomRight.Y) < 0.01 || Math.Abs(corners.BottomLeft.X - corners.BottomRight.X) < 0.01);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture();

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture();

    private static double TurnOf(in TransformationMatrix matrix, bool isVertical) =>
        isVertical ? -90 : Math.Atan2(matrix.B, matrix.A) * 180 / Math.PI;

    private Point At(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        CurrentPosition = point;
        return new Point(point.X, point.Y);
    }

    private void Fill(FillingRule rule)
    {
        if (_path.IsEmpty)
        {
            return;
        }

        _rules.AddRange(_path.Rules(null));
        AddArea(_path.Bounds, _path.IsRectangle ? null : _path.Outline, rule == FillingRule.EvenOdd, Colours.Of(GetCurrentState(), isStroke: false), false);
    }

    private void AddPicture()
    {
        Point[] corners = [At(0, 0), At(1, 0), At(1, 1), At(0, 1)];
        AddArea(Box.Around(corners), [corners], false, Colours.Unknown("a picture"), true);
    }

    private void AddArea(Box bounds, Point[][]? outline, bool isEvenOdd, Paint paint, bool isPicture)
    {
        var seen = bounds.Common(_clip.Box);
        if (seen.IsEmpty || paint is { Unknown: null, Alpha: <= 0 })
        {
            return;
        }

        // Where a clip is no rectangle, whatever shows through it has a shape that is not followed.
        _areas.Add(new Area(seen, outline, isEvenOdd, _clip.IsExact || paint.Unknown is not null ? paint : Colours.Unknown("a shape that is cut out"), isPicture));
    }
}
