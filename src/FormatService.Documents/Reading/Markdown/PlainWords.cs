using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>The words of running text, read without reporting anything: for looking before converting.</summary>
internal static class PlainWords
{
    /// <summary>Appends the words of a container and of all in it. Takes no stack, however deep it is.</summary>
    public static void Append(InlineBuilder builder, ContainerInline container)
    {
        foreach (var inline in LeavesOf(container))
        {
            switch (inline)
            {
                case DelimiterInline delimiter:
                    builder.AppendText(delimiter.ToLiteral(), recognise: false);
                    break;
                case LiteralInline literal:
                    builder.AppendText(literal.Content.AsSpan(), recognise: false);
                    break;
                case HtmlEntityInline entity:
                    builder.AppendText(entity.Transcoded.AsSpan(), recognise: false);
                    break;
                case CodeInline code:
                    builder.AppendText(code.ContentSpan, recognise: false);
                    break;
                case AutolinkInline link:
                    builder.AppendText(link.Url, recognise: false);
                    break;
                case AbbreviationInline abbreviation:
                    builder.AppendText(abbreviation.Abbreviation.Label, recognise: false);
                    break;
                case LineBreakInline:
                    builder.AppendText(" ", recognise: false);
                    break;
            }
        }
    }

    /// <summary>The inlines in a container that hold no others, and the marks that close nothing, in order.</summary>
    public static IEnumerable<Inline> LeavesOf(ContainerInline container)
    {
        var open = new Stack<Inline>();
        if (container.FirstChild is { } root)
        {
            open.Push(root);
        }

        while (open.TryPop(out var inline))
        {
            if (inline.NextSibling is { } next)
            {
                open.Push(next);
            }

            if (inline is ContainerInline { FirstChild: { } first })
            {
                open.Push(first);
            }

            if (inline is not ContainerInline or DelimiterInline)
            {
                yield return inline;
            }
        }
    }
}
