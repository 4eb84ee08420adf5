using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds lines that say nothing but how and when somebody can be reached. Alone they mean nothing: they belong to whoever stands before them.</summary>
internal static partial class ContactLines
{
    private const int LongestName = 2, FewestLabels = 2, FewestLines = 3, LongestLine = 60;
    private const string Names = "Phone|Telephone|Tel|Mobile|Text|Textphone|Fax|Email|E-mail|Website|Web";

    /// <summary>Whether a line is one, in the characters of a <see cref="DraftText"/>: a number or an address, a day or a time, and small words around them.</summary>
    public static bool Is(string line) => Telling().IsMatch(line) && Whole().IsMatch(line);

    /// <summary>Whether some lines are where somebody lives or works: short ones without verbs or stops, and a postcode at the end of the last.</summary>
    public static bool AreAddress(IReadOnlyList<string> lines) =>
        lines.Count >= FewestLines && Postcode().IsMatch(lines[^1]) && lines.All(line => line.Length <= LongestLine && !line.AsSpan().ContainsAny(".?!;:"));

    /// <summary>Whether a line only names what the next is about: “Interpreter?”.</summary>
    public static bool IsName(string line) => line is [.., '?' or ':'] && EnglishSentence.CountWords(line) <= LongestName;

    /// <summary>
    /// A text with a line end in the place of the space before each of its labels, where it has several: “Phone:” and “Email:”, whose lines Markdown joins. Places in it stay.
    /// </summary>
    public static string Parted(string text) => Labels().Count(text) < FewestLabels ? text : Label().Replace(text, "\n");

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?:^|[ \n])(?:" + Names + @"): ?(?=[\uE000-\uEFFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    // “If you are deaf:” behind a number is one as well.
    [GeneratedRegex(@"(?<!^) (?=(?:" + Names + @"): ?[\uE000-\uEFFF])|(?<=[\uE000-\uEFFF]\)?) (?=[A-Z][\w’' ]{1,30}: )", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"[\uE000-\uEFFF\d]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\b(?:weekdays?|weekends?|noon|midday|midnight)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?:[\uE000-\uEFFF\d\s.,;:()/+–—-]|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|noon|midday|midnight|am|pm|to|and|or|from|on|at|between|until|till|except|not|bank|public|holidays?|every|each|day|days|open|opening|closed|hours?|phone|tel|telephone|mobile|text|fax|e-?mails?|ext|extension|website|web|out of hours)\b)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
