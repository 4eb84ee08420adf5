using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Finds and decodes the pictures that stand beside the words of easy read, and notes what is to be said of them and whom to credit. A picture is
/// the leaflet's own file or one of the library; one of the library that nobody allowed is refused (FORMATS 2.5).
/// </summary>
/// <param name="package">The leaflet and its pictures.</param>
/// <param name="decoder">Decodes them.</param>
/// <param name="library">The pictures that are asked for by what they show.</param>
/// <param name="styles">How large and in which colour they are drawn.</param>
/// <param name="findings">Where to note what is to be said.</param>
internal sealed class RowPictures(LeafletPackage package, PictureDecoder decoder, PictureLibrary library, PageStyles styles, List<RenderFinding> findings)
{
    private readonly FigurePictures _files = new(package, decoder, new PictureRoom(styles.RowSideWidthPt, styles.TallestRowPicturePt), findings);
    private readonly Dictionary<string, RowDrawing> _drawings = new(StringComparer.Ordinal);
    private readonly List<string> _credits = [];

    /// <summary>Whom to credit, each once, in the order of the rows found so far.</summary>
    public IReadOnlyList<string> Credits => _credits;

    /// <summary>The picture of a row; null where it has none, or one that cannot be used.</summary>
    public RowDrawing? Find(PictureRow row)
    {
        if (row.Picture is not { } picture)
        {
            return null;
        }

        if (picture.IsFile)
        {
            Credit(picture.Credit);
            return Decode(picture.Name, package.Pictures.GetValueOrDefault(picture.Name), row.Id);
        }

        if (library.Find(picture.Name) is not { } known)
        {
            Note(DiagnosticCodes.PictureUnknown, FaultOfNames, $"There is no picture of “{picture.Name}”.", HintFor(picture.Name), row.Id);
            return null;
        }

        if (known.Licence is not { IsAllowed: true } licence)
        {
            Note(
                DiagnosticCodes.PictureWithoutLicence,
                Severity.Error,
                known.Licence is null ? $"No licence is known for the picture “{known.Id}”." : $"The picture “{known.Id}” is not allowed.",
                $"Say in {LicenceTable.FileName} beside it who made it and under which licence, or use another picture.",
                row.Id);
            return null;
        }

        Credit(licence.Attribution);
        return known.IsOneColour ? Draw(known) : Decode(known.Id, known.File, row.Id);
    }

    // A draft is looked at by staff in any case, and is of use to them without a picture.
    private Severity FaultOfNames => package.Leaflet.Edition == LeafletEdition.UncheckedEasyRead ? Severity.Warning : Severity.Error;

    private RowDrawing Draw(LibraryPicture known)
    {
        if (!_drawings.TryGetValue(known.Id, out var drawing))
        {
            var shapes = (VectorPicture)decoder.Decode(known.File, new PictureRoom(styles.RowSideWidthPt, styles.TallestRowPicturePt)).Picture!;
            drawing = new RowDrawing(OneColour.Paint(shapes, styles.AccentColour), WidthOf(shapes), null);
            _drawings.Add(known.Id, drawing);
        }

        return drawing;
    }

    private RowDrawing? Decode(string name, Picture? file, NodeId node) =>
        _files.Find(name, file, node) is var (picture, _) ? new RowDrawing(picture, WidthOf(picture), styles.PictureGround) : null;

    // All are as wide as their side, so that the eye finds them in one column; what is tall is no taller than a few lines of words.
    private double WidthOf(PagePicture picture) => Math.Min(styles.RowSideWidthPt, styles.TallestRowPicturePt / picture.HeightToWidth);

    private string HintFor(string name) => library.Near(name) is [_, ..] near
        ? $"Did you mean {string.Join(" or ", near.Take(3).Select(other => $"“{other}”"))}? Or put a picture of it in your own folder of pictures."
        : "Ask for what a picture shows, such as “doctor” or “blood test”, or put a picture of it in your own folder of pictures.";

    private void Credit(string? words)
    {
        if (words is not null && !_credits.Contains(words, StringComparer.Ordinal))
        {
            _credits.Add(words);
        }
    }

    private void Note(string code, Severity severity, string message, string hint, NodeId node) =>
        findings.Add(new RenderFinding(code, severity, message, hint, node));
}

/// <summary>A picture as it is drawn beside the words of a row.</summary>
/// <param name="Picture">What it shows.</param>
/// <param name="WidthPt">How wide, in points.</param>
/// <param name="Ground">What stands under it where it can be seen through; null for the page.</param>
internal sealed record RowDrawing(PagePicture Picture, double WidthPt, RgbColour? Ground);
