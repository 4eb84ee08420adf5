using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds the words that turn round, forbid or bound what is said. Half of such a sentence, or a picture of its thing, may say the opposite.</summary>
internal static partial class Denials
{
    /// <summary>Whether a text denies, forbids, or tells to give something up: no picture can show it.</summary>
    public static bool In(string text) => Denial().IsMatch(text);

    /// <summary>Whether a text warns of something, or asks for less of it: a picture of the thing would ask for it.</summary>
    public static bool Discourages(string text) => In(text) || Warning().IsMatch(text);

    /// <summary>Whether what follows a text may hold only together, or only for some: it denies, bounds, or makes a condition.</summary>
    public static bool Binds(string text) => Denial().IsMatch(text) || Bound().IsMatch(text);

    /// <summary>Whether a text makes a condition or a bound for what follows: “if you bleed”, “unless”, “one of these”.</summary>
    public static bool Bounds(string text) => Bound().IsMatch(text) || Exception().IsMatch(text);

    /// <summary>Whether a sentence says “do not” itself, and would say it twice with another before it.</summary>
    public static bool Begin(string sentence) => Beginning().IsMatch(sentence);

    /// <summary>Whether an item of a list is joined to the one before or behind: “drink, or”.</summary>
    public static bool IsJoined(string item) => Joint().IsMatch(item);

    /// <summary>Whether a sentence allows something.</summary>
    public static bool Allows(string sentence) => Permission().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:may|can|could|allowed to|free to|safe to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Permission();

    [GeneratedRegex(
        @"n['’]t\b|\b(?:not|no|non|none|nor|nobody|nothing|nowhere|never|neither|without|cannot|unable|unless|unsafe|unlikely|dangerous|harmful|hardly|rarely|less|fewer|except\w*|instead|rather than|but not|off|free (?:of|from)|too (?:ill|sick|unwell|tired|weak|young|old)|avoid\w*|stop(?:s|ped|ping)?|refrain\w*|abstain\w*|forbid\w*|ban|bans|banned|prohibit\w*|not permitted|quit\w*|give up|giving up|gave up|cut out|cut down|leave out|left out|keep away|stay away|away from|skip\w*|miss|misses|missed|missing|omit\w*|withhold\w*|withheld|cease\w*|discontinu\w*|cancel\w*|delay\w*|remov\w*|kill\w*|contraindicat\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(?:deadly|fatal|against the law|illegal|unlawful|poison\w*|reduc\w*|restrict\w*|limit\w*|minimi[sz]\w*|beware|careful (?:of|with)|too (?:much|many)|cut back|cutting (?:back|down)|bad for|worse|harm\w*|danger\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    [GeneratedRegex(
        @"\b(?:only|both|either|all of|all these|any of|each of|one of|if|when|whenever|until|till|provided|providing|as long as|so long as|as soon as|once|assuming|in case|before|after|while|where|whether|because|so that|at least|at most|more than|up to)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(?:unless|except|but not|other than|apart from)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception();

    [GeneratedRegex(@"^\s*(?:please )?(?:(?:you )?(?:do|must|should) ?not|(?:you )?(?:do|must|should)n['’]t|never)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^\s*(?:and|or|then|but|nor|plus|also)\b|\b(?:and|or|then|but|nor|plus)\s*[.,;:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
