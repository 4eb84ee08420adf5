using System.Buffers;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds the words that only say when something is done: “about 4 weeks before the operation you come to a clinic”. What they name is not what the sentence is about.</summary>
internal static partial class Times
{
    // Nobody says a time in more letters.
    private const int Longest = 200;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:()!?–—\n");

    /// <summary>For each letter of a sentence, whether it belongs to when something is done.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="ofTreatment">Whether to find the times that are counted by what is done to a person too: “during the operation”.</param>
    public static bool[] In(string sentence, bool ofTreatment)
    {
        var isTime = new bool[sentence.Length];
        if (sentence.StartsWith("What ", StringComparison.Ordinal))
        {
            // “What to do before a blood test” is about the test.
            return isTime;
        }

        foreach (Match time in (ofTreatment ? TimeOfTreatment() : Time()).Matches(sentence))
        {
            isTime.AsSpan(time.Index + time.Length, Length(sentence, time)).Fill(true);
        }

        return isTime;
    }

    // The words of a time go on to the next comma. Where they stand first, they end where who does something is named: “before the operation we …”.
    private static int Length(string sentence, Match time)
    {
        var start = time.Index + time.Length;
        var rest = sentence.AsSpan(start, Math.Min(sentence.Length - start, Longest));
        var stop = rest.IndexOfAny(Stops);
        var words = rest[..(stop < 0 ? rest.Length : stop)].ToString();
        if (words.Length == 0)
        {
            return 0;
        }

        var isFirst = time.Index < Longest && Lead().IsMatch(sentence[..time.Index]);
        var next = (isFirst && !StartsWithWho().IsMatch(words) ? Subject() : Clause()).Match(words, 1);
        return next.Success ? next.Index : words.Length;
    }

    // “Look after your feet” is about feet.
    private const string Words = @"(?<!\b(?:look|looks|looked|looking) )(?<![\w-])(?:before|after|until|till|prior to|(?:on|by) the (?:day|morning|night|evening|date|time) (?:of|before|after))(?![\w-])";

    [GeneratedRegex(Words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(Words + @"|\b(?:during|following|since|between|at the time of)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfTreatment();

    // “About 4 weeks before …”: nothing is done in what stands before the time.
    [GeneratedRegex(@"^[^\p{L}\d]*(?:(?:about|around|up to|at least|just|soon|shortly|straight|immediately|right|from|for|in|the|an?|few|some|several|\d+|one|two|three|minutes?|hours?|days?|nights?|weeks?|months?|years?|and|or|to) )*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^ (?:you|we|they|he|she|it|i)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithWho();

    [GeneratedRegex(@"(?<! (?:of|for|to|in|on|with|from|at|and|or|by|about)) (?:you|we|they|he|she|it|i|your|our|an?|the|most|some|many|people|staff)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@" (?:and|but|so|then) (?:you|we|they|he|she|it)\b| (?:we|they|he|she)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
