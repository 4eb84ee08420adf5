using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>What a paragraph is, apart from its words.</summary>
/// <param name="Style">The id of its style; all looks are in it.</param>
/// <param name="IsRightToLeft">Whether it runs from right to left.</param>
internal readonly record struct ParagraphForm(string Style, bool IsRightToLeft)
{
    /// <summary>How far its words stand in, in twips; null as its style, or the level of its list, says.</summary>
    public int? Indent { get; init; }

    /// <summary>How far its first line hangs out of that, in twips; below 0 where it stands further in.</summary>
    public int Hanging { get; init; }

    /// <summary>How far its words end before the edge, in twips; null as its style says.</summary>
    public int? End { get; init; }

    /// <summary>The list whose item it begins, and its level there, from 0; null for none.</summary>
    public (int Number, int Level)? Item { get; init; }

    /// <summary>Whether it stays on the page of the next paragraph, though its style does not say so.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether its lines stay on one page, though its style does not say so.</summary>
    public bool KeepLines { get; init; }

    /// <summary>The callout whose bar and ground it has, though its style is not of one; null for none.</summary>
    public CalloutLevel? Panel { get; init; }

    /// <summary>How far it stands in from the words of its callout, in twips: the bar stays where it is.</summary>
    public int Inset { get; init; }

    /// <summary>Whether its panel must not run into that of the callout before it.</summary>
    public bool IsApart { get; init; }

    /// <summary>The space before it, in twips; null as its style says.</summary>
    public int? Before { get; init; }

    /// <summary>The space after it, in twips; null as its style says.</summary>
    public int? After { get; init; }

    /// <summary>Whether it stands at the edge where its lines end.</summary>
    public bool IsAtEnd { get; init; }
}
