using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds rows that allow in words of their own what the leaflet forbids, and the other way round: “You can have ibuprofen” for “Do not take ibuprofen”. Words of their own are
/// like much, so it is only told where all that a sentence is likest to says the opposite, and nothing in its row says the same.
/// </summary>
internal sealed partial class TurnedInOtherWords(AkinStatements leaflet)
{
    private const double Least = 0.5;

    private const int FewestWords = 1;

    /// <summary>The statement of the leaflet that a sentence turns round; null where there is none.</summary>
    /// <param name="said">The sentence.</param>
    /// <param name="row">The sentences of its row.</param>
    public Statement? MeantBy(Statement said, IReadOnlyCollection<Statement> row)
    {
        if (IsLeftOpen(said) || said.Sense.Limits > 0 || said.Sense.Others.Count > 0)
        {
            return null;
        }

        var denies = said.Sense.Denies;
        if (!(denies ? said.Sense is { Denials: 1, IsInstruction: true } : Allows().IsMatch(said.Text) || Instructions.Asks(said)) || row.Any(other => other != said && other.Sense.Denies != denies && (other.Sense.Denies || Asks(other))))
        {
            return null;
        }

        var words = said.Sense.Words.Where(word => !char.IsDigit(word[0])).Select(AkinWords.Of).ToHashSet(StringComparer.Ordinal);
        if (words.Count(word => !AkinWords.Light.Contains(word)) < FewestWords)
        {
            return null;
        }

        var meant = leaflet.Likest(words, Least).ToList();
        return meant.Count > 0 && meant.TrueForAll(other => !other.IsUrgent && !IsLeftOpen(other) && other.Sense.Limits == 0 && other.Sense.Others.Count == 0 && other.Sense.Denies != denies && (denies ? Asks(other) : other.Sense.IsInstruction)) ? meant[0] : null;
    }

    private static bool Asks(Statement statement) => Instructions.Asks(statement) || statement.IsAdvice || Allows().IsMatch(statement.Text);

    // What holds until then, or of more than that, is the same the other way round.
    private static bool IsLeftOpen(Statement statement) => statement.Text.EndsWith('?') || statement.Beginning.Length > StatementSense.Longest || Bounded().IsMatch(statement.Beginning);

    [GeneratedRegex(@"^\W*(?:then |but |also |now )?you (?:can|may|could)(?: also| still| now)? (?!be\b|get\b|feel\b|have to\b|need\b|not\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Allows();

    [GeneratedRegex(@"\b(?:until|till|before|after|more than|less than|over|unless|only|except|without|too|if|when|while|always|again)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounded();
}
