using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>A picture of shapes as a form XObject (ISO 32000-1, 8.10), or a part of one that is made transparent as a whole.</summary>
internal sealed class EncodedDrawing : EncodedPicture
{
    private readonly DrawingSpace _space;
    private readonly bool _isTransparencyGroup;
    private readonly byte[] _content;
    private readonly byte[] _opacities;
    private readonly byte[] _patterns;
    private readonly EncodedDrawing[] _groups;
    private readonly GradientMask[] _masks;

    private EncodedDrawing(DrawingSpace space, IReadOnlyList<VectorItem> items, bool isTransparencyGroup)
    {
        _space = space;
        _isTransparencyGroup = isTransparencyGroup;
        using var buffer = new PdfBuffer(1 << 14);
        var writer = new DrawingWriter(buffer, space.FromPicture);
        writer.Write(items);
        _content = Deflate.ToArray(buffer.Written);
        buffer.Clear();
        writer.AppendOpacities(buffer);
        _opacities = buffer.Written.ToArray();
        buffer.Clear();
        writer.AppendPatterns(buffer);
        _patterns = buffer.Written.ToArray();
        _groups = [.. writer.Groups.Select(group => new EncodedDrawing(space, group.Items, isTransparencyGroup: true))];
        _masks = [.. writer.Masks.Select(gradient => new GradientMask(space, gradient))];
    }

    /// <inheritdoc/>
    public override long Weight =>
        _content.Length + _opacities.Length + _patterns.Length + 512 + _groups.Sum(group => group.Weight) + _masks.Sum(mask => mask.Weight);

    public static EncodedDrawing Of(VectorPicture picture) => new(DrawingSpace.Of(picture), picture.Items, isTransparencyGroup: false);

    /// <inheritdoc/>
    public override void Write(PdfFile file, int id)
    {
        var firstGroup = file.Reserve(_groups.Length);
        var firstMask = file.Reserve(_masks.Length);
        using var entries = new PdfBuffer(512);
        _space.AppendForm(entries);
        if (_isTransparencyGroup)
        {
            // ISO 19005-2, 6.2.10: the colours that a group is mixed in are those of the output intent.
            entries.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        }

        entries.Raw("/Resources<<"u8);
        AppendStates(entries, firstMask);
        if (_patterns.Length > 0)
        {
            entries.Raw("/Pattern<<"u8).Raw(_patterns).Raw(">>"u8);
        }

        if (_groups.Length > 0)
        {
            entries.Raw("/XObject<<"u8);
            for (var i = 0; i < _groups.Length; i++)
            {
                entries.Raw("/G"u8).Integer(i).Raw((byte)' ').Reference(firstGroup + i);
            }

            entries.Raw(">>"u8);
        }

        entries.Raw(">>/Filter/FlateDecode"u8);
        file.WriteStream(id, entries.Written, _content);
        for (var i = 0; i < _groups.Length; i++)
        {
            _groups[i].Write(file, firstGroup + i);
        }

        for (var i = 0; i < _masks.Length; i++)
        {
            _masks[i].Write(file, firstMask + i);
        }
    }

    private void AppendStates(PdfBuffer entries, int firstMask)
    {
        if (_opacities.Length == 0 && _masks.Length == 0)
        {
            return;
        }

        entries.Raw("/ExtGState<<"u8).Raw(_opacities);
        for (var i = 0; i < _masks.Length; i++)
        {
            entries.Raw("/M"u8).Integer(i).Raw("<</SMask<</S/Luminosity/G "u8).Reference(firstMask + i).Raw(">>>>"u8);
        }

        entries.Raw(">>"u8);
    }
}
