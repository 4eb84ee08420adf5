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
        + "avoid stop without mean way thing things don doesn didn isn aren wasn won wouldn shouldn couldn mustn needn").Split(' '),
        StringComparer.Ordinal);

    private StatementSense(ImmutableArray<string> words, FrozenSet<string> denied, string text)
    {
        Words = words;
        Denied = denied;
        Denies = Denial().IsMatch(text);
        Limits = Limit().IsMatch(text);
        MayDeny = Denials.In(text) || Otherwise().IsMatch(text);
        MayDenyOutright = Denials.In(Limit().Replace(text, " ")) || Otherwise().IsMatch(text);
        IsInstruction = Instruction().IsMatch(text);
    }

    /// <summary>The words that it is about, in order, each once and without its ending.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words that come first behind “not” and the like: what is not to be done.</summary>
    public FrozenSet<string> Denied { get; }

    /// <summary>Whether it plainly denies: not, never, cannot, avoid.</summary>
    public bool Denies { get; }

    /// <summary>Whether it says “only”, “unless” or “without”.</summary>
    public bool Limits { get; }

    /// <summary>Whether it may be read as a denial or a limit, in whatever words.</summary>
    public bool MayDeny { get; }

    /// <summary>As <see cref="MayDeny"/>, where “unless” and “without” alone are not enough.</summary>
    public bool MayDenyOutright { get; }

    /// <summary>Whether what it denies is something that the reader is told not to do, rather than a condition or a state.</summary>
    public bool IsInstruction { get; }

    /// <summary>The sense of a sentence. Easier words count as the harder ones they stand for.</summary>
    public static StatementSense Of(string text)
    {
        var plain = WordChoice.Apply(PhraseIndex<string>.Comparable(Address().Replace(text, " ")), EasyReadGlossary.Standard.Easier);
        var words = Tokens.Of(plain).Select(token => Stem(token.In(plain))).Where(word => word.Length > 0 && !Empty.Contains(word)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var denied = Denial().Matches(plain).Select(match => FirstWord(plain, match.Index + match.Length)).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        return new StatementSense(words, denied, plain);
    }

    /// <summary>Whether it begins with a word: “Walk on your own”, “You can walk”.</summary>
    public bool BeginsWith(FrozenSet<string> words) => Words.Length > 0 && words.Contains(Words[0]);

    private static string? FirstWord(string text, int from)
    {
        var clause = text.AsSpan(from);
        var end = clause.IndexOfAny(".,;:");
        var rest = end < 0 ? clause.ToString() : clause[..end].ToString();
        return Tokens.Of(rest).Select(token => Stem(token.In(rest))).FirstOrDefault(word => word.Length > 0 && !Empty.Contains(word));
    }

    // “Driving” and “drives” are “drive”; two words that only look akin meet seldom, and all that depends on it is which sentences are held side by side.
    private static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        if (Empty.Contains(stem) || stem.Length < 2)
        {
            return Empty.Contains(stem) || !char.IsDigit(stem[0]) ? "" : stem;
        }

        foreach (var ending in (ReadOnlySpan<string>)["ing", "ies", "ied", "ed", "es", "s", "e", "y"])
        {
            if (stem.Length >= ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && stem[^2] == 's'))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem.TrimEnd('e') is { Length: > 1 } trimmed ? trimmed : stem;
    }

    // “Not only” and “no longer than” deny nothing that is to be done; “why not” and “or not” ask.
    [GeneratedRegex(@"\b(?:not(?! (?:only|just|sure)\b)|never|cannot|nor|neither|nobody|none|nothing|no(?! (?:longer|matter|later|doubt|problem)\b)|avoid\w*|stop (?=\w+ing\b))\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:only|unless|without|except|but not)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\S*(?:://|www\.|@)\S*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Ways to say “not” that easy read is right to prefer.
    [GeneratedRegex(@"\b(?:only|wait|until|instead|rare|hard|difficult|ill|unwell|worse|too|stay|keep|but|just|zero|problems?|struggl\w*|trouble|lose\w*|lost|fail\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"^(?:(?!\b(?:if|when|while|who|that|which|whether|because|although|even)\b).)*(?:\b(?:do not|must not|should not|may not|can ?not|never|avoid|stop \w+ing|not to|no)\b|\b(?:do|must|should|ca)n['’]t\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
