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
    // Nobody writes more in a sentence.
    private const int Most = 10;

    /// <summary>The conditions of a sentence.</summary>
    public static List<StatedCondition> In(string text) =>
    [
        .. StatedConditions.Condition().Matches(text).Take(Most).Select(match => new StatedCondition(
            match.Value.StartsWith("even", StringComparison.OrdinalIgnoreCase) ? ConditionKind.EvenIf : match.Value.Equals("unless", StringComparison.OrdinalIgnoreCase) ? ConditionKind.Unless : ConditionKind.If,
            match.Value,
            [.. StatementSense.Of(StatedConditions.Clause().Match(text, match.Index + match.Length).Value).Words],
            StatementSense.Of(StatedConditions.Clause().Replace(text[(match.Index + match.Length)..], "", 1) is var rest ? text[..match.Index] + rest : text).Denies)),
    ];

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

    [GeneratedRegex(@"\G[^.,;:]*", RegexOptions.CultureInvariant)]
    internal static partial Regex Clause();
}
