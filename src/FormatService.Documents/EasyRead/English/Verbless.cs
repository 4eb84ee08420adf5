using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>
/// Makes a sentence of a bound that has no verb: “Not more than 2 visitors at the bedside.” Nobody is spoken to in it, so that the sentence speaks to nobody
/// either; and it stays a bound that is said with “not”: “up to 2 visitors” would invite them.
/// </summary>
internal static partial class Verbless
{
    private const int Longest = 200;

    /// <summary>Makes the sentence; other words stay as they are.</summary>
    public static string Apply(string sentence) =>
        sentence.Length <= Longest && Bound().Match(sentence) is { Success: true } match ? $"There must not be more than {match.Groups["rest"].Value}" : sentence;

    // Of things that are taken or done, another verb would be right.
    [GeneratedRegex(
        @"^(?:not|no) more than (?<rest>(?:[0-9]{1,3}|one|two|three|four|five|six)(?: (?:adult|close|other|extra))? (?:visitors?|guests?|people|persons|adults?|parents?|children|relatives?|friends?|carers?|bins?|bags?|cars?|pets?|dogs?)\b(?![^.]*\b(?:is|are|can|cannot|could|may|might|must|should|will|would|be|allowed|permitted|accepted|have|has|had|get|gets|do|does|did|who|that|which|if|unless|were|was)\b)[^,;:.!?]*[.!]?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
