namespace FormatService.Documents.Model;

/// <summary>One piece of a leaflet that stands on its own line.</summary>
public abstract record Block(NodeId Id)
{
    /// <summary>Calls the method of <paramref name="visitor"/> for this kind of block.</summary>
    public abstract TResult Accept<TResult>(BlockVisitor<TResult> visitor);
}
