using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Says “the list below” for “this table”, since a draft makes rows of tables: a reader would look for what is not there. Furniture is let be, and so are the columns
/// of a table, for which a list has nothing.
/// </summary>
internal static partial class TableReferences
{
    private const string Row = @"(?:(?<row>rows?|lines?) (?:in|of|from|on) )?", Noun = @"(?<noun>tables?|charts?|grids?)\b", NotColumn = @"(?<!\bcolumns? (?:in|of|from|on) )";

    /// <summary>A sentence or a heading in the draft’s terms.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="tables">Where tables stood beside it.</param>
    public static string Apply(string text, TablesBeside tables)
    {
        if (tables == default || !Named().IsMatch(text))
        {
            return text;
        }

        text = Directed().Replace(text, match => Directions(match.Groups["where"].Value, tables) is { } where ? Said(match, tables, where) : match.Value);
        return Near().Replace(text, match => Said(match, tables, tables.IsWithin ? "" : tables.AreBelow ? " below" : " above"));
    }

    private static string? Directions(string where, TablesBeside tables) => where.ToUpperInvariant() switch
    {
        "ABOVE" or "PREVIOUS" => tables.AreAbove ? " above" : null,
        "BELOW" or "UNDERNEATH" or "FOLLOWING" or "NEXT" => tables.AreBelow ? " below" : null,

        // The pages of the draft are its own.
        _ => tables.AreBelow ? " below" : tables.AreAbove ? " above" : null,
    };

    private static string Said(Match match, TablesBeside tables, string where)
    {
        var noun = match.Groups["noun"].Value;
        if (!tables.AreCharts && !noun.StartsWith("table", StringComparison.OrdinalIgnoreCase))
        {
            return match.Value;
        }

        var article = where.Length > 0 ? "the" : match.Groups["article"].Value;
        var row = match.Groups["row"] is { Success: true } found ? (found.ValueSpan[^1] is 's' or 'S' ? "parts of " : "part of ") : "";
        var said = $"{row}{article} list{(noun[^1] is 's' or 'S' ? "s" : "")}{where}";
        return char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(said[0]) + said[1..] : said;
    }

    [GeneratedRegex(@"\b(?:table|chart|grid)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(
        NotColumn + @"\b" + Row + @"(?:(?<article>the|this|these|our) " + Noun + @" (?<where>below|underneath|above|overleaf|opposite|on (?:the (?:next|other|opposite|following|previous) page|the other side|this page))|(?<article>the) (?<where>following|next|previous) " + Noun + ")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directed();

    // “Lie on this table. This table moves” and “Put it on the table” speak of furniture.
    [GeneratedRegex(
        NotColumn + @"(?<!\b(?:on|onto|off|under|over|around|beside|upon|across|against|near|next to) )\b" + Row + @"(?:(?<article>this|these) " + Noun + @"(?! (?:can |will )?(?:moves?|slides?|tilts?|turns?|rolls?|lifts?|goes|feels?|(?:is|are) (?:hard|cold|narrow|padded|flat|soft))\b)"
        + @"|(?<=\b(?:in|see|follow|read|check|look at) )(?<article>the) " + Noun + @"(?! of\b)|(?<article>the) " + Noun + @"(?= (?:will )?(?:shows?|lists?|gives?|tells?|says?|explains?|describes?|sets? out|compares?)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();
}
