namespace FormatService.Typesetting.Text;

/// <summary>The Bidi_Class values of UAX #9, by the names the standard gives them.</summary>
/// <remarks>The numbers are stored in <see cref="BidiTable"/>: make it anew after a change.</remarks>
internal enum BidiClass : byte
{
    /// <summary>Left-to-right letter.</summary>
    L,

    /// <summary>Right-to-left letter.</summary>
    R,

    /// <summary>Right-to-left letter of the Arabic kind.</summary>
    AL,

    /// <summary>European digit.</summary>
    EN,

    /// <summary>Plus and minus.</summary>
    ES,

    /// <summary>Per cent and currency signs.</summary>
    ET,

    /// <summary>Arabic-Indic digit.</summary>
    AN,

    /// <summary>Comma, full stop, colon.</summary>
    CS,

    /// <summary>Mark that does not space.</summary>
    NSM,

    /// <summary>Boundary neutral; in the algorithm, any unit that rule X9 removes, and every low surrogate.</summary>
    BN,

    /// <summary>Paragraph separator.</summary>
    B,

    /// <summary>Segment separator: the tab.</summary>
    S,

    /// <summary>White space.</summary>
    WS,

    /// <summary>Other neutral.</summary>
    ON,

    /// <summary>Left-to-right embedding.</summary>
    LRE,

    /// <summary>Left-to-right override.</summary>
    LRO,

    /// <summary>Right-to-left embedding.</summary>
    RLE,

    /// <summary>Right-to-left override.</summary>
    RLO,

    /// <summary>End of an embedding or override.</summary>
    PDF,

    /// <summary>Left-to-right isolate.</summary>
    LRI,

    /// <summary>Right-to-left isolate.</summary>
    RLI,

    /// <summary>Isolate that takes its direction from its first strong character.</summary>
    FSI,

    /// <summary>End of an isolate.</summary>
    PDI,
}
