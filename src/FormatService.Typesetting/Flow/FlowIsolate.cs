namespace FormatService.Typesetting.Flow;

/// <summary>
/// Words that run in another direction than those around them, as words in another language may. One object a stretch, shared by all its
/// spans: what is inside keeps its own order, and takes one place among the words around it, as an isolate of UAX #9 does.
/// </summary>
/// <param name="isRightToLeft">Whether the words run from right to left.</param>
/// <param name="outer">The isolate around it; null for the paragraph.</param>
public sealed class FlowIsolate(bool isRightToLeft, FlowIsolate? outer)
{
    /// <summary>Whether the words run from right to left.</summary>
    public bool IsRightToLeft { get; } = isRightToLeft;

    /// <summary>The isolate around it; null for the paragraph.</summary>
    public FlowIsolate? Outer { get; } = outer;

    /// <summary>How many isolates are around it.</summary>
    internal int Depth { get; } = outer is null ? 0 : outer.Depth + 1;
}
