using System.Globalization;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Numbers in English words.</summary>
internal static class NumberNames
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The value of a number in digits or in words (“forty-eight”, “a hundred”); null when it is none.</summary>
    public static decimal? Value(string text)
    {
        if (decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var sum = 0;
        foreach (var word in text.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word)
            {
                case "a":
                    break;
                case "hundred":
                    sum = Math.Max(sum, 1) * 100;
                    break;
                case "thousand":
                    sum = Math.Max(sum, 1) * 1_000;
                    break;
                case "million":
                    sum = Math.Max(sum, 1) * 1_000_000;
                    break;
                default:
                    var (small, tens) = (Array.IndexOf(Small, word), Array.IndexOf(Tens, word));
                    if (small < 0 && tens < 0)
                    {
                        return null;
                    }

                    sum += small >= 0 ? small : tens * 10;
                    break;
            }
        }

        return sum;
    }
}
