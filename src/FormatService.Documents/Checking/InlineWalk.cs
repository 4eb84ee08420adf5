using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>Every inline with the inlines inside it, in reading order.</summary>
internal static class InlineWalk
{
    /// <summary>The inlines, each before what it holds.</summary>
    public static IEnumerable<Inline> All(ImmutableArray<Inline> inlines)
    {
        var open = new Stack<Inline>(inlines.Reverse());
        while (open.TryPop(out var inline))
        {
            yield return inline;
            foreach (var inner in Inside(inline).Reverse())
            {
                open.Push(inner);
            }
        }
    }

    private static ImmutableArray<Inline> Inside(Inline inline) => inline switch
    {
        Strong strong => strong.Inlines,
        Emphasis emphasis => emphasis.Inlines,
        Link link => link.Inlines,
        Term term => term.Inlines,
        LanguageSpan span => span.Inlines,
        Superscript superscript => superscript.Inlines,
        Subscript subscript => subscript.Inlines,
        _ => [],
    };
}
