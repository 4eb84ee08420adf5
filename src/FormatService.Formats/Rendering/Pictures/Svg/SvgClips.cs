using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>
/// Clipping paths (SVG 1.1, 14.3). Several outlines in one are cut by as their union, which one path can say where they do not overlap or wind the
/// same way; others are refused.
/// </summary>
internal sealed class SvgClips(SvgDefinitions definitions, SvgFaults faults)
{
    private const string Hint = "Cut the shapes in the program it was made with (Object, Clip, or Path, Intersection), or save the picture as PNG.";
    private const int MaxNesting = 8;

    /// <summary>What the property clip-path of an element leaves to be seen: what is inside all of these.</summary>
    /// <param name="element">The element.</param>
    /// <param name="bounds">The box around the element, in its units; null where it is not one outline.</param>
    /// <param name="viewport">What percentages are of.</param>
    /// <param name="transform">From the units of the element to those of the picture.</param>
    public ImmutableArray<VectorClip> Of(SvgElement element, PathBounds? bounds, SvgViewport viewport, AffineTransform transform)
    {
        var clips = ImmutableArray.CreateBuilder<VectorClip>();
        for (var user = element; user?.Given("clip-path") is { } value;)
        {
            if (!SvgReference.TryParseUrl(value, out var id, out _) || definitions.Find(id) is not { Name: "clipPath" } clip || clips.Count == MaxNesting)
            {
                faults.Refuse($"is cut by “{Quotation.Of(value, 40)}”, which is not a clipping path in the file", Hint, user);
                break;
            }

            if (Read(clip, bounds, viewport, transform) is { } read)
            {
                clips.Add(read);
            }

            user = clip;
        }

        return clips.ToImmutable();
    }

    private VectorClip? Read(SvgElement clip, PathBounds? bounds, SvgViewport viewport, AffineTransform transform)
    {
        if (clip["clipPathUnits"] == "objectBoundingBox")
        {
            if (bounds is not { } box)
            {
                faults.Refuse("cuts a group by a clipping path that is measured by the group", Hint, clip);
                return null;
            }

            transform = transform.After(new AffineTransform(box.Width, 0, 0, box.Height, box.Left, box.Top));
            viewport = new SvgViewport(1, 1);
        }

        transform = Placed(clip, transform);
        var style = StyleAt(clip, viewport);
        var pieces = new List<(VectorPath Path, bool IsEvenOdd, bool IsSimple)>();
        foreach (var child in clip.Children)
        {
            Read(child, style, viewport, transform, pieces);
        }

        return Join(pieces, clip);
    }

    // A clipping path takes its properties from where it stands, not from where it is used.
    private SvgStyle StyleAt(SvgElement element, SvgViewport viewport) =>
        (element.Parent is null ? SvgStyle.Default : StyleAt(element.Parent, viewport)).Of(element, viewport, faults);

    private void Read(
        SvgElement child, SvgStyle style, SvgViewport viewport, AffineTransform transform, List<(VectorPath Path, bool IsEvenOdd, bool IsSimple)> pieces)
    {
        if (child["display"]?.Trim() == "none" || child.Name is ("" or "title" or "desc" or "metadata") || !faults.Spend(1))
        {
            return;
        }

        style = style.Of(child, viewport, faults);
        transform = Placed(child, transform);
        var shape = child;
        if (child.Name == "use" && definitions.Find(SvgReference.IdOf(child.Reference ?? "")) is { } used)
        {
            var lengths = new SvgLengths(child, style, viewport, faults);
            transform = Placed(used, transform.After(AffineTransform.Translation(lengths.Across("x"), lengths.Down("y"))));
            style = style.Of(used, viewport, faults);
            shape = used;
        }

        if (!SvgShapes.IsShape(shape.Name))
        {
            faults.Refuse($"is cut by <{child.Name}>; only outlines can cut", Hint, child);
        }
        else if (child.Given("clip-path") is not null || shape.Given("clip-path") is not null)
        {
            faults.Refuse("is cut by an outline that is cut itself", Hint, child);
        }
        else if (style.IsVisible && SvgShapes.Outline(shape, style, viewport, faults) is { } path && faults.Spend(path.Verbs.Length) && faults.Spend(PathTangle.WorkOf(path)))
        {
            pieces.Add((path.Transform(transform), style.ClipsEvenOdd, shape.Name is "rect" or "circle" or "ellipse" && transform.Determinant > 0));
        }
    }

    private AffineTransform Placed(SvgElement element, AffineTransform transform)
    {
        if (element["transform"] is not { } written)
        {
            return transform;
        }

        if (!SvgTransform.TryParse(written, out var own))
        {
            faults.Refuse("is cut by an outline whose transform is not understood", Hint, element);
        }

        return transform.After(own);
    }

    private VectorClip? Join(List<(VectorPath Path, bool IsEvenOdd, bool IsSimple)> pieces, SvgElement clip)
    {
        if (pieces.Count == 1)
        {
            return new VectorClip(pieces[0].Path, pieces[0].IsEvenOdd);
        }

        var isSimple = pieces.TrueForAll(piece => piece.IsSimple);
        if (!isSimple)
        {
            var boxes = pieces.ConvertAll(piece => PathBounds.Of(piece.Path));
            for (var i = 0; i < boxes.Count && faults.Spend(i); i++)
            {
                if (boxes.Take(i).Any(boxes[i].Overlaps) || pieces[i].IsEvenOdd != pieces[0].IsEvenOdd)
                {
                    faults.Refuse("is cut by several outlines that overlap", Hint, clip);
                    return null;
                }
            }
        }

        return new VectorClip(
            new VectorPath([.. pieces.SelectMany(piece => piece.Path.Verbs)], [.. pieces.SelectMany(piece => piece.Path.Points)]),
            !isSimple && pieces[0].IsEvenOdd);
    }
}
