using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Pictures;

namespace FormatService.Formats;

/// <summary>Reads the file of a house style, and proves that its logo can be set on a page: what is wrong is told to who runs the program, not to the first reader.</summary>
public static class HouseStyleFile
{
    /// <summary>Reads a file.</summary>
    public static HouseStyleReading Read(string path)
    {
        var reading = HouseStyleReader.Read(path);
        if (reading.Style?.Logo is not { } logo || new PictureDecoder().Decode(logo.Picture).Refusal is not { } refusal)
        {
            return reading;
        }

        return HouseStyleReading.Of(
            reading.Style,
            reading.Diagnostics.Add(new Diagnostic(DiagnosticCodes.HouseLogoRefused, Severity.Error, $"The logo {refusal.Reason}.", refusal.Hint, null)));
    }
}
