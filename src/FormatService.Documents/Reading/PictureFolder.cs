namespace FormatService.Documents.Reading;

/// <summary>The pictures that lie in a leaflet's folder or below it; nothing outside it is read, whatever names and links say.</summary>
public sealed class PictureFolder(string folder, ReadingLimits limits)
{
    private readonly string _folder = RealPath.Of(folder);

    /// <summary>The bytes of a picture; null when there is none. Of one that is too large, only so many that this can be seen.</summary>
    public ReadOnlyMemory<byte>? Read(string name)
    {
        var path = RealPath.Of(Path.Combine(_folder, name));
        var isInside = path.StartsWith(_folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

        // A null array would become an empty picture rather than none.
        return isInside && BoundedFile.Read(path, limits.MaxPictureBytes) is { } bytes ? (ReadOnlyMemory<byte>?)bytes : null;
    }
}
