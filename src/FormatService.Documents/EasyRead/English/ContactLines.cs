using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds lines that say nothing but how and when somebody can be reached. Alone they mean nothing: they belong to whoever stands before them.</summary>
internal static partial class ContactLines
{
    private const int LongestName = 2, FewestLabels = 2, FewestLines = 3, LongestLine = 60, LongestTelling = 200;
    private const string Names = "Phone|Telephone|Tel|Mobile|Text|Textphone|Fax|Email|E-mail|Website|Web";

    /// <summary>Whether a line is one, in the characters of a <see cref="DraftText"/>: a number or an address, a day or a time, and small words around them.</summary>
    public static bool Is(string line) => Telling().IsMatch(line) && Whole().IsMatch(line);

    /// <summary>Whether some lines are where somebody lives or works: short ones without verbs or stops, and a postcode at the end of the last.</summary>
    public static bool AreAddress(IReadOnlyList<string> lines) =>
        lines.Count >= FewestLines && Postcode().IsMatch(lines[^1]) && lines.All(line => line.Length <= LongestLine && !line.AsSpan().ContainsAny(".?!;:"));

    /// <summary>
    /// Whether a sentence says when, at what cost or how a number can be called that stands before it: “The line is open Monday to Friday.” Without the number it is of no use,
    /// nor is the number without it.
    /// </summary>
    public static bool TellsWhen(string sentence) =>
        sentence.Length <= LongestTelling && OfContact().IsMatch(sentence) && (Telling().IsMatch(sentence) || Manner().IsMatch(sentence));

    /// <summary>Whether a line only names what the next is about: “Interpreter?”.</summary>
    public static bool IsName(string line) => line is [.., '?' or ':'] && EnglishSentence.CountWords(line) <= LongestName;

    /// <summary>
    /// A text with a line end in the place of the space before each of its labels, where it has several: “Phone:” and “Email:”, whose lines Markdown joins. Places in it stay.
    /// </summary>
    public static string Parted(string text) => Labels().Count(text) < FewestLabels ? text : Label().Replace(text, "\n");

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    private const string Days = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?";

    // “It is open” after a number speaks of who is called; “we are sorry” does not.
    [GeneratedRegex(
        @"^(?:(?:we|they) are (?:open|here|closed|available|there)\b|(?:it|this|that|which) is (?:open|closed|free|staffed|answered|available)\b|(?:the|this|our|these|that|its|their) (?:[\w'’-]+ ){0,3}(?:lines?|phones?|numbers?|offices?|clinic|desk|team|service|ward|unit|helpline|switchboard|reception|centre|calls?|hours|times) (?:is|are) (?:open|closed|free|staffed|answered|available|here|there|from|between)\b"
        + @"|(?:phone |telephone )?lines? (?:is|are) (?:open|closed|free)\b|(?:we )?open(?:ing (?:hours|times))?(?: (?:is|are|from|on|every|all|\d|" + Days + @"\b)|:)|calls? (?:is|are|costs?)\b|you can (?:call|ring|phone|reach|text|e-?mail) (?:us|them|it|this|here|between|from|on|at|any|until|" + Days + @"\b)"
        + @"|(?:outside (?:of )?(?:these|those|opening|office|working)|at (?:all )?other|out of) (?:hours|times)\b|if (?:nobody|no one|no-one) answers?\b|(?:please )?leave a (?:voice ?mail|message)\b|" + Days + @" (?:to|and|until|[–-]) " + Days + @"\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfContact();

    [GeneratedRegex(@"\b(?:free|costs?|charged?|answers?|message|voice ?mail|always|hours|closed|every day)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Manner();

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
