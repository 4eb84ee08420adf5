using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>
/// The one canonical document every format is made from. The title and the other facts about it are in <see cref="Metadata"/>;
/// <see cref="Blocks"/> are its words in order, then come the <see cref="Footnotes"/>, in the order of their first reference.
/// </summary>
public sealed record Leaflet(LeafletMetadata Metadata, ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>The easy-read edition that people wrote, or null. It is an edition of its own, never part of <see cref="Blocks"/>.</summary>
    public EasyReadEdition? EasyRead { get; init; }

    /// <summary>Which edition <see cref="Blocks"/> are.</summary>
    public LeafletEdition Edition { get; init; }

    /// <summary>What the leaflet is called; its heading of level 1.</summary>
    public string Title => Metadata.Title;

    /// <summary>The language of the leaflet where no span says otherwise.</summary>
    public LanguageTag Language => Metadata.Language;
}
