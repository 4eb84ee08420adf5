using System.Globalization;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Facts;

/// <summary>A fact in a text: where it stands and what it is.</summary>
public readonly record struct FoundFact(int Start, int Length, FactKind Kind);

/// <summary>
/// Finds what may not be split over lines. Every matcher looks a bounded way ahead, and addresses are judged once a run,
/// so the time is linear in the text.
/// </summary>
public static class FactFinder
{
    /// <summary>Finds the facts of a text, in order; they do not overlap.</summary>
    public static void Find(string text, List<FoundFact> found)
    {
        text = InAsciiDigits(text);
        var addressRunEnd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= addressRunEnd && AddressMatcher.IsAddressCharacter(text[i]))
            {
                addressRunEnd = AddressMatcher.RunEnd(text, i);
                if (AddressMatcher.TryMatch(text, i, addressRunEnd, out var address))
                {
                    FindOthers(text, i, address.Start, found);
                    found.Add(address);
                    i = address.Start + address.Length - 1;
                    addressRunEnd = Math.Min(addressRunEnd, i + 1);
                    continue;
                }
            }

            if (MatchAt(text, i) is { Length: > 0 } fact)
            {
                found.Add(fact);
                i = fact.Start + fact.Length - 1;
            }
        }
    }

    /// <summary>The text with every digit of another script as the digit it is: ٠٣٠٠ ١٢٣ ٤٥٦٧ is a telephone number too. Places stay the same.</summary>
    internal static string InAsciiDigits(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F' && char.IsDigit(c))
            {
                return string.Create(text.Length, text, static (units, text) =>
                {
                    for (var i = 0; i < units.Length; i++)
                    {
                        units[i] = text[i] > '\u007F' && char.IsDigit(text[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[i])) : text[i];
                    }
                });
            }
        }

        return text;
    }

    private static void FindOthers(string text, int start, int end, List<FoundFact> found)
    {
        for (var i = start; i < end; i++)
        {
            if (MatchAt(text, i) is { Length: > 0 } fact && fact.Start + fact.Length <= end)
            {
                found.Add(fact);
                i = fact.Start + fact.Length - 1;
            }
        }
    }

    private static FoundFact MatchAt(string text, int i)
    {
        var c = text[i];
        if (!TextBorders.CanStart(text, i))
        {
            return default;
        }

        if (char.IsAsciiDigit(c) || TextBorders.IsFraction(c))
        {
            return First(text, i, Digits);
        }

        if (c is '+' or '(')
        {
            return First(text, i, Signs);
        }

        return char.IsLetter(c) ? First(text, i, Letters) : default;
    }

    private static readonly (FactKind Kind, Func<string, int, int> Length)[] Digits =
    [
        (FactKind.Date, DateMatcher.Length),
        (FactKind.Date, HanMatcher.DateLength),
        (FactKind.Time, HanMatcher.TimeLength),
        (FactKind.Time, TimeMatcher.Length),
        (FactKind.Dose, QuantityMatcher.RatioLength),
        (FactKind.Reference, ReferenceMatcher.NhsNumberLength),
        (FactKind.Phone, PhoneMatcher.Length),
        (FactKind.Dose, QuantityMatcher.CountLength),
        (FactKind.Dose, QuantityMatcher.Length),
        (FactKind.Phone, PhoneMatcher.ShortLength),
    ];

    private static readonly (FactKind Kind, Func<string, int, int> Length)[] Signs = [(FactKind.Phone, PhoneMatcher.Length)];

    private static readonly (FactKind Kind, Func<string, int, int> Length)[] Letters =
    [
        (FactKind.Reference, ReferenceMatcher.Length),
        (FactKind.Date, DateMatcher.MonthLength),
        (FactKind.Time, HanMatcher.DayPartLength),
        (FactKind.Time, TimeMatcher.NamedLength),
    ];

    private static FoundFact First(string text, int i, (FactKind Kind, Func<string, int, int> Length)[] matchers)
    {
        foreach (var (kind, length) in matchers)
        {
            if (length(text, i) is > 0 and var found)
            {
                return new FoundFact(i, found, kind);
            }
        }

        return default;
    }
}
