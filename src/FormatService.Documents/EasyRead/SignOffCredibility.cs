using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Whether a sign-off can be believed by what stands in it: somebody signed, not before there was anything to sign, and the readers are a group. Whether they
/// did sign is for those who keep the leaflet.
/// </summary>
internal static partial class SignOffCredibility
{
    // What is written where a name is still to come.
    private static readonly FrozenSet<string> NoNames =
        FrozenSet.ToFrozenSet(["name", "tbc", "tba", "tbd", "todo", "na", "none", "nobody", "unknown", "anonymous", "anon", "test", "xx", "xxx", "pending", "somebody", "someone"], StringComparer.OrdinalIgnoreCase);

    private const int FewestLetters = 2, EarliestYear = 2000;

    /// <summary>Why a sign-off cannot be believed, in a sentence for staff; null when it can.</summary>
    /// <param name="signOff">The sign-off.</param>
    /// <param name="role">The role that it is of.</param>
    /// <param name="metadata">What is known of the leaflet.</param>
    public static string? ReasonAgainst(EasyReadSignOff signOff, string role, LeafletMetadata metadata)
    {
        if (!IsName(signOff.Name))
        {
            return $"The sign-off of the {role} does not say who signed: “{signOff.Name.Trim()}” is no name.";
        }

        if (signOff.Date.Year < EarliestYear)
        {
            return $"The {role} is said to have signed on {Written(signOff.Date)}, before there was easy read.";
        }

        if (LatestChange(metadata) is { } changed && signOff.Date < changed)
        {
            return $"The {role} is said to have signed on {Written(signOff.Date)}, before the leaflet was last approved or reviewed, on {Written(changed)}.";
        }

        if (role != EasyReadApproval.ReaderGroup)
        {
            return null;
        }

        var others = metadata.EasyReadSignOffs.Where(other => EasyReadApproval.IsOf(other, EasyReadApproval.ClinicalOwner));
        return others.Any(other => IsSame(other.Name, signOff.Name)) || (metadata.Language.Language == "en" && IsOnePerson(signOff.Name))
            ? $"The sign-off of the {role} names “{signOff.Name.Trim()}”, which is not known to be a group of readers: write who read it, or what the group is called, such as “Northbridge readers’ group”."
            : null;
    }

    /// <summary>Whether a sign-off has a date that is still to come on a day.</summary>
    public static bool IsStillToCome(EasyReadSignOff signOff, DateOnly today) => signOff.Date > today;

    /// <summary>A date as front matter has it.</summary>
    public static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsName(string name) =>
        name.Count(char.IsLetter) >= FewestLetters && !NoNames.Contains(string.Concat(name.Where(char.IsLetter)));

    private static DateOnly? LatestChange(LeafletMetadata metadata) =>
        metadata.Approved is { } approved && metadata.LastReviewed is { } reviewed ? (approved > reviewed ? approved : reviewed) : metadata.Approved ?? metadata.LastReviewed;

    private static bool IsSame(string name, string other) =>
        string.Equals(string.Concat(name.Where(char.IsLetter)), string.Concat(other.Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase);

    // Several names are a group, and so is what is called one; two words with nothing to tell may be anybody’s name.
    private static bool IsOnePerson(string name) =>
        !Several().IsMatch(name) && !Group().IsMatch(name)
        && (Title().IsMatch(name) || name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= 2);

    [GeneratedRegex(@"[,;&+/]|\band\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"\b(?:groups?|readers?|forums?|teams?|panels?|people|persons|clubs?|networks?|members?|friends|societ\w+|associations?|councils?|committees?|boards?|cent(?:re|er)s?|services?|charit\w+|trust|users?|experts?|testers?|checkers?|advocates?|advocacy|self-advoca\w+|partnerships?|collective|circle|union|speak\w*|voices?|mencap|change|choice|together|first|minds?|skills|lives?|inclusion)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|nurse|sister|sir|dame|rev)\b\.?|\b[A-Z]\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
