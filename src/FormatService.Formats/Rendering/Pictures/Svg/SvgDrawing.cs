using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Turns the elements of a file into shapes, in the order in which they are painted.</summary>
internal sealed class SvgDrawing
{
    // Clones of clones, and views in views.
    private const int MaxNesting = 24;

    private readonly SvgFaults _faults;
    private readonly SvgDefinitions _definitions;
    private readonly SvgClips _clips;
    private readonly SvgGradients _gradients;
    private readonly double _farthest;
    private int _nesting;

    /// <param name="root">The root.</param>
    /// <param name="farthest">The farthest place from the corner of the picture that a shape may reach to.</param>
    /// <param name="faults">What is wrong.</param>
    public SvgDrawing(SvgElement root, double farthest, SvgFaults faults)
    {
        _farthest = farthest;
        _faults = faults;
        _definitions = new SvgDefinitions(root);
        _clips = new SvgClips(_definitions, faults);
        _gradients = new SvgGradients(_definitions, faults);
    }

    /// <summary>Draws what is in the root; <paramref name="transform"/> is from its view to the picture.</summary>
    public ImmutableArray<VectorItem> Draw(SvgElement root, SvgViewport viewport, AffineTransform transform)
    {
        var items = new List<VectorItem>();
        var place = new Place(SvgStyle.Default.Of(root, viewport, _faults), viewport, transform);
        if (root["display"]?.Trim() != "none")
        {
            AddGroup(root, place, items, children => DrawChildren(root, place, children));
        }

        return [.. items];
    }

    private void DrawChildren(SvgElement element, Place place, List<VectorItem> items)
    {
        foreach (var child in element.Children)
        {
            DrawElement(child, place, items);
        }
    }

    private void DrawElement(SvgElement element, Place outer, List<VectorItem> items)
    {
        if (_faults.IsHopeless || !_faults.Spend(1) || SvgUndrawn.IsNothing(element) || SvgUndrawn.IsRefused(element, _faults))
        {
            return;
        }

        var place = outer with { Style = outer.Style.Of(element, outer.Viewport, _faults) };
        if (element["transform"] is { } written)
        {
            if (!SvgTransform.TryParse(written, out var own))
            {
                _faults.Refuse("has a transform that is not understood", "Save it as “Plain SVG” from the program it was made with.", element);
                return;
            }

            place = place with { Transform = place.Transform.After(own) };
        }

        switch (element.Name)
        {
            case "g" or "a":
                AddGroup(element, place, items, children => DrawChildren(element, place, children));
                break;
            case "switch":
                AddGroup(element, place, items, children => DrawChosen(element, place, children));
                break;
            case "svg":
                AddGroup(element, place, items, children => DrawView(element, element, place, children));
                break;
            case "use":
                AddGroup(element, place, items, children => DrawClone(element, place, children));
                break;
            default:
                DrawShape(element, place, items);
                break;
        }
    }

    private void DrawChosen(SvgElement element, Place place, List<VectorItem> items)
    {
        // SVG 1.1, 5.8.2: the first that makes no conditions, or only such as are met.
        if (element.Children.FirstOrDefault(child => child.Name.Length > 0 && !SvgUndrawn.IsNothing(child)) is { } chosen)
        {
            DrawElement(chosen, place, items);
        }
    }

    private void DrawClone(SvgElement use, Place place, List<VectorItem> items)
    {
        var id = SvgReference.IdOf(use.Reference ?? "");
        if (_definitions.Find(id) is not { } original)
        {
            _faults.Refuse(
                id.Length == 0 ? "shows a part of another file, which is never fetched" : $"shows a clone of “#{id}”, which is not in the file",
                "Save it as “Plain SVG”, with all its parts inside.",
                use);
            return;
        }

        if (++_nesting > MaxNesting)
        {
            _faults.Refuse($"shows clones of clones more than {MaxNesting} deep, or one inside itself", "Turn clones into shapes in the program it was made with (Edit, Clone, Unlink).", use);
        }
        else
        {
            var lengths = new SvgLengths(use, place.Style, place.Viewport, _faults);
            var moved = place with { Transform = place.Transform.After(AffineTransform.Translation(lengths.Across("x"), lengths.Down("y"))) };
            if (original.Name is "symbol" or "svg")
            {
                _ = SvgUndrawn.HasRefusedProperty(original, _faults);
                moved = moved with { Style = moved.Style.Of(original, moved.Viewport, _faults) };
                AddGroup(original, moved, items, children => DrawView(original, use, moved, children));
            }
            else
            {
                DrawElement(original, moved, items);
            }
        }

        _nesting--;
    }

    /// <summary>Draws a view within the drawing; its size is said by itself or by the clone.</summary>
    private void DrawView(SvgElement view, SvgElement sized, Place place, List<VectorItem> items)
    {
        var own = new SvgLengths(view, place.Style, place.Viewport, _faults);
        var asked = new SvgLengths(sized, place.Style, place.Viewport, _faults);
        var isSymbol = view.Name == "symbol";
        var width = asked.Across("width", isSymbol ? place.Viewport.Width : own.Across("width", place.Viewport.Width));
        var height = asked.Down("height", isSymbol ? place.Viewport.Height : own.Down("height", place.Viewport.Height));
        if (width <= 0 || height <= 0)
        {
            return;
        }

        var transform = isSymbol ? place.Transform : place.Transform.After(AffineTransform.Translation(own.Across("x"), own.Down("y")));
        var box = SvgViewBox.Of(view);
        var inner = new Place(
            place.Style,
            box is { } seen ? new SvgViewport(seen.Width, seen.Height) : new SvgViewport(width, height),
            box is { } fitted ? transform.After(fitted.Into(width, height, view["preserveAspectRatio"])) : transform);
        var children = new List<VectorItem>();
        DrawChildren(view, inner, children);
        ImmutableArray<VectorClip> clips = view["overflow"]?.Trim() is "visible" or "auto" ? [] : [new VectorClip(SvgShapes.Box(0, 0, width, height).Transform(transform), IsEvenOdd: false)];
        Add(items, children, clips, 1);
    }

    private void AddGroup(SvgElement element, Place place, List<VectorItem> items, Action<List<VectorItem>> draw)
    {
        var children = new List<VectorItem>();
        draw(children);
        Add(items, children, _clips.Of(element, null, place.Viewport, place.Transform), OpacityOf(element));
    }

    private static void Add(List<VectorItem> items, List<VectorItem> children, ImmutableArray<VectorClip> clips, double opacity)
    {
        if (children.Count == 0 || opacity <= 0)
        {
            return;
        }

        if (opacity < 1 && children is [VectorShape single])
        {
            // Nothing overlaps in one shape, so it needs no group to be made paler.
            (children, opacity) = ([single with { Opacity = single.Opacity * opacity }], 1);
        }

        if (clips.IsEmpty && opacity >= 1)
        {
            items.AddRange(children);
        }
        else
        {
            items.Add(new VectorGroup(clips, opacity, [.. children]));
        }
    }

    private void DrawShape(SvgElement element, Place place, List<VectorItem> items)
    {
        var style = place.Style;
        if (SvgShapes.Outline(element, style, place.Viewport, _faults) is not { IsEmpty: false } outline || !_faults.Spend(outline.Verbs.Length) || !_faults.Spend(PathTangle.WorkOf(outline)))
        {
            return;
        }

        var path = outline.Transform(place.Transform);
        if (!style.IsVisible || !IsNear(path, style.StrokeWidth * place.Transform.Scale))
        {
            if (style.IsVisible)
            {
                _faults.Refuse("has a shape that reaches far beyond the picture", "Mend the shape, or save the picture as PNG.", element);
            }

            return;
        }

        var shapes = new List<VectorItem>();
        if (PaintOf(style.Fill, style.FillOpacity, outline, place, element) is { } fill)
        {
            shapes.Add(new VectorFill(path, fill.Paint, fill.Opacity, style.FillsEvenOdd));
        }

        if (style.StrokeWidth > 0 && place.Transform.Scale > 1e-9 && PaintOf(style.Stroke, style.StrokeOpacity, outline, place, element) is { } stroke)
        {
            shapes.Insert(style.StrokesFirst ? 0 : shapes.Count, new VectorStroke(path, stroke.Paint, stroke.Opacity, PenOf(style, place.Transform)));
        }

        DrawMarkers(element, outline, place, shapes);
        Add(items, shapes, _clips.Of(element, PathBounds.Of(outline), place.Viewport, place.Transform), OpacityOf(element));
    }

    // SVG 1.1, 11.6: arrowheads and the like. They take their style from where they are defined.
    private void DrawMarkers(SvgElement element, VectorPath outline, Place place, List<VectorItem> items)
    {
        var style = place.Style;
        if (style is { MarkerStart: null, MarkerMid: null, MarkerEnd: null })
        {
            return;
        }

        if (element.Name is "rect" or "circle" or "ellipse")
        {
            _faults.Refuse("has arrowheads at a shape without ends, which programs draw in different ways", "Take the markers away from the shape.", element);
            return;
        }

        var vertices = PathVertex.Of(outline);
        for (var i = 0; i < vertices.Count && !_faults.IsHopeless; i++)
        {
            DrawMarker(i == 0 ? style.MarkerStart : i < vertices.Count - 1 ? style.MarkerMid : null, vertices[i], isStart: i == 0, element, place, items);
        }

        DrawMarker(style.MarkerEnd, vertices[^1], isStart: false, element, place, items);
    }

    private void DrawMarker(string? written, PathVertex vertex, bool isStart, SvgElement element, Place place, List<VectorItem> items)
    {
        if (written is null || !_faults.Spend(1))
        {
            return;
        }

        if (!SvgReference.TryParseUrl(written, out var id, out _) || _definitions.Find(id) is not { Name: "marker" } marker || SvgUndrawn.HasRefusedProperty(marker, _faults))
        {
            _faults.Refuse($"has an arrowhead “{Quotation.Of(written, 40)}” that is not in the file", "Save it again from the program it was made with.", element);
            return;
        }

        if (++_nesting > MaxNesting)
        {
            _faults.Refuse("has arrowheads within arrowheads", "Turn the lines with their arrowheads into outlines (Inkscape: Path, Stroke to Path).", marker);
        }
        else
        {
            var placed = SvgMarker.Place(marker, vertex, isStart, place.Style, place.Viewport, place.Transform, StyleAt(marker, place.Viewport), _faults);
            if (placed is var (transform, viewport, clip))
            {
                var children = new List<VectorItem>();
                DrawChildren(marker, new Place(StyleAt(marker, place.Viewport), viewport, transform), children);
                Add(items, children, clip is null ? [] : [new VectorClip(clip, IsEvenOdd: false)], OpacityOf(marker));
            }
        }

        _nesting--;
    }

    private SvgStyle StyleAt(SvgElement element, SvgViewport viewport) =>
        (element.Parent is null ? SvgStyle.Default : StyleAt(element.Parent, viewport)).Of(element, viewport, _faults);

    private (VectorPaint Paint, double Opacity)? PaintOf(SvgPaint paint, double opacity, VectorPath outline, Place place, SvgElement element)
    {
        var colour = SvgColour.Black;
        switch (paint.Kind)
        {
            case SvgPaintKind.None:
                return null;
            case SvgPaintKind.Colour:
                colour = paint.Colour;
                break;
            case SvgPaintKind.TextColour:
                colour = place.Style.Colour;
                break;
            case SvgPaintKind.Reference when paint.Fallback is { } text && _definitions.Find(paint.Id!) is null:
                _ = SvgPaint.TryParse(text, out var fallback);
                return PaintOf(fallback, opacity, outline, place, element);
            case SvgPaintKind.Reference:
                var gradient = _gradients.Find(paint.Id!, outline, place.Style, place.Viewport, place.Transform, element, out var own);
                return gradient is null || opacity * own <= 0 ? null : (gradient, opacity * own);
        }

        opacity *= colour.Alpha;
        return opacity <= 0 ? null : (new SolidPaint(colour.Rgb), opacity);
    }

    private static VectorPen PenOf(SvgStyle style, AffineTransform transform)
    {
        var scale = transform.KeepsCircles ? transform.Scale : 1;
        return new VectorPen(
            style.StrokeWidth * scale,
            style.Cap,
            style.Join,
            style.MiterLimit,
            scale == 1 ? style.Dashes : [.. style.Dashes.Select(dash => dash * scale)],
            style.DashOffset * scale,
            transform.KeepsCircles ? AffineTransform.Identity : transform with { E = 0, F = 0 });
    }

    private double OpacityOf(SvgElement element)
    {
        if (element["opacity"] is not { } text)
        {
            return 1;
        }

        if (!SvgStyle.TryOpacity(text.Trim(), out var opacity))
        {
            _faults.Refuse("has an opacity that is not understood", "Save it as “Plain SVG” from the program it was made with.", element);
        }

        return opacity;
    }

    private bool IsNear(VectorPath path, double strokeWidth)
    {
        if (!(strokeWidth <= _farthest))
        {
            return false;
        }

        foreach (var point in path.Points)
        {
            if (!(Math.Abs(point.X) <= _farthest && Math.Abs(point.Y) <= _farthest))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What holds where an element stands.</summary>
    private sealed record Place(SvgStyle Style, SvgViewport Viewport, AffineTransform Transform);
}
