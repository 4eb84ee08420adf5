using System.Security.Cryptography;

namespace FormatService.Typesetting.Fonts;

/// <summary>The faces of one family; one that lacks a weight is set in another.</summary>
internal sealed record FontFamily(string Name, FontFace Regular, FontFace Bold, FontFace? Medium)
{
    private const string RegularEnd = "-Regular.ttf", BoldEnd = "-Bold.ttf", MediumEnd = "-Medium.ttf";
    private const int MostFiles = 4096, Depth = 4;

    /// <summary>All faces, some of which may be one.</summary>
    public IEnumerable<FontFace> Faces => Medium is null ? [Regular, Bold] : [Regular, Bold, Medium];

    public FontFace Of(FontWeight weight) => weight == FontWeight.Bold ? Bold : weight == FontWeight.Medium ? Medium ?? Regular : Regular;

    /// <summary>Reads the families of a folder laid out as ours: a folder each, with files named after it.</summary>
    public static List<FontFamily> ReadFolders(string folder, IncrementalHash hash)
    {
        var families = new List<FontFamily>();
        foreach (var path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var regular = Find(path, name + RegularEnd) ?? Find(path, name + ".ttf");
            var bold = Find(path, name + BoldEnd);
            if (Make(name, regular, bold, Find(path, name + MediumEnd), null, hash) is { } family)
            {
                families.Add(family);
            }
        }

        return families;
    }

    /// <summary>
    /// Reads the families of a folder laid out in any way, as fonts are downloaded: files whose names end in -Regular.ttf and -Bold.ttf, in it or
    /// in folders in it. The family is what stands before. A weight that is not there stays that of <paramref name="known"/>.
    /// </summary>
    /// <exception cref="FontLibraryException">There is none, or one that cannot be used; the message says what to do.</exception>
    public static List<FontFamily> ReadAnyFiles(string folder, IReadOnlyDictionary<string, FontFamily> known, IncrementalHash hash)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = Depth, IgnoreInaccessible = false, AttributesToSkip = 0 };
        var files = Directory.EnumerateFiles(folder, "*", options).Take(MostFiles).Order(StringComparer.Ordinal).ToList();
        var regulars = Named(files, RegularEnd);
        var bolds = Named(files, BoldEnd);
        var families = new List<FontFamily>();
        foreach (var name in regulars.Keys.Union(bolds.Keys).Order(StringComparer.Ordinal))
        {
            families.Add(Make(name, regulars.GetValueOrDefault(name), bolds.GetValueOrDefault(name), null, known.GetValueOrDefault(name), hash)!);
        }

        return families.Count > 0
            ? families
            : throw new FontLibraryException(
                $"The folder “{folder}” holds no fonts that can be used{Instead(files)}. Put TrueType files there whose names end in “{RegularEnd}” and “{BoldEnd}”, such as “NotoSansSC{RegularEnd}”.");
    }

    private static string Instead(List<string> files)
    {
        var other = files.Find(file => Path.GetExtension(file).ToUpperInvariant() is ".TTF" or ".OTF" or ".TTC" or ".WOFF" or ".WOFF2");
        return other is null ? "" : $", only such as “{Path.GetFileName(other)}”";
    }

    private static Dictionary<string, string> Named(List<string> files, string end)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            if (name.Length > end.Length && name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                named.TryAdd(name[..^end.Length], file);
            }
        }

        return named;
    }

    private static string? Find(string folder, string name) => Path.Combine(folder, name) is var path && File.Exists(path) ? path : null;

    private static FontFamily? Make(string name, string? regular, string? bold, string? medium, FontFamily? known, IncrementalHash hash)
    {
        var regularFace = Face(name, FontWeight.Regular, regular, hash) ?? known?.Regular;
        var boldFace = Face(name, FontWeight.Bold, bold, hash) ?? known?.Bold;
        var mediumFace = Face(name, FontWeight.Medium, medium, hash) ?? known?.Medium;
        return (regularFace ?? boldFace) is { } any ? new FontFamily(name, regularFace ?? any, boldFace ?? any, mediumFace) : null;
    }

    private static FontFace? Face(string family, FontWeight weight, string? path, IncrementalHash hash)
    {
        if (path is null)
        {
            return null;
        }

        const int Restricted = 2, Permissions = 0xF;
        var file = FontFile.Open(path);
        var os2 = file.Table("OS/2").Span;
        if (os2.Length >= 10 && (SfntTables.U16(os2, 8) & Permissions) == Restricted)
        {
            throw new FontLibraryException($"The maker of the font “{path}” forbids that it is embedded in documents (fsType 2). Use another font.");
        }

        file.Identify(hash, $"{family}/{weight}");
        return new FontFace(family, weight, file);
    }
}
