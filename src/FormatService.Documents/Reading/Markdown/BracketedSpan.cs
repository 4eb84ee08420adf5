using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Words with attributes: <c>[cymraeg]{lang=cy}</c>.</summary>
internal sealed class BracketedSpan : ContainerInline;

/// <summary>Reads words in square brackets that attributes follow; CommonMark knows no such thing.</summary>
internal sealed class BracketedSpanParser : InlineParser
{
    /// <summary>The longest attributes, in characters.</summary>
    public const int LongestAttributes = 500;

    private const int DeepestNesting = 8;

    /// <summary>Makes the parser.</summary>
    public BracketedSpanParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var pairs = processor.ParserStates[Index] as Dictionary<int, int>;
        if (pairs is null)
        {
            pairs = FindPairs(slice);
            processor.ParserStates[Index] = pairs;
        }

        if (!pairs.TryGetValue(slice.Start, out var close))
        {
            return false;
        }

        var after = slice;
        after.Start = close + 1;
        if (close == slice.Start + 1 || !AttributesExtension.TryParse(ref after, out var attributes))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var content = new StringSlice(slice.Text, slice.Start + 1, close - 1);
        var paragraph = new ParagraphBlock { Line = line, Column = column };
        paragraph.AppendLine(ref content, column, line, start + 1, trackTrivia: false);

        // Tables and attributes look at what stands beside their paragraph.
        _ = new QuoteBlock(null!) { paragraph };

        // A processor of its own reads the words in the same document, so that references, notes and abbreviations are known.
        var inner = new InlineProcessor(processor.Document, processor.Parsers, processor.PreciseSourceLocation, processor.Context);
        inner.ProcessInlineLeaf(paragraph);
        if (inner.BlockNew is not null)
        {
            return false;
        }

        var span = new BracketedSpan
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(after.Start - 1)),
            Line = line,
            Column = column,
        };
        paragraph.Inline!.TransferChildrenTo(span);
        span.SetAttributes(attributes);
        processor.Inline = span;
        span.IsClosed = true;
        slice = AttributesExtension.BackToLineEnd(after);
        return true;
    }

    // All pairs of a paragraph in one pass: to look for the end at each bracket would be quadratic.
    private static Dictionary<int, int> FindPairs(StringSlice slice)
    {
        var pairs = new Dictionary<int, int>();
        var open = new Stack<(int Position, int Height)>();
        for (var i = slice.Start; i <= slice.End; i++)
        {
            switch (slice.Text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    open.Push((i, 0));
                    break;
                case ']' when open.TryPop(out var bracket):
                    var height = bracket.Height + 1;
                    if (i < slice.End && slice.Text[i + 1] == '{' && height <= DeepestNesting)
                    {
                        pairs[bracket.Position] = i;
                    }

                    if (open.TryPop(out var outer))
                    {
                        open.Push((outer.Position, Math.Max(outer.Height, height)));
                    }

                    break;
            }
        }

        return pairs;
    }
}
