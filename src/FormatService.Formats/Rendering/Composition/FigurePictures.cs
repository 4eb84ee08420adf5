using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Finds and decodes the pictures of figures, and notes what is to be said of them.</summary>
/// <param name="package">The leaflet and its pictures.</param>
/// <param name="decoder">Decodes them.</param>
/// <param name="room">The most room that one can have.</param>
/// <param name="findings">Where to note it.</param>
internal sealed class FigurePictures(LeafletPackage package, PictureDecoder decoder, PictureRoom room, List<RenderFinding> findings)
{
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
    private long _pixels;
    private long _bytes;

    /// <summary>The room that figures have on a page.</summary>
    public static PictureRoom RoomOn(PageGeometry geometry) => new(
        geometry.ColumnPt, (geometry.HeightPt - (2 * geometry.MarginPt)) * PictureRoom.HeightShare);

    /// <summary>The picture of a figure and the width it is to be drawn at, in points; null where it cannot be used.</summary>
    public (PagePicture Picture, double WidthPt)? Find(Figure figure) => Find(figure.Source, package.Pictures.GetValueOrDefault(figure.Source), figure.Id);

    /// <summary>The picture of a file, named as its author named it, and the width it is to be drawn at, in points; null where it cannot be used.</summary>
    public (PagePicture Picture, double WidthPt)? Find(string name, Picture? file, NodeId node)
    {
        // Once there is too much, no more is decoded: the leaflet is not made.
        if (_bytes > PictureDecoder.MaxBytesOfLeaflet || _pixels > PictureDecoder.MaxPixelsOfLeaflet)
        {
            return null;
        }

        var decoding = file is not null
            ? decoder.Decode(file, room)
            : PictureDecoding.Refused("was not given", "Send the picture with the leaflet, under the name the leaflet uses.");
        foreach (var refusal in decoding.Refusals)
        {
            Note(DiagnosticCodes.PictureRefused, Severity.Error, $"The picture “{name}” {refusal.Reason}.", refusal.Hint, node);
        }

        if (decoding.Picture is not { } picture)
        {
            return null;
        }

        if (decoding.IsFirstOfSeveral)
        {
            Note(
                DiagnosticCodes.PictureStandsStill,
                Severity.Information,
                $"The picture “{name}” is an animation; only its first picture is shown.",
                "See that the first picture says what the animation says, or use several pictures.",
                node);
        }

        var isNew = _counted.Add(picture.Key);
        _bytes += isNew && picture is RasterPicture raster ? raster.Samples.Length + raster.Alpha.Length : 0;
        if (isNew && _bytes > PictureDecoder.MaxBytesOfLeaflet)
        {
            Note(
                DiagnosticCodes.PictureRefused,
                Severity.Error,
                $"The picture “{name}” and those before it take more than the {PictureDecoder.MaxBytesOfLeaflet / 1_000_000} MB that a leaflet may have.",
                "Save photographs as JPEG, and make other pictures smaller: 1,000 pixels across are enough for half the width of a page.",
                node);
            return null;
        }

        if (isNew && (_pixels += decoding.SourcePixels) > PictureDecoder.MaxPixelsOfLeaflet)
        {
            Note(
                DiagnosticCodes.PictureRefused,
                Severity.Error,
                $"The picture “{name}” and those before it have more than the {PictureDecoder.MaxPixelsOfLeaflet / 1_000_000} million pixels that a leaflet may have.",
                "Make the pictures smaller: 2,000 pixels across are enough for a page.",
                node);
            return null;
        }

        var width = PictureSizing.WidthOf(picture, room);
        if (PictureSizing.Coarseness(picture, width, room) is var (dpi, widthMm, needed))
        {
            Note(
                DiagnosticCodes.PictureCoarse,
                Severity.Warning,
                FormattableString.Invariant($"The picture “{name}” has only {dpi:0} dots to the inch where it is drawn, {widthMm:0} mm wide; under {PictureSizing.SharpDpi:0} look blurred in print."),
                FormattableString.Invariant($"Use one of at least {needed} pixels across, or a drawing in SVG."),
                node);
        }

        return (picture, width);
    }

    private void Note(string code, Severity severity, string message, string hint, NodeId node) =>
        findings.Add(new RenderFinding(code, severity, message, hint, node));
}
