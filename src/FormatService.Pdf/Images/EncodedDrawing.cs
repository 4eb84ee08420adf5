using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Pdf.Images;

/// <summary>A picture of shapes as a form XObject (ISO 32000-1, 8.10), or a part of one that is made transparent as a whole.</summary>
internal sealed class EncodedDrawing : EncodedPicture
{
    private readonly DrawingSpace _space;
    private readonly bool _isTransparencyGroup;
    private readonly byte[] _content;
    private readonly byte[] _resources;
    private readonly EncodedDrawing[] _groups;

    private EncodedDrawing(DrawingSpace space, IReadOnlyList<VectorItem> items, bool isTransparencyGroup)
    {
        _space = space;
        _isTransparencyGroup = isTransparencyGroup;
        using var content = new PdfBuffer(1 << 14);
        using var resources = new PdfBuffer(512);
        var writer = new DrawingWriter(content, space.FromPicture);
        writer.Write(items);
        writer.AppendResources(resources);
        _content = Deflate.ToArray(content.Written);
        _resources = resources.Written.ToArray();
        _groups = [.. writer.Groups.Select(group => new EncodedDrawing(space, group.Items, isTransparencyGroup: true))];
    }

    /// <inheritdoc/>
    public override long Weight => _content.Length + _resources.Length + 512 + _groups.Sum(group => group.Weight);

    public static EncodedDrawing Of(VectorPicture picture) => new(DrawingSpace.Of(picture), picture.Items, isTransparencyGroup: false);

    /// <inheritdoc/>
    public override void Write(PdfFile file, int id)
    {
        var firstGroup = file.Reserve(_groups.Length);
        using var entries = new PdfBuffer(512);
        entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(_space.Width).Raw((byte)' ').Number(_space.Height).Raw((byte)']');
        if (_isTransparencyGroup)
        {
            // ISO 19005-2, 6.2.10: the colours that a group is mixed in are those of the output intent.
            entries.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        }

        entries.Raw("/Resources<<"u8).Raw(_resources);
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
    }
}
