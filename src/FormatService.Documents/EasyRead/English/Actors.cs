using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Who does what a sentence tells, and to whom: “we” and “you” are said only where nobody else can be meant.</summary>
internal static partial class Actors
{
    private const string Patients = "patients";

    /// <summary>Whether the person who does it, or to whom it is done, may be named as “we” or “you”.</summary>
    /// <param name="around">The text that the sentence is of: who is named there may be the one who acts.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What would be said in other words.</param>
    /// <param name="isForCarers">Whether the reader looks after the patient, and is not one.</param>
    public static bool AreCertain(string around, string sentence, FoundPhrase<string> found, bool isForCarers)
    {
        // “You will be seen by a nurse” is not “We will see you by a nurse”; who sends the results, the sentence before may say.
        if (OfSentence().IsMatch(sentence) || Others().IsMatch(sentence))
        {
            return false;
        }

        // “Patients should” is “You should”; “older patients should” is about some, and whoever turns them is the reader.
        return sentence.AsSpan(found.Start).StartsWith(Patients, StringComparison.OrdinalIgnoreCase)
            ? found.Start == 0 && !isForCarers && !IsDoneTo().IsMatch(sentence[found.End..]) && !SpeaksOfThem().IsMatch(around)
            : !Others().IsMatch(around);
    }

    /// <summary>Whether a leaflet speaks to those who look after a patient.</summary>
    public static bool IsForCarers(Leaflet leaflet) =>
        CarersAsReaders().IsMatch($"{leaflet.Metadata.Title}\n{leaflet.Metadata.Audience}\n{LeafletText.Of(leaflet)}");

    [GeneratedRegex(@" (?:by|from|another) |wrong", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSentence();

    [GeneratedRegex(
        @"\b(?:GPs?|pharmac\w*|councils?|local authority|courts?|judges?|schools?|colleges?|police|prison|jail|fine of|fined|associations?|charit(?:y|ies)|societ(?:y|ies)|foundation|government|employers?|insurers?|insurance|landlords?|banks?|ombudsman|dentists?|opticians?|social services|social workers?|ambulances?|999|nearest hospital|DVLA|DVA|DWP|HMRC)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"^ (?:(?:not|never|also|always) )*be\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsDoneTo();

    [GeneratedRegex(@"\b(?:they|them|their|theirs|themselves|the patient)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfThem();

    [GeneratedRegex(
        @"\b(?:person (?:that |who |whom )?you(?: are|['’]re)? (?:car|look)\w*|(?:looking after|caring for) (?:someone|somebody|a (?:person|relative|child))|your (?:relatives?|loved ones?|child|children|baby|son|daughter|mother|father|parents?|husband|wife)\b|for (?:the )?(?:families|carers|parents|relatives))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CarersAsReaders();
}
