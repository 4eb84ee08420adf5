using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownList = Markdig.Syntax.ListBlock;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns <c>::: contact</c> into contact details: a line each, “Phone: …”.</summary>
internal sealed class ContactConversion(MarkdownReading reading, BlockConversion blocks)
{
    private const int LongestLabel = 60;

    // That of Chinese is as wide as its characters.
    private const string Colons = ":\uFF1A";

    /// <summary>Converts one contact.</summary>
    public void Append(List<Block> output, CustomContainer container, string? written, ImmutableArray<Inline> name, NodeScope scope, Nesting nesting)
    {
        var id = reading.Name(scope, "contact", written, container);
        var below = scope.Below(id);
        var entries = new List<ContactEntry>();
        var others = new List<MarkdownBlock>();
        foreach (var block in container)
        {
            if (block is HeadingBlock { Inline: { } heading } && name.IsEmpty && entries.Count == 0)
            {
                name = blocks.Inlines.Convert(heading);
            }
            else if (LinesOf(block) is { } lines)
            {
                AppendLines(entries, ref name, lines, block, below);
            }
            else
            {
                others.Add(block);
            }
        }

        AppendContact(output, container, id, name, entries, scope);
        if (others.Count > 0)
        {
            reading.Report(
                DiagnosticCodes.ContainerContent,
                Severity.Warning,
                "A contact holds lines such as “Phone: …”; what else stands in it was put behind it.",
                "Write it outside.",
                others[0]);
            blocks.Append(output, others, scope, nesting.Inward);
        }
    }

    private void AppendContact(
        List<Block> output, CustomContainer container, NodeId id, ImmutableArray<Inline> name, List<ContactEntry> entries, NodeScope scope)
    {
        if (entries.Count > 0)
        {
            output.Add(new ContactDetails(id, name, [.. entries]));
            return;
        }

        reading.Report(
            DiagnosticCodes.EmptyContainer,
            Severity.Warning,
            "A contact says no way to reach anybody.",
            "Write lines such as “Phone: 0118 322 5111” and “Email: …”.",
            container);
        if (!name.IsEmpty)
        {
            output.Add(new Paragraph(reading.Name(scope, "p", null, container), name));
        }
    }

    private List<ImmutableArray<Inline>>? LinesOf(MarkdownBlock block)
    {
        switch (block)
        {
            case ParagraphBlock { Inline: { } root } when FigureConversion.PicturesAlone(root).Count == 0:
                return Split(blocks.Inlines.Convert(root, keepLines: true));
            case MarkdownList list when list.OfType<ListItemBlock>().All(item => item is [ParagraphBlock { Inline: not null }]):
                return [.. list.OfType<ListItemBlock>().SelectMany(item => Split(blocks.Inlines.Convert(((ParagraphBlock)item[0]).Inline, keepLines: true)))];
            default:
                return null;
        }
    }

    private static List<ImmutableArray<Inline>> Split(ImmutableArray<Inline> inlines)
    {
        var lines = new List<ImmutableArray<Inline>>();
        var from = 0;
        for (var i = 0; i <= inlines.Length; i++)
        {
            if (i == inlines.Length || inlines[i] is LineBreak)
            {
                if (i > from)
                {
                    lines.Add(inlines[from..i]);
                }

                from = i + 1;
            }
        }

        return lines;
    }

    private void AppendLines(
        List<ContactEntry> entries, ref ImmutableArray<Inline> name, List<ImmutableArray<Inline>> lines, MarkdownBlock block, NodeScope scope)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (TakeLabel(line, out var rest) is { } label && LeafletText.HasWords(label) && !rest.IsEmpty)
            {
                var kind = ContactLabels.KindOf(label, out var isUsual);
                entries.Add(new ContactEntry(reading.Name(scope, "entry", null, block), kind, isUsual ? null : label, rest));
            }
            else if (ContactLabels.KindOf(line) is { } kind)
            {
                entries.Add(new ContactEntry(reading.Name(scope, "entry", null, block), kind, null, line));
            }
            else if (entries.Count > 0 && (!isFirst || entries[^1].Kind is ContactKind.Address or ContactKind.Hours))
            {
                // The second line of an address, or more about the hours.
                entries[^1] = entries[^1] with { Value = [.. entries[^1].Value, new LineBreak(), .. line] };
            }
            else if (name.IsEmpty)
            {
                name = line;
            }
            else if (entries.Count > 0)
            {
                entries[^1] = entries[^1] with { Value = [.. entries[^1].Value, new LineBreak(), .. line] };
            }
            else
            {
                name = [.. name, new LineBreak(), .. line];
            }

            isFirst = false;
        }
    }

    private static bool IsColon(char c) => Colons.Contains(c, StringComparison.Ordinal);

    private static string? TakeLabel(ImmutableArray<Inline> line, out ImmutableArray<Inline> rest)
    {
        rest = line;
        if (line[0] is Text first && first.Value.AsSpan().IndexOfAny(Colons) is > 0 and <= LongestLabel and var colon)
        {
            var after = first.Value[(colon + 1)..].TrimStart();
            rest = after.Length > 0 ? line.SetItem(0, new Text(after)) : line.RemoveAt(0);
            return first.Value[..colon].Trim();
        }

        if (line[0] is Strong or Emphasis && line.Length > 1)
        {
            var words = CharacterRules.OneLine(LeafletText.Of([line[0]]));
            var colonIsInside = words.Length > 0 && IsColon(words[^1]);
            var next = line[1] as Text;
            var colonIsBehind = next is not null && next.Value.Length > 0 && IsColon(next.Value[0]);
            if (words.Length <= LongestLabel && (colonIsInside || colonIsBehind))
            {
                var after = next is null ? null : (colonIsBehind ? next.Value[1..] : next.Value).TrimStart();
                rest = after switch
                {
                    null => line.RemoveAt(0),
                    "" => line.RemoveRange(0, 2),
                    _ => line.RemoveAt(0).SetItem(0, new Text(after)),
                };
                return words.AsSpan().TrimEnd(Colons).Trim().ToString();
            }
        }

        return null;
    }
}
