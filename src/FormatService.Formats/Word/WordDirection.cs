using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>Which way words of a leaflet run; where none run another way than it, nobody need look.</summary>
internal sealed class WordDirection(Leaflet leaflet)
{
    private readonly bool _turns = WritingDirection.TurnsIn(leaflet);

    /// <summary>Whether words run from right to left, where those around do as said.</summary>
    public bool Of(ImmutableArray<Inline> words, bool outer) => _turns ? WritingDirection.Of(words, outer) : outer;

    /// <summary>Whether the words of a block run from right to left, where those around do as said.</summary>
    public bool Of(Block block, bool outer) => _turns ? WritingDirection.Of(block, outer) : outer;
}
