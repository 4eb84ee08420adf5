using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Which way the blocks that are being composed run, and the shapes that do: as the leaflet does, until a block turns.</summary>
internal sealed class FlowDirection(Leaflet leaflet, PageStyles styles)
{
    private readonly bool _turns = WritingDirection.TurnsIn(leaflet);
    private readonly FlowShapes _own = new(styles, leaflet.Language.IsRightToLeft);
    private readonly FlowShapes _turned = new(styles, !leaflet.Language.IsRightToLeft);

    /// <summary>Whether blocks run from right to left here.</summary>
    public bool IsRightToLeft { get; private set; } = leaflet.Language.IsRightToLeft;

    /// <summary>Whether paragraphs stand at the right, whichever way their words run; null for where they start.</summary>
    public bool? Edge { get; private set; }

    /// <summary>The shapes that run so.</summary>
    public FlowShapes Shapes => IsRightToLeft == leaflet.Language.IsRightToLeft ? _own : _turned;

    /// <summary>Whether words run from right to left here.</summary>
    public bool Of(ImmutableArray<Inline> words) => _turns ? WritingDirection.Of(words, IsRightToLeft) : IsRightToLeft;

    /// <summary>Lays out a block the way that all its words run, until the end of what is returned.</summary>
    public Scope Turn(Block block)
    {
        var scope = new Scope(this);
        IsRightToLeft = _turns ? WritingDirection.Of(block, IsRightToLeft) : IsRightToLeft;
        return scope;
    }

    /// <summary>Keeps paragraphs at the side that blocks start from, by their label or under their term, until the end of what is returned.</summary>
    public Scope KeepToSide()
    {
        var scope = new Scope(this);
        Edge = IsRightToLeft;
        return scope;
    }

    /// <summary>Ends a turn.</summary>
    public readonly ref struct Scope(FlowDirection direction)
    {
        private readonly bool _isRightToLeft = direction.IsRightToLeft;
        private readonly bool? _edge = direction.Edge;

        /// <summary>Goes on as before.</summary>
        public void Dispose() => (direction.IsRightToLeft, direction.Edge) = (_isRightToLeft, _edge);
    }
}
