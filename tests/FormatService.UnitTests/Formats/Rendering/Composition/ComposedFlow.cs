using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

/// <summary>The flow of leaflets written in Markdown, before anything is laid out.</summary>
internal static class ComposedFlow
{
    /// <summary>Composes the flow of a leaflet, in the standard profile and without contents.</summary>
    public static IReadOnlyList<FlowBlock> Of(string source)
    {
        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default).Leaflet!;
        return new LeafletComposer(new LeafletPackage(leaflet, []), new PageStyles(ReadingProfile.Standard), new PictureDecoder(), PictureLibrary.Ours, hasContents: false).Compose().Flow;
    }
}
