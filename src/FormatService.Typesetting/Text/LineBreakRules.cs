using static FormatService.Typesetting.Text.LineBreakClass;

namespace FormatService.Typesetting.Text;

/// <summary>The rules of UAX #14 that look at no more than two characters, or at two with spaces between them, as bit sets.</summary>
internal static class LineBreakRules
{
    private const int ClassCount = (int)Start + 1;

    private static readonly ulong[] TogetherWhenAdjacent = Tabulate(StayTogether);
    private static readonly ulong[] TogetherAcrossSpaces = Tabulate(StayTogetherAcrossSpaces);

    /// <summary>Whether the rules forbid a break between two neighbours (LB6 to LB30b, without those that need more context).</summary>
    public static bool ForbidBetween(LineBreakClass before, LineBreakClass after) =>
        ((TogetherWhenAdjacent[(int)before] >> (int)after) & 1) != 0;

    /// <summary>Whether the rules forbid a break before <paramref name="after"/>, which spaces part from <paramref name="before"/>.</summary>
    public static bool ForbidAcrossSpaces(LineBreakClass before, LineBreakClass after) =>
        ((TogetherAcrossSpaces[(int)before] >> (int)after) & 1) != 0;

    private static ulong[] Tabulate(Func<LineBreakClass, LineBreakClass, bool> together)
    {
        var rows = new ulong[ClassCount];
        for (var before = 0; before < ClassCount; before++)
        {
            for (var after = 0; after < ClassCount; after++)
            {
                if (together((LineBreakClass)before, (LineBreakClass)after))
                {
                    rows[before] |= 1UL << after;
                }
            }
        }

        return rows;
    }

    private static bool StayTogetherAcrossSpaces(LineBreakClass before, LineBreakClass after) => (before, after) switch
    {
        (_, BK or CR or LF or NL) => true, // LB6
        (_, SP or ZW) => true, // LB7
        (ZW, _) => false, // LB8
        (_, WJ) => true, // LB11
        (_, CL or CP or CPEastAsian or EX or IS or SY) => true, // LB13
        (OP or OPEastAsian, _) => true, // LB14
        (QU, OP or OPEastAsian) => true, // LB15
        (CL or CP or CPEastAsian, NS) => true, // LB16
        (B2, B2) => true, // LB17
        _ => false, // LB18
    };

    private static bool StayTogether(LineBreakClass before, LineBreakClass after) => (before, after) switch
    {
        (CR, LF) => true, // LB5
        (BK or CR or LF or NL, _) => false, // LB4, LB5
        _ when StayTogetherAcrossSpaces(before, after) => true, // LB6 to LB17, where no space is needed
        (ZW, _) => false, // LB8
        (WJ or GL, _) => true, // LB11, LB12
        (not (BA or HY), GL) => true, // LB12a
        (QU, _) or (_, QU) => true, // LB19
        (CB, _) or (_, CB) => false, // LB20
        (_, BA or HY or NS) or (BB, _) => true, // LB21
        (SY, HL) => true, // LB21b
        (_, IN) => true, // LB22
        (AL or HL, NU) or (NU, AL or HL) => true, // LB23
        (PR, ID or IDReservedPictograph or EB or EM) or (ID or IDReservedPictograph or EB or EM, PO) => true, // LB23a
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true, // LB24
        (PR or PO or OP or OPEastAsian or HY or NU, NU) => true, // LB25, first half
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true, // LB26
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true, // LB27
        (AL or HL, AL or HL) => true, // LB28
        (IS, AL or HL) => true, // LB29
        (AL or HL or NU, OP) or (CP, AL or HL or NU) => true, // LB30
        (EB or IDReservedPictograph, EM) => true, // LB30b
        _ => false, // LB31
    };
}
