namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>References within a file: “#id” and “url(#id)”. References to other files are never followed.</summary>
internal static class SvgReference
{
    /// <summary>Reads “url(#id)”, with or without quotation marks; the id is empty for a reference to another file.</summary>
    public static bool TryParseUrl(string text, out string id, out string rest)
    {
        (id, rest) = ("", "");
        text = text.Trim();
        if (!text.StartsWith("url(", StringComparison.Ordinal) || text.IndexOf(')', StringComparison.Ordinal) is not (> 0 and var close))
        {
            return false;
        }

        id = IdOf(text[4..close].Trim().Trim('"', '\''));
        rest = text[(close + 1)..].Trim();
        return true;
    }

    /// <summary>The id of “#id”; empty for a reference to another file.</summary>
    public static string IdOf(string reference) => reference.Trim() is ['#', .. var id] ? id : "";
}
