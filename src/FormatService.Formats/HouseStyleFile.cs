using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;

namespace FormatService.Formats;

/// <summary>Reads the file of a house style, and proves that its logo can be set on a page: what is wrong is told to who runs the program, not to the first reader.</summary>
public static class HouseStyleFile
{
    /// <summary>Reads a file.</summary>
    public static HouseStyleReading Read(string path)
    {
        var reading = HouseStyleReader.Read(path);
        return reading.Style is { Logo: { } logo } style ? HouseStyleReading.Of(style, reading.Diagnostics.AddRange(Check(style, logo))) : reading;
    }

    private static ImmutableArray<Diagnostic> Check(HouseStyle style, HouseLogo logo)
    {
        var styles = new PageStyles(ProfileResolver.Resolve(ReadingProfile.Standard, style, ProfileOverrides.None).Profile);
        var room = new PictureRoom(styles.WidestLogoPt, PageStyles.LogoHeightPt);
        var decoding = new PictureDecoder().Decode(logo.Picture, room);
        if (decoding.Picture is { } picture && PictureSizing.Coarseness(picture, room.WidthPt, room) is var (dpi, _, needed))
        {
            return
            [
                new Diagnostic(
                    DiagnosticCodes.PictureCoarse,
                    Severity.Warning,
                    FormattableString.Invariant($"The logo has only {dpi:0} dots to the inch where it is drawn; under {PictureSizing.SharpDpi:0} look blurred in print."),
                    FormattableString.Invariant($"Use one of at least {needed} pixels across, or a drawing in SVG."),
                    null),
            ];
        }

        return [.. decoding.Refusals.Select(refusal => new Diagnostic(DiagnosticCodes.HouseLogoRefused, Severity.Error, $"The logo {refusal.Reason}.", refusal.Hint, null))];
    }
}
