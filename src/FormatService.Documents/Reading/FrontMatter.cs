using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>The facts that stand above a leaflet between two lines of hyphens, and where its text begins.</summary>
internal sealed record FrontMatter(LeafletMetadata Metadata, bool HasTitle, bool HasLanguage, SourceSpan? LanguagePlace, int BodyStart)
{
    /// <summary>Reads the front matter of a source; a source without any has its text from the first character.</summary>
    public static FrontMatter Read(SourceText source, Findings findings)
    {
        var none = new FrontMatter(new LeafletMetadata { Title = "" }, false, false, null, 0);
        if (!TryFindBlock(source.Text, out var start, out var length, out var bodyStart))
        {
            return none;
        }

        var outcome = new FrontMatterYaml(source, findings).Read(start, length, out var fields);
        return outcome switch
        {
            FrontMatterYaml.Outcome.NotFields => none,
            FrontMatterYaml.Outcome.Refused => none with { BodyStart = bodyStart },
            _ => new FrontMatterFields(source, findings).ToFrontMatter(fields, bodyStart),
        };
    }

    private static bool TryFindBlock(string text, out int start, out int length, out int bodyStart)
    {
        (start, length, bodyStart) = (0, 0, 0);
        var firstLineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        if (firstLineEnd < 0 || text.AsSpan(0, firstLineEnd).TrimEnd() is not "---")
        {
            return false;
        }

        start = firstLineEnd + 1;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            var next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...")
            {
                length = line - start;
                bodyStart = next;
                return true;
            }

            line = next;
        }

        return false;
    }
}
