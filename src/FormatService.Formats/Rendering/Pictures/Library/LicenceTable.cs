using System.Collections.Immutable;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>
/// Reads a table of licences: text in UTF-8, a row a line, fields parted by tabs, the names of the fields in the first row, in any order:
/// <c>file concepts set source author licence licence-url attribution sha256 allowed</c>. Fields that it does not know are for people.
/// </summary>
internal static class LicenceTable
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "pictures.tsv";

    private const int MostRows = 20_000, LongestField = 1_000;

    private static readonly string[] Needed = ["file", "set", "author", "licence", "allowed"];

    /// <summary>Reads a table.</summary>
    /// <param name="text">The table.</param>
    /// <param name="place">Where it is, for messages.</param>
    /// <exception cref="PictureLibraryException">It cannot be read; the message names the line.</exception>
    public static ImmutableArray<LicenceRow> Read(string text, string place)
    {
        var rows = ImmutableArray.CreateBuilder<LicenceRow>();
        Dictionary<string, int>? columns = null;
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields is [""] || fields[0].StartsWith('#'))
            {
                continue;
            }

            if (columns is null)
            {
                columns = ColumnsOf(fields, place);
                continue;
            }

            if (rows.Count == MostRows)
            {
                throw new PictureLibraryException($"“{place}” has more than {MostRows} rows. Take out the pictures that no leaflet uses.");
            }

            rows.Add(RowOf(fields, columns, $"“{place}”, line {number}"));
        }

        return rows.ToImmutable();
    }

    private static Dictionary<string, int> ColumnsOf(string[] names, string place)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            columns.TryAdd(names[i].Trim(), i);
        }

        var missing = Needed.Where(name => !columns.ContainsKey(name)).ToList();
        return missing.Count == 0
            ? columns
            : throw new PictureLibraryException(
                $"The first row of “{place}” does not name the fields {string.Join(", ", missing)}. Part the fields by tabs, and name at least: {string.Join(", ", Needed)}.");
    }

    private static LicenceRow RowOf(string[] fields, Dictionary<string, int> columns, string place)
    {
        foreach (var name in Needed)
        {
            if (Field(name) is null)
            {
                throw new PictureLibraryException($"{place}, says nothing under “{name}”. Fill it in, or take the row out.");
            }
        }

        var isAllowed = Field("allowed")!.ToLowerInvariant() switch
        {
            "yes" => true,
            "no" => false,
            var other => throw new PictureLibraryException($"{place}, says “{other}” under “allowed”. Write yes or no."),
        };
        var licence = new PictureLicence(Field("set")!, Field("author")!, Field("licence")!, Field("licence-url"), Field("attribution"), isAllowed);
        var concepts = Field("concepts")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new LicenceRow(Field("file")!, [.. concepts], licence, Field("sha256"));

        string? Field(string name)
        {
            if (!columns.TryGetValue(name, out var at) || at >= fields.Length || fields[at].Trim() is not { Length: > 0 } value)
            {
                return null;
            }

            return value.Length <= LongestField
                ? value
                : throw new PictureLibraryException($"{place}, has more than {LongestField} characters under “{name}”. Shorten it.");
        }
    }
}
