using System.Collections.Immutable;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>
/// Reads SVG files (SVG 1.1 with what SVG 2 spells anew) into shapes. What cannot be drawn as it should look is refused by name, so that no
/// picture is ever drawn by half: text, pictures inside, filters, masks, patterns, animation and scripts.
/// </summary>
internal static class SvgReader
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    // An axis of a chart is long and thin; a line of nothing is a mistake.
    private const double MostElongated = 200;

    // In sides of the picture: numbers in a PDF have limits (ISO 19005-2, 6.1.13), and so has what is kept around another state.
    private const double FarthestSides = 100_000;
    private const int DeepestGroups = 12;

    /// <summary>Reads a file.</summary>
    /// <param name="key">The key of the picture.</param>
    /// <param name="file">The bytes.</param>
    /// <param name="refusals">All that stands against drawing it, some of it where there is very much.</param>
    /// <returns>The picture, in CSS pixels of 1/96 inch; null where something stands against it.</returns>
    public static VectorPicture? Read(string key, ReadOnlyMemory<byte> file, out ImmutableArray<PictureRefusal> refusals)
    {
        var faults = new SvgFaults();
        var picture = Read(key, file, faults);
        refusals = [.. faults.Refusals];
        return refusals.IsEmpty ? picture : null;
    }

    private static VectorPicture? Read(string key, ReadOnlyMemory<byte> file, SvgFaults faults)
    {
        if (file.Length > MaxBytes)
        {
            faults.Refuse($"is larger than the {MaxBytes / 1024 / 1024} MB that an SVG picture may have", "Simplify it in the program it was made with, or save it as PNG.");
            return null;
        }

        if (SvgXml.Read(file, faults) is not { } root)
        {
            return null;
        }

        if (root.Name != "svg")
        {
            faults.Refuse("is not an SVG picture, although it holds one", "Save the picture itself, as SVG or PNG.");
            return null;
        }

        SvgStyleSheet.Apply(root, faults);
        if (SizeOf(root, faults) is not { } size)
        {
            return null;
        }

        var box = SvgViewBox.Of(root);
        var items = new SvgDrawing(root, Math.Max(size.Width, size.Height) * FarthestSides, faults).Draw(
            root,
            box is { } seen ? new SvgViewport(seen.Width, seen.Height) : size,
            box is { } fitted ? fitted.Into(size.Width, size.Height, root["preserveAspectRatio"]) : AffineTransform.Identity);
        if (items.IsEmpty && faults.Refusals.Count == 0)
        {
            faults.Refuse("shows nothing", "Save it again from the program it was made with.");
        }

        if (DepthOf(items) > DeepestGroups)
        {
            faults.Refuse(
                $"has groups that are cut or made paler within one another more than {DeepestGroups} deep", "Simplify it in the program it was made with, or save it as PNG.");
        }

        return new VectorPicture(key, size.Width, size.Height, items);
    }

    private static int DepthOf(ImmutableArray<VectorItem> items)
    {
        var deepest = 0;
        foreach (var item in items)
        {
            deepest = item is VectorGroup group ? Math.Max(deepest, 1 + DepthOf(group.Items)) : deepest;
        }

        return deepest;
    }

    private static SvgViewport? SizeOf(SvgElement root, SvgFaults faults)
    {
        var box = SvgViewBox.Of(root);
        var width = LengthOf(root, "width");
        var height = LengthOf(root, "height");
        var size = (width, height, box) switch
        {
            ({ } w, { } h, _) => new SvgViewport(w, h),
            ({ } w, null, { } b) => new SvgViewport(w, w * b.Height / b.Width),
            (null, { } h, { } b) => new SvgViewport(h * b.Width / b.Height, h),
            (null, null, { } b) => new SvgViewport(b.Width, b.Height),
            _ => default,
        };
        if (!(size.Width > 0 && size.Height > 0))
        {
            faults.Refuse("does not say how large it is", "Save it again with a width and a height, or a viewBox.", root);
            return null;
        }

        if (size.Width / size.Height is > MostElongated or < 1 / MostElongated)
        {
            faults.Refuse("is too long and thin to be shown", "Mend its width and height.", root);
            return null;
        }

        return size;
    }

    // A percentage is of a page that we do not have.
    private static double? LengthOf(SvgElement root, string name) =>
        root[name]?.Trim() is { } text && !text.EndsWith('%') && SvgLength.TryParse(text, 0, SvgStyle.DefaultFontSize, out var length) ? length : null;
}
