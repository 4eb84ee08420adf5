using System.Text.RegularExpressions;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>
/// Two denials in one clause, of which a reader has to work out what is left: “do not walk without help”, “nobody can come with no ticket”, “not uncommon”.
/// Two clauses that deny one thing each (“you cannot see and cannot hear”), and an answer (“No, not today.”), are none.
/// </summary>
internal static partial class DoubleNegation
{
    /// <summary>Whether a sentence has one.</summary>
    public static bool IsIn(string sentence) =>
        DeniedOpposite().IsMatch(sentence) || IsInClauses(Bracket().Replace(sentence, " ")) || Bracket().Matches(sentence).Any(bracket => IsInClauses(bracket.Value));

    private static bool IsInClauses(string text)
    {
        Match? last = null;
        var (isJoined, isListed, isThat) = (false, false, false);
        foreach (Match match in Part().Matches(text))
        {
            if (match.Groups["none"].Success)
            {
                continue;
            }

            if (match.Groups["clause"].Success)
            {
                last = null;
            }
            else if (!IsDenial(match))
            {
                isJoined |= match.Groups["and"].Success;
                isListed |= match.Groups["comma"].Success;
                isThat |= match.Groups["that"].Success;
                continue;
            }
            else if (last is not null && AreOne(text, last, match, isJoined, isListed, isThat))
            {
                return true;
            }
            else
            {
                last = match;
            }

            (isJoined, isListed, isThat) = (false, false, false);
        }

        return false;
    }

    private static bool AreOne(string text, Match first, Match second, bool isJoined, bool isListed, bool isThat)
    {
        // “Do not stand and walk without help” is about both; of “no pain and walk without help” the pain is over.
        if (second.Groups["limit"].Success)
        {
            return !isJoined || !first.Groups["noun"].Success;
        }

        // “Without a coat, do not go out”, but “without a coat and not alone”.
        if (first.Groups["limit"].Success)
        {
            return !isJoined;
        }

        // One clause has one verb: “people who cannot walk do not have to come” has two of them.
        return !isJoined && !isListed
            && (isThat || first.Groups["noun"].Success || second.Groups["noun"].Success || text.AsSpan(first.Index + first.Length, second.Index - first.Index - first.Length).IsWhiteSpace()
                || text.AsSpan(second.Index + second.Length).StartsWith(" to "));
    }

    private static bool IsDenial(Match match) => match.Groups["limit"].Success || match.Groups["verb"].Success || match.Groups["noun"].Success;

    [GeneratedRegex(
        @"(?<none>\b(?:(?:whether\s)?or\snot|not\s(?:only|just)|(?:say|says|said|saying|answer|tick|yes\sor)\s[“""']?no|no\s(?:matter|later|earlier)|no\.?\s?(?=\d))\b|\bno(?=\s?[,.!?;:”""]|\s?$))"
        + @"|(?<clause>[.:](?=\s|$)|[;!?\n—–“”""]|\s-\s|\b(?:but|because|so|if|when|while|whilst|although|though|since|where|who|whom|which|whether|until)\b"
        + @"|(?:,\s?(?:(?:and|or|then)\s)?|\b(?:and|or|then)\s)(?=nobody\b)|\b(?:you|we|they|he|she|there)\s(?:can|will|may|must|should|are|is|have|has|do|need|get|feel|had|was|were)\b(?!\s?not|n?['’]t)"
        + @"|\b(?:and|or|then)\s(?:can|will|may|must|should|is|are|have|has)\b(?!\snot))"
        + @"|(?<and>\b(?:and|or|nor)\b)|(?<comma>,)|(?<that>\bthat\b)|(?<limit>\b(?:without|unless)\b)|(?<verb>\b(?:cannot|not|never)\b|n['’]t\b)|(?<noun>\b(?:nothing|nobody|none|no)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\([^()]{0,400}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // “Unwell” is a word of its own, as “under” is.
    [GeneratedRegex(
        @"(?:\b(?:not|never)|n['’]t)\s(?:(?:very|so|too|quite|really|always|usually|often|at\sall)\s)?(?:un(?:usual|common|likely|safe|able|healthy|happy|kind|necessary|comfortable|clear|pleasant|known|true|fair|important|certain|aware|reasonable|wanted|treated|expected|reliable|welcome)|im(?:possible|probable)|illegal|incorrect|irregular|inappropriate)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeniedOpposite();
}
