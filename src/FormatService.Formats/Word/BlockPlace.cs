using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>Where blocks stand: in what, and how far in.</summary>
/// <param name="Indent">How far their words stand in from the edge where lines start, in twips.</param>
/// <param name="ListLevel">How many lists they stand in.</param>
internal readonly record struct BlockPlace(int Indent, int ListLevel)
{
    /// <summary>The callout they stand in, the innermost; null for none.</summary>
    public CalloutLevel? Callout { get; init; }

    /// <summary>Whether that callout follows another of its kind, whose panel it must not run into.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether they stand in a note, where nothing is a heading of the leaflet.</summary>
    public bool IsInNote { get; init; }

    /// <summary>Whether no paragraph of theirs is parted over pages.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether words stand at the right, whichever way they run; null where each stands where it starts.</summary>
    public bool? Side { get; init; }

    /// <summary>The style of a paragraph of running text here.</summary>
    public string Style => this switch
    {
        { IsInNote: true } => StyleIds.FootnoteText,
        { Callout: { } level } => StyleIds.Callout(level),
        { ListLevel: > 0 } => StyleIds.ListParagraph,
        _ => StyleIds.Normal,
    };
}
