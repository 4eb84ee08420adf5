using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>The words of a draft, as a test writes them.</summary>
internal static class DraftedLines
{
    /// <summary>The draft of a leaflet with this body.</summary>
    public static EasyReadDraft Draft(string body) => EasyReadDrafter.Standard.Draft(MarkdownLeafletReaderTests.Read($"# T\n\n{body}\n").Leaflet!);

    /// <summary>Its rows, each with its lines parted by “|”.</summary>
    public static List<string> Rows(string body) =>
    [
        .. LeafletBlocks.Of(new Leaflet(new LeafletMetadata { Title = "T" }, Draft(body).Edition.Blocks, [])).OfType<PictureRow>()
            .Select(row => string.Join('|', row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines)))),
    ];

    /// <summary>All its lines but what words mean, with a space between them.</summary>
    public static string Said(string body) =>
        string.Join(' ', Rows(body).SelectMany(row => row.Split('|')).Where(line => !line.Contains(" means ", StringComparison.Ordinal)));

    /// <summary>What words of it mean.</summary>
    public static List<string> Meanings(string body) => [.. Rows(body).SelectMany(row => row.Split('|')).Where(line => line.Contains(" means ", StringComparison.Ordinal))];
}
