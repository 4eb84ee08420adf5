using System.Reflection;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>
/// The pictures inside the program: Health Icons and Material Symbols, paths alone, each cut to what it shows. They are silhouettes, not scenes:
/// an organisation that has pictures its readers know should put those in front.
/// </summary>
internal static class ShippedPictures
{
    private const string Folder = "pictures/";

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<LibraryPicture> All { get; } = Read();

    private static LibraryPicture[] Read()
    {
        using var table = new StreamReader(Open(LicenceTable.FileName));
        return
        [
            .. LicenceTable.Read(table.ReadToEnd(), LicenceTable.FileName).Select(row => new LibraryPicture(
                Path.GetFileNameWithoutExtension(row.File), row.Concepts, row.Licence, isOneColour: true, () => Bytes(row.File))),
        ];
    }

    private static byte[] Bytes(string file)
    {
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)!;
}
