namespace FormatService.Documents.Checking;

/// <summary>A short form where a leaflet explains it: “intravascular lithotripsy (IVL)”, or “IVL (intravascular lithotripsy)”.</summary>
internal sealed record DefinedAbbreviation(string Short, string Expansion)
{
    private const int ShortestLetters = 2;
    private const int LongestLetters = 6;
    private const int LongestExpansion = 120;
    private const int IntroductoryParagraphs = 3;

    /// <summary>What several are called, where the leaflet explains them: “urinary tract infections (UTIs)”; null where it explains one.</summary>
    public string? Plural { get; init; }

    /// <summary>The short forms that a text explains, in order.</summary>
    public static IEnumerable<DefinedAbbreviation> In(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            // Only the next few characters and the few words before are looked at, so that a million brackets stay a million steps.
            var inside = text.AsSpan(open + 1, Math.Min(LongestLetters + 1, text.Length - open - 1));
            var length = inside.IndexOf(')');
            if (length < ShortestLetters || !IsShortForm(inside[..length]))
            {
                if (Before(text, open) is { } explained)
                {
                    yield return explained;
                }

                continue;
            }

            var letters = inside[..length].TrimEnd('s').ToString();
            var isPlural = inside[length - 1] == 's';
            var from = Math.Max(0, open - LongestExpansion);
            if (ExpansionIn(text[from..open].TrimEnd(), letters) is { } expansion)
            {
                yield return isPlural && SingularOf(expansion) is { } one
                    ? new DefinedAbbreviation(letters, one) { Plural = expansion }
                    : new DefinedAbbreviation(letters, expansion);
            }
        }
    }

    /// <summary>The first short form that a leaflet explains, if it does so where it says what it is about; else null.</summary>
    public static DefinedAbbreviation? IntroducedBy(CheckedLeaflet leaflet) => leaflet.Texts
        .Where(placed => !placed.IsBoilerplate && placed.Kind == TextKind.Paragraph)
        .Take(IntroductoryParagraphs)
        .SelectMany(placed => In(placed.Text))
        .FirstOrDefault();

    // The short form before a bracket that holds nothing but what it is short for: “SCID (severe combined immunodeficiency)”.
    private static DefinedAbbreviation? Before(string text, int open)
    {
        var end = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
        var start = end;
        while (start > 0 && end - start <= LongestLetters && char.IsAsciiLetterUpper(text[start - 1]))
        {
            start--;
        }

        var letters = text[start..end];
        if (end == open || letters.Length is < ShortestLetters or > LongestLetters || (start > 0 && text[start - 1] is not (' ' or '\n' or '“' or '"')))
        {
            return null;
        }

        var length = text.AsSpan(open + 1, Math.Min(LongestExpansion + 1, text.Length - open - 1)).IndexOf(')');
        return length > letters.Length && text.Substring(open + 1, length) is var words && ExpansionIn(words, letters) == words && words.AsSpan().Count(' ') > 0
            ? new DefinedAbbreviation(letters, words)
            : null;
    }

    // “Infections” are more than one infection, “powers of attorney” more than one power; null where that is not certain.
    private static string? SingularOf(string words)
    {
        if (words.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
        {
            return SingularOf(words[..of]) is { } head ? head + words[of..] : null;
        }

        return words.EndsWith("ies", StringComparison.Ordinal) ? words[..^3] + "y"
            : words.EndsWith("ches", StringComparison.Ordinal) || words.EndsWith("shes", StringComparison.Ordinal) || words.EndsWith("xes", StringComparison.Ordinal) || words.EndsWith("sses", StringComparison.Ordinal) ? words[..^2]
            : words.EndsWith('s') && words[^2] is not ('s' or 'u' or 'i') ? words[..^1]
            : null;
    }

    // The s of a plural may follow: “urinary tract infections (UTIs)”.
    private static bool IsShortForm(ReadOnlySpan<char> letters) =>
        !letters.TrimEnd('s').ContainsAnyExceptInRange('A', 'Z') && letters.TrimEnd('s').Length >= ShortestLetters;

    // The words whose first letters are the short form; else those from the nearest one with the right first letter whose letters hold it in order:
    // IntraVascular Lithotripsy. “Allowance” holds “AA” too, but it is “Attendance Allowance” that it is short for.
    private static string? ExpansionIn(string before, string letters)
    {
        string? nearest = null;
        var start = before.Length;
        for (var word = 0; word < letters.Length + 2 && start > 0; word++)
        {
            var space = before.LastIndexOf(' ', start - 1);
            var from = space + 1;
            if (from < before.Length && char.ToUpperInvariant(before[from]) == letters[0] && HoldsInOrder(before.AsSpan(from), letters))
            {
                if (AreInitials(before.AsSpan(from), letters))
                {
                    return before[from..];
                }

                nearest ??= before[from..];
            }

            start = Math.Max(0, space);
        }

        return nearest;
    }

    private static bool AreInitials(ReadOnlySpan<char> words, string letters)
    {
        var found = 0;
        foreach (var range in words.Split(' '))
        {
            if (found == letters.Length || words[range] is not [var first, ..] || char.ToUpperInvariant(first) != letters[found])
            {
                return false;
            }

            found++;
        }

        return found == letters.Length;
    }

    private static bool HoldsInOrder(ReadOnlySpan<char> words, string letters)
    {
        var found = 0;
        foreach (var c in words)
        {
            if (found < letters.Length && char.ToUpperInvariant(c) == letters[found])
            {
                found++;
            }
        }

        return found == letters.Length;
    }
}
