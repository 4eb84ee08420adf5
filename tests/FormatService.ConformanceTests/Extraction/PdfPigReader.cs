using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>The library PdfPig: text in the order of the content, as it recommends.</summary>
public sealed class PdfPigReader : OutsideReader
{
    public override string Name => "PdfPig";

    public override string? WhyAbsent => null;

    public override string Version => typeof(PdfDocument).Assembly.GetName().Version!.ToString(3);

    public override IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files) => [.. files.Select(file =>
    {
        using var document = PdfDocument.Open(file);
        return string.Join('\n', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
    })];
}
