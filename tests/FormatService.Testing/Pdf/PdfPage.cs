using System.Collections.Immutable;

namespace FormatService.Testing.Pdf;

/// <summary>A page: its boxes, its resources and what its content paints.</summary>
public sealed class PdfPage
{
    private readonly PdfDictionary[] _inherited;
    private PageContent? _content;

    internal PdfPage(PdfFile file, int objectNumber, PdfDictionary dictionary, PdfDictionary[] inherited, int index)
    {
        File = file;
        ObjectNumber = objectNumber;
        Dictionary = dictionary;
        _inherited = inherited;
        Index = index;
    }

    public PdfFile File { get; }

    public int ObjectNumber { get; }

    public PdfDictionary Dictionary { get; }

    /// <summary>The place in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>MediaBox in points.</summary>
    public Box MediaBox => Box.From(Inherited("MediaBox").Array?.Numbers ?? []);

    public double WidthPt => MediaBox.Width;

    public double HeightPt => MediaBox.Height;

    public PdfDictionary Resources => Inherited("Resources").Dictionary ?? new PdfDictionary([]);

    public ImmutableArray<PdfDictionary> Annotations =>
        [.. (Dictionary["Annots"].Array?.Items ?? []).Select(item => item.Dictionary).OfType<PdfDictionary>()];

    /// <summary>Everything the page paints, in paint order; interpreted once.</summary>
    public PageContent Content => _content ??= new ContentInterpreter(this).Run();

    /// <summary>The content streams, joined by line ends as ISO 32000-1 7.8.2 asks.</summary>
    public byte[] ContentBytes
    {
        get
        {
            var streams = Dictionary["Contents"] switch
            {
                PdfStream single => [single],
                PdfArray array => array.Items.OfType<PdfStream>(),
                _ => [],
            };
            return [.. streams.SelectMany(stream => stream.Bytes.Append((byte)'\n'))];
        }
    }

    private PdfObject Inherited(string key) =>
        _inherited.Prepend(Dictionary).FirstOrDefault(node => node.Has(key))?[key] ?? PdfNull.Value;
}
