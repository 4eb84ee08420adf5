using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>How a condition binds what is said.</summary>
internal enum ConditionKind
{
    /// <summary>It holds where the condition does: “if”, “only if”.</summary>
    If,

    /// <summary>It holds all the same: “even if”.</summary>
    EvenIf,

    /// <summary>It holds but for the condition: “unless”.</summary>
    Unless,
}

/// <summary>A condition of a sentence.</summary>
/// <param name="Kind">How it binds.</param>
/// <param name="Word">The words that begin it.</param>
/// <param name="Words">What it is about.</param>
/// <param name="IsDenied">Whether what it binds is denied.</param>
internal sealed record StatedCondition(ConditionKind Kind, string Word, ImmutableHashSet<string> Words, bool IsDenied)
{
    /// <summary>The condition itself, and whether it is denied: “your tests are not normal”.</summary>
    public required StatementSense Sense { get; init; }

    /// <summary>What it binds.</summary>
    public required StatementSense Bound { get; init; }

    /// <summary>What is the same for all conditions of the same words.</summary>
    public string Key => field ??= string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>Whether what is said holds where the condition does not: “not unless” and “if” are the same way.</summary>
    public bool IsTheOtherWay => (Kind == ConditionKind.Unless) ^ IsDenied ^ (Sense.Denials % 2 == 1);

    /// <summary>Whether “not” alone tells which way it is, or other words too: “if you struggle to swallow”.</summary>
    public bool IsPlain => Sense is { Limits: 0, Others.IsEmpty: true } && Bound.Others.IsEmpty;

    // Nobody writes more in a sentence.
    private const int Most = 10;

    /// <summary>The conditions of a sentence.</summary>
    public static List<StatedCondition> In(string text) =>
    [
        .. StatedConditions.Condition().Matches(text).Take(Most).Select(match => Of(match, text)),
    ];

    private static StatedCondition Of(Match match, string text)
    {
        var end = match.Index + match.Length;
        var sense = StatementSense.Of(StatedConditions.Clause().Match(text, end).Value);
        var bound = StatementSense.Of(text[..match.Index] + StatedConditions.Clause().Replace(text[end..], "", 1));
        var kind = match.Value.StartsWith("even", StringComparison.OrdinalIgnoreCase) || StatedConditions.NoMatter().IsMatch(text.AsSpan(0, match.Index)) ? ConditionKind.EvenIf : match.Value.Equals("unless", StringComparison.OrdinalIgnoreCase) ? ConditionKind.Unless : ConditionKind.If;
        return new StatedCondition(kind, match.Value, [.. sense.Words], bound.Denies) { Sense = sense, Bound = bound };
    }

    /// <summary>Whether another binds the same thing the other way: “if you have pain” for “even if you have no pain”.</summary>
    public bool IsAgainst(StatedCondition other) =>
        Kind != other.Kind
        && Words.Count > 0
        && (Words.IsSubsetOf(other.Words) || other.Words.IsProperSubsetOf(Words))
        && other.Words.Count > 0
        && (Kind == ConditionKind.EvenIf || other.Kind == ConditionKind.EvenIf || IsDenied == other.IsDenied);

    /// <summary>Whether another binds the same thing the same way by “unless” and a “not”.</summary>
    public bool IsSameInOtherWords(StatedCondition other) =>
        Kind != other.Kind && Kind != ConditionKind.EvenIf && other.Kind != ConditionKind.EvenIf && IsDenied != other.IsDenied && Words.Overlaps(other.Words);
}

/// <summary>The words of conditions.</summary>
internal static partial class StatedConditions
{
    [GeneratedRegex(@"\b(?:even if|even when|even though|only if|if|unless)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Condition();

    // “It does not matter if”, and all that follows in the sentence.
    [GeneratedRegex(@"(?:\bno|\bnot|n['’]t) matter\b[^.;:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex NoMatter();

    [GeneratedRegex(@"\G[^.,;:]*", RegexOptions.CultureInvariant)]
    internal static partial Regex Clause();
}
