using System.Collections.Immutable;

namespace FormatService.Formats.Word;

/// <summary>One part of a package (ECMA-376-2, clause 6.2).</summary>
/// <param name="Name">Its name without the slash at its start: <c>word/document.xml</c>.</param>
/// <param name="ContentType">What it holds.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record WordPart(string Name, string ContentType, Action<Stream> Write)
{
    /// <summary>Where it leads, in order.</summary>
    public ImmutableArray<WordRelationship> Relationships { get; init; } = [];

    /// <summary>Whether its bytes are compressed already, as those of pictures are.</summary>
    public bool IsCompressed { get; init; }
}

/// <summary>Where a part, or the package, leads (ECMA-376-2, clause 6.5).</summary>
/// <param name="Id">Its name within the part.</param>
/// <param name="Type">What for, as an address.</param>
/// <param name="Target">Another part as the first sees it, or an address outside.</param>
/// <param name="IsExternal">Whether the target is outside of the package.</param>
internal sealed record WordRelationship(string Id, string Type, string Target, bool IsExternal = false);
