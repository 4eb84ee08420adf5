using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Pdf;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats;

/// <summary>All that a host needs to make artefacts, put together once for the life of the program. Safe to use from many threads.</summary>
public sealed class FormatServices
{
    private FormatServices(FontLibrary fonts, PictureLibrary pictures, OutputCatalogue outputs, LeafletPublisher publisher)
    {
        Fonts = fonts;
        Pictures = pictures;
        Outputs = outputs;
        Publisher = publisher;
    }

    /// <summary>The fonts that text is set in.</summary>
    public FontLibrary Fonts { get; }

    /// <summary>The pictures that easy read stands beside its words.</summary>
    public PictureLibrary Pictures { get; }

    /// <summary>Every output there is.</summary>
    public OutputCatalogue Outputs { get; }

    /// <summary>Makes the artefacts.</summary>
    public LeafletPublisher Publisher { get; }

    /// <summary>Puts the services together for leaflets in plain style.</summary>
    /// <param name="fontsFolder">The folder with the fonts; <see cref="DefaultFontsFolder"/> for those that the program ships with.</param>
    /// <exception cref="FontLibraryException">The fonts cannot be read; the message says what to do.</exception>
    public static FormatServices Create(string fontsFolder) => Create(fontsFolder, HouseStyle.None);

    /// <summary>Puts the services together.</summary>
    /// <param name="fontsFolder">The folder with the fonts; <see cref="DefaultFontsFolder"/> for those that the program ships with.</param>
    /// <param name="house">How the organisation wants its leaflets to look; <see cref="HouseStyleFile"/> reads it.</param>
    /// <param name="conformance">What becomes of a file that breaks a rule of the standard it is to follow.</param>
    /// <param name="furtherFonts">A folder with fonts that replace those of the same name, or are added; null for none.</param>
    /// <param name="ownPictures">A folder with the organisation's own pictures for easy read, which go before ours; null for none.</param>
    /// <exception cref="FontLibraryException">The fonts cannot be read; the message says what to do.</exception>
    /// <exception cref="PictureLibraryException">The pictures cannot be read; the message says what to do.</exception>
    public static FormatServices Create(
        string fontsFolder, HouseStyle house, ConformancePolicy conformance = ConformancePolicy.Abort, string? furtherFonts = null, string? ownPictures = null)
    {
        var fonts = FontLibrary.Load(fontsFolder, furtherFonts);
        var pictures = ownPictures is null ? PictureLibrary.Ours : PictureLibrary.Load(ownPictures);
        return new FormatServices(
            fonts, pictures, new OutputCatalogue(fonts, pictures, conformance), new LeafletPublisher(new Fingerprint(EngineFingerprint(fonts, pictures)), house));
    }

    /// <summary>The fonts that stand beside the program.</summary>
    public static string DefaultFontsFolder => Path.Combine(AppContext.BaseDirectory, "fonts");

    // The identity of the compiled code stands for its version, and for the phrases compiled in: two builds that differ may make different bytes.
    private static string EngineFingerprint(FontLibrary fonts, PictureLibrary pictures) => string.Join(
        '/',
        typeof(Leaflet).Module.ModuleVersionId,
        typeof(FontLibrary).Module.ModuleVersionId,
        typeof(PdfMetadata).Module.ModuleVersionId,
        typeof(FormatServices).Module.ModuleVersionId,
        fonts.Fingerprint,
        pictures.Fingerprint);
}
