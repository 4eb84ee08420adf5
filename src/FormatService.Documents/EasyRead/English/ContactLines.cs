using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds lines that say nothing but how and when somebody can be reached. Alone they mean nothing: they belong to whoever stands before them.</summary>
internal static partial class ContactLines
{
    private const int LongestName = 2;

    /// <summary>Whether a line is one, in the characters of a <see cref="DraftText"/>: a number or an address, a day or a time, and small words around them.</summary>
    public static bool Is(string line) => Telling().IsMatch(line) && Whole().IsMatch(line);

    /// <summary>Whether a line only names what the next is about: “Interpreter?”.</summary>
    public static bool IsName(string line) => line is [.., '?' or ':'] && EnglishSentence.CountWords(line) <= LongestName;

    [GeneratedRegex(
        @"[\uE000-\uEFFF\d]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:weekdays?|weekends?|noon|midday|midnight)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?:[\uE000-\uEFFF\d\s.,;:()/+–—-]|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|noon|midday|midnight|am|pm|to|and|or|from|on|at|between|until|till|except|not|bank|public|holidays?|every|each|day|days|open|opening|closed|hours?|phone|tel|telephone|mobile|text|fax|e-?mails?|ext|extension|website|web|out of hours)\b)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
