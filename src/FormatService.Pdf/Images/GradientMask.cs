using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>The opacity of a gradient as greys over the whole drawing: the form of a luminosity mask (ISO 32000-1, 11.6.5.2).</summary>
internal sealed class GradientMask
{
    private readonly DrawingSpace _space;
    private readonly byte[] _pattern;

    public GradientMask(DrawingSpace space, GradientPaint gradient)
    {
        _space = space;
        using var pattern = new PdfBuffer(512);
        GradientPattern.Append(pattern, gradient, space.FromPicture, isOpacity: true);
        _pattern = pattern.Written.ToArray();
    }

    /// <summary>How many bytes it takes.</summary>
    public long Weight => _pattern.Length + 256;

    public void Write(PdfFile file, int id)
    {
        using var entries = new PdfBuffer(512);
        _space.AppendForm(entries);
        entries.Raw("/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Pattern<</P0"u8).Raw(_pattern).Raw(">>>>"u8);
        using var content = new PdfBuffer(128);
        content.Raw("/Pattern cs/P0 scn 0 0 "u8).Number(_space.Width).Raw((byte)' ').Number(_space.Height).Raw(" re f"u8);
        file.WriteStream(id, entries.Written, content.Written);
    }
}
