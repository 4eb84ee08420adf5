using System.Text.RegularExpressions;
using FormatService.Documents.Checking;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>One side of a pair of opposites, as a sentence says it.</summary>
/// <param name="About">What has the sides: “before or after”, “with or without food”. Only sides of the same can be opposite.</param>
/// <param name="Direction">Which side it is, once a “not” before it has turned it round.</param>
/// <param name="Written">Which side its word is on, whatever stands before.</param>
/// <param name="Word">The word that says so.</param>
/// <param name="Behind">The two words behind it, as they are written.</param>
/// <param name="Opposition">What kind of pair it is of.</param>
internal sealed record OppositeSide(string About, int Direction, int Written, string Word, string Behind, Opposition Opposition)
{
    /// <summary>Whether another is the other side of the same.</summary>
    public bool IsAgainst(OppositeSide other) =>
        About == other.About && Direction != other.Direction && (Written != other.Written || Opposition.IsTurnedByDenial);

    /// <summary>Whether another says the same by the other word and a “not”: “do not eat before” and “eat after”.</summary>
    public bool IsSameInOtherWords(OppositeSide other) => About == other.About && Direction == other.Direction && Written != other.Written;
}

/// <summary>Words of which one says the opposite of another.</summary>
/// <param name="Name">What tells this pair from the others.</param>
/// <param name="Sides">The words of each side.</param>
/// <param name="IsTied">Whether it is the same only before the same word: “with food” and “without food”.</param>
/// <param name="IsGrave">Whether a reader who does the opposite is sure to do wrong.</param>
/// <param name="IsTurnedByDenial">Whether “not” and one side always are the other one: “do not go near” is “stay away from”.</param>
/// <param name="IsFixed">Whether a “not” before it is said of something else: “do not wait: call at once”, “do not stop even if you feel better”.</param>
/// <param name="IsUnderCondition">Whether it is the same only under the same condition: “take it if it is late”, “leave it out if it is late”.</param>
/// <param name="IsOfCalls">Whether it tells how soon to call for help, which no leaflet says one way here and the other there.</param>
internal sealed record Opposition(string Name, Regex[] Sides, bool IsTied = false, bool IsGrave = false, bool IsTurnedByDenial = false, bool IsFixed = false, bool IsUnderCondition = false, bool IsOfCalls = false);

/// <summary>
/// The opposites that are looked for: few, and such that an edition in other words hardly ever needs the other one. “Before” and “after” have the same words
/// around them in both meanings, and no “not” is lost where one becomes the other.
/// </summary>
internal static partial class OppositeWords
{
    private static readonly Opposition[] All =
    [
        new("before", [Before(), After()]),
        new("side", [Left(), Right()], IsGrave: true),
        new("near", [Near(), AwayFrom()], IsTied: true, IsTurnedByDenial: true),
        new("heat", [Hot(), Cold()]),
        new("change", [Increase(), Reduce()]),
        new("health", [GetBetter(), GetWorse()]),
        new("height", [Higher(), Lower()]),
        new("often", [Common(), Rare()]),
        new("open", [Open(), Closed()]),
        new("stomach", [Empty(), Full()]),
        new("time", [Early(), Late()]),
        new("day", [Morning(), Afternoon(), Night()]),
        new("with", [With(), Without()], IsTied: true, IsGrave: true),
        new("going on", [Start(), Stop()], IsTied: true),
        new("amount", [More(), Less()], IsTied: true),
        new("fit", [Tight(), Loose()]),
        new("place", [Inside(), Outside()]),
        new("sleep", [Awake(), Asleep()]),
        new("length", [Longer(), Shorter()]),
        new("end", [FrontOf(), BackOf()]),
        new("water", [Dry(), Wet()]),
        new("dirt", [Clean(), Dirty()]),
        new("speed", [Quickly(), Slowly()]),
        new("bend", [Straight(), Bent()]),
        new("safety", [Safe(), Unsafe()], IsTurnedByDenial: true),
        .. OppositeCircumstances.All,
    ];

    // Nobody writes more in a sentence.
    private const int MostOfOneKind = 20, LongestClause = 100;

    /// <summary>The sides that a sentence is on.</summary>
    public static IEnumerable<OppositeSide> In(string text)
    {
        foreach (var opposition in All)
        {
            for (var side = 0; side < opposition.Sides.Length; side++)
            {
                foreach (var match in opposition.Sides[side].Matches(text).Take(MostOfOneKind))
                {
                    var tie = opposition.IsTied ? StatementSense.WordBehind(text, match.Index + match.Length) ?? StatementSense.WordBefore(text, match.Index) : "";
                    if (tie is not null)
                    {
                        var isTurned = opposition is { Sides.Length: 2, IsFixed: false } && Denied().IsMatch(text.AsSpan(0, match.Index)[Math.Max(0, match.Index - LongestClause)..]);
                        yield return new OppositeSide($"{opposition.Name} {tie}", isTurned ? 1 - side : side, side, match.Value, string.Join(' ', Tokens.Of(text[(match.Index + match.Length)..]).Take(2).Select(token => token.In(text[(match.Index + match.Length)..]).ToLowerInvariant())), opposition);
                    }
                }
            }
        }
    }

    // As far as the clause goes: in “do not worry, come before 9”, nothing denies “before”.
    [GeneratedRegex(@"(?:\b(?:not(?! only\b)|never|cannot|avoid\w*|no)\b|n['’]t\b)(?:(?!\b(?:if|unless|until|when|because|but|so|then|and)\b)[^.,;:])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\bbefore\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<!\blook(?:ing|s)? )\bafter(?:wards)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    // “You have left the ward” and “right away” are no sides.
    [GeneratedRegex(@"(?<!\b(?:have|has|had|be|been|is|are|was|were|you|we|they) )\bleft\b(?! (?:in|out|over|alone|to|untreated)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex(@"(?<!\ball )\bright\b(?! (?:away|now|to|for|time|way|amount|dose|size|medicine|treatment)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Right();

    [GeneratedRegex(@"\b(?:near(?! (?:misses|future)\b)|close to|next to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    [GeneratedRegex(@"\b(?:away|far) from\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AwayFrom();

    [GeneratedRegex(@"\b(?:hot|warm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hot();

    [GeneratedRegex(@"\b(?:cold|cool)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cold();

    [GeneratedRegex(@"\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|(?:go|goes|put) up|make\w* (?:\w+ ){0,3}(?:bigger|more likely))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Increase();

    [GeneratedRegex(@"\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|(?:go|goes|put|cut) down|make\w* (?:\w+ ){0,3}(?:smaller|less likely))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reduce();

    [GeneratedRegex(@"\b(?:better|improv(?:e|es|ed|ing)|recover\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GetBetter();

    [GeneratedRegex(@"\b(?:worse|die|dies|died|dying|death)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GetWorse();

    [GeneratedRegex(@"\b(?:high|higher|above|upper)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Higher();

    [GeneratedRegex(@"\b(?:low|lower|below)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lower();

    [GeneratedRegex(@"\b(?:common|often|usual|usually)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"\b(?:rare|rarely|seldom|hardly ever)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rare();

    [GeneratedRegex(@"\bopen\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(?:closed|shut)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"\bempty\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\bfull\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"\b(?:early|earlier|sooner)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Early();

    [GeneratedRegex(@"\b(?:late|later)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Late();

    [GeneratedRegex(@"\bmornings?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Morning();

    [GeneratedRegex(@"\bafternoons?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"\b(?:nights?|evenings?|bedtime|bed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Night();

    [GeneratedRegex(@"\bwith\b(?! no\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?:without|with no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(?:starts?|started|starting|begins?|began|begun|keeps?(?: on)?|continues?(?: to)?|goes on|go on|carry on)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:stops?|stopped|stopping|quits?|finish(?:es)?|giv(?:e|ing) up)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\bmore\b(?! than\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:less|fewer)\b(?! than\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:tight(?:er|ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tight();

    [GeneratedRegex(@"\b(?:loose(?:r|ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(@"\b(?:inside|indoors)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(@"\b(?:outside|outdoors)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(?:awake)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Awake();

    [GeneratedRegex(@"\b(?:asleep)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asleep();

    [GeneratedRegex(@"\b(?:longer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Longer();

    [GeneratedRegex(@"\b(?:shorter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shorter();

    [GeneratedRegex(@"\b(?:front of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrontOf();

    [GeneratedRegex(@"\b(?:back of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BackOf();

    [GeneratedRegex(@"\b(?:dry)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dry();

    [GeneratedRegex(@"\b(?:wet|damp|moist)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wet();

    [GeneratedRegex(@"\b(?:clean)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clean();

    [GeneratedRegex(@"\b(?:dirty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dirty();

    [GeneratedRegex(@"\b(?:quickly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quickly();

    [GeneratedRegex(@"\b(?:slowly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slowly();

    [GeneratedRegex(@"\b(?:straight(?! (?:away|ahead|after)\b))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Straight();

    [GeneratedRegex(@"\b(?:bent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bent();

    [GeneratedRegex(@"\b(?:safe)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Safe();

    [GeneratedRegex(@"\b(?:unsafe|dangerous)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
