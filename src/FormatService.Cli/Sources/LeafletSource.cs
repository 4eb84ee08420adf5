using FormatService.Documents.Reading;

namespace FormatService.Cli.Sources;

/// <summary>One leaflet that is to be read.</summary>
/// <param name="Name">What it is called in what is told.</param>
/// <param name="Path">Its file; null for standard input.</param>
internal sealed record LeafletSource(string Name, string? Path)
{
    /// <summary>Reads the leaflet and its pictures, which lie in its folder or below it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<LeafletPackageReading> ReadAsync(CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(cancellationToken);
        ILeafletReader reader = IsJson(bytes) ? new JsonLeafletReader() : new MarkdownLeafletReader();
        var folder = Path is null ? Directory.GetCurrentDirectory() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        return new LeafletPackageReader(reader, ReadingLimits.Default).Read(bytes, Name, new PictureFolder(folder, ReadingLimits.Default).Read);
    }

    // Standard input has no name to tell by; no Markdown with front matter begins with a brace.
    private bool IsJson(byte[] bytes) =>
        Path is null ? bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8) : Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken)
    {
        await using var stream = Path is null ? Console.OpenStandardInput() : File.OpenRead(Path);

        // One more than the reader takes is enough for it to say that the source is too large.
        var most = ReadingLimits.Default.MaxSourceBytes + 1;
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length < most && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
