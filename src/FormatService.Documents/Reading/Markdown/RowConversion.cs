using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = FormatService.Documents.Model.Block;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Turns a paragraph of the easy-read edition into rows: each line is a sentence, and a picture at the start of a line begins a row.
/// The picture is named by the idea it stands for, <c>![](doctor)</c>, or by its file.
/// </summary>
internal sealed class RowConversion(MarkdownReading reading, InlineConversion inlines)
{
    /// <summary>Appends the rows of a paragraph.</summary>
    public void Append(List<Block> output, ParagraphBlock paragraph, ContainerInline root, NodeScope scope)
    {
        var attributes = BlockAttributes.Of(paragraph, reading);
        var written = attributes.Id;
        var row = new OpenRow(null, []);
        foreach (var line in LinesOf(root))
        {
            var start = line.FindIndex(inline => !IsBlank(inline));
            if (start >= 0 && line[start] is LinkInline { IsImage: true } picture && PictureOf(picture) is { } named)
            {
                Close(output, row, paragraph, ref written, scope);
                row = new OpenRow(named, []) { Written = picture };
                line.RemoveRange(0, start + 1);
            }

            var words = inlines.Convert(line, attributes.Language);
            if (!words.IsEmpty)
            {
                row.Sentences.Add((words, line[0]));
            }
        }

        Close(output, row, paragraph, ref written, scope);
    }

    private void Close(List<Block> output, OpenRow row, ParagraphBlock paragraph, ref string? written, NodeScope scope)
    {
        if (row.Sentences.Count == 0)
        {
            if (row.Written is { } picture)
            {
                reading.Report(
                    DiagnosticCodes.EasyReadPictureAlone,
                    Severity.Warning,
                    $"The picture “{row.Picture!.Name}” has no sentence beside it; it was left out.",
                    "Write the sentence on the line below the picture, without an empty line between.",
                    picture);
            }

            return;
        }

        var id = reading.Name(scope, "row", written, row.Written ?? (MarkdownObject)paragraph);
        var below = scope.Below(id);
        output.Add(new PictureRow(
            id, row.Picture, [.. row.Sentences.Select(sentence => new Paragraph(reading.Name(below, "s", null, sentence.Place), sentence.Words))]));
        written = null;
    }

    private EasyReadPicture? PictureOf(LinkInline picture)
    {
        if (PictureNames.Judge(picture.Url, out var name) != PictureNames.Kind.Local)
        {
            return null;
        }

        var alt = new InlineBuilder();
        if (picture.FirstChild is not null)
        {
            inlines.AppendFlat(alt, picture, keepLines: false);
        }

        var words = CharacterRules.OneLine(LeafletText.Of(alt.Finish()));
        return new EasyReadPicture(name, LeafletText.HasWords(words) ? AltText.Describing(words) : AltText.Decorative)
        {
            Credit = BlockAttributes.Of(picture, reading).Credit,
        };
    }

    // What closes nothing nests in Markdig's tree and is text: the lines in it are lines.
    private static IEnumerable<List<MarkdownInline>> LinesOf(ContainerInline root)
    {
        var line = new List<MarkdownInline>();
        var open = new Stack<MarkdownInline>();
        Push(root);
        while (open.TryPop(out var inline))
        {
            if (inline.NextSibling is { } next)
            {
                open.Push(next);
            }

            if (inline is LineBreakInline { IsHard: false })
            {
                yield return line;
                line = [];
            }
            else if (inline is DelimiterInline delimiter)
            {
                line.Add(new LiteralInline(delimiter.ToLiteral()) { Span = delimiter.Span });
                Push(delimiter);
            }
            else
            {
                line.Add(inline);
            }
        }

        yield return line;

        void Push(ContainerInline container)
        {
            if (container.FirstChild is { } first)
            {
                open.Push(first);
            }
        }
    }

    private static bool IsBlank(MarkdownInline inline) => inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace();

    private sealed record OpenRow(EasyReadPicture? Picture, List<(ImmutableArray<Model.Inline> Words, MarkdownObject Place)> Sentences)
    {
        public LinkInline? Written { get; init; }
    }
}
