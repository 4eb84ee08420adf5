namespace FormatService.Documents.Reading;

/// <summary>Which names a leaflet may call a picture by: a path below the leaflet, and nothing else.</summary>
internal static class PictureNames
{
    private const int LongestName = 200;

    /// <summary>What a name is.</summary>
    public enum Kind
    {
        /// <summary>A path below the leaflet.</summary>
        Local,

        /// <summary>A web address; never fetched.</summary>
        Remote,

        /// <summary>A name that is refused.</summary>
        Refused,
    }

    /// <summary>Judges a name; <paramref name="name"/> is it in its usual form.</summary>
    public static Kind Judge(string? written, out string name)
    {
        name = written ?? "";
        if (name.StartsWith("//", StringComparison.Ordinal)
            || name.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            return Kind.Remote;
        }

        if (name.Contains('%', StringComparison.Ordinal))
        {
            name = Uri.UnescapeDataString(name);
        }

        while (name.StartsWith("./", StringComparison.Ordinal))
        {
            name = name[2..];
        }

        if (name.Length is 0 or > LongestName)
        {
            return Kind.Refused;
        }

        foreach (var c in name)
        {
            if (c < ' ' || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' || char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029')
            {
                return Kind.Refused;
            }
        }

        foreach (var part in name.Split('/'))
        {
            if (part.Length == 0 || part is "." or ".." || part.EndsWith('.') || part.EndsWith(' ') || part.StartsWith(' '))
            {
                return Kind.Refused;
            }
        }

        return Kind.Local;
    }

    /// <summary>Whether a description of a picture is only the name of a file.</summary>
    public static bool IsFileName(string alt)
    {
        var text = alt.Trim();
        var dot = text.LastIndexOf('.');
        return dot > 0
            && !text.Contains(' ', StringComparison.Ordinal)
            && text[(dot + 1)..].ToLowerInvariant() is "png" or "jpg" or "jpeg" or "gif" or "webp" or "svg" or "bmp" or "tif" or "tiff" or "avif" or "heic" or "emf" or "wmf";
    }
}
