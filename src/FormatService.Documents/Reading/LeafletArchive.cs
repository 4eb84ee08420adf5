using System.IO.Compression;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Reading;

/// <summary>Reads a leaflet and its pictures from one ZIP file. An archive is hostile until read: entries, bytes and names have limits.</summary>
public sealed class LeafletArchive(ReadingLimits limits)
{
    private const int HighestRatio = 200;
    private const int RatioMattersFrom = 1024 * 1024;
    private const string SendLess = "Pack the leaflet and its pictures alone, and make large pictures smaller.";
    private const string PackAgain = "Pack the folder again as an ordinary ZIP file.";

    /// <summary>Reads an archive with one <c>leaflet.md</c>, <c>leaflet.json</c> or other <c>.md</c> file in it.</summary>
    /// <param name="archive">The bytes of the ZIP file.</param>
    /// <param name="name">What to call it in diagnostics, or null.</param>
    public LeafletPackageReading Read(ReadOnlyMemory<byte> archive, string? name)
    {
        var findings = new Findings();
        var files = Unpack(archive, name, findings);
        var leaflet = files is null ? null : Choose(files, name, findings);
        if (files is null || leaflet is null)
        {
            return new LeafletPackageReading(null, findings.ToDiagnostics(), SourceMap.Empty);
        }

        ILeafletReader reader = leaflet.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? new JsonLeafletReader() : new MarkdownLeafletReader();
        var folder = leaflet[..(leaflet.LastIndexOf('/') + 1)];
        var reading = new LeafletPackageReader(reader, limits).Read(
            files[leaflet],
            leaflet,
            picture => files.TryGetValue(folder + picture, out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null,
            files.TryGetValue(EasyReadFile.NameFor(leaflet), out var edition) ? new EasyReadFile(edition, EasyReadFile.NameFor(leaflet)) : null);
        findings.AddRange(reading.Diagnostics);
        return reading with { Diagnostics = findings.ToDiagnostics() };
    }

    private SortedDictionary<string, ReadOnlyMemory<byte>>? Unpack(ReadOnlyMemory<byte> archive, string? name, Findings findings)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > limits.MaxArchiveEntries)
            {
                Refuse(findings, DiagnosticCodes.ArchiveTooLarge, name, $"The archive has {zip.Entries.Count} entries; at most {limits.MaxArchiveEntries} are read.", SendLess);
                return null;
            }

            var left = limits.MaxUnpackedBytes;
            foreach (var entry in zip.Entries)
            {
                // Old programs on Windows part names with backslashes, against APPNOTE 4.4.17; nothing is ever unpacked to a disk.
                var entryName = entry.FullName.Replace('\\', '/');
                if (entryName.EndsWith('/') || IsLitter(entryName) || !IsAccepted(entry, entryName, name, findings))
                {
                    continue;
                }

                var bytes = ReadEntry(entry, left);
                if (bytes is null)
                {
                    Refuse(findings, DiagnosticCodes.ArchiveTooLarge, name, $"The archive unpacks to more than {limits.MaxUnpackedBytes / (1024 * 1024)} MB.", SendLess);
                    return null;
                }

                left -= bytes.Length;
                Keep(files, entryName, bytes, name, findings);
            }

            return files;
        }
        catch (InvalidDataException exception)
        {
            Refuse(findings, DiagnosticCodes.ArchiveBroken, name, $"The archive cannot be read: {exception.Message}", PackAgain);
            return null;
        }
    }

    private static void Keep(SortedDictionary<string, ReadOnlyMemory<byte>> files, string entry, byte[] bytes, string? name, Findings findings)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            Refuse(findings, DiagnosticCodes.ArchiveEntryRefused, name, $"“{entry}” is an archive inside the archive.", "Take it out, or put its files in its place.");
        }
        else if (!files.TryAdd(entry, bytes))
        {
            Refuse(findings, DiagnosticCodes.ArchiveEntryRefused, name, $"“{entry}” is twice in the archive.", "Pack the folder again; each file goes in once.");
        }
    }

    // What macOS and Windows put into archives by themselves.
    private static bool IsLitter(string entry) =>
        entry.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.EndsWith(".DS_Store", StringComparison.Ordinal) || entry.EndsWith("Thumbs.db", StringComparison.Ordinal);

    private bool IsAccepted(ZipArchiveEntry entry, string entryName, string? name, Findings findings)
    {
        if (PictureNames.Judge(entryName, out var usual) != PictureNames.Kind.Local || usual != entryName)
        {
            Refuse(
                findings,
                DiagnosticCodes.ArchiveEntryRefused,
                name,
                LeadsOut(entryName) ? $"The entry “{entryName}” has a name that leads out of the archive." : $"The entry “{entryName}” has a name that not every computer can read.",
                "Name files as letters, digits, hyphens and one full stop, and pack the folder again.");
            return false;
        }

        if (entry.IsEncrypted)
        {
            Refuse(findings, DiagnosticCodes.ArchiveEntryRefused, name, $"“{entryName}” is encrypted.", "Pack the folder again without a password.");
            return false;
        }

        if (entry.Length > limits.MaxUnpackedBytes
            || (entry.Length > RatioMattersFrom && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio))
        {
            Refuse(findings, DiagnosticCodes.ArchiveTooLarge, name, $"“{entryName}” unpacks to {entry.Length} bytes from {entry.CompressedLength}.", SendLess);
            return false;
        }

        return true;
    }

    private static bool LeadsOut(string entryName) =>
        entryName.StartsWith('/') || entryName is [_, ':', ..] || entryName.Split('/').Contains("..");

    // The sizes that an archive states can be lies, so bytes are counted while they come.
    private static byte[]? ReadEntry(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + read > most)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static string? Choose(SortedDictionary<string, ReadOnlyMemory<byte>> files, string? name, Findings findings)
    {
        foreach (var wanted in (ReadOnlySpan<string>)["leaflet.md", "leaflet.json"])
        {
            var named = files.Keys.Where(file => file == wanted || file.EndsWith($"/{wanted}", StringComparison.Ordinal)).ToList();
            if (named.Count == 1)
            {
                return named[0];
            }
        }

        var all = files.Keys.Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !EasyReadFile.IsName(file)).ToList();
        if (all.Count == 1)
        {
            return all[0];
        }

        Refuse(
            findings,
            DiagnosticCodes.ArchiveWithoutLeaflet,
            name,
            all.Count == 0 ? "The archive holds no leaflet.md and no leaflet.json." : "The archive holds several leaflets; one is read at a time.",
            "Put one leaflet into it, as leaflet.md, with its pictures.");
        return null;
    }

    private static void Refuse(Findings findings, string code, string? name, string message, string hint) =>
        findings.Add(code, Severity.Error, message, hint, name is null ? null : new SourceSpan(name, 1, 1));
}
