using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Fonts;

namespace FormatService.Cli;

/// <summary>The one place where the parts of the program are put together.</summary>
internal static class Services
{
    /// <summary>Reads the fonts beside the program; null, with a word about it, where fonts or pictures cannot be read.</summary>
    /// <param name="fonts">A folder with further fonts; null for none.</param>
    public static FormatServices? Create(string? fonts = null) => Create(HouseStyle.None, ConformancePolicy.Report, fonts, pictures: null);

    /// <summary>The same, for leaflets in the style of a house.</summary>
    /// <param name="house">How the organisation wants its leaflets to look.</param>
    /// <param name="conformance">What becomes of a file that breaks a rule of the standard it is to follow.</param>
    /// <param name="fonts">A folder with further fonts; null for none.</param>
    /// <param name="pictures">A folder with the organisation's own pictures; null for none.</param>
    public static FormatServices? Create(HouseStyle house, ConformancePolicy conformance, string? fonts, string? pictures)
    {
        try
        {
            return FormatServices.Create(FormatServices.DefaultFontsFolder, house, conformance, fonts, pictures);
        }
        catch (Exception exception) when (exception is FontLibraryException or PictureLibraryException)
        {
            Console.Error.WriteLine($"formatservice: {exception.Message}");
            return null;
        }
    }
}
