using System.Collections.Immutable;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking;

/// <summary>A leaflet laid out for the rules: its blocks and its pieces of text in reading order, read once for all of them.</summary>
internal sealed class CheckedLeaflet
{
    private readonly SourceMap _places;

    private CheckedLeaflet(Leaflet leaflet, SourceMap places, DateOnly today, CheckingWords? words, Flattening flat)
    {
        Leaflet = leaflet;
        Today = today;
        Words = words;
        Groups = flat.Groups;
        Blocks = flat.Blocks;
        Texts = flat.Texts;
        _places = places;
    }

    /// <summary>The leaflet itself.</summary>
    public Leaflet Leaflet { get; }

    /// <summary>The facts about it.</summary>
    public LeafletMetadata Metadata => Leaflet.Metadata;

    /// <summary>The day of the check.</summary>
    public DateOnly Today { get; }

    /// <summary>The words that rules look for, or null for a language that has none: such rules are silent in it.</summary>
    public CheckingWords? Words { get; }

    /// <summary>Blocks that stand beside each other, group by group.</summary>
    public ImmutableArray<BlockGroup> Groups { get; }

    /// <summary>Every block, parents before their children.</summary>
    public ImmutableArray<PlacedBlock> Blocks { get; }

    /// <summary>Every piece of text but the title.</summary>
    public ImmutableArray<PlacedText> Texts { get; }

    /// <summary>Lays a leaflet out.</summary>
    public static CheckedLeaflet Of(Leaflet leaflet, SourceMap places, DateOnly today)
    {
        var words = CheckingWords.For(leaflet.Language);
        return new CheckedLeaflet(leaflet, places, today, words, Flattening.Of(leaflet, words));
    }

    /// <summary>A finding at a node.</summary>
    public Diagnostic At(NodeId node, string code, Severity severity, string message, string hint) =>
        new(code, severity, message, hint, _places.Find(node));

    /// <summary>A finding that concerns the leaflet as a whole.</summary>
    public static Diagnostic AboutAll(string code, Severity severity, string message, string hint) =>
        new(code, severity, message, hint, Span: null);
}

/// <summary>A block and where it belongs.</summary>
internal readonly record struct PlacedBlock(Block Block, bool IsWebOnly);

/// <summary>The blocks that one parent holds; <paramref name="IsSection"/> tells sections and the leaflet itself from items, answers and boxes.</summary>
internal readonly record struct BlockGroup(ImmutableArray<Block> Blocks, bool IsSection, bool IsWebOnly);

/// <summary>A piece of text and where it belongs; <paramref name="IsBoilerplate"/> marks the sections that every leaflet has.</summary>
internal readonly record struct PlacedText(
    NodeId Id, TextKind Kind, string Text, ImmutableArray<Inline> Inlines, bool IsWebOnly, bool IsBoilerplate);

/// <summary>What a piece of text is in its leaflet.</summary>
internal enum TextKind
{
    /// <summary>Running text, in a section or in a list.</summary>
    Paragraph,

    /// <summary>The heading of a section, a callout or a question.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>What stands at a table or a figure.</summary>
    Caption,

    /// <summary>A word that is defined.</summary>
    Term,

    /// <summary>The name or an entry of a contact.</summary>
    Contact,
}
