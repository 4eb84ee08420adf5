using FormatService.Formats;
using FormatService.Typesetting.Fonts;

namespace FormatService.Cli;

/// <summary>The one place where the parts of the program are put together.</summary>
internal static class Services
{
    /// <summary>Reads the fonts beside the program; null, with a word about it, where they cannot be read.</summary>
    public static FormatServices? Create()
    {
        try
        {
            return FormatServices.Create(FormatServices.DefaultFontsFolder);
        }
        catch (FontLibraryException exception)
        {
            Console.Error.WriteLine($"formatservice: {exception.Message}");
            return null;
        }
    }
}
