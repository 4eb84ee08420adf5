using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>The Markdown that leaflets are written in: CommonMark and what it lacks.</summary>
internal static class MarkdownDialect
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text; null where it is nested deeper than Markdig goes.</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig has no exception of its own for nesting beyond its limit.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Insert(0, new RememberingFootnoteParser());
        builder
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseGridTables()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough)
            .UseCustomContainers()
            .UseTaskLists()
            .UseFootnotes()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.Extensions.Add(new AttributesExtension());
        return builder.Build();
    }
}
