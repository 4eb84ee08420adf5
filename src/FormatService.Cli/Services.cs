using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Typesetting.Fonts;

namespace FormatService.Cli;

/// <summary>The one place where the parts of the program are put together.</summary>
internal static class Services
{
    /// <summary>Reads the fonts beside the program; null, with a word about it, where they cannot be read.</summary>
    public static FormatServices? Create() => Create(HouseStyle.None);

    /// <summary>The same, for leaflets in the style of a house.</summary>
    public static FormatServices? Create(HouseStyle house)
    {
        try
        {
            return FormatServices.Create(FormatServices.DefaultFontsFolder, house);
        }
        catch (FontLibraryException exception)
        {
            Console.Error.WriteLine($"formatservice: {exception.Message}");
            return null;
        }
    }
}
