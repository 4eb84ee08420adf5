using System.Collections.Immutable;

namespace FormatService.Documents.Profiles;

/// <summary>The papers that can be asked for.</summary>
public static class Papers
{
    /// <summary>All papers, the usual one first.</summary>
    public static ImmutableArray<Choice<Paper>> All { get; } =
    [
        new(Paper.A4.Name, Paper.A4, "210 by 297 mm: what leaflets are made for, in every size of text."),
        new(Paper.A3.Name, Paper.A3, "297 by 420 mm: for the largest text, from 18 point; below, its lines are too long to follow."),
        new(Paper.A5.Name, Paper.A5, "148 by 210 mm: for pockets and envelopes, up to 22 point; above, too little stands on a line."),
        new(Paper.Letter.Name, Paper.Letter, "8.5 by 11 inches: the paper of North America."),
    ];
}
