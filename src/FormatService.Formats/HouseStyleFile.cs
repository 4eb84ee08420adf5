using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Pictures;

namespace FormatService.Formats;

/// <summary>Reads the file of a house style, and proves that its logo can be set on a page: what is wrong is told to who runs the program, not to the first reader.</summary>
public static class HouseStyleFile
{
    // Whether a logo can be drawn does not hang on the room for it.
    private static readonly PictureRoom LogoRoom = new(300, 42);

    /// <summary>Reads a file.</summary>
    public static HouseStyleReading Read(string path)
    {
        var reading = HouseStyleReader.Read(path);
        if (reading.Style?.Logo is not { } logo)
        {
            return reading;
        }

        var refusals = new PictureDecoder().Decode(logo.Picture, LogoRoom).Refusals;
        return refusals.IsEmpty
            ? reading
            : HouseStyleReading.Of(
                reading.Style,
                reading.Diagnostics.AddRange(refusals.Select(refusal =>
                    new Diagnostic(DiagnosticCodes.HouseLogoRefused, Severity.Error, $"The logo {refusal.Reason}.", refusal.Hint, null))));
    }
}
