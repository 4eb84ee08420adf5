using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>What an English sentence is about, and whether it denies that: enough to tell “Do not drive” from “You can drive”.</summary>
internal sealed partial class StatementSense
{
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ("a an the you your yours yourself we our us i it its itself they them their this that these those he she his her one ones of in on at for to with by from as and or but if when while until unless then than so because since "
        + "is are was were be am been being do does did done doing have has had having can could may might must will would shall should not no never cannot nor neither none any some all each every both either other another "
        + "there here what who which whose how where why whether also too very more most less least about into out up down off over after before again still yet just only even ever always please per "
        + "second seconds minute minutes hour hours day days night nights week weeks month months year years mg ml kg mcg times "
        + "avoid stop without mean way thing things don doesn didn isn aren wasn won wouldn shouldn couldn mustn needn").Split(' '),
        StringComparer.Ordinal);

    // Whoever is called at a number, it says nothing about what is done.
    private const int FewestDigitsOfPhone = 3;

    // Nobody writes a longer sentence, or one with more denials.
    internal const int Longest = 1000;

    private const int MostDenials = 20;

    // “With some of the food” is with food.
    private const int MostBetween = 4;

    private readonly bool _speaksOfThings;

    private StatementSense(ImmutableArray<string> words, string text)
    {
        Words = words;
        var denials = Denial().Matches(text);
        var limits = Limit().Matches(text);
        Denials = denials.Count;
        Limits = limits.Count;
        Denied = [.. denials.Take(MostDenials).Select(match => Behind(text, match).FirstOrDefault()).OfType<string>()];
        DeniedScope = [.. denials.Take(MostDenials).SelectMany(match => Behind(text, match))];
        LimitScope = [.. limits.Take(MostDenials).Where(match => match.ValueSpan.Equals("only", StringComparison.OrdinalIgnoreCase)).SelectMany(match => Behind(text, match))];
        Others = [.. Otherwise().Matches(Denial().Replace(Limit().Replace(text, " "), " ")).Select(match => Stem(match.Value)), .. Negative().Matches(Denial().Replace(Limit().Replace(text, " "), " ")).Select(match => match.Value)];
        IsInstruction = Instruction().IsMatch(text);
        IsOpen = OpenEnd().IsMatch(text);
        IsPart = IsOpen || Title().IsMatch(text) || Topic().IsMatch(text) || Question().IsMatch(text);
        _speaksOfThings = Thing().IsMatch(text);
    }

    private const string ClauseEnds = ",.;:";

    /// <summary>The words that it is about, in order, each once and without its ending.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The same words, to look them up.</summary>
    public IReadOnlySet<string> WordSet => field ??= Words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How often it plainly denies: not, never, cannot, avoid.</summary>
    public int Denials { get; }

    /// <summary>How often it says “only”, “unless” or “without”.</summary>
    public int Limits { get; }

    /// <summary>The words that come first behind a denial: what is not to be done.</summary>
    public ImmutableHashSet<string> Denied { get; }

    /// <summary>All words that a denial may be meant for.</summary>
    public ImmutableHashSet<string> DeniedScope { get; }

    /// <summary>All words that “only” may be meant for.</summary>
    public ImmutableHashSet<string> LimitScope { get; }

    /// <summary>Other words by which something may be denied or limited: wait, until, instead, less, rare.</summary>
    public ImmutableHashSet<string> Others { get; }

    /// <summary>Whether it plainly denies.</summary>
    public bool Denies => Denials > 0;

    /// <summary>Whether it may be read as a denial or a limit, in whatever words.</summary>
    public bool MayDeny => Denials > 0 || Limits > 0 || !Others.IsEmpty;

    /// <summary>Whether what it denies is something that the reader is told not to do, rather than a condition or a state.</summary>
    public bool IsInstruction { get; }

    /// <summary>Whether it only begins or names what others say: “Call 999 if:”, “Taking methotrexate”.</summary>
    public bool IsPart { get; }

    /// <summary>Whether it ends before its condition does: “You must not take it if you:”.</summary>
    public bool IsOpen { get; }

    /// <summary>The sense of a sentence. Easier words count as the harder ones they stand for.</summary>
    public static StatementSense Of(string text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        var plain = Plain(text);
        return new StatementSense([.. WordsOfPlain(plain)], plain);
    }

    /// <summary>The words that a text is about, without the rest of its sense.</summary>
    public static IEnumerable<string> WordsOf(string text) => WordsOfPlain(Plain(text.Length > Longest ? text[..Longest] : text));

    private static string Plain(string text) => WordChoice.Apply(PhraseIndex<string>.Comparable(NoWords().Replace(text, " ")), EasyReadGlossary.Standard.Easier);

    private static IEnumerable<string> WordsOfPlain(string plain) =>
        Tokens.Of(plain).Select(token => Stem(token.In(plain))).Where(word => word.Length > 0 && !Empty.Contains(word)).Distinct(StringComparer.Ordinal);

    /// <summary>The first word of what stands behind a place that says anything, as <see cref="Words"/> has it; null where there is none near.</summary>
    public static string? WordBehind(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(ClauseEnds);
        var rest = end < 0 ? text[at..] : text.Substring(at, end);
        return Tokens.Of(rest).Take(MostBetween).Select(token => Stem(token.In(rest))).FirstOrDefault(word => word.Length > 0);
    }

    /// <summary>The last word before a place that says anything, in the same clause: of “the bleeding has stopped”, where nothing stands behind; null where there is none near.</summary>
    public static string? WordBefore(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(ClauseEnds) + 1;
        var rest = text[start..at];
        return Tokens.Of(rest).TakeLast(MostBetween).Reverse().Select(token => Stem(token.In(rest))).FirstOrDefault(word => word.Length > 0);
    }

    /// <summary>Whether it begins with a word: “Walk on your own”, “You can walk”.</summary>
    public bool BeginsWith(ImmutableHashSet<string> words) => !_speaksOfThings && Words.Length > 0 && char.IsLetter(Words[0][0]) && words.Contains(Words[0]);

    // As far as the clause goes: “until you can see” is no part of what “do not drive” forbids.
    private static IEnumerable<string> Behind(string text, Match match)
    {
        var clause = text[(match.Index + match.Length)..];
        var before = text.AsSpan(0, match.Index);
        var end = (Condition().IsMatch(before[(before.LastIndexOfAny(ClauseEnds) + 1)..]) ? ConditionEnd() : ClauseEnd()).Match(clause);
        var rest = end.Success ? clause[..end.Index] : clause;
        rest = match.ValueSpan.StartsWith("stop", StringComparison.OrdinalIgnoreCase) && AndAnother().Match(rest) is { Success: true } another ? rest[..another.Index] : rest;
        return Tokens.Of(rest).Select(token => Stem(token.In(rest))).Where(word => word.Length > 0 && !Empty.Contains(word));
    }

    // “Driving” and “drives” are “drive”, “bleed” is no past; two words that only look akin meet seldom, and all that depends on it is which sentences are held side by side.
    private static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        if (Empty.Contains(stem) || (stem.Length < 2 && !char.IsDigit(stem[0])) || (stem.Length >= FewestDigitsOfPhone && stem.All(char.IsDigit)))
        {
            return "";
        }

        foreach (var ending in (ReadOnlySpan<string>)["ing", "ies", "ied", "ed", "es", "s", "e", "y"])
        {
            if (stem.Length >= ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && stem[^2] == 's') && !(ending == "ed" && stem[^3] == 'e'))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem.TrimEnd('e') is { Length: > 1 } trimmed ? trimmed : stem;
    }

    // “Do not hesitate to”, “not only”, “not the same” and “no longer than” deny nothing that is to be done; “why not” and “or not” ask.
    [GeneratedRegex(@"\b(?:not(?! (?:only|just|hesitate|forget|be afraid|the same|like before)\b)|never|cannot|nor|neither|nobody|none|nothing|no(?! (?:longer|matter|later|doubt|problem)\b)|avoid\w*|stop (?=\w+ing\b))\b|n['’]t\b(?! (?:hesitate|forget|be afraid)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:only|unless|without|except|but not)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"^[0-9]{1,9}\. |\S*(?:://|www\.|@)\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"[.;:]|^,|,? and (?:you|we|they) (?:can|may|will|should|must|need)\b|,? (?:but|unless|until|because|as|since|so|then|even)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    // “Stop taking it and ring us” stops no ringing; “stop eating and drinking” stops both.
    [GeneratedRegex(@" and (?!(?!b?ring\b)\w+ing\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndAnother();

    // “This is 4 g” and “Your arm is numb” tell nobody to do anything.
    [GeneratedRegex(@"^(?:then|this|that|it|there|an?|the|they|we|your|our) ", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    // “If you are not sure, call us” denies nothing about calling.
    [GeneratedRegex(@"\b(?:if|when|while|because|although|as|since|where)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:if|when)(?: you| [^.,;:]{1,60}:)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    // “Bring” and “ring” are no names of what is done.
    [GeneratedRegex(@"^(?!(?:bring|(?:every|any|some|no)thing|being|during)\b)\w{2,30}ing\b(?: \w+){0,4}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // “How to take methotrexate” and “What to eat before the test” tell nobody yet.
    [GeneratedRegex(@"^(?:how|what|when|where) (?:not )?to \w+(?:[^\w.?!]{1,3}[\w’'-]+){0,12}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // “About the MMR vaccine.” says of what a leaflet speaks; “About 1 in 10 people can drive” says more.
    [GeneratedRegex(
        @"^(?:(?:this (?:leaflet|page|information) is |all )?about|(?:information|advice|a leaflet|facts) (?:about|on|for)) (?!\d)(?!.*\b(?:is|are|was|were|will|can|cannot|should|may|might|must|do|does|have|has|need|needs|get|gets|take|takes|half|third|quarter)\b)[\w’'-]+(?:[^\w.]{1,3}[\w’'-]+){0,9}\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Topic();

    [GeneratedRegex("[,.;:]")]
    private static partial Regex ConditionEnd();

    // Ways to say “not” that easy read is right to prefer.
    [GeneratedRegex(@"\b(?:wait|until|before|after|instead|rare|hard|difficult|ill|unwell|worse|too (?:ill|sick|tired|weak|young|old|hard)|at most|the most|maximum|stay|keep|but|just|zero|problems?|struggl\w*|trouble|lose\w*|lost|fail\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"\b(?:unable|unsafe|unlikely|dangerous|harmful|hardly|rarely|less|fewer|rather than|off|free (?:of|from)|avoid\w*|stop(?:s|ped|ping)?|ban(?:s|ned)?|forbid\w*|quit\w*|giv(?:e|ing) up|cut (?:out|down)|leave out|keep away|away from|(?:ask|get|let|have) (?:someone|somebody|anybody|another person|others|other people|a (?:friend|relative|carer|neighbour)|your (?:family|friends?|partner|carer|relatives))|skip\w*|miss(?:es|ed|ing)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^(?:(?!\b(?:if|when|while|who|that|which|whether|because|although|even)\b).)*(?:\b(?:do not(?! (?:have to|need)\b)|must not|should not|can ?not|never|avoid|stop \w+ing|not to|no(?! more than\b))\b|\b(?:do|must|should|ca)n['’]t\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
