using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;
using ListBlock = FormatService.Documents.Model.ListBlock;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownDefinitions = Markdig.Extensions.DefinitionLists.DefinitionList;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>How deep a conversion stands in the leaflet, and whether headings make sections there.</summary>
internal readonly record struct Nesting(int Depth, int SectionDepth, bool HasSections)
{
    /// <summary>One container further in.</summary>
    public Nesting Inward => this with { Depth = Depth + 1 };

    /// <summary>One container further in, where headings make no sections.</summary>
    public Nesting WithoutSections => this with { Depth = Depth + 1, HasSections = false };

    /// <summary>Whether paragraphs are rows of the easy-read edition.</summary>
    public bool HasRows => IsEasyRead && HasSections;

    /// <summary>Whether this is in the easy-read edition.</summary>
    public bool IsEasyRead { get; init; }
}

/// <summary>Turns Markdig's blocks into the model's.</summary>
internal sealed class BlockConversion
{
    private readonly MarkdownReading _reading;
    private readonly FigureConversion _figures;
    private readonly TableConversion _tables;
    private readonly ContainerConversion _containers;
    private readonly RowConversion _rows;

    /// <summary>Makes the conversion of one leaflet.</summary>
    public BlockConversion(MarkdownReading reading)
    {
        _reading = reading;
        Inlines = new InlineConversion(reading);
        _figures = new FigureConversion(reading, Inlines);
        _tables = new TableConversion(reading, Inlines);
        _containers = new ContainerConversion(reading, this);
        _rows = new RowConversion(reading, Inlines);
    }

    /// <summary>The conversion of running text.</summary>
    public InlineConversion Inlines { get; }

    /// <summary>Converts a run of blocks, with sections where headings ask for them.</summary>
    public ImmutableArray<Block> Convert(IReadOnlyList<MarkdownBlock> blocks, NodeScope scope, Nesting nesting)
    {
        var output = new List<Block>();
        Append(output, blocks, scope, nesting);
        return [.. output];
    }

    /// <summary>Converts a run of blocks into a list that has some already.</summary>
    public void Append(List<Block> output, IReadOnlyList<MarkdownBlock> blocks, NodeScope scope, Nesting nesting)
    {
        if (nesting.Depth > _reading.Limits.MaxDepth)
        {
            AppendFlat(output, blocks, scope, nesting);
            return;
        }

        var depths = nesting.HasSections ? HeadingNesting.Depths(blocks, nesting.SectionDepth, _reading) : new int[blocks.Count];
        var next = 0;
        AppendSection(output, blocks, depths, ref next, scope, nesting);
    }

    /// <summary>Puts the pictures that stood inside the text just converted behind it.</summary>
    public void AppendMovedPictures(List<Block> output, NodeScope scope)
    {
        if (_reading.MovedPictures.Count == 0)
        {
            return;
        }

        var pictures = _reading.MovedPictures.ToArray();
        _reading.MovedPictures.Clear();
        foreach (var picture in pictures)
        {
            if (_figures.Convert(picture, scope) is { } figure)
            {
                output.Add(figure);
            }
        }
    }

    private void AppendSection(
        List<Block> output, IReadOnlyList<MarkdownBlock> blocks, int[] depths, ref int next, NodeScope scope, Nesting nesting)
    {
        while (next < blocks.Count)
        {
            var block = blocks[next];
            if (depths[next] == 0)
            {
                next = AppendOne(output, blocks, next, scope, nesting) + 1;
            }
            else if (depths[next] <= nesting.SectionDepth)
            {
                return;
            }
            else
            {
                next++;
                var heading = (HeadingBlock)block;
                var attributes = BlockAttributes.Of(heading, _reading);
                var words = Inlines.Convert(heading.Inline, language: attributes.Language);
                var inner = new List<Block>();
                if (words.IsEmpty)
                {
                    _reading.Report(
                        DiagnosticCodes.HeadingEmpty, Severity.Warning, "A heading has no words; it was left out.", "Write the heading or delete its mark.", heading);
                    AppendMovedPictures(output, scope);
                    continue;
                }

                var id = NameSection(heading, attributes, words, scope);
                var below = scope.Below(id);
                AppendMovedPictures(inner, below);
                AppendSection(inner, blocks, depths, ref next, below, nesting.Inward with { SectionDepth = nesting.SectionDepth + 1 });
                output.Add(new Section(id, words, [.. inner]));
            }
        }
    }

    private NodeId NameSection(HeadingBlock heading, BlockAttributes attributes, ImmutableArray<Inline> words, NodeScope scope)
    {
        var id = attributes.Id is { } written ? _reading.Written(written, heading) : null;
        var given = id ?? scope.Named(Slug.Of(LeafletText.Of(words), "section"));
        _reading.Locate(given, heading);
        _reading.SectionIds.Add(given);
        return given;
    }

    /// <summary>Converts one block, or a table with the caption beside it; returns the index of the last block taken.</summary>
    private int AppendOne(List<Block> output, IReadOnlyList<MarkdownBlock> blocks, int index, NodeScope scope, Nesting nesting)
    {
        var block = blocks[index];
        if (block is ParagraphBlock before && index + 1 < blocks.Count && blocks[index + 1] is MarkdownTable below && TableConversion.IsCaption(before))
        {
            _tables.Append(output, below, before, scope);
            index++;
        }
        else if (block is MarkdownTable table)
        {
            var caption = index + 1 < blocks.Count && blocks[index + 1] is ParagraphBlock after && TableConversion.IsCaption(after)
                && !(index + 2 < blocks.Count && blocks[index + 2] is MarkdownTable)
                    ? after
                    : null;
            _tables.Append(output, table, caption, scope);
            index += caption is null ? 0 : 1;
        }
        else
        {
            AppendBlock(output, block, scope, nesting);
        }

        AppendMovedPictures(output, scope);
        return index;
    }

    private void AppendBlock(List<Block> output, MarkdownBlock block, NodeScope scope, Nesting nesting)
    {
        switch (block)
        {
            case Markdig.Extensions.Abbreviations.Abbreviation or FootnoteGroup or Markdig.Extensions.Footnotes.Footnote or BlankLineBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                break;
            case ParagraphBlock paragraph:
                AppendParagraph(output, paragraph, scope, nesting);
                break;
            case HeadingBlock heading:
                AppendHeadingAsText(output, heading, scope);
                break;
            case ThematicBreakBlock rule:
                Report(DiagnosticCodes.RuleNotHeld, Severity.Information, "A line across the page was left out.", "Use a heading to part the text.", rule);
                break;
            case HtmlBlock html:
                HtmlBlockConversion.Append(output, html, scope, _reading);
                break;
            case CodeBlock code:
                AppendCode(output, code, scope);
                break;
            case Markdig.Syntax.ListBlock list:
                AppendList(output, list, scope, nesting);
                break;
            case CustomContainer container:
                _containers.Append(output, container, scope, nesting);
                break;
            case MarkdownDefinitions list:
                AppendDefinitions(output, list, scope, nesting);
                break;
            case QuoteBlock quote:
                Report(
                    DiagnosticCodes.QuoteNotHeld, Severity.Warning, "A quotation is kept as plain text.", "Use a callout: ::: information", quote);
                Append(output, quote, scope, nesting.Inward);
                break;
            case ContainerBlock container:
                Append(output, container, scope, nesting.Inward);
                break;
            case LeafBlock leaf:
                AppendUnknownLeaf(output, leaf, scope);
                break;
        }
    }

    private void Report(string code, Severity severity, string message, string? hint, MarkdownObject node) =>
        _reading.Report(code, severity, message, hint, node);

    private void AppendParagraph(List<Block> output, ParagraphBlock paragraph, NodeScope scope, Nesting nesting)
    {
        if (paragraph.Inline is not { } root)
        {
            return;
        }

        var pictures = FigureConversion.PicturesAlone(root);
        if (nesting.HasRows && (pictures.Count == 0 || !pictures.TrueForAll(picture => EasyReadPicture.IsFileName(picture.Url ?? ""))))
        {
            _rows.Append(output, paragraph, root, scope);
            return;
        }

        var attributes = BlockAttributes.Of(paragraph, _reading);
        if (pictures.Count > 0)
        {
            foreach (var picture in pictures)
            {
                if (_figures.Convert(picture, scope) is { } figure)
                {
                    output.Add(figure);
                }
            }

            return;
        }

        var words = Inlines.Convert(root, language: attributes.Language);
        if (!words.IsEmpty)
        {
            output.Add(new Paragraph(_reading.Name(scope, "p", attributes.Id, paragraph), words));
        }
    }

    private void AppendHeadingAsText(List<Block> output, HeadingBlock heading, NodeScope scope)
    {
        var attributes = BlockAttributes.Of(heading, _reading);
        var words = Inlines.Convert(heading.Inline, language: attributes.Language);
        if (words.IsEmpty)
        {
            return;
        }

        Report(
            DiagnosticCodes.HeadingMisplaced,
            Severity.Warning,
            "A heading stands inside a list or a note, where there are no sections; it was made bold text.",
            "Put the heading outside.",
            heading);
        output.Add(new Paragraph(_reading.Name(scope, "p", attributes.Id, heading), [new Strong(words)]));
    }

    private void AppendCode(List<Block> output, CodeBlock code, NodeScope scope)
    {
        Report(DiagnosticCodes.CodeNotHeld, Severity.Warning, "A block of code is kept as plain text.", "Take the indent or the backticks away.", code);
        var builder = new InlineBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            builder.AppendBreak();
            builder.AppendText(code.Lines.Lines[i].Slice.AsSpan(), recognise: false);
        }

        var words = builder.Finish();
        if (!words.IsEmpty)
        {
            output.Add(new Paragraph(_reading.Name(scope, "p", BlockAttributes.Of(code, _reading).Id, code), words));
        }
    }

    private void AppendList(List<Block> output, Markdig.Syntax.ListBlock list, NodeScope scope, Nesting nesting)
    {
        var attributes = BlockAttributes.Of(list, _reading);
        var outer = _reading.BlockLanguage;
        _reading.BlockLanguage = attributes.Language ?? outer;
        var id = _reading.Name(scope, "list", attributes.Id, list);
        var items = ConvertItems(list, scope.Below(id), nesting);
        _reading.BlockLanguage = outer;
        if (!items.IsEmpty)
        {
            var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
            output.Add(new ListBlock(id, list.IsOrdered ? ListKind.Numbered : ListKind.Bulleted, list.IsOrdered ? start : 1, items));
        }
    }

    /// <summary>Converts the items of a list; an item without words is kept, so that numbers stay right.</summary>
    public ImmutableArray<ListItem> ConvertItems(Markdig.Syntax.ListBlock list, NodeScope scope, Nesting nesting)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            var id = _reading.Name(scope, "item", BlockAttributes.Of(item, _reading).Id, item);
            items.Add(new ListItem(id, Convert(item, scope.Below(id), nesting.WithoutSections)));
        }

        return items.ToImmutable();
    }

    private void AppendDefinitions(List<Block> output, MarkdownDefinitions list, NodeScope scope, Nesting nesting)
    {
        var id = _reading.Name(scope, "terms", BlockAttributes.Of(list, _reading).Id, list);
        var below = scope.Below(id);
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var definition = _reading.Name(below, "term", BlockAttributes.Of(item, _reading).Id, item);
            var term = new InlineBuilder();
            foreach (var line in item.OfType<DefinitionTerm>())
            {
                term.AppendBreak();
                if (line.Inline is { } root)
                {
                    Inlines.Append(term, root, keepLines: false);
                }
            }

            List<MarkdownBlock> meaning = [.. item.Where(block => block is not DefinitionTerm)];
            var words = term.Finish();
            var blocks = Convert(meaning, below.Below(definition), nesting.WithoutSections);
            if (!words.IsEmpty)
            {
                definitions.Add(new Definition(definition, words, blocks));
                continue;
            }

            // A picture alone cannot be explained: it moved out, and its meaning follows as text.
            Report(DiagnosticCodes.MarkupNotHeld, Severity.Warning, "There is no word here that could have a meaning; the meaning is kept as text.", "Write the word above it.", item);
            if (definitions.Count > 0)
            {
                output.Add(new Model.DefinitionList(id, definitions.DrainToImmutable()));
                id = _reading.Name(scope, "terms", null, list);
            }

            output.AddRange(blocks);
        }

        if (definitions.Count > 0)
        {
            output.Add(new Model.DefinitionList(id, definitions.DrainToImmutable()));
        }
    }

    private void AppendUnknownLeaf(List<Block> output, LeafBlock leaf, NodeScope scope)
    {
        var words = leaf.Inline is { } root
            ? Inlines.Convert(root)
            : Inlines.Convert(leaf.Lines.ToString(), _reading.OffsetOf(leaf));
        if (words.IsEmpty)
        {
            return;
        }

        Report(DiagnosticCodes.MarkupNotHeld, Severity.Warning, "This markup is not held; its text is kept.", "Write it in plain words.", leaf);
        output.Add(new Paragraph(_reading.Name(scope, "p", null, leaf), words));
    }

    // Deeper than the limit: the words of every leaf, side by side, without taking the stack for it.
    private void AppendFlat(List<Block> output, IReadOnlyList<MarkdownBlock> blocks, NodeScope scope, Nesting nesting)
    {
        if (blocks.Count > 0)
        {
            Report(
                DiagnosticCodes.NestedTooDeeply, Severity.Warning, "Lists or boxes are nested too deeply here; the words are kept side by side.", "Nest less.", blocks[0]);
        }

        var open = new Stack<MarkdownBlock>(blocks.Reverse());
        while (open.TryPop(out var block))
        {
            if (block is ContainerBlock container and not MarkdownTable)
            {
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    open.Push(container[i]);
                }
            }
            else
            {
                AppendOne(output, [block], 0, scope, nesting);
            }
        }
    }
}
