namespace FormatService.Typesetting.Text;

/// <summary>
/// The Line_Break classes of UAX #14 as rule LB1 leaves them, by the names the standard gives them, split where a rule asks
/// for a second property.
/// </summary>
/// <remarks>The numbers are stored in <see cref="LineBreakTable"/>: make it anew after a change.</remarks>
internal enum LineBreakClass : byte
{
    /// <summary>Ordinary letters and symbols; also AI, SG, XX and the SA that are not marks (LB1).</summary>
    AL,

    /// <summary>Break after: tabs, most dashes.</summary>
    BA,

    /// <summary>Break before.</summary>
    BB,

    /// <summary>Break on both sides: the em dash.</summary>
    B2,

    /// <summary>Hard break.</summary>
    BK,

    /// <summary>Something set in the line that is no text.</summary>
    CB,

    /// <summary>Closing punctuation.</summary>
    CL,

    /// <summary>Combining mark; also the SA that are marks (LB1).</summary>
    CM,

    /// <summary>Closing parenthesis that is not East Asian (LB30).</summary>
    CP,

    /// <summary>Closing parenthesis that is East Asian (LB30).</summary>
    CPEastAsian,

    /// <summary>Carriage return.</summary>
    CR,

    /// <summary>Emoji that takes a modifier.</summary>
    EB,

    /// <summary>Emoji modifier.</summary>
    EM,

    /// <summary>Exclamation and question marks.</summary>
    EX,

    /// <summary>Glue: the no-break space and its kin.</summary>
    GL,

    /// <summary>Hangul syllable LV.</summary>
    H2,

    /// <summary>Hangul syllable LVT.</summary>
    H3,

    /// <summary>Hebrew letter.</summary>
    HL,

    /// <summary>The hyphen-minus.</summary>
    HY,

    /// <summary>Ideograph.</summary>
    ID,

    /// <summary>Unassigned code point kept for a pictograph (LB30b).</summary>
    IDReservedPictograph,

    /// <summary>Leaders that stay together: the ellipsis.</summary>
    IN,

    /// <summary>Comma, full stop, colon: breaks only where no number goes on.</summary>
    IS,

    /// <summary>Hangul leading consonant.</summary>
    JL,

    /// <summary>Hangul trailing consonant.</summary>
    JT,

    /// <summary>Hangul vowel.</summary>
    JV,

    /// <summary>Line feed.</summary>
    LF,

    /// <summary>Next line.</summary>
    NL,

    /// <summary>May not start a line; also CJ (LB1).</summary>
    NS,

    /// <summary>Digit.</summary>
    NU,

    /// <summary>Opening punctuation that is not East Asian (LB30).</summary>
    OP,

    /// <summary>Opening punctuation that is East Asian (LB30).</summary>
    OPEastAsian,

    /// <summary>Follows a number: the per cent sign.</summary>
    PO,

    /// <summary>Comes before a number: currency signs.</summary>
    PR,

    /// <summary>Quotation mark that may open or close.</summary>
    QU,

    /// <summary>Regional indicator: two make a flag.</summary>
    RI,

    /// <summary>Space.</summary>
    SP,

    /// <summary>The slash.</summary>
    SY,

    /// <summary>Word joiner.</summary>
    WJ,

    /// <summary>Zero width space.</summary>
    ZW,

    /// <summary>Zero width joiner.</summary>
    ZWJ,

    /// <summary>No character: the start of the text or of a line.</summary>
    Start,
}
