using System.Collections.Immutable;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>The tag tree of a PDF, joined to what its pages paint.</summary>
public sealed class PdfStructure
{
    private readonly PdfFile _file;
    private readonly List<string> _problems = [];
    private readonly Dictionary<PdfDictionary, StructureElement> _elements = [];
    private readonly Dictionary<(int Page, int Stream, int Mcid), List<PaintedItem>> _items = [];

    internal PdfStructure(PdfFile file)
    {
        _file = file;
        Root = file.Catalogue["StructTreeRoot"].Dictionary;
        Elements = Root is null ? [] : new StructureReader(file, Root, _problems).Read();
        foreach (var element in All)
        {
            _elements.TryAdd(element.Dictionary, element);
        }

        foreach (var item in file.Pages.SelectMany(page => page.Content.Items))
        {
            if (item.Tagged is { } tagged)
            {
                var key = (item.PageIndex, tagged.StreamNumber, tagged.Mcid!.Value);
                if (!_items.TryGetValue(key, out var list))
                {
                    _items[key] = list = [];
                }

                list.Add(item);
            }
        }
    }

    /// <summary>The StructTreeRoot; null for an untagged file.</summary>
    public PdfDictionary? Root { get; }

    /// <summary>The elements below the root; a Document as a rule.</summary>
    public ImmutableArray<StructureElement> Elements { get; }

    /// <summary>Every element in reading order.</summary>
    public IEnumerable<StructureElement> All => Elements.SelectMany(element => element.SelfAndDescendants);

    /// <summary>Elements of a role after the role map, in reading order.</summary>
    public IEnumerable<StructureElement> OfRole(string role) => All.Where(element => element.StandardRole == role);

    /// <summary>The whole document's text in reading order; blocks on lines of their own.</summary>
    public string Text => TextOf([.. Elements]);

    public IReadOnlyList<string> Words => Testing.Words.Of(Text);

    /// <summary>The element's text in reading order; ActualText stands in for what it replaces.</summary>
    public string TextOf(params StructureElement[] elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            Append(element, text);
        }

        return text.ToString().Trim('\n');
    }

    /// <summary>The text of one marked-content leaf.</summary>
    public string TextOf(ContentKid kid)
    {
        var text = new StringBuilder();
        MarkedContent? replaced = null;
        foreach (var run in ItemsOf(kid).OfType<TextRun>())
        {
            var replacement = run.Owner!.Chain.LastOrDefault(sequence => sequence.ActualText is not null);
            if (replacement is null)
            {
                text.Append(run.Text);
            }
            else if (!ReferenceEquals(replacement, replaced))
            {
                text.Append(replacement.ActualText);
            }

            replaced = replacement;
        }

        return text.ToString();
    }

    /// <summary>What the leaf paints, in paint order.</summary>
    public IReadOnlyList<PaintedItem> ItemsOf(ContentKid kid) =>
        _items.TryGetValue((kid.PageIndex, kid.StreamNumber, kid.Mcid), out var items) ? items : [];

    /// <summary>What the element and all below it paint, in reading order.</summary>
    public IEnumerable<PaintedItem> ItemsOf(StructureElement element) =>
        element.Kids.SelectMany(kid => kid switch
        {
            ContentKid content => ItemsOf(content),
            ElementKid child => ItemsOf(child.Element),
            _ => [],
        });

    public IEnumerable<TextRun> RunsOf(StructureElement element) => ItemsOf(element).OfType<TextRun>();

    /// <summary>The element's lines in reading order, as they stand on the pages; raised and lowered runs belong to their line.</summary>
    public IReadOnlyList<TextLine> LinesOf(StructureElement element)
    {
        var lines = new List<List<TextRun>>();
        foreach (var run in RunsOf(element))
        {
            var last = lines.Count > 0 ? lines[^1][0] : null;
            if (last is null || last.PageIndex != run.PageIndex || Math.Abs(last.BaselineY - run.BaselineY) > 0.6 * Math.Max(last.SizePt, run.SizePt))
            {
                lines.Add([]);
            }

            lines[^1].Add(run);
        }

        return [.. lines.Select(runs => new TextLine([.. runs]))];
    }

    /// <summary>The pages the element paints on, from 0, in order.</summary>
    public IReadOnlyList<int> PagesOf(StructureElement element) => [.. ItemsOf(element).Select(item => item.PageIndex).Distinct().Order()];

    /// <summary>The text of a page's artifacts, in paint order, one line for each artifact.</summary>
    public IReadOnlyList<string> ArtifactTexts(int pageIndex)
    {
        var lines = new List<(MarkedContent Artifact, StringBuilder Text)>();
        foreach (var run in _file.Pages[pageIndex].Content.Runs.Where(run => run.IsArtifact))
        {
            if (lines.Count == 0 || !ReferenceEquals(lines[^1].Artifact, run.Artifact))
            {
                lines.Add((run.Artifact!, new StringBuilder()));
            }

            lines[^1].Text.Append(run.Text);
        }

        return [.. lines.Select(line => line.Text.ToString())];
    }

    /// <summary>Faults of the tree and of its join to the pages; an empty list is a sound tree.</summary>
    public IReadOnlyList<string> Problems() => [.. _problems, .. new ParentTreeCheck(_file, this).Problems()];

    /// <summary>The element whose dictionary this is, or null.</summary>
    public StructureElement? ElementOf(PdfDictionary? dictionary) =>
        dictionary is null ? null : _elements.GetValueOrDefault(dictionary);

    private void Append(StructureElement element, StringBuilder text)
    {
        Break(element, text);
        if (element.ActualText is { } actual)
        {
            text.Append(actual);
        }
        else
        {
            foreach (var kid in element.Kids)
            {
                switch (kid)
                {
                    case ContentKid content:
                        text.Append(TextOf(content));
                        break;
                    case ElementKid child:
                        Append(child.Element, text);
                        break;
                }
            }
        }

        Break(element, text);
    }

    private static void Break(StructureElement element, StringBuilder text)
    {
        if (!element.IsInline && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
