using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace FormatService.UnitTests.Pdf;

/// <summary>The project's fonts, and text shaped by HarfBuzz alone: the PDF writer is tested without the typesetter.</summary>
internal static class TestFaces
{
    private static readonly ConcurrentDictionary<string, FontFace> Faces = new(StringComparer.Ordinal);

    public static FontFace Arimo { get; } = Open("Arimo/Arimo-Regular.ttf", FontWeight.Regular);

    public static FontFace ArimoBold { get; } = Open("Arimo/Arimo-Bold.ttf", FontWeight.Bold);

    public static FontFace Atkinson { get; } = Open("AtkinsonHyperlegibleNext/AtkinsonHyperlegibleNext-Regular.ttf", FontWeight.Regular);

    public static FontFace DejaVu { get; } = Open("DejaVuSans/DejaVuSans.ttf", FontWeight.Regular);

    public static FontFace Open(string path, FontWeight weight) =>
        Faces.GetOrAdd(path, _ => new FontFace(Path.GetDirectoryName(path)!, weight, File.ReadAllBytes(Path.Combine(FontFolder(), path))));

    public static ShapedText Shape(FontFace face, string text, bool rightToLeft = false)
    {
        using var buffer = new Buffer { Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight };
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.Shape(buffer, hasLigatures: true);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new Glyph((ushort)infos[i].Codepoint, (int)infos[i].Cluster, positions[i].XAdvance, positions[i].XOffset, positions[i].YOffset);
        }

        return new ShapedText(face, text, glyphs, rightToLeft);
    }

    private static string FontFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "fonts"));
}
