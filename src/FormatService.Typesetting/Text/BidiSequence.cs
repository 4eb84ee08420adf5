namespace FormatService.Typesetting.Text;

/// <summary>An isolating run sequence (BD13) as rules W1 to N2 see it: without the units that X9 removes.</summary>
/// <param name="positions">Where in the paragraph each unit of the sequence stands.</param>
/// <param name="types">The type of each unit, changed in place by the rules.</param>
/// <param name="level">The embedding level of the sequence.</param>
/// <param name="before">The direction at the start of the sequence, sos (X10): L or R.</param>
/// <param name="after">The direction at the end of the sequence, eos (X10): L or R.</param>
internal readonly ref struct BidiSequence(
    ReadOnlySpan<int> positions, Span<BidiClass> types, int level, BidiClass before, BidiClass after)
{
    /// <summary>Where in the paragraph each unit of the sequence stands.</summary>
    public ReadOnlySpan<int> Positions { get; } = positions;

    /// <summary>The type of each unit, changed in place by the rules.</summary>
    public Span<BidiClass> Types { get; } = types;

    /// <summary>The embedding level of the sequence.</summary>
    public int Level { get; } = level;

    /// <summary>The direction of the embedding: L or R.</summary>
    public BidiClass Embedding => (Level & 1) == 0 ? BidiClass.L : BidiClass.R;

    /// <summary>The direction at the start of the sequence, sos (X10): L or R.</summary>
    public BidiClass Before { get; } = before;

    /// <summary>The direction at the end of the sequence, eos (X10): L or R.</summary>
    public BidiClass After { get; } = after;

    /// <summary>The direction of a type as N0 to N2 see it, numbers being right-to-left; ON where it has none.</summary>
    public static BidiClass StrongDirection(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.AL or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };
}
