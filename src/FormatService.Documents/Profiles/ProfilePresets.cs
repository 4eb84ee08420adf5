using System.Collections.Immutable;

namespace FormatService.Documents.Profiles;

/// <summary>Looks that go together, by one name. They are laid over those of an output and its house, and wishes over them.</summary>
public static class ProfilePresets
{
    // FORMATS D-02 and D-03: no white, and neither red, green nor pink, not even for what is urgent: the words say that it is.
    private static readonly ColourSet Cream = new(
        "dyslexia-friendly", Colour.Black, new(0xFF, 0xFD, 0xD0), new(0x00, 0x3C, 0x7D), new(0x4C, 0x62, 0x72), new(0xF2, 0xEB, 0xAE), Colour.Black, new(0x00, 0x3C, 0x7D));

    /// <summary>All of them.</summary>
    public static ImmutableArray<Choice<Func<ReadingProfile, ReadingProfile>>> All { get; } =
    [
        new("dyslexia-friendly", DyslexiaFriendly, "For readers with dyslexia, as the British Dyslexia Association advises: cream pages, more room between letters, words and lines, links in bold."),
    ];

    /// <summary>FORMATS D-01 to D-05, after the style guide of the British Dyslexia Association.</summary>
    private static ReadingProfile DyslexiaFriendly(ReadingProfile profile) => profile with
    {
        BodySizePt = Math.Max(profile.BodySizePt, 14),
        Colours = Cream,
        LineSpacing = 1.5,
        LetterSpacingEm = 0.06,
        WordSpacingEm = 0.21,
        LeastHeadingRatio = 1.2,
        Links = LinkLook.Bold,
    };
}
