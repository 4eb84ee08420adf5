using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Cli.Sources;

/// <summary>One leaflet that is to be read.</summary>
/// <param name="Name">What it is called in what is told.</param>
/// <param name="Path">Its file; null for standard input.</param>
internal sealed record LeafletSource(string Name, string? Path)
{
    /// <summary>
    /// Reads the leaflet and its pictures, which lie in its folder or below it. A translation, <c>leaflet.ur.md</c>, is held against its
    /// source where that lies beside it: <c>leaflet.md</c>.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<LeafletPackageReading> ReadAsync(CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(Path, cancellationToken);
        var folder = Path is null ? Directory.GetCurrentDirectory() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
        var reading = new LeafletPackageReader(ReaderOf(Path, bytes), ReadingLimits.Default)
            .Read(bytes, Name, new PictureFolder(folder, ReadingLimits.Default).Read, await ReadEasyReadAsync(cancellationToken));
        return reading.Package is { Leaflet: { Metadata.TranslationOf: not null } translation } package &&
            await ReadSourceAsync(folder, cancellationToken) is { } source &&
            TranslationComparison.Compare(translation, source) is var (compared, finding)
            ? reading with
            {
                Package = package with { Leaflet = compared },
                Diagnostics = finding is null ? reading.Diagnostics : reading.Diagnostics.Insert(0, finding),
            }
            : reading;
    }

    private async Task<EasyReadFile?> ReadEasyReadAsync(CancellationToken cancellationToken) =>
        Path is not null && EasyReadFile.NameFor(Path) is var beside && File.Exists(beside)
            ? new EasyReadFile(await ReadBytesAsync(beside, cancellationToken), EasyReadFile.NameFor(Name))
            : null;

    private async Task<Leaflet?> ReadSourceAsync(string folder, CancellationToken cancellationToken)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(Path) ?? "";
        var tagAt = name.LastIndexOf('.');
        if (tagAt <= 0 || !LanguageTag.TryParse(name[(tagAt + 1)..], out _))
        {
            return null;
        }

        foreach (var extension in (string[])[".md", ".json"])
        {
            var path = System.IO.Path.Combine(folder, name[..tagAt] + extension);
            if (File.Exists(path))
            {
                var bytes = await ReadBytesAsync(path, cancellationToken);
                var source = ReaderOf(path, bytes).Read(bytes, path, ReadingLimits.Default).Leaflet;
                return source is null ? null : source with { Metadata = source.Metadata with { Id = source.Metadata.Id ?? System.IO.Path.GetFileName(folder) } };
            }
        }

        return null;
    }

    // Standard input has no name to tell by; no Markdown with front matter begins with a brace.
    private static ILeafletReader ReaderOf(string? path, byte[] bytes)
    {
        var isJson = path is null
            ? bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8)
            : path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return isJson ? new JsonLeafletReader() : new MarkdownLeafletReader();
    }

    private static async Task<byte[]> ReadBytesAsync(string? path, CancellationToken cancellationToken)
    {
        await using var stream = path is null ? Console.OpenStandardInput() : File.OpenRead(path);

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
