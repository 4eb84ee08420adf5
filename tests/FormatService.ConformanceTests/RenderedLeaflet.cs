using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests;

/// <summary>A leaflet as it was adapted, and the PDF that came of it.</summary>
public sealed class RenderedLeaflet(string name, Leaflet source, Leaflet leaflet, byte[] pdf)
{
    private readonly Lazy<PdfFile> _file = new(() => Open(pdf));

    public string Name { get; } = name;

    /// <summary>The leaflet as it was written.</summary>
    public Leaflet Source { get; } = source;

    /// <summary>The adapted leaflet: the words that the PDF must hold.</summary>
    public Leaflet Leaflet { get; } = leaflet;

    public byte[] Pdf { get; } = pdf;

    /// <summary>What was told while it was made.</summary>
    public IReadOnlyList<Diagnostic> Told { get; init; } = [];

    public PdfFile File => _file.Value;

    public PhrasesOf Wording => new(LeafletWording.For(Leaflet.Language));

    public override string ToString() => Name;

    // The reader reads on demand, and tests read side by side: everything is read here, once.
    private static PdfFile Open(byte[] pdf)
    {
        var file = PdfFile.Open(pdf);
        _ = file.Pages.Sum(page => page.Content.Items.Length);
        _ = file.Structure.Words.Count + file.Navigation.Links.Length + file.Fonts.Count();
        _ = file.Xmp;
        return file;
    }

    /// <summary>Our own words in the leaflet's language.</summary>
    public sealed class PhrasesOf(LeafletWording wording)
    {
        public string Text(string key, params int[] numbers) =>
            wording[key, [.. numbers.Select(wording.Number)]].Text;

        public string Number(int number) => wording.Number(number);

        public string Date(DateOnly date) => wording.Date(date).Text;
    }
}
