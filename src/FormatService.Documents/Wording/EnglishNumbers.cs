using System.Collections.Frozen;

namespace FormatService.Documents.Wording;

/// <summary>English numbers in one word: “two”, “fifteen”, “forty”.</summary>
public static class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, int> Values = Small.Select((word, value) => (word, value)).Concat(Tens.Select((word, i) => (word, value: (i + 2) * 10)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a word, whatever its case; null where it is no number.</summary>
    public static int? Value(ReadOnlySpan<char> word) => Values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? value : null;

    /// <summary>Whether a word is a number of tens, behind which one of units may stand: “twenty-four”.</summary>
    public static bool IsTens(ReadOnlySpan<char> word) => Value(word) is >= 20;
}
