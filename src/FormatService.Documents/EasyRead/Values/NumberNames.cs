using System.Globalization;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Numbers in English words.</summary>
internal static class NumberNames
{
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
                    if (EnglishNumbers.Value(word) is not { } value)
                    {
                        return null;
                    }

                    sum += value;
                    break;
            }
        }

        return sum;
    }
}
