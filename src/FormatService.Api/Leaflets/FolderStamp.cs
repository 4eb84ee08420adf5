using System.Collections.Immutable;

namespace FormatService.Api.Leaflets;

/// <summary>The names, times and sizes of the files of a folder: what tells that something has changed, without reading it.</summary>
internal sealed class FolderStamp
{
    private const int DeepestPictures = 4;

    private readonly ImmutableArray<(string Name, long Ticks, long Length)> _files;

    private FolderStamp(ImmutableArray<(string Name, long Ticks, long Length)> files) => _files = files;

    /// <summary>How many bytes the files have.</summary>
    public long Bytes => _files.Sum(file => file.Length);

    /// <summary>The stamp of a folder as it is now.</summary>
    public static FolderStamp Of(string folder)
    {
        var directory = new DirectoryInfo(folder);
        return new FolderStamp(directory.Exists
            ?
            [
                .. directory
                    .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestPictures })
                    .Select(file => (file.FullName, file.LastWriteTimeUtc.Ticks, file.Length))
                    .OrderBy(file => file.FullName, StringComparer.Ordinal),
            ]
            : []);
    }

    /// <summary>Whether nothing has changed between the two.</summary>
    public bool IsSameAs(FolderStamp other) => _files.AsSpan().SequenceEqual(other._files.AsSpan());
}
