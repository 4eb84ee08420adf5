using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>A draft of an easy-read edition, and what a person has to look at before anybody reads it.</summary>
public sealed record EasyReadDraft(EasyReadEdition Edition, ImmutableArray<EasyReadReviewItem> Review)
{
    /// <summary>The language model that wrote some of its sentences; null: rules made all of it.</summary>
    public string? Model { get; init; }
}

/// <summary>Something in a draft that a person has to look at.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Node">The node of the leaflet that it comes from; where that stands in the source is for who read it.</param>
/// <param name="Draft">What the draft says.</param>
/// <param name="Source">What the leaflet says; null where that does not matter.</param>
public sealed record EasyReadReviewItem(EasyReadReviewKind Kind, NodeId Node, string Draft, string? Source)
{
    /// <summary>The item as something found at its place in the source.</summary>
    public Diagnostic ToDiagnostic(SourceMap places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var (message, hint) = Kind switch
        {
            EasyReadReviewKind.ChangedSentence => ($"“{Source}” became “{Draft}”.", "See that it says the same."),
            EasyReadReviewKind.ModelSentence => ($"“{Source}” became “{Draft}”, in the words of a language model.", "See that it says the same: no more, no less, and nothing else."),
            EasyReadReviewKind.HardWord => ($"“{Draft}” is not a word that everybody knows.", "Say an easier word, or explain it in the next sentence and in the list of words."),
            EasyReadReviewKind.RowWithoutPicture => ($"No picture was certain for “{Draft}”.", "Name one that fits, in the line above: ![](doctor)."),
            EasyReadReviewKind.Percentage => ($"“{Draft}” is a percentage: “{Source}”.", "Where it is a share of people, say how many of them: “5 out of 100 people”."),
            EasyReadReviewKind.LongSentence => ($"“{Draft}” is long.", "Make two sentences of it; about 10 words are easy to read."),
            _ => ($"There are no rules for the language “{Draft}”: sentences were only split.", "Put in easier words and pictures by hand."),
        };
        return new Diagnostic(DiagnosticCodes.EasyReadReview, Severity.Information, message, hint, places.Find(Node));
    }
}

/// <summary>What a person has to do with a part of a draft.</summary>
public enum EasyReadReviewKind
{
    /// <summary>Compare a sentence that rules changed with its source.</summary>
    ChangedSentence,

    /// <summary>Compare a sentence that a language model wrote with its source.</summary>
    ModelSentence,

    /// <summary>Find an easier word, or explain it.</summary>
    HardWord,

    /// <summary>Find a picture.</summary>
    RowWithoutPicture,

    /// <summary>Make a sentence shorter.</summary>
    LongSentence,

    /// <summary>Say a percentage in people, where it is a share of them.</summary>
    Percentage,

    /// <summary>Do by hand what no rule does in this language.</summary>
    LanguageWithoutRules,
}
