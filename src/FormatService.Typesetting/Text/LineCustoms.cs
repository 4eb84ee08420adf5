using System.Runtime.InteropServices;

namespace FormatService.Typesetting.Text;

/// <summary>
/// What setters keep on one line beyond the rules of UAX #14: a number with its unit, its sign or what it counts, digits in groups, a name with its initials or
/// title, words of one letter with the next where the language asks for it, dashes with the word before them, parts of a word that are no words.
/// Linear: each place looks at a bounded number of neighbours.
/// </summary>
internal static class LineCustoms
{
    private const char Hyphen = '-', RealHyphen = '\u2010', EnDash = '\u2013', NoBreakSpace = '\u00A0', EmDash = '\u2014', Ellipsis = '\u2026', FirstBeyondAlphabets = '\u0900', FirstBeyondEuropean = '\u0590';
    private const int LongestUnit = 4, DigitsInGroup = 3, DigitsOfAmount = 3, LettersOfPart = 3;

    private static readonly string[] Units =
    [
        "%", "\u2030", "\u00B0", "\u00B0C", "\u00B0F", "\u00BAC", "K", "mg", "g", "kg", "\u00B5g", "\u03BCg", "mcg", "ng", "ml", "mL", "cl", "dl", "dL", "l", "L", "\u00B5l", "mm", "cm", "m", "km",
        "IU", "IE", "UI", "mmol", "mol", "kJ", "kcal", "cal", "J", "V", "W", "kW", "Hz", "Pa", "kPa", "mmHg", "bpm", "h", "hr", "hrs", "min", "mins", "s", "ms", "am", "pm", "a.m", "p.m",
        "\u20AC", "\u00A3", "$", "z\u0142", "K\u010D", "kr", "CHF", "\u20B4", "\u0433", "\u043A\u0433", "\u043C\u0433", "\u043C\u043B", "\u043B", "\u0441\u043C", "\u043C\u043C", "\u043C", "\u043A\u043C",
        "ft", "lb", "lbs", "oz", "m\u00B2", "m\u00B3", "m2",
    ];

    private static readonly string[] Signs =
    [
        "\u00A7", "\u00A7\u00A7", "\u2116", "#", "No", "no", "Nos", "Nr", "nr", "N\u00B0", "n\u00B0", "N\u00BA", "n\u00BA", "\u010D", "\u010C", "p", "pp", "s", "str", "Fig", "fig", "art", "Art", "tel", "Tel", "ext", "Ext",
    ];

    private static readonly string[] Titles = ["Dr", "Mr", "Mrs", "Ms", "Miss", "Prof", "Mme", "Mlle", "Herr", "Frau", "Sr", "Sra", "St"];

    /// <summary>
    /// Judges every place where a line may end, and makes spaces that French sets before “;”, “!” and “?” and within guillemets ones that no line
    /// ends at. The words stay the same words: a space stays a space.
    /// </summary>
    /// <param name="units">The characters of a stretch in one language.</param>
    /// <param name="start">Where the stretch begins; what stands before and after it is looked at as its neighbour.</param>
    /// <param name="end">Where the stretch ends.</param>
    /// <param name="language">The language (BCP 47).</param>
    /// <param name="breaks">Where lines may end, for all characters.</param>
    /// <param name="ends">What is not free is noted here; all of the stretch must be free before.</param>
    public static void Judge(Span<char> units, int start, int end, string language, Span<LineBreakOpportunity> breaks, Span<LineEnd> ends)
    {
        if (Primary(language).Equals("fr", StringComparison.OrdinalIgnoreCase))
        {
            FrenchSpaces.Set(units, start, end, breaks);
        }

        var keeps = Keeps(language);
        var last = Math.Min(end, units.Length - 1);
        for (var i = start; i < last; i++)
        {
            var next = MemoryMarshal.AsBytes(breaks[i..last]).IndexOf((byte)LineBreakOpportunity.Allowed);
            if (next < 0)
            {
                return;
            }

            i += next;
            var isPlain = i > 1 && char.IsAsciiLetterLower(units[i - 1]) && char.IsAsciiLetterLower(units[i - 2]) && char.IsAsciiLetterLower(units[i + 1]);
            if (units[i] != ' ')
            {
                ends[i] = WithinWord(units, i);
            }
            else if (!isPlain)
            {
                ends[i] = AtSpace(units, i, keeps);
            }
        }
    }

    private static LineEnd AtSpace(ReadOnlySpan<char> units, int space, string keeps)
    {
        var next = units[space + 1];
        var last = space > 0 ? units[space - 1] : ' ';
        if (next is Ellipsis || (IsDash(next) && last != ' ' && (space + 2 == units.Length || units[space + 2] == ' ')))
        {
            return LineEnd.Tied;
        }

        if (char.IsDigit(next) && (IsRange(units, space) || EndsWithWordOf(units[..space], Signs)))
        {
            return LineEnd.Tied;
        }

        if (char.IsDigit(last))
        {
            return IsGroup(units, space) || BeginsWithUnit(units[(space + 1)..]) || IsAmountOf(units, space - 1, next) ? LineEnd.Tied : LineEnd.Free;
        }

        if (char.IsUpper(next) && (IsInitial(units, space) || EndsWithWordOf(units[..space], Titles)))
        {
            return LineEnd.Tied;
        }

        if (last >= FirstBeyondAlphabets || !char.IsLetter(last) || (space > 1 && !IsBorder(units[space - 2])))
        {
            return LineEnd.Free;
        }

        var isWord = char.IsLower(last) || BeginsSentence(units, space - 1);
        return isWord && keeps.Contains(char.ToLowerInvariant(last), StringComparison.Ordinal) ? LineEnd.Tied : LineEnd.Poor;
    }

    private static LineEnd WithinWord(ReadOnlySpan<char> units, int place)
    {
        char unit = units[place], next = units[place + 1];
        // UAX #14 lets lines end between “।” or a hyphen and a no-break space, such as that before the number of a note.
        if (next is NoBreakSpace)
        {
            return LineEnd.Tied;
        }

        if (next == EmDash || (unit == EnDash && char.IsDigit(next) && place > 0 && char.IsLetterOrDigit(units[place - 1])))
        {
            return LineEnd.Tied;
        }

        // Chinese sets no space between “8” and “小时”.
        if (char.IsDigit(unit) && IsAmountOf(units, place, next))
        {
            return LineEnd.Tied;
        }

        if (unit == '/')
        {
            return char.IsLetterOrDigit(next) ? LineEnd.Tied : LineEnd.Free;
        }

        if (unit is not (Hyphen or RealHyphen))
        {
            return LineEnd.Free;
        }

        var isPart = LettersBefore(units, place) < LettersOfPart || LettersAfter(units, place) < LettersOfPart;
        return isPart ? LineEnd.Tied : LineEnd.Poor;
    }

    /// <summary>Words of one letter that do not end a line in a language.</summary>
    private static string Keeps(string language) => Primary(language) switch
    {
        "pl" => "aiouwz",
        "cs" or "sk" => "aikosuvz",
        "sl" or "hr" or "bs" => "aiouksz",
        "uk" => "\u0430\u0431\u0432\u0437\u0456\u0439\u043E\u0443\u044F\u0454",
        "ru" or "be" or "bg" or "mk" or "sr" => "\u0430\u0431\u0432\u0438\u0437\u043A\u043E\u0441\u0443\u044F\u045E\u0456",
        _ => "",
    };

    private static ReadOnlySpan<char> Primary(string language)
    {
        var end = language.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? language : language.AsSpan(0, end);
    }

    private static bool IsDash(char unit) => unit is EnDash or EmDash or Hyphen;

    private static bool IsBorder(char unit) =>
        char.IsWhiteSpace(unit) || (char.IsPunctuation(unit) && unit is not ('\'' or '\u2019' or Hyphen or RealHyphen or '.' or '/' or '&'));

    /// <summary>“9 – 5”: the space after the dash, with a number on both sides.</summary>
    private static bool IsRange(ReadOnlySpan<char> units, int space) =>
        space > 2 && IsDash(units[space - 1]) && units[space - 2] == ' ' && char.IsDigit(units[space - 3]);

    /// <summary>
    /// “10 دقائق”, “৬ সপ্তাহ”, “6周”: beyond Europe's scripts no list of ours names what may be counted, so that a number short enough to be an
    /// amount stays with whatever word follows it. One of four digits is a year, or the end of a telephone number.
    /// </summary>
    private static bool IsAmountOf(ReadOnlySpan<char> units, int lastDigit, char next)
    {
        if (next < FirstBeyondEuropean || !char.IsLetter(next))
        {
            return false;
        }

        var first = lastDigit;
        while (first > 0 && lastDigit - first < DigitsOfAmount && char.IsDigit(units[first - 1]))
        {
            first--;
        }

        return lastDigit - first < DigitsOfAmount;
    }

    /// <summary>“10 000”: a group of three digits after one of three or fewer.</summary>
    private static bool IsGroup(ReadOnlySpan<char> units, int space)
    {
        var after = 0;
        while (after <= DigitsInGroup && space + 1 + after < units.Length && char.IsDigit(units[space + 1 + after]))
        {
            after++;
        }

        var before = 0;
        while (before <= DigitsInGroup && before < space && char.IsDigit(units[space - 1 - before]))
        {
            before++;
        }

        return after == DigitsInGroup && before <= DigitsInGroup;
    }

    private static bool BeginsWithUnit(ReadOnlySpan<char> units)
    {
        var length = 0;
        while (length < units.Length && length <= LongestUnit && !EndsUnit(units[length]))
        {
            length++;
        }

        length -= length > 0 && units[length - 1] == '.' ? 1 : 0;
        return length is > 0 and <= LongestUnit && IsOneOf(units[..length], Units);
    }

    // Beyond Europe's scripts whatever follows a unit ends it: “24 h，”, “5 mg每天”.
    private static bool EndsUnit(char unit) =>
        unit is ' ' or ',' or ';' or ')' or '/' or ':' or '?' or '!' or '\u2028'
        || (unit >= FirstBeyondEuropean && unit != '\u2030' && (char.IsLetter(unit) || char.IsPunctuation(unit)));

    private static bool EndsWithWordOf(ReadOnlySpan<char> units, string[] words)
    {
        units = units is [.., '.'] ? units[..^1] : units;
        const int Longest = 4;
        for (var length = 1; length <= Longest && length <= units.Length; length++)
        {
            if (length == units.Length || IsBorder(units[^(length + 1)]))
            {
                return IsOneOf(units[^length..], words);
            }
        }

        return false;
    }

    /// <summary>“J. Smith”, “z. B.”: a letter with a full stop before a capital.</summary>
    private static bool IsInitial(ReadOnlySpan<char> units, int space) =>
        space > 1 && units[space - 1] == '.' && char.IsUpper(units[space - 2]) && (space == 2 || IsBorder(units[space - 3]) || units[space - 3] == '.');

    private static bool BeginsSentence(ReadOnlySpan<char> units, int letter)
    {
        var place = letter - 1;
        while (place >= 0 && (units[place] == ' ' || IsBorder(units[place])) && letter - place <= DigitsInGroup && units[place] is not ('.' or '!' or '?' or ':'))
        {
            place--;
        }

        return place < 0 || units[place] is '.' or '!' or '?' or ':';
    }

    private static int LettersBefore(ReadOnlySpan<char> units, int place)
    {
        var count = 0;
        while (count < LettersOfPart && place - 1 - count >= 0 && char.IsLetterOrDigit(units[place - 1 - count]))
        {
            count++;
        }

        return count;
    }

    private static int LettersAfter(ReadOnlySpan<char> units, int place)
    {
        var count = 0;
        while (count < LettersOfPart && place + 1 + count < units.Length && char.IsLetterOrDigit(units[place + 1 + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
