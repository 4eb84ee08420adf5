using System.Collections.Frozen;
using System.Text;

namespace FormatService.Documents.Reading.Facts;

/// <summary>The words that stand before, behind and between times of day, in the languages beside English too.</summary>
internal static class TimeWords
{
    /// <summary>The longest of them, in characters.</summary>
    public const int Longest = 10;

    private static readonly FrozenSet<string> Before = Set(
        StringComparer.OrdinalIgnoreCase,
        /* pl */ "godz", "godzina", "godzinie", "godziny", "godzinę",
        /* ro, it, sq, tr */ "ora", "orele", "ore", "saat", "saati",
        /* ar, fa, ckb, he */ "الساعة", "ساعت", "کاتژمێر", "בשעה", "שעה",
        /* ti */ "ሰዓት");

    private static readonly FrozenSet<string> Behind = Set(
        StringComparer.Ordinal,
        /* ur, fa */ "بجے",
        /* hi, ne, pa, gu */ "बजे", "ਵਜੇ", "વાગ્યે", "વાગે",
        /* bn */ "টা", "টায়", "টার",
        /* ta */ "மணிக்கு", "மணி",
        /* ar */ "صباحا", "صباحًا", "صباحاً", "مساء", "مساءً", "ظهرا", "ظهرًا", "ظهراً");

    // Alone behind a whole number they may be hours, or metres.
    private static readonly FrozenSet<string> BehindMinutes = Set(
        StringComparer.Ordinal,
        /* pl, lt, uk, ru, bg, vi, tr */ "godz", "val", "год", "ч", "giờ",
        /* ar, fa */ "ص", "م", "صبح", "عصر", "شب");

    private static readonly FrozenSet<string> Between = Set(
        StringComparer.Ordinal,
        /* en, cy */ "to", "until", "till", "i", "tan", "hyd",
        /* pl, de, lt */ "do", "bis", "iki",
        /* so, sq */ "ilaa", "deri",
        /* fr, es, pt, it, ro */ "à", "a", "hasta", "às", "até", "alle", "până",
        /* uk, ru, bg */ "до", "по",
        /* vi */ "đến", "tới",
        /* ar, fa, ur, ps, ckb, he */ "إلى", "الى", "حتى", "تا", "سے", "تر", "بۆ", "עד",
        /* bn, hi, ne, pa, gu, ta */ "থেকে", "से", "देखि", "ਤੋਂ", "થી", "முதல்",
        /* ti */ "ክሳብ");

    private static readonly FrozenSet<string> BetweenToo = Set(StringComparer.Ordinal, "at", "las", "la", "às", "iyo", "në", "ore", "ora", "الساعة");

    /// <summary>Whether a word says that a time follows.</summary>
    public static bool IsBefore(ReadOnlySpan<char> word) => Before.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word says that the number before it is a time.</summary>
    public static bool IsBehind(ReadOnlySpan<char> word, bool hasMinutes) =>
        Behind.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || (hasMinutes && BehindMinutes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    /// <summary>Whether a word joins the two ends of a span.</summary>
    public static bool IsBetween(ReadOnlySpan<char> word) => Between.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word may follow the one that joins the two ends of a span.</summary>
    public static bool IsBetweenToo(ReadOnlySpan<char> word) => BetweenToo.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // Letters with a nukta have two spellings of one look, of which normalised text holds one.
    private static FrozenSet<string> Set(StringComparer comparer, params string[] words) =>
        words.Concat(words.Select(word => word.Normalize(NormalizationForm.FormC))).ToFrozenSet(comparer);
}
