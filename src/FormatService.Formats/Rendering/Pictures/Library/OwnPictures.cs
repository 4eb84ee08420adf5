using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>
/// Reads the folder of an organisation's own pictures, with what they may be used for. Its files are read once and kept: what is shown is what
/// the table was read with.
/// </summary>
internal static class OwnPictures
{
    /// <summary>The most bytes that the pictures of a folder may have together.</summary>
    public const long MaxBytes = 200L * 1024 * 1024;

    private const int MaxTableBytes = 4 * 1024 * 1024, MostFiles = 20_000;

    private static readonly string[] Extensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"];

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder; folders in it are not looked into.</param>
    /// <param name="hash">Takes the names and the bytes of all that is read.</param>
    /// <exception cref="PictureLibraryException">The folder or its table cannot be read.</exception>
    public static IReadOnlyList<LibraryPicture> Read(string folder, IncrementalHash hash)
    {
        try
        {
            var rows = RowsOf(folder, hash);
            var pictures = new List<LibraryPicture>();
            long bytes = 0;
            foreach (var path in FilesOf(folder))
            {
                var content = ReadFile(path, MaxBytes - bytes, $"The pictures in “{folder}” have more than {MaxBytes / 1024 / 1024} MB together. Make them smaller: 1,000 pixels across are enough.");
                bytes += content.Length;
                var name = Path.GetFileName(path);
                Append(hash, name, content);
                pictures.Add(PictureOf(name, content, rows.GetValueOrDefault(name)));
            }

            foreach (var row in rows.Values.Where(row => !File.Exists(Path.Combine(folder, Path.GetFileName(row.File)))))
            {
                throw new PictureLibraryException($"“{Path.Combine(folder, LicenceTable.FileName)}” has a row for “{row.File}”, which is not there. Put the picture into the folder, or take the row out.");
            }

            return pictures;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PictureLibraryException($"The folder of pictures “{folder}” cannot be read: {exception.Message} Make it and put the pictures there, or name another.", exception);
        }
    }

    private static Dictionary<string, LicenceRow> RowsOf(string folder, IncrementalHash hash)
    {
        var path = Path.Combine(folder, LicenceTable.FileName);
        var table = File.Exists(path)
            ? ReadFile(path, MaxTableBytes, $"“{path}” is too large.")
            : throw new PictureLibraryException($"There is no “{path}”. Make it: a row for each picture says who made it and under which licence it may be used.");
        Append(hash, LicenceTable.FileName, table);
        var rows = new Dictionary<string, LicenceRow>(StringComparer.Ordinal);
        foreach (var row in LicenceTable.Read(Encoding.UTF8.GetString(table), path))
        {
            if (!rows.TryAdd(row.File, row))
            {
                throw new PictureLibraryException($"“{path}” has two rows for “{row.File}”. Take one out.");
            }
        }

        return rows;
    }

    private static List<string> FilesOf(string folder)
    {
        var files = Directory.EnumerateFiles(folder)
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Take(MostFiles + 1)
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count <= MostFiles
            ? files
            : throw new PictureLibraryException($"“{folder}” has more than {MostFiles} pictures. Take out those that no leaflet uses.");
    }

    private static LibraryPicture PictureOf(string file, byte[] content, LicenceRow? row)
    {
        // A row that names the hash of another file does not speak of this one.
        var isOfFile = row?.Sha256 is not { } sha256 || sha256.Equals(Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.OrdinalIgnoreCase);
        return new LibraryPicture(
            Path.GetFileNameWithoutExtension(file), row?.Concepts ?? ImmutableArray<string>.Empty, isOfFile ? row?.Licence : null, isOneColour: false, () => content);
    }

    private static byte[] ReadFile(string path, long most, string tooLarge)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > most)
        {
            throw new PictureLibraryException(tooLarge);
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static void Append(IncrementalHash hash, string name, byte[] content)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData([0]);
        hash.AppendData(SHA256.HashData(content));
    }
}
