using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Finds the title: in the front matter, in the first heading of level 1, or in whatever comes first.</summary>
internal sealed class TitleConversion(MarkdownReading reading, BlockConversion blocks, FrontMatter frontMatter, string? file)
{
    private const int LongestTitleLine = 120;
    private const int LongestFirstLine = 60;

    /// <summary>Takes the title, and the heading that says it, out of the blocks that are left as the body.</summary>
    public string Take(MarkdownDocument document, out IReadOnlyList<MarkdownBlock> body)
    {
        body = document;
        var heading = document.OfType<HeadingBlock>().FirstOrDefault(block => block.Level == 1 && LeafletText.HasWords(Words(block)));
        if (frontMatter.HasTitle)
        {
            var title = frontMatter.Metadata.Title;
            if (heading is not null && IsSame(title, Words(heading)))
            {
                Consume(heading);
                body = Without(document, heading);
            }
            else if (heading is not null)
            {
                reading.ReportedHeading = heading;
                reading.Report(
                    DiagnosticCodes.TitleTwice,
                    Severity.Warning,
                    $"The front matter says “{title}”, the first heading “{Words(heading)}”. The heading was made a section.",
                    "Keep one of them.",
                    heading);
            }

            return title;
        }

        if (heading is not null)
        {
            body = Without(document, heading);
            return Consume(heading) is var words && LeafletText.HasWords(words) ? words : TakeFileName(document);
        }

        return TakeFirst(document, ref body);
    }

    /// <summary>Takes the title of a source that need not have any; null when it has none.</summary>
    public string? TakeOptional(MarkdownDocument document, out IReadOnlyList<MarkdownBlock> body)
    {
        body = document;
        var hasTitle = frontMatter.HasTitle || document.OfType<HeadingBlock>().Any(block => block.Level == 1 && LeafletText.HasWords(Words(block)));
        return hasTitle ? Take(document, out body) : null;
    }

    private string TakeFirst(MarkdownDocument document, ref IReadOnlyList<MarkdownBlock> body)
    {
        var first = document.FirstOrDefault(block => block is not (LinkReferenceDefinitionGroup or Markdig.Extensions.Abbreviations.Abbreviation));
        if (first is LeafBlock { Inline: { } root } leaf and (HeadingBlock or ParagraphBlock)
            && !root.Any(inline => inline is LineBreakInline)
            && FigureConversion.PicturesAlone(root).Count == 0
            && Words(leaf) is { Length: <= LongestTitleLine } words && LeafletText.HasWords(words))
        {
            Report($"There is no title; the first line, “{words}”, was taken.", leaf);
            body = Without(document, leaf);
            return Consume(leaf) is var title && LeafletText.HasWords(title) ? title : TakeFileName(document);
        }

        if (first is ParagraphBlock { Inline: { } lines } paragraph && TakeFirstLine(lines) is { } line)
        {
            Report($"There is no title; the first line, “{line}”, was taken.", paragraph);
            return line;
        }

        return TakeFileName(document);
    }

    private string TakeFileName(MarkdownDocument document)
    {
        var name = file is null ? "" : Path.GetFileNameWithoutExtension(file).Replace('-', ' ').Replace('_', ' ').Trim();
        var title = !LeafletText.HasWords(name) ? "Leaflet" : string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
        Report($"There is no title; “{title}” stands in its place.", document);
        return title;
    }

    // The text of a web page, copied line by line, has its title on a short line of its own that the next line does not carry on.
    private static string? TakeFirstLine(ContainerInline lines)
    {
        var end = lines.FirstOrDefault(inline => inline is LineBreakInline);
        if (lines.FirstChild is not LiteralInline literal || literal.NextSibling != end || end?.NextSibling is not LiteralInline next)
        {
            return null;
        }

        var words = new InlineBuilder();
        words.AppendText(literal.Content.AsSpan());
        var line = CharacterRules.OneLine(LeafletText.Of(words.Finish()));
        var carriesOn = next.Content.ToString().TrimStart() is not [var first, ..] || !char.IsUpper(first);
        if (carriesOn || line.Length is 0 or > LongestFirstLine || !char.IsLetterOrDigit(line[^1]))
        {
            return null;
        }

        literal.Remove();
        end.Remove();
        return line;
    }

    private void Report(string message, MarkdownObject node) => reading.Report(
        DiagnosticCodes.MissingTitle, Severity.Warning, message, "Write “title:” in the front matter, or begin with # and the title.", node);

    // The title is plain words; converting it says what it loses and keeps its pictures.
    private string Consume(LeafBlock block)
    {
        // A title has no notes: those that only it refers to are put at the end, and that is told.
        foreach (var mark in block.Inline?.Descendants<FootnoteLink>().ToList() ?? [])
        {
            mark.Remove();
        }

        var words = CharacterRules.OneLine(LeafletText.Of(blocks.Inlines.Convert(block.Inline)));
        if (BlockAttributes.Of(block, reading).Id is { } id)
        {
            reading.Report(
                DiagnosticCodes.AttributeNotHeld, Severity.Warning, $"The title has no id; “{id}” was left out.", "Put the id on a section.", block);
        }

        return words;
    }

    private static string Words(LeafBlock block)
    {
        var builder = new InlineBuilder();
        if (block.Inline?.FirstChild is not null)
        {
            PlainWords.Append(builder, block.Inline);
        }

        var words = CharacterRules.OneLine(LeafletText.Of(builder.Finish()));
        return LeafletText.HasWords(words) ? words : "";
    }

    private static bool IsSame(string title, string heading) =>
        string.Equals(Compact(title), Compact(heading), StringComparison.OrdinalIgnoreCase);

    private static string Compact(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<MarkdownBlock> Without(MarkdownDocument document, MarkdownBlock block) => [.. document.Where(other => other != block)];
}
