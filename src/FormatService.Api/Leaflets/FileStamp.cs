namespace FormatService.Api.Leaflets;

/// <summary>What tells that a file has changed, without reading it.</summary>
internal readonly record struct FileStamp(long Ticks, long Length)
{
    /// <summary>The stamp of a file; that of no file where there is none.</summary>
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length) : default;
    }
}
