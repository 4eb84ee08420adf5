using System.Collections.Immutable;
using System.Text.RegularExpressions;

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
/// <param name="Opposite">Where the edition has the opposite of a word of the leaflet that is no denial, in its order.</param>
/// <param name="MissingUrgent">For what the leaflet asks to call for help and no row of the edition speaks of, in the order of the leaflet.</param>
/// <param name="MissingInstructions">What else the leaflet tells to do and the risks it names, where no row of the edition speaks of it, in the order of the leaflet.</param>
/// <param name="Exchanged">What the edition says with a value that the leaflet has elsewhere, in its order.</param>
/// <param name="Same">What the edition says in nearly the words of the leaflet, and what the leaflet says there.</param>
internal sealed partial record StatementComparison(
    ImmutableArray<TurnedStatement> Turned,
    ImmutableArray<Statement> Missing,
    ImmutableArray<OppositeStatement> Opposite,
    ImmutableArray<Statement> MissingUrgent,
    ImmutableArray<Statement> MissingInstructions,
    ImmutableArray<ExchangedValue> Exchanged,
    ImmutableArray<(Statement Said, ImmutableArray<Statement> Meant)> Same)
{
    // Found by trial over the samples and a hundred real leaflets: less alike than this, sentences are about different things.
    private const double LeastLikeness = 0.35, LeastContainment = 0.6, LeastToBeLikely = 0.75, LeastToReverse = 0.75, LeastToBeTheSame = 0.9, LeastToCover = 0.4;

    // Statements that are nearly as like as the likest may be meant as well.
    private const double NearlyAsLike = 0.9, NearRatio = 0.75;

    // Nobody writes more. Each is held against many.
    private const int MostStatements = 5_000, MostAsLike = 50, MostBeside = 50, MostParts = 20;

    // “12 days” stands in “after 12 to 14 days” too.
    private const int FewestWords = 4;

    /// <summary>Compares.</summary>
    public static StatementComparison Of(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition, IReadOnlyList<Statement>? whole = null)
    {
        var statements = leaflet.Where(statement => !statement.IsHeading).Take(MostStatements).ToList();
        var (index, akin) = (new StatementIndex(statements), new AkinStatements(statements));
        var around = edition.ToLookup(said => said.Group);
        var placed = edition.Where(said => said.Sense.Words.Length > 0 && !said.IsHeading).Take(MostStatements).Select(said => Placed(said, index, around)).ToList();
        var groups = placed.ToLookup(pair => pair.Said.Group);
        var covered = placed.SelectMany(pair => pair.About).ToHashSet(ReferenceEqualityComparer.Instance);
        var turned = placed.Select(pair => Turn(pair, groups)).OfType<TurnedStatement>().Concat(DeniedCalls.Find(leaflet, whole ?? edition)).Concat(DeniedPossibilities.Find(statements, edition)).DistinctBy(pair => pair.Said, ReferenceEqualityComparer.Instance).OrderBy(pair => pair.Said.Group).ToImmutableArray();

        // Of one statement the worse is told, and once.
        var kinds = turned.ToDictionary<TurnedStatement, Statement, TurnKind>(pair => pair.Said, pair => pair.Kind, ReferenceEqualityComparer.Instance);
        var opposites = Opposed(index, leaflet, edition).Where(pair => !kinds.TryGetValue(pair.Said, out var kind) || (pair.IsGrave && kind != TurnKind.Plain)).ToImmutableArray();
        var told = opposites.Select(pair => pair.Said).ToHashSet<Statement>(ReferenceEqualityComparer.Instance);
        var spokenOf = new SpokenOf(index, akin, (whole ?? edition).Where(said => !said.IsHeading).GroupBy(said => said.Group), placed.ToLookup(pair => pair.Said.Group, pair => pair.Near));
        var order = new StatementOrder(leaflet, whole ?? edition);
        var left = order.Without(leaflet.Where(statement => !statement.IsHeading && !IsForbidding(statement) && (statement.IsUrgent || statement.IsRisk || Instructions.Is(statement))).Take(MostStatements)
            .Select(statement => spokenOf.LeftOf(statement) is { } found ? (order.IsPlaced(found) ? spokenOf.PartLeftOf(found) : found) : (order.IsSaidOfAnother(statement) ? statement : null)).OfType<Statement>()).ToLookup(statement => statement.IsUrgent);
        var forbidden = order.Without(leaflet.Where(statement => !statement.IsHeading && IsForbidding(statement)).Take(MostStatements)
            .Select(statement => !covered.Contains(statement) || order.IsSaidOfAnother(statement) ? statement : spokenOf.LeftOf(statement)).OfType<Statement>());
        var same = placed.Where(pair => pair.Sources.Length > 0).Select(pair => (pair.Said, pair.Sources)).ToList();
        return new StatementComparison(
            [.. turned.Where(pair => !told.Contains(pair.Said))],
            [.. forbidden],
            opposites,
            [.. left[true]],
            [.. left[false]],
            [.. new ExchangedValues(leaflet, edition).Find(), .. ReorderedValues.Find(same)],
            [.. same]);
    }

    // Of one statement the first is told.
    private static IEnumerable<OppositeStatement> Opposed(StatementIndex index, IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition) =>
        new Opposites(index, leaflet, edition).Find().Concat(new ExchangedSides(index, leaflet, edition).Find())
            .Concat(JoinedConditionsOf(leaflet, edition)).Concat(new ReversedConditions(leaflet, edition).Find())
            .DistinctBy(pair => pair.Said, ReferenceEqualityComparer.Instance)
            .OrderBy(pair => pair.Said.Group);

    private static IEnumerable<OppositeStatement> JoinedConditionsOf(IReadOnlyList<Statement> leaflet, IReadOnlyList<Statement> edition) =>
        new JoinedConditions(leaflet, edition) is var alternatives ? alternatives.Find().Concat(new JoinedConditions(leaflet, edition, alternatives).Find()) : [];

    // What a statement in nearly the words of the leaflet may be made from; none where the words are its own.
    private static ImmutableArray<Statement> Sources(Statement said, List<Counterpart> all, ImmutableArray<Statement> near, StatementIndex index) => all is [{ Likeness: >= LeastToReverse }, ..]
        ? [.. near, .. all.Select(counterpart => counterpart.Statement).Where(statement => said.Sense.Words.Length >= FewestWords && said.Sense.WordSet.IsSubsetOf(statement.Sense.WordSet)), .. SourcesOfParts(said, index)]
        : [];

    // “Label: value” says two cells of a table, and “(one; two)” the items of a list: it is likest to the longest of them alone, or to what denies it.
    private static IEnumerable<Statement> SourcesOfParts(Statement said, StatementIndex index) => PutTogether().Split(said.Text.Length > StatementSense.Longest ? said.Text[..StatementSense.Longest] : said.Text)
        .Take(MostParts)
        .Select(part => index.Of(new Statement(said.Node, said.Group, part, "", IsHeading: false)))
        .SelectMany(all => all.TakeWhile(counterpart => counterpart.Likeness >= Math.Max(LeastLikeness, all[0].Likeness * NearRatio)).Take(MostAsLike))
        .Select(counterpart => counterpart.Statement);

    [GeneratedRegex(@"[:;] |[()]", RegexOptions.CultureInvariant)]
    private static partial Regex PutTogether();

    private static bool IsForbidding(Statement statement) => statement is { IsUrgent: false, Sense: { Denies: true, IsInstruction: true, Words.Length: > 0 } };

    private static PlacedStatement Placed(Statement said, StatementIndex index, ILookup<int, Statement> around)
    {
        var all = index.Of(said);

        // “You must not take it if you:” forbids nothing before its condition is said.
        var whole = said.Sense.IsOpen ? all : [.. all.Where(counterpart => !counterpart.Statement.Sense.IsOpen)];
        var likest = whole.TakeWhile(counterpart => counterpart.Likeness >= whole[0].Likeness * NearlyAsLike).Take(MostAsLike).ToList();
        if (likest.Count > 1)
        {
            // “Do not take it” may stand in many rows of a table: what stands beside it tells which is meant.
            var words = around[said.Group].Take(MostBeside).SelectMany(beside => beside.Sense.Words).ToHashSet(StringComparer.Ordinal);
            var shared = likest.Select(counterpart => index.CountBeside(counterpart.Statement, words)).ToList();
            var most = shared.Max();
            likest = [.. likest.Where((_, place) => shared[place] == most)];
        }

        var led = said.Sense.Denies && said.Denying.Length == 0 && !all.Exists(counterpart => counterpart.Containment >= LeastToReverse && counterpart.Statement.Sense.Denied.Overlaps(said.Sense.Denied))
            ? all.Find(counterpart => IsGainedByLead(said.Sense, counterpart.Statement)).Statement
            : null;
        ImmutableArray<Statement> near = [.. all.TakeWhile(counterpart => counterpart.Likeness >= all[0].Likeness * NearRatio).Take(MostAsLike).Select(counterpart => counterpart.Statement)];
        return new PlacedStatement(said, likest, led, all.Where(counterpart => counterpart.Containment >= LeastToCover).Select(counterpart => counterpart.Statement).ToHashSet<Statement>(ReferenceEqualityComparer.Instance), near, Sources(said, all, near, index));
    }

    private static TurnedStatement? Turn(PlacedStatement placed, ILookup<int, PlacedStatement> groups)
    {
        var (said, meant, led, _, _, _) = placed;
        return meant.Count == 0 ? null
            : Lost(said, meant, groups) is { } kind ? new TurnedStatement(said, meant[0].Statement, kind)
            : IsGained(said, meant) || IsGainedInOtherWords(placed, groups) ? new TurnedStatement(said, meant[0].Statement, TurnKind.Reversed)
            : led is not null ? new TurnedStatement(said, led, TurnKind.Reversed)
            : null;
    }

    private static TurnKind? Lost(Statement said, List<Counterpart> meant, ILookup<int, PlacedStatement> groups)
    {
        var (likest, own) = (meant[0], said.Sense);
        var source = likest.Statement.Sense;

        // “Are you allergic to it?” before “Then do not take it” states nothing.
        // What denies in other words makes up for a “not”, where the leaflet does not say it beside the “not”.
        // A question denies nothing: “Do you have shingles now?” before “Then do not have it”.
        if (own.IsPart || (said.Text.EndsWith('?') && groups[said.Group].Any(pair => pair.Said != said && pair.Said.Sense.Denies)) || said.Text.EndsWith('?') || IsBalanced(said, likest.Statement) || !own.Others.IsSubsetOf(source.Others) || own.Limits > source.Limits || meant.Exists(counterpart => !HasMore(counterpart.Statement.Sense, own)))
        {
            return null;
        }

        var isDenialLost = source.Denials > own.Denials;
        var kind = isDenialLost && source.IsInstruction ? TurnKind.Plain : TurnKind.Likely;
        var beside = Around(said.Group, groups).Where(pair => pair.Said != said && pair.Said.Sense.MayDeny).ToList();
        var same = beside.Where(pair => pair.About.Contains(likest.Statement)).ToList();

        // “You should hear from us” before “If you do not, call us” is right; before “You do not hear from us” it would not be.
        var isSaidApart = kind == TurnKind.Likely && same.Exists(pair => pair.Said.Group == said.Group && !pair.Said.Sense.Denied.Contains(own.Words[0]));
        if (likest.Likeness >= LeastToBeTheSame && (likest.Shared > 1 || source.Denied.Overlaps(own.Words)))
        {
            return isSaidApart ? null : kind;
        }

        // “It does not stop” is as well “It goes on”.
        if (own.Denies || own.Limits > 0 || source.Others.Contains("stop"))
        {
            return null;
        }

        if (!isDenialLost)
        {
            var isLimited = (source.LimitScope.Count > 1 && source.LimitScope.IsSubsetOf(own.Words)) || likest is { Shared: > 1, Likeness: >= LeastToBeLikely };
            return isLimited && same.Count == 0 ? TurnKind.Likely : null;
        }

        // “Do not take them; use paracetamol” says to take paracetamol.
        if (source.DeniedScope.Count <= 1 && own.Words.Skip(1).Any(source.WordSet.Contains) && source.Denied.Contains(own.Words[0]))
        {
            return null;
        }

        if (IsClear(likest) ? own.BeginsWith(source.DeniedScope) : likest.Containment >= LeastToCover && own.BeginsWith(source.Denied))
        {
            return isSaidApart ? null : kind;
        }

        // “Ask for help to walk” beside “Do not walk on your own”: the row says it in two sentences. Alone, it may still be right: it does not tell to walk.
        return kind == TurnKind.Plain && IsClear(likest) && source.Denied.Overlaps(own.Words) && !same.Exists(pair => pair.Said.Group == said.Group) ? TurnKind.Likely
            : likest is { Shared: > 1, Likeness: >= LeastToBeLikely } && source.Denied.Overlaps(own.Words) && !beside.Exists(pair => pair.Said.Sense.Denies) ? TurnKind.Likely
            : null;
    }

    // “Do not eat before the test” and “Eat after the test”, “Do not call unless you bleed” and “Call only if you bleed”.
    private static bool IsBalanced(Statement said, Statement meant) =>
        said.Sides.Any(side => meant.Sides.Any(side.IsSameInOtherWords))
        || said.Conditions.Any(condition => meant.Conditions.Any(condition.IsSameInOtherWords))
        || StatedBounds.AreBalanced(said, meant)
        || (AllowsAfter().IsMatch(said.Beginning) && ForbidsUntil().IsMatch(meant.Beginning))
        || (StatedBounds.WarnsOfMore(said.Beginning) && StatedBounds.IsFromAbove(meant.Beginning));

    // “A bath is OK after 2 weeks” is “Do not have a bath until 2 weeks after your operation”.
    [GeneratedRegex(@"\b(?:ok|okay|fine|safe|allowed|can|may|again)\b.*\b(?:after|once|from|when)\b|\b(?:after|once|from)\b.*\b(?:ok|okay|fine|safe|allowed|can|may|again)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllowsAfter();

    [GeneratedRegex(@"\b(?:until|till|before|within|for (?:at least |about |the (?:first|next) |up to )*(?:\w+ )(?:minute|hour|day|night|week|month|year)s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForbidsUntil();

    private static bool HasMore(StatementSense source, StatementSense own) =>
        source.Denials > own.Denials || (source.Denials == own.Denials && source.Limits > own.Limits);

    private static bool IsGained(Statement said, List<Counterpart> meant)
    {
        var own = said.Sense;
        return own.Denies && said.Denying.Length == 0 && meant[0] is { Likeness: >= LeastToReverse, Shared: > 1 }
            && meant.TrueForAll(counterpart => counterpart.Statement.Sense is { Denials: 0, Limits: 0 } sense && sense.Others.IsSubsetOf(own.Others) && own.Denied.Overlaps(sense.Words));
    }

    // “Do not take a missed dose”, where all that the leaflet says of it is to take it, and the rows around say nowhere else what to do with it.
    private static bool IsGainedInOtherWords(PlacedStatement placed, ILookup<int, PlacedStatement> groups)
    {
        var (said, meant) = (placed.Said, placed.Meant);
        return said.Denying.Length == 0 && said.Sense is { Denies: true, IsInstruction: true } own && IsClear(meant[0]) && meant[0].Shared > 1
            && meant.TrueForAll(counterpart => counterpart.Statement.Sense is { Denials: 0 } sense && sense.Limits <= own.Limits && !counterpart.Statement.LeadSense.Denies && sense.Others.IsSubsetOf(own.Others))
            && meant.Exists(counterpart => own.Denied.Overlaps(counterpart.Statement.Sense.Words))
            && placed.About.All(about => about is Statement { Sense: var sense } && !sense.DeniedScope.Overlaps(own.Denied) && !sense.LimitScope.Overlaps(own.Denied))
            && !Around(said.Group, groups).Any(pair => pair.Said != said && !pair.Said.Sense.Denies && own.Denied.Overlaps(pair.Said.Sense.Words));
    }

    // “Do not call if you have chest pain”, where the leaflet says “Call 999 if” above “you have chest pain”.
    private static bool IsGainedByLead(StatementSense own, Statement meant) =>
        meant is { Sense.Denies: false, LeadSense: { Denies: false } lead }
        && own.Denied.Overlaps(lead.Words)
        && own.Words.Count(word => lead.Words.Contains(word) || meant.Sense.Words.Contains(word)) >= own.Words.Length * LeastToReverse
        && meant.Sense.Words.Count(own.Words.Contains) >= meant.Sense.Words.Length * LeastToCover;

    private static bool IsClear(Counterpart counterpart) => counterpart is { Likeness: >= LeastLikeness, Containment: >= LeastContainment };

    private static IEnumerable<PlacedStatement> Around(int group, ILookup<int, PlacedStatement> groups) =>
        groups[group - 1].Concat(groups[group]).Concat(groups[group + 1]);

    /// <summary>A statement of the edition, those of the leaflet that it is likest to, the one of a list whose lead it denies, all that it is about, all that it may be said of, and what it is made from where it has nearly the words of that.</summary>
    private sealed record PlacedStatement(Statement Said, List<Counterpart> Meant, Statement? Led, HashSet<Statement> About, ImmutableArray<Statement> Near, ImmutableArray<Statement> Sources);
}
