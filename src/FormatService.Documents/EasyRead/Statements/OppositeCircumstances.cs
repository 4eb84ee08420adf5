using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>The opposites that say when, under which condition, to whom and whether at all. A “not” hardly ever turns them round.</summary>
internal static partial class OppositeCircumstances
{
    /// <summary>All of them.</summary>
    public static Opposition[] All { get; } =
    [
        new("promptness", [AtOnce(), WhenYouCan()], IsFixed: true, IsOfCalls: true),
        new("hours", [AtAnyTime(), AtOtherTimes(), InTheDaytime(), AtNight(), AtWeekends()], IsFixed: true),
        new("days", [EveryDay(), AtWeekends(), OnWeekdays()], IsFixed: true),
        new("condition", [EvenIf(), OnlyIf()], IsFixed: true),
        new("same time", [SameTime(), OtherTime()], IsOfCalls: true),
        new("same thing", [SameThing(), OtherThing()]),
        new("sex", [Men(), Women()], IsFixed: true),
        new("dose", [TakeIt(), LeaveOut()], IsUnderCondition: true),
    ];

    [GeneratedRegex(@"\b(?:straight ?away|right away|at once|immediately|urgently|without delay|as (?:soon|quickly) as (?:possible|you can)|the same day|(?<!\b(?:can|may|are|is|until|from|for|by) )(?:now|today)(?=[.,;!]|$| if\b)|(?:right|call|ring|go|phone|us) now)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();

    // “When you can” at the end of a clause; “when you can eat” is a condition.
    [GeneratedRegex(@"\b(?:when(?:ever)? (?:you (?:can|like|want|wish|have time|get a chance|are (?:free|ready))|it suits you|(?:it is )?convenient)(?=\s*[.,;!]|$| if\b)|at your next (?:visit|appointment|check(?:-?up)?)|in (?:a|the next) few (?:days|weeks)|some ?time (?:soon|this week|next week)|no (?:rush|hurry)|in your own time|(?:some|another) other day|the next day|next week|later(?=[.,;!]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhenYouCan();

    [GeneratedRegex(@"\b(?:at any ?time|any ?time(?=[.,;!]|$| of (?:the )?day| day)|day (?:or|and) night|night (?:or|and) day|24 hours(?=[.,;!]|$| a day)|24/7|round[- ]the[- ]clock|at all (?:times|hours))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtAnyTime();

    [GeneratedRegex(@"\b(?:at (?:all )?other times|outside (?:of )?(?:these|those|our|office|opening|working|surgery|normal) (?:\w+ )?(?:hours|times)|out[- ]of[- ](?:(?:office|surgery|normal|working) )?hours|(?:when|if|while) (?:we are|it is|(?:the|our) \w+(?: \w+)? is) (?:closed|shut|not (?:open|there)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtOtherTimes();

    [GeneratedRegex(@"\b(?:in the day(?: ?time)?|during (?:the day|office hours|working hours)|in (?:office|working) hours|by day)(?! (?:or|and)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InTheDaytime();

    [GeneratedRegex(@"(?<!\b(?:or|and) )\b(?:at night|overnight|in the evenings?)\b(?! (?:or|and)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtNight();

    [GeneratedRegex(@"(?<!\b(?:or|and) )\b(?:at|on|over) (?:the )?weekends?\b(?! (?:or|and)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtWeekends();

    [GeneratedRegex(@"(?<!\b(?:or|and) )\bon (?:week|working )days\b(?! (?:or|and)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnWeekdays();

    [GeneratedRegex(@"\b(?:every ?day|each day|daily|7 days a week|(?:once|twice|times|tablets?) a day|any day)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EveryDay();

    [GeneratedRegex(@"\b(?:even (?:if|when|though)|whether or not|no matter (?:if|whether|how))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EvenIf();

    [GeneratedRegex(@"\b(?:only (?:if|when)|unless)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyIf();

    [GeneratedRegex(@"\bsame (?:day|time|week|hour)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SameTime();

    [GeneratedRegex(@"\b(?:different|another) (?:day|time|week|hour)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"\bsame (?:arm|leg|foot|hand|eye|ear|side|place|part|medicines?|tablets?|brand|dose|amount|needle)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SameThing();

    [GeneratedRegex(@"\b(?:different|another|other|new) (?:arm|leg|foot|hand|eye|ear|side|place|part|medicines?|tablets?|brand|dose|amount|needle)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherThing();

    [GeneratedRegex(@"\b(?:men|man|boys?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Men();

    [GeneratedRegex(@"\b(?:women|woman|girls?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Women();

    [GeneratedRegex(@"\b(?:take|swallow)\b(?! (?:care|part|place|time|long(?:er)?|off|out|up|it easy|away)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakeIt();

    [GeneratedRegex(@"\b(?:leave (?:\w+ ){1,3}out|leave out|(?:miss(?: out)?|skip) (?:it|that|this|the|your))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeaveOut();
}
