using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>
/// The easy-read edition of a leaflet: sections of <see cref="PictureRow"/>s, and whatever else its authors wrote. Its list of words is a
/// <see cref="DefinitionList"/>, in a section of its own.
/// </summary>
public sealed record EasyReadEdition(ImmutableArray<Block> Blocks)
{
    /// <summary>What it is called where that is simpler than the title of the leaflet; null: the same.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public EasyReadOrigin Origin { get; init; }
}

/// <summary>Where the words of an easy-read edition come from.</summary>
public enum EasyReadOrigin
{
    /// <summary>People wrote it.</summary>
    Authored,

    /// <summary>Rules made it from the leaflet, and nobody has looked at it.</summary>
    Draft,
}
