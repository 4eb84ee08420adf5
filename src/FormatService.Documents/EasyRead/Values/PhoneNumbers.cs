using FormatService.Documents.Reading.Facts;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Tells which telephone number another one was meant to be: the one that has its digits but for a slip of the hand.</summary>
internal static class PhoneNumbers
{
    /// <summary>What the key of a telephone number begins with.</summary>
    public const string Mark = "phone ";

    // Of a short number, such as 111, one digit makes another number.
    private const int Fewest = 6, MostChanged = 2;

    /// <summary>Nobody gives more.</summary>
    public const int Most = 200;

    /// <summary>What is the same for all ways to write a telephone number. “+44 (0)20 …” and “020 …” are told apart by people; the digits are what must not change.</summary>
    public static string KeyOf(string phone) => Mark + string.Concat(phone[..ChoiceStart(phone)].Where(char.IsDigit));

    /// <summary>What is chosen from a menu behind a number (“, option 2”), which is no part of it; nothing where it leads to somebody at once.</summary>
    public static string ChoiceOf(string phone) => phone[ChoiceStart(phone)..];

    private static int ChoiceStart(string phone) => ExtensionMatcher.ChoiceStart(FactFinder.InAsciiDigits(phone));

    /// <summary>Whether a value is a telephone number.</summary>
    public static bool Is(StatedValue value) => value.Kind == ValueKind.Named && value.Key.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The number among some that is nearest; null where none is near.</summary>
    public static StatedValue? NearestTo(StatedValue value, IReadOnlyList<StatedValue> others) => value.Key.Length < Mark.Length + Fewest ? null : others
        .Select(other => (Value: other, Slips: Slips(value.Key, other.Key)))
        .Where(pair => pair.Slips <= MostChanged)
        .OrderBy(pair => pair.Slips)
        .Select(pair => pair.Value)
        .FirstOrDefault();

    // Digits that are not the same; one digit more or less is one slip.
    private static int Slips(string one, string other)
    {
        if (one.Length == other.Length)
        {
            return one.Zip(other).Count(pair => pair.First != pair.Second);
        }

        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return int.MaxValue;
        }

        var same = longer.Zip(shorter).TakeWhile(pair => pair.First == pair.Second).Count();
        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same)) ? 1 : int.MaxValue;
    }
}
