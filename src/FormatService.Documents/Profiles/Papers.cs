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
        new(Paper.A5.Name, Paper.A5, $"148 by 210 mm: for pockets and envelopes, {LargestOnA5()}; above, too little stands on a line."),
        new(Paper.Letter.Name, Paper.Letter, "8.5 by 11 inches: the paper of North America."),
    ];

    // What is refused is worked out from the widths of letters, and so is what is said of it.
    private static string LargestOnA5()
    {
        var sizes = FontChoices.All
            .GroupBy(font => LineLength.LargestPt(ReadingProfile.Standard with { Paper = Paper.A5, Font = font.Value }))
            .OrderByDescending(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Key} point in {string.Join(" and ", group.Select(font => font.Id))}"));
        return "up to " + string.Join(", ", sizes);
    }
}
