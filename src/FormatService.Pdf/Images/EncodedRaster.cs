using System.Globalization;
using FormatService.Pdf.Objects;
using FormatService.Typesetting.Flow;

namespace FormatService.Pdf.Images;

/// <summary>A picture of pixels as an image XObject (ISO 32000-1, 8.9).</summary>
internal sealed class EncodedRaster : EncodedPicture
{
    private readonly RasterPicture _picture;
    private readonly EncodedSamples _samples;
    private readonly EncodedSamples? _alpha;

    /// <exception cref="ArgumentException">The samples are not as many as the measures of the picture say.</exception>
    public EncodedRaster(RasterPicture picture)
    {
        _picture = picture;
        _samples = picture.Format switch
        {
            RasterFormat.Gray8 => EncodeSamples(picture, picture.Samples, 1, 8),
            RasterFormat.Rgb24 => EncodeSamples(picture, picture.Samples, 3, 8),
            RasterFormat.Indexed => EncodeSamples(picture, picture.Samples, 1, picture.BitsPerSample),
            RasterFormat.JpegGray => new EncodedSamples(picture.Samples, Coding.Jpeg, 1, 8),
            RasterFormat.JpegRgb => new EncodedSamples(picture.Samples, Coding.Jpeg, 3, 8),
            _ => throw new ArgumentOutOfRangeException(nameof(picture), picture.Format, "There is no such format."),
        };
        _alpha = picture.Alpha.Span.ContainsAnyExcept((byte)255) ? EncodeSamples(picture, picture.Alpha, 1, 8) : null;
    }

    private enum Coding
    {
        Plain,
        Predicted,
        Jpeg,
    }

    /// <inheritdoc/>
    public override long Weight => _samples.Data.Length + (_alpha?.Data.Length ?? 0) + 1024;

    /// <inheritdoc/>
    public override void Write(PdfFile file, int id)
    {
        var mask = _alpha is null ? 0 : file.Reserve();
        if (_alpha is not null)
        {
            WriteSamples(file, mask, _alpha, 0, isMask: true);
        }

        WriteSamples(file, id, _samples, mask, isMask: false);
    }

    private void WriteSamples(PdfFile file, int id, EncodedSamples samples, int mask, bool isMask)
    {
        using var entries = new PdfBuffer(256);
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(_picture.WidthPx).Raw("/Height "u8).Integer(_picture.HeightPx)
            .Raw("/BitsPerComponent "u8).Integer(samples.Bits).Raw("/ColorSpace"u8);
        AppendColourSpace(entries, samples, isMask);
        entries.Raw("/Filter/"u8).Raw(samples.Coding == Coding.Jpeg ? "DCTDecode"u8 : "FlateDecode"u8);
        if (samples.Coding == Coding.Predicted)
        {
            entries.Raw("/DecodeParms<</Predictor 15/Colors "u8).Integer(samples.Channels).Raw("/Columns "u8).Integer(_picture.WidthPx).Raw(">>"u8);
        }

        if (mask != 0)
        {
            entries.Raw("/SMask "u8).Reference(mask);
        }

        file.WriteStream(id, entries.Written, samples.Data.Span);
    }

    private void AppendColourSpace(PdfBuffer entries, EncodedSamples samples, bool isMask)
    {
        if (isMask || _picture.Format != RasterFormat.Indexed)
        {
            entries.Raw(samples.Channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
            return;
        }

        entries.Raw("[/Indexed/DeviceRGB "u8).Integer((_picture.Palette.Length / 3) - 1).Raw((byte)'<');
        foreach (var value in _picture.Palette.Span)
        {
            entries.Hex2(value);
        }

        entries.Raw(">]"u8);
    }

    private static EncodedSamples EncodeSamples(RasterPicture picture, ReadOnlyMemory<byte> samples, int channels, int bits)
    {
        var rowLength = ((picture.WidthPx * channels * bits) + 7) / 8;
        if (samples.Length != (long)rowLength * picture.HeightPx || samples.IsEmpty)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A picture of {picture.WidthPx} by {picture.HeightPx} pixels has {samples.Length} samples."),
                nameof(picture));
        }

        // Numbers of colours are no quantities: their differences mean nothing.
        if (bits < 8 || (picture.Format == RasterFormat.Indexed && samples.Equals(picture.Samples)))
        {
            return new EncodedSamples(Deflate.ToArray(samples.Span), Coding.Plain, channels, bits);
        }

        return RowPredictor.Pays(samples.Span, rowLength, channels)
            ? new EncodedSamples(Deflate.ToArray(RowPredictor.Apply(samples.Span, rowLength, channels)), Coding.Predicted, channels, bits)
            : new EncodedSamples(Deflate.ToArray(samples.Span), Coding.Plain, channels, bits);
    }

    private sealed record EncodedSamples(ReadOnlyMemory<byte> Data, Coding Coding, int Channels, int Bits);
}
