using System.Collections.Frozen;
using System.Globalization;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds web and mail addresses, with a scheme or without.</summary>
internal static class AddressMatcher
{
    private const int LongestRun = 1024;

    // A bare name counts as an address only under these: “e.g.” and “leaflet.md” are none.
    private static readonly FrozenSet<string> BareEndings = new[]
    {
        "uk", "com", "org", "net", "gov", "edu", "info", "wales", "cymru", "scot", "london", "eu", "ie", "nhs", "int", "health", "charity",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a character can stand in an address.</summary>
    public static bool IsAddressCharacter(char c) =>
        c is > ' ' and < '\u007F'
            ? c is not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^')
            : c > '\u00A0' && char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter;

    /// <summary>Where the run of such characters ends; a run is cut where no address is that long, so that it can be searched again cheaply.</summary>
    public static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestRun && IsAddressCharacter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Finds the first address of a run.</summary>
    public static bool TryMatch(string text, int start, int end, out FoundFact fact)
    {
        fact = default;
        var run = text.AsSpan(start, end - start);
        var scheme = FirstOf(run, "https://", "http://", "www.");
        if (scheme >= 0 && (scheme == 0 || !char.IsLetterOrDigit(run[scheme - 1])))
        {
            var length = TrimmedLength(run[scheme..]);
            if (length > "http://".Length || (run[scheme] is 'w' or 'W' && length > "www.".Length))
            {
                fact = new FoundFact(start + scheme, length, FactKind.WebAddress);
                return true;
            }
        }

        return TryMatchMail(run, start, out fact) || TryMatchBare(run, start, out fact);
    }

    private static int FirstOf(ReadOnlySpan<char> run, params ReadOnlySpan<string> marks)
    {
        var first = -1;
        foreach (var mark in marks)
        {
            var index = run.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            first = index >= 0 && (first < 0 || index < first) ? index : first;
        }

        return first;
    }

    private static bool TryMatchMail(ReadOnlySpan<char> run, int offset, out FoundFact fact)
    {
        fact = default;
        var at = run.IndexOf('@');
        if (at <= 0)
        {
            return false;
        }

        var first = at;
        while (first > 0 && (char.IsAsciiLetterOrDigit(run[first - 1]) || run[first - 1] is '.' or '_' or '%' or '+' or '-' or '\''))
        {
            first--;
        }

        while (first < at && run[first] is '.' or '\'' or '-')
        {
            first++;
        }

        var last = at + 1;
        while (last < run.Length && (char.IsAsciiLetterOrDigit(run[last]) || run[last] is '.' or '-'))
        {
            last++;
        }

        while (last > at + 1 && run[last - 1] is '.' or '-')
        {
            last--;
        }

        var domain = run[(at + 1)..last];
        var dot = domain.LastIndexOf('.');
        if (first == at || dot <= 0 || domain.Length - dot < 3 || domain.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        fact = new FoundFact(offset + first, last - first, FactKind.Email);
        return true;
    }

    private static bool TryMatchBare(ReadOnlySpan<char> run, int offset, out FoundFact fact)
    {
        fact = default;
        var first = 0;
        while (first < run.Length && run[first] is '(' or '[' or '\'' or '*')
        {
            first++;
        }

        var end = first;
        while (end < run.Length && (char.IsAsciiLetterOrDigit(run[end]) || run[end] is '.' or '-'))
        {
            end++;
        }

        var hasPath = end < run.Length && run[end] == '/';
        while (!hasPath && end > first && run[end - 1] is '.' or '-')
        {
            end--;
        }

        var domain = run[first..end];
        var dot = domain.LastIndexOf('.');
        if (dot <= 0 || !char.IsAsciiLetter(domain[0]) || domain.Contains("..", StringComparison.Ordinal)
            || !BareEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(domain[(dot + 1)..]))
        {
            return false;
        }

        var length = hasPath ? TrimmedLength(run[first..]) : domain.Length;
        if (!hasPath && end < run.Length && (char.IsLetterOrDigit(run[end]) || run[end] is '@' or '_'))
        {
            return false;
        }

        fact = new FoundFact(offset + first, length, FactKind.WebAddress);
        return true;
    }

    private static int TrimmedLength(ReadOnlySpan<char> address)
    {
        var open = address.Count('(') - address.Count(')');
        var length = address.Length;
        while (length > 0)
        {
            var last = address[length - 1];
            if (last == ')' && open < 0)
            {
                open++;
            }
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '*' or '_'))
            {
                break;
            }

            length--;
        }

        return length;
    }
}
