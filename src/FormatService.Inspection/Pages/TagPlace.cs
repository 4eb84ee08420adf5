namespace FormatService.Inspection.Pages;

/// <summary>What the tags of a file say of a piece of content.</summary>
/// <param name="Block">The number of the paragraph, heading or cell that holds it; 0 where the tags say nothing.</param>
/// <param name="Kinds">What it stands in.</param>
internal readonly record struct TagPlace(int Block, TagKinds Kinds);

/// <summary>What content may stand in.</summary>
[Flags]
internal enum TagKinds
{
    /// <summary>Nothing that matters here, or no tags.</summary>
    None = 0,

    /// <summary>A heading.</summary>
    Heading = 1,

    /// <summary>A table.</summary>
    Table = 2,

    /// <summary>A link.</summary>
    Link = 4,

    /// <summary>The number or the mark of an item of a list.</summary>
    Label = 8,

    /// <summary>A list of contents.</summary>
    Contents = 16,

    /// <summary>What is not read out: page numbers, running heads, lines.</summary>
    Artifact = 32,
}
