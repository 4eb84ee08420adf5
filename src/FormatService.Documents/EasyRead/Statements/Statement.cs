using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A sentence of a text with what it is said under, so that “drive a car” below “You must not:” says what it means.</summary>
/// <param name="Node">The block that says it.</param>
/// <param name="Group">What stands together: the sentences of one row or one paragraph have one number.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Denying">The words before it that deny it; empty: there are none.</param>
/// <param name="IsHeading">Whether it is a heading, which says of what the text below speaks.</param>
internal sealed record Statement(NodeId Node, int Group, string Text, string Denying, bool IsHeading)
{
    // Nobody writes more in a sentence.
    private const int MostSides = 10;

    /// <summary>The words that it goes on from, whether they deny it or not: “Call 999 if”; empty: there are none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What the lead is about, and what it denies.</summary>
    public StatementSense LeadSense => field ??= StatementSense.Of(Lead);

    /// <summary>As much of it as a sentence has.</summary>
    public string Beginning => Whole is { Length: > StatementSense.Longest } whole ? whole[..StatementSense.Longest] : Whole;

    /// <summary>The sides of opposites that it is on.</summary>
    public IReadOnlyList<OppositeSide> Sides => field ??= [.. OppositeWords.In(Beginning).Take(MostSides)];

    /// <summary>Its conditions.</summary>
    public IReadOnlyList<StatedCondition> Conditions => field ??= StatedCondition.In(Beginning);

    /// <summary>Its bounds of numbers.</summary>
    public IReadOnlyList<OppositeSide> Bounds => field ??= StatedBounds.In(Lead, Beginning, ofAll: false);

    /// <summary>Whether it says for what to call for help: an item of an urgent callout.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>How urgent the callout is that it stands in; null outside of callouts to get help.</summary>
    public CalloutLevel? Urgency { get; init; }

    /// <summary>Whether it names what may go wrong: an item below a heading or a lead of risks or side effects.</summary>
    public bool IsRisk { get; init; }

    /// <summary>Whether the author set it among what to do.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>Whether somebody is to write it in by hand: “Start date: ______”.</summary>
    public bool IsForm { get; init; }

    /// <summary>Whether it is a cell of a table, which says its own only together with the others of its row.</summary>
    public bool IsCell { get; init; }

    /// <summary>Whether it is the head of a column, which says its own only together with each of the cells below it.</summary>
    public bool IsColumnHead { get; init; }

    /// <summary>What it is the value of: “Food waste” of “Food waste: Tuesday”, and the head of the column of a cell; empty: nothing names it.</summary>
    public string Label { get; init; } = "";

    /// <summary>What the row of a cell is about: its first cell; empty for all that is no other cell.</summary>
    public string RowName { get; init; } = "";

    /// <summary>The telephone numbers that it gives, as they are written.</summary>
    public ImmutableArray<string> Phones { get; init; } = [];

    /// <summary>The heading that it stands below.</summary>
    public StatementHeading Below { get; init; } = StatementHeading.None;

    /// <summary>All of it.</summary>
    public string Whole => Denying.Length == 0 ? Text : $"{Denying} {Text}";

    /// <summary>What it is about, and what it denies.</summary>
    public StatementSense Sense { get; } = StatementSense.Of(Denying.Length == 0 ? Text : $"{Denying} {Text}");
}

/// <summary>A heading that statements stand below, and the telephone numbers that it gives to all of them: “Call 999 if”.</summary>
internal sealed record StatementHeading(NodeId Node, string Text, ImmutableArray<string> Phones)
{
    /// <summary>What stands before any heading.</summary>
    public static StatementHeading None { get; } = new(new NodeId("leaflet"), "", []);
}
