using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>A draft of an easy-read edition, and what a person has to look at before anybody reads it.</summary>
public sealed record EasyReadDraft(EasyReadEdition Edition, ImmutableArray<EasyReadReviewItem> Review);

/// <summary>Something in a draft that a person has to look at.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Node">The node of the leaflet that it comes from; where that stands in the source is for who read it.</param>
/// <param name="Draft">What the draft says.</param>
/// <param name="Source">What the leaflet says; null where that does not matter.</param>
public sealed record EasyReadReviewItem(EasyReadReviewKind Kind, NodeId Node, string Draft, string? Source);

/// <summary>What a person has to do with a part of a draft.</summary>
public enum EasyReadReviewKind
{
    /// <summary>Compare a sentence that rules changed with its source.</summary>
    ChangedSentence,

    /// <summary>Find an easier word, or explain it.</summary>
    HardWord,

    /// <summary>Find a picture.</summary>
    RowWithoutPicture,

    /// <summary>Make a sentence shorter.</summary>
    LongSentence,

    /// <summary>Do by hand what no rule does in this language.</summary>
    LanguageWithoutRules,
}
