using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Finds sentences that say something only with what stands before them: “Failure to do so …”, “This includes …”, “In this case …”.</summary>
internal static partial class BackReferences
{
    // Nobody writes a longer sentence, and what refers back stands at its beginning.
    private const int Longest = 1000;
    private const int FarthestShare = 20;

    private static readonly string[] Pronouns = ["it", "its", "they", "them", "their", "this", "that", "these", "those", "he", "she", "then", "another", "a further", "the rest", "the remaining", "the others", "both", "neither",
        "if it", "if they", "when it", "when they", "unless it", "until it", "after that", "after this", "before that", "before this"];

    private static readonly string[] LeftOpen = ["be", "do", "does", "did", "are", "is", "can", "have", "has", "will", "would", "might", "may", "must", "should", "so", "not"];
    private static readonly string[] SharesOf = [" of them ", " of these ", " of those "];

    /// <summary>Whether a sentence refers to the one before it, in the same paragraph.</summary>
    public static bool InParagraph(string sentence) =>
        AcrossParagraphs(sentence) || (Pronouns.Any(pronoun => sentence.StartsWith(pronoun + " ", StringComparison.OrdinalIgnoreCase)) && !OfNothing().IsMatch(sentence))
        || WithIt().IsMatch(sentence) || IsShareOf(sentence) || IsCutShort(sentence);

    /// <summary>Whether the first sentence of a paragraph says nothing without the paragraph or the list before it.</summary>
    public static bool AcrossParagraphs(string sentence) => Bound(sentence) || Pointing().IsMatch(Beginning(sentence));

    /// <summary>Whether such a sentence turns on all that was said right before: what must be done, or what must be the case.</summary>
    public static bool Bound(string sentence) => Beginning(sentence) is var words && (Consequence().IsMatch(words) || OfAll().IsMatch(words));

    /// <summary>Whether a sentence only opens a list of what the one before it names: “These include:”.</summary>
    public static bool OpensList(string sentence) => Opening().IsMatch(sentence);

    /// <summary>Whether a paragraph goes on in the middle of a sentence: “phone us before your test.”. “pH” and “mRNA” begin sentences too.</summary>
    public static bool GoesOn(string text) => LowerCase().IsMatch(text);

    private static string Beginning(string sentence) => sentence.Length > Longest ? sentence[..Longest] : sentence;

    // “Tell us if you might be.” leaves out what the sentence before says.
    private static bool IsCutShort(string sentence) =>
        sentence.TrimEnd('.', '!', '?') is var words && LeftOpen.Contains(words[(words.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);

    // “20% of them” is a share of those that the sentence before counts.
    private static bool IsShareOf(string sentence) =>
        SharesOf.Any(words => sentence.IndexOf(words, StringComparison.OrdinalIgnoreCase) is > 0 and < FarthestShare);

    private const string Verbs =
        @"(?:is|are|was|were|will|would|can|cannot|could|may|might|must|should|does|do|did|has|have|had|apply|applies|includes?|means?|happens?|helps?|causes?|lasts?|gives?|makes?|lets?|allows?|reduces?|increases?|shows?|needs?|depends?|usually|often|also|normally|only)\b";

    [GeneratedRegex(
        @"^(?:(?:please|but|and|so|or|also),? )?(?:"
        + @"(?:failure|failing|neglecting) to\b(?! (?:thrive|progress)\b)"
        + @"|(?:by )?(?:not )?doing (?:so|this|these|any of)\b"
        + @"|if (?:you|they|he|she|we|your child) (?:do|does|did|are|have|has)(?: ?not|n['’]t)?,"
        + @"|if (?:you|they|he|she|we|your child) (?:do|does|did)(?: ?not|n['’]t)?(?: do)? (?:so|this|that|these|any of these|all of these)\b"
        + @"|if (?:so|not)\b"
        + @"|if (?:this|that|these|those) " + Verbs
        + @"|otherwise\b(?! (?:healthy|well|fit|known|called)\b)|or else\b|nor\b|in which case\b"
        + @"|as a result\b(?! of)|because of (?:this|these|that)\b(?! \w+\b[^,])"
        + @"|the same (?:applies|is true|goes)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consequence();

    // “Wrap it in a towel” says what to do with what the sentence before names.
    [GeneratedRegex(@"^(?:(?:please|always|also|then|now|just|only|gently|slowly|carefully|never|do not|don['’]t|try not to|try to|you (?:can|may|must|should|will)(?: not| also)?),? ){0,3}\p{L}{2,20} (?:(?:off|on|up|down|out|in) )?(?:it|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithIt();

    [GeneratedRegex(
        @"\bin (?:this|that|these|those|such|either|both|any of these|any of those|all of these|all these) (?:cases?|situations?|circumstances|events?)\b"
        + @"|^(?:if |when )?(?:any|all|none|some|one|most|either|both|neither|each) of (?:these|those|this|them|the above)\b|\b(?:any|all|none|one|either|both) of the above\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAll();

    [GeneratedRegex(
        @"^(?:(?:but|and|so),? )?(?:(?:this|that|these|those|they|both|neither) " + Verbs + @"|(?:when|until|once|unless) (?:this|that|these|those) " + Verbs + @"|(?:after|before) (?:this|that),|if you can(?:not| ?not)?(?:,| but\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(?:these|this|they|those) (?:(?:may|can|might|could) )?(?:includes?|are|is|be)(?: (?:that|all|mainly|usually))?:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // The “it” of “it is important to rest” stands for nothing that was said; that of “it is used to treat pain” and “it is worse if you smoke” does.
    [GeneratedRegex(
        @"^it is (?:not |very |quite |also )*(?:important|essential|vital|necessary|advisable|sensible|normal|common|uncommon|usual|natural|best|helpful|useful|possible|impossible|likely|unlikely|easy|easier|hard|difficult|good|a good idea|fine|ok|okay|known|thought|recommended|clear|unusual|rare) (?:to|that|if|when|for)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfNothing();

    [GeneratedRegex(@"^\s*\p{Ll}+(?:['’]\p{Ll}+)?(?:[ ,]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LowerCase();
}
