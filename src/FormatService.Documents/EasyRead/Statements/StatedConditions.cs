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
    /// <summary>Its words as they are written.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether words that stand elsewhere may deny what it binds.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The condition itself, and whether it is denied: “your tests are not normal”.</summary>
    public required StatementSense Sense { get; init; }

    /// <summary>What it binds.</summary>
    public required StatementSense Bound { get; init; }

    /// <summary>What is the same for all conditions of the same words.</summary>
    public string Key => string.Join(' ', Words.Order(StringComparer.Ordinal));

    /// <summary>Whether what is said holds where the condition does not: “not unless” and “if” are the same way.</summary>
    public bool IsTheOtherWay => (Kind == ConditionKind.Unless) ^ IsDenied ^ (Sense.Denials % 2 == 1);

    /// <summary>Whether “not” alone tells which way it is, or other words too: “if you struggle to swallow”.</summary>
    public bool IsPlain => !IsUnclear && Sense is { Limits: 0, Others.IsEmpty: true } && Bound.Others.IsSubsetOf(Times);

    // When something is to be done turns nothing round.
    private static readonly ImmutableHashSet<string> Times = ["before", "after", "until", "just", "keep", "stay"];

    // Nobody writes more in a sentence.
    private const int Most = 10;

    /// <summary>The conditions of a sentence.</summary>
    public static List<StatedCondition> In(string text) =>
    [
        .. StatedConditions.Condition().Matches(text).Take(Most).Select(match => Of(match, text)),
    ];

    /// <summary>The conditions of a statement, those that it is in itself below “Call us if you:”, and each alternative of “pregnant or breastfeeding” alone.</summary>
    public static IEnumerable<StatedCondition> Of(Statement statement)
    {
        foreach (var condition in statement.Conditions)
        {
            // What goes on from a denial may be denied or not.
            var own = condition with { IsUnclear = statement.LeadSense.Denies && statement.Denying.Length == 0 };
            yield return own;
            foreach (var part in Alternatives(own))
            {
                yield return part;
            }
        }

        if (statement.Lead.Length is > 0 and <= StatementSense.Longest && StatedConditions.AtEnd().Match(statement.Lead) is { Success: true } end)
        {
            var sense = StatementSense.Of(statement.Text);
            var item = new StatedCondition(KindOf(end.Groups["word"].Value), end.Groups["word"].Value, [.. sense.Words], statement.LeadSense.Denies) { Clause = statement.Text, Sense = sense, Bound = statement.LeadSense };
            yield return item;
            foreach (var part in Alternatives(item))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<StatedCondition> Alternatives(StatedCondition condition) =>
        StatedConditions.Or().Split(condition.Clause) is { Length: > 1 } parts
            ? parts.Take(Most).Select(part => (part, Sense: StatementSense.Of(part))).Select(pair => condition with { Clause = pair.part, Sense = pair.Sense, Words = [.. pair.Sense.Words] })
            : [];

    private static ConditionKind KindOf(string word) =>
        word.StartsWith("even", StringComparison.OrdinalIgnoreCase) ? ConditionKind.EvenIf : word.Equals("unless", StringComparison.OrdinalIgnoreCase) ? ConditionKind.Unless : ConditionKind.If;

    private static StatedCondition Of(Match match, string text)
    {
        var end = match.Index + match.Length;
        var clause = StatedConditions.Clause().Match(text, end).Value;
        var sense = StatementSense.Of(clause);
        var bound = StatementSense.Of(text[..match.Index] + text[(end + clause.Length)..]);
        var kind = StatedConditions.NoMatter().IsMatch(text.AsSpan(0, match.Index)) ? ConditionKind.EvenIf : KindOf(match.Value);
        return new StatedCondition(kind, match.Value, [.. sense.Words], bound.Denies) { Clause = clause, Sense = sense, Bound = bound };
    }

    /// <summary>Whether another binds the same thing the other way: “if you have pain” for “even if you have no pain”.</summary>
    public bool IsAgainst(StatedCondition other) =>
        Kind != other.Kind
        && Words.Count > 0
        && (Words.IsSubsetOf(other.Words) || other.Words.IsProperSubsetOf(Words))
        && other.Words.Count > 0
        && (Kind == ConditionKind.EvenIf || other.Kind == ConditionKind.EvenIf || IsTheOtherWay != other.IsTheOtherWay);

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

    [GeneratedRegex(@"\b(?<word>even if|even when|if|when|unless)(?: you)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex AtEnd();

    [GeneratedRegex(@",? or ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Or();

    [GeneratedRegex(@"\G[^.,;:]*", RegexOptions.CultureInvariant)]
    internal static partial Regex Clause();
}
