namespace FormatService.Typesetting.Text;

/// <summary>What UAX #9 must know of a character, and which bracket closes which (Bidi_Paired_Bracket).</summary>
internal static class BidiBrackets
{
    /// <summary>The flag in <see cref="BidiTable"/> of a bracket that opens a pair.</summary>
    public const byte Opening = 0x20;

    /// <summary>The flag in <see cref="BidiTable"/> of a bracket that closes a pair.</summary>
    public const byte Closing = 0x40;

    private const byte ClassBits = 0x1F;

    // In order of the opening brackets; each closes what stands at its place in the other string.
    private const string OpeningBrackets =
        "([{\u0F3A\u0F3C\u169B\u2045\u207D\u208D\u2308\u230A\u2329\u2768\u276A\u276C\u276E\u2770\u2772\u2774\u27C5\u27E6\u27E8"
        + "\u27EA\u27EC\u27EE\u2983\u2985\u2987\u2989\u298B\u298D\u298F\u2991\u2993\u2995\u2997\u29D8\u29DA\u29FC\u2E22\u2E24"
        + "\u2E26\u2E28\u2E55\u2E57\u2E59\u2E5B\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\uFE59\uFE5B\uFE5D\uFF08"
        + "\uFF3B\uFF5B\uFF5F\uFF62";

    private const string ClosingBrackets =
        ")]}\u0F3B\u0F3D\u169C\u2046\u207E\u208E\u2309\u230B\u232A\u2769\u276B\u276D\u276F\u2771\u2773\u2775\u27C6\u27E7\u27E9"
        + "\u27EB\u27ED\u27EF\u2984\u2986\u2988\u298A\u298C\u2990\u298E\u2992\u2994\u2996\u2998\u29D9\u29DB\u29FD\u2E23\u2E25"
        + "\u2E27\u2E29\u2E56\u2E58\u2E5A\u2E5C\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\uFE5A\uFE5C\uFE5E\uFF09"
        + "\uFF3D\uFF5D\uFF60\uFF63";

    /// <summary>The class of a code point.</summary>
    public static BidiClass ClassOf(int codePoint) => (BidiClass)(BidiTable.Values[codePoint] & ClassBits);

    /// <summary>Whether a character opens a pair.</summary>
    public static bool Opens(char character) => (BidiTable.Values[character] & Opening) != 0;

    /// <summary>Whether a character closes a pair.</summary>
    public static bool Closes(char character) => (BidiTable.Values[character] & Closing) != 0;

    /// <summary>The bracket that closes what <paramref name="opening"/> opens, in its canonical form (BD16).</summary>
    public static char ClosingFor(char opening) =>
        Canonical(ClosingBrackets[OpeningBrackets.AsSpan().BinarySearch(opening)]);

    /// <summary>The canonical form of a closing bracket: U+232A is U+3009.</summary>
    public static char Canonical(char closing) => closing == '\u232A' ? '\u3009' : closing;
}
