using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>
/// One idea of an easy-read edition: a picture beside one sentence or a few, each a line of its own. There is at least one sentence;
/// <paramref name="Picture"/> is null where no picture fits, since a wrong one is worse than none.
/// </summary>
public sealed record PictureRow(NodeId Id, EasyReadPicture? Picture, ImmutableArray<Paragraph> Sentences) : Block(Id)
{
    /// <summary>Whether it leads in to what follows (“To go down:”), and says nothing alone.</summary>
    public bool LeadsIn => LeafletText.Of(Sentences[^1].Inlines).AsSpan().TrimEnd().EndsWith(":");

    /// <summary>Whether the row behind this one is made from it, and says what its words mean: a reader finds both on one page, where one holds them.</summary>
    public bool IsExplainedBy(PictureRow next) => next.Picture is null && next.Id.Value.StartsWith(Id.Value + "/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The picture of a row.</summary>
/// <param name="Name">The idea it stands for (<c>doctor</c>, <c>blood-pressure</c>), or a file of the leaflet's package (<c>pictures/ward.jpg</c>).</param>
/// <param name="Alt">What it says that the sentences do not; as a rule nothing, and then it is decorative, so that no one hears a thing twice.</param>
public sealed record EasyReadPicture(string Name, AltText Alt)
{
    /// <summary>Who made it, where its terms ask for that; null where they do not.</summary>
    public string? Credit { get; init; }

    /// <summary>Whether <see cref="Name"/> is a file of the package: names of ideas have neither a dot nor a stroke.</summary>
    public bool IsFile => IsFileName(Name);

    /// <summary>Whether a name is that of a file.</summary>
    public static bool IsFileName(string name) => name.AsSpan().ContainsAny('.', '/');
}
