using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>
/// A folder of leaflets: <c>nerve-block/leaflet.md</c>, <c>nerve-block/leaflet.cy.md</c>, pictures below. The name of a leaflet's folder is its id.
/// Files are read anew each time; nothing outside a leaflet's folder is.
/// </summary>
public sealed class LeafletFolder(string root, ReadingLimits limits)
{
    private const string Original = "leaflet.md";

    /// <summary>All leaflets in the order of their ids. A leaflet that cannot be read is listed under its id.</summary>
    public ImmutableArray<LeafletListing> List() =>
        [.. Ids().Select(id => (Id: id, Editions: EditionsOf(id))).Where(pair => pair.Editions.Count > 0).Select(pair => ToListing(pair.Id, pair.Editions))];

    /// <summary>The languages in which a leaflet is held, the original's first; none when there is no such leaflet.</summary>
    public ImmutableArray<LanguageTag> LanguagesOf(string id) =>
        Slug.IsAddress(id) ? [.. EditionsOf(id).Select(edition => edition.Language)] : [];

    /// <summary>The id of the leaflet with a reference such as Y/064; null when there is none.</summary>
    public string? FindByReference(string reference) =>
        Ids().FirstOrDefault(id => EditionsOf(id).Any(edition =>
            string.Equals(edition.Reading.Leaflet?.Metadata.Reference, reference.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Reads a leaflet in a language, or as it was written when none is asked for. <c>en</c> finds <c>en-GB</c>.
    /// Null when the folder does not hold it: then <see cref="LanguagesOf"/> says what there is.
    /// </summary>
    public LeafletPackageReading? Find(string id, LanguageTag? language = null)
    {
        if (!Slug.IsAddress(id))
        {
            return null;
        }

        var editions = EditionsOf(id);
        var edition = language is not { } wanted
            ? editions.FirstOrDefault()
            : editions.FirstOrDefault(candidate => candidate.Language == wanted)
                ?? editions.FirstOrDefault(candidate => candidate.Language.Language == wanted.Language && IsCompatible(candidate.Language, wanted));
        if (edition is null)
        {
            return null;
        }

        return WithPictures(id, edition);
    }

    /// <summary>Reads a leaflet in all its languages, the original first; nothing when there is no such leaflet.</summary>
    public ImmutableArray<(LanguageTag Language, LeafletPackageReading Reading)> FindAll(string id) =>
        Slug.IsAddress(id) ? [.. EditionsOf(id).Select(edition => (edition.Language, WithPictures(id, edition)))] : [];

    private LeafletPackageReading WithPictures(string id, Edition edition) => edition.Reading.Leaflet is null
        ? new LeafletPackageReading(null, edition.Reading.Diagnostics, edition.Reading.Places)
        : new LeafletPackageReader(new MarkdownLeafletReader(), limits).Attach(edition.Reading, new PictureFolder(Path.Combine(root, id), limits).Read);

    // zh-Hans is not zh-Hant, but en is en-GB.
    private static bool IsCompatible(LanguageTag held, LanguageTag wanted) =>
        held.Value.StartsWith(wanted.Value + "-", StringComparison.Ordinal) || wanted.Value.StartsWith(held.Value + "-", StringComparison.Ordinal);

    private static LeafletListing ToListing(string id, List<Edition> editions) => new(
        id,
        editions[0].Reading.Leaflet?.Title ?? id,
        editions.Select(edition => edition.Reading.Leaflet?.Metadata.Reference).FirstOrDefault(reference => reference is not null),
        [.. editions.Select(edition => edition.Language)]);

    private IEnumerable<string> Ids() => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).Where(Slug.IsAddress).Order(StringComparer.Ordinal)
        : [];

    private List<Edition> EditionsOf(string id)
    {
        var folder = Path.Combine(root, id);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory.EnumerateFiles(folder, "leaflet*.md")
            .Select(path => Path.GetFileName(path))
            .Where(file => !EasyReadFile.IsName(file))
            .OrderBy(file => file == Original ? 0 : 1)
            .ThenBy(file => file, StringComparer.Ordinal);
        var editions = new List<Edition>();
        foreach (var file in files)
        {
            if (TryReadName(file, out var named))
            {
                editions.Add(ReadEdition(id, folder, file, named));
            }
        }

        return [.. editions.Select(edition => HoldAgainstSource(edition, editions))];
    }

    private static Edition HoldAgainstSource(Edition edition, List<Edition> editions)
    {
        if (edition.Reading.Leaflet is not { Metadata.TranslationOf: { } stated } translation)
        {
            return edition;
        }

        var source = editions.Find(other => other.Language.Language == stated.Language.Language && other.Reading.Leaflet is { Metadata.TranslationOf: null });
        if (source is null)
        {
            return edition;
        }

        var (compared, finding) = TranslationComparison.Compare(translation, source.Reading.Leaflet!);
        var diagnostics = edition.Reading.Diagnostics;
        return edition with { Reading = edition.Reading with { Leaflet = compared, Diagnostics = finding is null ? diagnostics : diagnostics.Insert(0, finding) } };
    }

    private static bool TryReadName(string file, out LanguageTag? language)
    {
        language = null;
        if (file == Original)
        {
            return true;
        }

        var isTag = LanguageTag.TryParse(file["leaflet".Length..^".md".Length].TrimStart('.'), out var tag);
        language = tag;
        return isTag && file["leaflet".Length] == '.';
    }

    private Edition ReadEdition(string id, string folder, string file, LanguageTag? named)
    {
        var shown = $"{id}/{file}";
        var bytes = BoundedFile.Read(Path.Combine(folder, file), limits.MaxSourceBytes);
        if (bytes is null)
        {
            var unread = new Diagnostic(DiagnosticCodes.LeafletNotFound, Severity.Error, $"“{shown}” cannot be opened.", "Look at its permissions.", null);
            return new Edition(named ?? LanguageTag.BritishEnglish, new LeafletReading(null, [unread], SourceMap.Empty));
        }

        var reading = new MarkdownLeafletReader().Read(bytes, shown, limits);
        var easyRead = EasyReadFile.NameFor(file);
        if (reading.Leaflet is not null && BoundedFile.Read(Path.Combine(folder, easyRead), limits.MaxSourceBytes) is { } edition)
        {
            reading = new EasyReadFile(edition, $"{id}/{easyRead}").AttachTo(reading, limits);
        }

        if (reading.Leaflet is null)
        {
            return new Edition(named ?? LanguageTag.BritishEnglish, reading);
        }

        var metadata = reading.Leaflet.Metadata;
        var diagnostics = reading.Diagnostics;
        if (named is { } tag && !reading.StatesLanguage)
        {
            metadata = metadata with { Language = tag };
        }
        else if (named is { } other && other.Language != metadata.Language.Language)
        {
            diagnostics = diagnostics.Insert(0, new Diagnostic(
                DiagnosticCodes.LanguageDisagreement,
                Severity.Warning,
                $"The file is named for {other}, its front matter says {metadata.Language}; the front matter counts.",
                "Rename the file or mend “language”.",
                new SourceSpan(shown, 1, 1)));
        }

        if (metadata.Id is { } own && own != id)
        {
            diagnostics = diagnostics.Insert(0, new Diagnostic(
                DiagnosticCodes.IdDisagreement,
                Severity.Warning,
                $"The folder is called “{id}”, the front matter says “{own}”; the folder counts.",
                "Rename the folder or mend “id”.",
                new SourceSpan(shown, 1, 1)));
        }

        var leaflet = reading.Leaflet with { Metadata = metadata with { Id = id } };
        return new Edition(metadata.Language, reading with { Leaflet = leaflet, Diagnostics = diagnostics });
    }

    private sealed record Edition(LanguageTag Language, LeafletReading Reading);
}
