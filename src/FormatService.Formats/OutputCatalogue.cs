using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Profiles;
using FormatService.Formats.PlainText;
using FormatService.Formats.Rendering;

namespace FormatService.Formats;

/// <summary>Every output the service can make, in one list that can be read from top to bottom.</summary>
public sealed class OutputCatalogue
{
    /// <summary>Builds the list.</summary>
    public OutputCatalogue()
    {
        var asWritten = new AsWritten();
        All =
        [
            new("text", "Plain text", "Words alone, for copying and for any screen reader.", "text/plain; charset=utf-8", ".txt",
                asWritten, ReadingProfile.Standard, new PlainTextRenderer()),
        ];
    }

    /// <summary>All outputs.</summary>
    public ImmutableArray<OutputFormat> All { get; }

    /// <summary>The output with an id; null where there is none.</summary>
    public OutputFormat? Find(string id) => All.FirstOrDefault(output => output.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
