using System.Text;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

/// <summary>Reads SVG from strings.</summary>
internal static class Drawn
{
    /// <summary>What a view of 100 by 100 with this in it is made of.</summary>
    public static IReadOnlyList<VectorItem> Items(string content) => Picture($"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100'>{content}</svg>").Items;

    public static VectorFill Fill(string content) => Assert.IsType<VectorFill>(Assert.Single(Items(content)));

    public static VectorStroke Stroke(string content) => Assert.IsType<VectorStroke>(Items(content)[^1]);

    public static VectorPicture Picture(string svg)
    {
        var picture = SvgReader.Read("key", Encoding.UTF8.GetBytes(svg), out var refusals);
        Assert.True(refusals.IsEmpty, string.Join("; ", refusals));
        return picture!;
    }

    public static IReadOnlyList<PictureRefusal> Refusals(string content)
    {
        var svg = content.StartsWith("<svg", StringComparison.Ordinal) || content.StartsWith("<?", StringComparison.Ordinal) || content.StartsWith("<!", StringComparison.Ordinal)
            ? content
            : $"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100'>{content}</svg>";
        var picture = SvgReader.Read("key", Encoding.UTF8.GetBytes(svg), out var refusals);
        Assert.True(picture is null == !refusals.IsEmpty);
        return refusals;
    }

    /// <summary>A path as text: M, L, C and Z with whole numbers or tenths.</summary>
    public static string Text(VectorPath path)
    {
        var text = new StringBuilder();
        var next = 0;
        foreach (var verb in path.Verbs)
        {
            text.Append(text.Length == 0 ? "" : " ").Append("MLCZ"[(int)verb]);
            for (var i = verb == PathVerb.Curve ? 3 : verb == PathVerb.Close ? 0 : 1; i > 0; i--)
            {
                var point = path.Points[next++];
                text.Append(FormattableString.Invariant($" {Math.Round(point.X, 2) + 0:0.##},{Math.Round(point.Y, 2) + 0:0.##}"));
            }
        }

        return text.ToString();
    }
}
