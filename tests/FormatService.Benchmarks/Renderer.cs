using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;

namespace FormatService.Benchmarks;

/// <summary>Makes artefacts as the hosts do, with services made once.</summary>
/// <param name="output">The output of the catalogue.</param>
internal sealed class Renderer(string output = "pdf")
{
    private readonly FormatServices _services = FormatServices.Create(FormatServices.DefaultFontsFolder);

    /// <summary>How many bytes of font files are held in memory.</summary>
    public long FontBytes => _services.Fonts.HeldBytes;

    /// <summary>How many families of fonts there are.</summary>
    public int FontFamilies => _services.Fonts.Families.Count;

    /// <summary>A leaflet to its artefact.</summary>
    public Artefact Render(LeafletPackage package)
    {
        var publication = _services.Publisher
            .PublishAsync(package, SourceMap.Empty, _services.Outputs.Find(output)!, ProfileOverrides.None, CancellationToken.None)
            .GetAwaiter().GetResult();
        return publication.Artefact ?? throw new InvalidOperationException(string.Join("; ", publication.Diagnostics));
    }

    /// <summary>The bytes of a leaflet in Markdown to its artefact.</summary>
    public Artefact Render(byte[] source) => Render(StandardLeaflet.Read(source));

    /// <summary>Brings what a service has warm to its working temperature: compiled code, caches of words and pictures.</summary>
    public void WarmUp(int documents = 400)
    {
        for (var i = 0; i < documents; i++)
        {
            Render(StandardLeaflet.Source(-1 - i));
        }
    }
}
