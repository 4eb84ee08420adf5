using System.Collections.Immutable;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>How a statement of an edition turns round what the leaflet says.</summary>
internal enum TurnKind
{
    /// <summary>It tells to do the very thing that the leaflet forbids.</summary>
    Plain,

    /// <summary>It seems to be what the leaflet denies or limits, without the denial.</summary>
    Likely,

    /// <summary>It denies what the leaflet does not.</summary>
    Reversed,
}

/// <summary>A statement of an edition and the one of the leaflet that it turns round.</summary>
internal sealed record TurnedStatement(Statement Said, Statement Meant, TurnKind Kind);

/// <summary>
/// Holds the statements of an edition against those of its leaflet: each is put beside those of the leaflet that are about the same words, and where all
/// of them deny and it does not, or the other way round, it is turned. An edition says much in words of its own, so what only resembles a denial is let be.
/// </summary>
/// <param name="Turned">What the edition turns round, in its order.</param>
/// <param name="Missing">What the leaflet forbids and nothing in the edition is about, in the order of the leaflet.</param>
internal sealed record StatementComparison(ImmutableArray<TurnedStatement> Turned, ImmutableArray<Statement> Missing)
{
    // Found by trial over the samples and a hundred real leaflets: less alike than this, sentences are about different things.
    private const double LeastLikeness = 0.35, LeastContainment = 0.6, LeastToBeLikely = 0.55, LeastToReverse = 0.75, LeastToCover = 0.4;

    // Statements that are nearly as like as the likest may be meant as well.
    private const double NearlyAsLike = 0.9;

    // Nobody reads more, and each is held against all.
    private const int MostStatements = 20_000;

    /// <summary>Compares.</summary>
    public static StatementComparison Of(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition)
    {
        var index = new StatementIndex([.. leaflet.Take(MostStatements)]);
        var covered = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        var placed = edition.Take(MostStatements).Where(said => said.Sense.Words.Length > 0).Select(said => (Said: said, Meant: Meant(said, index, covered))).ToList();
        var groups = placed.ToLookup(pair => pair.Said.Group);
        var turned = placed.Select(pair => Turn(pair.Said, pair.Meant, groups)).OfType<TurnedStatement>().ToImmutableArray();
        var missing = leaflet.Where(statement => !statement.IsHeading && statement.Sense is { Denies: true, IsInstruction: true, Words.Length: > 0 } && !covered.Contains(statement)).ToImmutableArray();
        return new StatementComparison(turned, missing);
    }

    private static List<Counterpart> Meant(Statement said, StatementIndex index, HashSet<Statement> covered)
    {
        var all = index.Of(said);
        covered.UnionWith(all.Where(counterpart => counterpart.Containment >= LeastToCover).Select(counterpart => counterpart.Statement));
        return all.Count == 0 ? all : [.. all.TakeWhile(counterpart => counterpart.Likeness >= all[0].Likeness * NearlyAsLike)];
    }

    private static TurnedStatement? Turn(Statement said, List<Counterpart> meant, ILookup<int, (Statement Said, List<Counterpart> Meant)> groups)
    {
        if (meant.Count == 0 || said.IsHeading)
        {
            return null;
        }

        var likest = meant[0];
        if (!said.Sense.MayDeny || (likest.Statement.Sense.Denies && !said.Sense.MayDenyOutright))
        {
            return likest is { Likeness: >= LeastLikeness, Containment: >= LeastContainment } && Lost(said, meant, groups) is { } kind ? new TurnedStatement(said, likest.Statement, kind) : null;
        }

        return said.Sense.Denies && said.Denying.Length == 0 && likest is { Likeness: >= LeastToReverse, Shared: > 1 }
            && meant.TrueForAll(counterpart => counterpart.Statement.Sense is { MayDeny: false } sense && said.Sense.Denied.Overlaps(sense.Words))
                ? new TurnedStatement(said, likest.Statement, TurnKind.Reversed)
                : null;
    }

    private static TurnKind? Lost(Statement said, List<Counterpart> meant, ILookup<int, (Statement Said, List<Counterpart> Meant)> groups)
    {
        if (!meant.TrueForAll(counterpart => counterpart.Statement.Sense.Denies || (counterpart.Statement.Sense.Limits && !said.Sense.MayDeny)))
        {
            return null;
        }

        var (source, denied) = (meant[0].Statement, meant[0].Statement.Sense.Denied);
        if (source.Sense.IsInstruction && denied.Overlaps(said.Sense.Words))
        {
            // “Ask for help to walk” beside “Do not walk on your own”: the row says it in two sentences.
            var isSaidBeside = groups[said.Group].Any(pair => pair.Said != said && pair.Said.Sense.MayDeny && pair.Meant.Exists(counterpart => counterpart.Statement == source));
            return isSaidBeside && !said.Sense.BeginsWith(denied) ? null : TurnKind.Plain;
        }

        // “You should hear from us” before “If you do not, call us”: what is no instruction may be said in a row of its own.
        return meant[0] is { Shared: > 1, Likeness: >= LeastToBeLikely } && !Around(said.Group, groups).Any(pair => pair.Said.Sense.Denies || (source.Sense.Limits && pair.Said.Sense.MayDeny))
            ? TurnKind.Likely
            : null;
    }

    private static IEnumerable<(Statement Said, List<Counterpart> Meant)> Around(int group, ILookup<int, (Statement Said, List<Counterpart> Meant)> groups) =>
        groups[group - 1].Concat(groups[group]).Concat(groups[group + 1]);
}
