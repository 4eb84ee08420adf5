using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// An item of a list as one line, with what stands under it in brackets: on a line of its own, that would be read as an item, and in a list of
/// what must not be done as forbidden like those.
/// </summary>
internal static class ItemInOneLine
{
    /// <summary>The words of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="numbers">The numbers of lists under it.</param>
    /// <param name="rest">Takes what is not words: tables, figures, boxes.</param>
    public static ImmutableArray<Inline> Of(ListItem item, StepNumbers numbers, List<Block> rest)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in numbers.Under(item))
        {
            switch (block)
            {
                case Paragraph paragraph:
                    if (inlines.Count > 0)
                    {
                        inlines.Add(new Text(" "));
                    }

                    inlines.AddRange(paragraph.Inlines);
                    break;
                case ListBlock list:
                    inlines.Add(new Text(inlines.Count > 0 ? " (" : "("));
                    foreach (var (inner, index) in list.Items.Select((inner, index) => (inner, index)))
                    {
                        var words = Of(inner, numbers, rest);
                        if (index > 0)
                        {
                            inlines.Add(new Text(EndsSentence(inlines[^1]) ? " " : "; "));
                        }

                        inlines.Add(new Text(numbers.Of(list, index)));
                        inlines.AddRange(words);
                    }

                    inlines.Add(new Text(")"));
                    break;
                default:
                    rest.Add(block);
                    break;
            }
        }

        return inlines.ToImmutable();
    }

    private static bool EndsSentence(Inline inline) => LeafletText.Of([inline]).TrimEnd() is [.., '.' or '!' or '?'];
}
