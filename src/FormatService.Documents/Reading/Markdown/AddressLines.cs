using System.Text;
using FormatService.Documents.Reading.Facts;
using Markdig.Syntax.Inlines;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Finds the line ends of postal addresses. Markdown makes spaces of the line ends of a text, which whoever writes an address hardly knows; an address on one line cannot be
/// copied onto an envelope.
/// </summary>
internal static class AddressLines
{
    // An address has three lines.
    private const int FewestEnds = 2;

    /// <summary>The line ends within addresses and around them; none where there is no address.</summary>
    public static HashSet<LineBreakInline> In(ContainerInline root)
    {
        var ends = root.OfType<LineBreakInline>().ToList();
        if (ends.Count < FewestEnds)
        {
            return [];
        }

        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var inline in root)
        {
            if (inline is LineBreakInline)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            else
            {
                line.Append(WordsOf(inline));
            }
        }

        lines.Add(line.ToString());
        return [.. PostalAddress.In(lines).SelectMany(address => ends.Take(address.Last + 1).Skip(Math.Max(0, address.First - 1)))];
    }

    // What is neither words nor a mark around words stands in no address.
    private static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline container => string.Concat(PlainWords.LeavesOf(container).Select(leaf => leaf is ContainerInline ? "?" : WordsOf(leaf))),
        _ => "?",
    };
}
