using System.Text.RegularExpressions;

namespace FormatService.Documents.Checking;

/// <summary>Letters that are part of a number plate, a postcode, a reference or the like: they are written as they are written, and are short for nothing.</summary>
internal static partial class CodeParts
{
    // No more is looked at on either side.
    private const int MostBeside = 60;

    /// <summary>Whether the letters at a place of a text are.</summary>
    public static bool Holds(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - MostBeside)..start];
        var after = text[end..Math.Min(text.Length, end + MostBeside)];
        return (end - start == 3 && (PlateBefore().IsMatch(before) || PlateAfter().IsMatch(after)))
            || (NumberAfter().Match(after) is { Success: true } number && !(number.Length == 5 && Year().IsMatch(after)))
            || after.StartsWith(" Box ", StringComparison.Ordinal)
            || Naming().IsMatch(before);
    }

    // “AB12 CDE”; “B12” is a vitamin.
    [GeneratedRegex(@"(?<![\w-])[A-Z]{2}\d{2}\s\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlateBefore();

    // “ABC 123D”.
    [GeneratedRegex(@"\A\s\d{1,3}[A-Z](?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex PlateAfter();

    // “NB 4471/2026”, “CO 80246”.
    [GeneratedRegex(@"\A\s(?:\d{1,10}[/-]\d{1,10}|\d{4,10})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfter();

    // “AGM 2026” is a meeting.
    [GeneratedRegex(@"\A\s(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // “Registration: XYZ”, “a product code such as XYZ”.
    [GeneratedRegex(
        @"\b(?:reference|registration|number\splate|postcode|serial\snumber|(?:product|model|batch|lot|order|account|policy|booking|customer|item|part)\s(?:number|code|reference))(?:\s(?:number|mark|code))?(?:,?\s(?:is|are|such\sas|like|for\sexample),?|:)?\s[“""‘']?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Naming();
}
