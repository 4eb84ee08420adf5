namespace FormatService.Documents.Reading;

/// <summary>Finds where a path leads when all symbolic links in it are followed, so that none of them leads out of a folder.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The real path; the path itself where something on it does not exist.</summary>
    public static string Of(string path)
    {
        var left = MostLinks;
        return Resolve(Path.GetFullPath(path), ref left);
    }

    private static string Resolve(string path, ref int left)
    {
        var current = Path.GetPathRoot(path)!;
        foreach (var part in path[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Combine(current, part);
            var info = new FileInfo(current);
            if (info.LinkTarget is { } target && left-- > 0)
            {
                current = Resolve(Path.GetFullPath(target, Path.GetDirectoryName(current)!), ref left);
            }
        }

        return current;
    }
}
