using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Whether a sign-off can be believed by what stands in it: somebody signed, not before there was anything to sign, and the readers are not one person of the
/// staff. Whether they did sign is for those who keep the leaflet. What groups call themselves nobody can list, so that a name that may be a person’s is doubted, not refused.
/// </summary>
internal static partial class SignOffCredibility
{
    // What is written where a name is still to come.
    private static readonly FrozenSet<string> NoNames =
        FrozenSet.ToFrozenSet(["name", "tbc", "tba", "tbd", "todo", "na", "none", "nobody", "unknown", "anonymous", "anon", "test", "xx", "xxx", "pending", "somebody", "someone",
            "tofollow", "asabove", "seeabove", "example", "placeholder", "blank", "nil", "ditto", "same", "signed", "yes", "no", "ok", "done", "reader", "readers", "thereaders", "readergroup", "readersgroup", "thereadergroup", "groupofreaders",
            "agroupofreaders", "ourreadergroup", "group", "thegroup", "groupname", "clinicalowner", "theclinicalowner", "owner", "reviewer", "reviewers", "easyreadgroup"], StringComparer.OrdinalIgnoreCase);

    private const int FewestLetters = 2, EarliestYear = 2000, MostWordsOfPerson = 2;

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
        return others.Any(other => IsSame(other.Name, signOff.Name)) || (metadata.Language.Language == "en" && IsOneOfStaff(signOff.Name))
            ? $"The sign-off of the {role} names “{signOff.Name.Trim()}”, which is not known to be a group of readers: write who read it, or what the group is called, such as “Northbridge readers’ group”."
            : null;
    }

    /// <summary>What speaks against a group of readers that is believed, in a sentence for staff; null when nothing does.</summary>
    public static string? DoubtOf(EasyReadSignOff signOff, LeafletMetadata metadata) =>
        metadata.Language.Language == "en" && !IsGroup(signOff.Name) && Words(signOff.Name) <= MostWordsOfPerson
            ? $"The sign-off of the {EasyReadApproval.ReaderGroup} names “{signOff.Name.Trim()}”, which may be one person."
            : null;

    /// <summary>Whether a sign-off has a date that is still to come on a day.</summary>
    public static bool IsStillToCome(EasyReadSignOff signOff, DateOnly today) => signOff.Date > today;

    /// <summary>A date as front matter has it.</summary>
    public static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsName(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetter));
        return letters.Length >= FewestLetters && !NoNames.Contains(letters) && !Placeholder().IsMatch(name) && letters.Distinct().Skip(1).Any();
    }

    private static DateOnly? LatestChange(LeafletMetadata metadata) =>
        metadata.Approved is { } approved && metadata.LastReviewed is { } reviewed ? (approved > reviewed ? approved : reviewed) : metadata.Approved ?? metadata.LastReviewed;

    // “Dr A. Shah” and “Amina Shah” are the same as far as anybody can tell.
    private static bool IsSame(string name, string other)
    {
        var (one, two) = (NameWords(name), NameWords(other));
        return one.Length > 0 && two.Length > 0
            && (one.SequenceEqual(two, StringComparer.OrdinalIgnoreCase)
                || string.Equals(string.Concat(one), string.Concat(two), StringComparison.OrdinalIgnoreCase)
                || (one.Length > 1 && two.Length > 1 && IsPerson(name) && IsPerson(other) && string.Equals(one[^1], two[^1], StringComparison.OrdinalIgnoreCase) && char.ToUpperInvariant(one[0][0]) == char.ToUpperInvariant(two[0][0])));
    }

    private static string[] NameWords(string name) =>
        [.. Salutation().Replace(name.Trim(), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetter))).Where(word => word.Length > 0)];

    private static bool IsPerson(string name) => !IsGroup(name) && NameWords(name).Length <= MostWordsOfPerson + 1;

    // Several names are a group, and so is what is called one.
    private static bool IsGroup(string name) => Several().IsMatch(name) || Group().IsMatch(name);

    private static bool IsOneOfStaff(string name) => !IsGroup(name) && (Title().IsMatch(name) || Staff().IsMatch(name) || Initials().IsMatch(name));

    private static int Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"[,;&+/]|\band\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"\b(?:groups?|readers?|forums?|teams?|panels?|people|persons|clubs?|networks?|members?|friends|societ\w+|associations?|councils?|committees?|boards?|cent(?:re|er)s?|services?|charit\w+|trust|users?|experts?|testers?|checkers?|advocates?|advocacy|self-advoca\w+|partnerships?|collective|circle|union|speak\w*|voices?|mencap|change|choice|together|first|minds?|skills|lives?|inclusion)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|nurse|sister|sir|dame|rev)\b\.?|\b[A-Z]\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|sir|dame|rev)\b\.?\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"\b(?:nurses?|doctors?|matron|managers?|consultants?|clinicians?|surgeons?|midwife|pharmacists?|\w*therapists?|radiographers?|directors?|officers?|lead|author|editor|owner|secretary|administrator|practitioner|gp|staff)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex(@"^\P{L}*(?:\p{Lu}\P{L}*){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    // What forms have where a name is still to come.
    [GeneratedRegex(
        @"[\[\]<>{}_…?]|\.{3}|\b(?:tb[acdn]|to be \w+|to follow|not (?:yet|known|applicable|signed)|insert|placeholder|lorem|x{3,}|(?:your|group|reader|owner)['’]?s? name|names? (?:of|here|goes|to)|name the|fill in|write here)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
