using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Attributes in braces, read more strictly than Markdig reads them: braces round plain words (“{name of ward}”) are words,
/// and braces in the middle of a heading do not cut it off.
/// </summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new StrictAttributesParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BracketedSpanParser());
        foreach (var parser in pipeline.BlockParsers)
        {
            if (parser is IAttributesParseable parseable)
            {
                parseable.TryParseAttributes = TryParseAtLineEnd;
            }
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Reads attributes that are nothing but ids, classes and values.</summary>
    public static bool TryParse(ref StringSlice slice, [NotNullWhen(true)] out HtmlAttributes? attributes)
    {
        var copy = slice;
        // Braces are looked through to their end each time, so the end may not be far.
        copy.End = Math.Min(copy.End, copy.Start + BracketedSpanParser.LongestAttributes);
        var close = copy.IndexOf('}');
        attributes = null;
        if (close < 0)
        {
            return false;
        }

        if (!GenericAttributesParser.TryParse(ref copy, out var parsed)
            || (parsed.Properties is { } properties && properties.Any(property => string.IsNullOrEmpty(property.Value)))
            || (parsed.Id is null && parsed.Classes is null && parsed.Properties is null))
        {
            return false;
        }

        copy.End = slice.End;
        slice = copy;
        attributes = parsed;
        return true;
    }

    /// <summary>Gives back the end of the line that Markdig takes with the braces: the words of the next line would touch these.</summary>
    public static StringSlice BackToLineEnd(StringSlice slice)
    {
        while (slice.Start > 0 && slice.Start <= slice.Text.Length && slice.Text[slice.Start - 1] is '\n' or '\r')
        {
            slice.Start--;
        }

        return slice;
    }

    private static bool TryParseAtLineEnd(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var brace = line.Start <= line.End ? line.Text.LastIndexOf('{', line.End, line.End - line.Start + 1) : -1;
        // Braces right behind brackets belong to the words in those: “## In Welsh, [Cymraeg]{lang=cy}”.
        if (brace < 0 || (brace > line.Start && line.Text[brace - 1] == ']'))
        {
            return false;
        }

        var copy = line;
        copy.Start = brace;
        if (!TryParse(ref copy, out var attributes) || !copy.IsEmptyOrWhitespace())
        {
            return false;
        }

        attributes.CopyTo(block.GetAttributes());
        line.End = brace - 1;
        return true;
    }

    private sealed class StrictAttributesParser : GenericAttributesParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var (start, copy) = (slice, slice);
            // By its full name: the base class has a laxer method of the same name.
            if (!AttributesExtension.TryParse(ref copy, out _) || !base.Match(processor, ref slice))
            {
                return false;
            }

            // On a line of their own they belong to what comes below, and no words stand before them to be touched.
            slice = IsFirstOfLine(start) ? slice : BackToLineEnd(slice);
            return true;
        }

        private static bool IsFirstOfLine(StringSlice slice) =>
            slice.Text.AsSpan(0, slice.Start).TrimEnd(" \t") is [] or [.., '\n' or '\r'];
    }
}
