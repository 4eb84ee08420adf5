using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Says in words that nothing stands in a cell of a table: read out, or by somebody who reads with effort, “Evening: –” is nothing at all. Beside the amounts of other
/// times of a day the dash of an author says that there is none; of all else it is only said that nothing is written.
/// </summary>
internal static partial class EmptyCells
{
    private const string Nothing = "nothing is written here", None = "none";

    /// <summary>What is said of a cell; null where its own words are, or where nothing has to be said.</summary>
    /// <param name="cell">What stands in it.</param>
    /// <param name="label">The name of its column.</param>
    /// <param name="row">All that its row says.</param>
    public static string? Said(string cell, string label, string row)
    {
        if (!LeafletText.HasWords(label) || !Empty().IsMatch(cell))
        {
            return null;
        }

        // What has no mark may be there to be filled in. Left out, it might be taken for an amount that was lost.
        var isAmount = Time().IsMatch(label) && Amount().IsMatch(row);
        return LeafletText.HasWords(cell) ? (isAmount ? None : Nothing) : isAmount ? Nothing : null;
    }

    [GeneratedRegex(@"^(?>\s*)[-–—―−]{0,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(
        @"\b(?:morning|breakfast|noon|midday|lunch\w*|afternoon|tea ?time|evening|supper|dinner|night|bed ?time|\d{1,2}(?:[:.]\d\d)? ?[ap]m|mon|tues?|wed|thurs?|fri|sat|sun|\w+day|(?:day|week) \d{1,3})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"(?:[\d½¼¾]|\b(?:one|two|three|four|half|a)\b)(?: (?:a|an))?\s?(?:\d{1,6} ?)?(?:\w{1,20} )?(?:mg|g|mcg|µg|micrograms?|milligrams?|ml|units?|iu|tablets?|capsules?|pills?|puffs?|drops?|doses?|sachets?|sprays?|patch(?:es)?|spoonfuls?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
