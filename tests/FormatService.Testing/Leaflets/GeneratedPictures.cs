using System.Collections.Immutable;
using FormatService.Documents.Model;
using SkiaSharp;

namespace FormatService.Testing.Leaflets;

/// <summary>The pictures of generated leaflets: of every shape a page has to find a place for.</summary>
internal static class GeneratedPictures
{
    private static readonly (string Name, int Width, int Height)[] Sizes =
        [("dot.png", 1, 1), ("square.png", 40, 40), ("banner.png", 1200, 30), ("tower.png", 20, 1500), ("large.png", 900, 700), ("photo.jpg", 160, 120)];

    public static ImmutableDictionary<string, Picture> All { get; } =
        Sizes.ToImmutableDictionary(size => size.Name, size => Picture.FromBytes(Draw(size.Name, size.Width, size.Height)));

    public static IReadOnlyList<string> Names { get; } = [.. Sizes.Select(size => size.Name)];

    private static byte[] Draw(string name, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(new SKColor((byte)(width % 200), (byte)(height % 200), 120, (byte)(name == "square.png" ? 128 : 255)));
        return bitmap.Encode(name.EndsWith(".jpg", StringComparison.Ordinal) ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, 80).ToArray();
    }
}
