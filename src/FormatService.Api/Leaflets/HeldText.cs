using System.Collections.Immutable;
using FormatService.Api.Renders;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Reading;

namespace FormatService.Api.Leaflets;

/// <summary>The texts of a leaflet in all its languages, with their pictures.</summary>
internal sealed class HeldText
{
    // A leaflet in memory is about ten times its source: nodes, ids, places.
    private const int TimesItsSource = 10;

    private readonly string _id;
    private readonly FolderStamp _stamp;
    private readonly ImmutableArray<(string Language, ReadLeaflet Leaflet)> _editions;

    private HeldText(string id, FolderStamp stamp, ImmutableArray<(string Language, ReadLeaflet Leaflet)> editions)
    {
        _id = id;
        _stamp = stamp;
        _editions = editions;
    }

    /// <summary>About how much room it takes.</summary>
    public long Bytes => _stamp.Bytes * TimesItsSource;

    /// <summary>Reads a leaflet.</summary>
    /// <param name="folder">The library.</param>
    /// <param name="id">The id of the leaflet.</param>
    /// <param name="stamp">Its folder before it is read, so that a change while it is being read is seen the next time.</param>
    public static HeldText Read(LeafletFolder folder, string id, FolderStamp stamp) => new(
        id,
        stamp,
        [
            .. folder.FindAll(id)
                .DistinctBy(edition => edition.Language)
                .Select(edition => (edition.Language.Value, ReadLeaflet.Of(edition.Reading))),
        ]);

    /// <summary>Whether it was read from these files.</summary>
    public bool IsOf(FolderStamp stamp) => _stamp.IsSameAs(stamp);

    /// <summary>The text in a language that is held.</summary>
    public ReadLeaflet? In(string language) => _editions.FirstOrDefault(edition => edition.Language == language).Leaflet;

    /// <summary>What is known of the leaflet without its text.</summary>
    public HeldLeaflet ToLeaflet() => new(
        _id,
        _stamp,
        [.. _editions.Select(edition => new HeldEdition(
            edition.Language,
            edition.Leaflet.Package?.Leaflet.Metadata,
            edition.Leaflet.HasErrors,
            edition.Leaflet.Package is { } package && EasyReadApproval.Of(package.Leaflet).IsApproved))]);
}
