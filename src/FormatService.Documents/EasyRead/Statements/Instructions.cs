using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.English;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Tells which statements of a leaflet ask the reader to do something: “Bring a list of your medicines”, “You should drink plenty of water”.</summary>
internal static partial class Instructions
{
    /// <summary>Whether a statement asks the reader to do something, by itself or by the words that it goes on from: “Tell us if you:”.</summary>
    public static bool Is(Statement statement) =>
        !statement.IsHeading && !statement.IsForm && (statement.IsAdvice || (GoesOn(statement) ? Asks(statement.Lead + " it") : Asks(statement.Beginning)));

    /// <summary>Whether a statement asks to do something or to leave it, whatever it is said of.</summary>
    public static bool Asks(Statement statement) => statement.Sense is { Denies: true, IsInstruction: true } || Asks(statement.Beginning);

    /// <summary>Whether a statement says to call somebody or to go for help, or what to do so for.</summary>
    public static bool Calls(Statement statement) => statement.Urgency is not null || Call().IsMatch(statement.Beginning);

    // “Carry your card” above a box is said before its sentences, and not with them.
    private static bool GoesOn(Statement statement) =>
        statement is { Lead.Length: > 0 and <= StatementSense.Longest, Text: [var first, ..] } && (char.IsLower(first) || OpenLists.IsOpenHeading(statement.Lead));

    // “Tell us if you:” is said by each of what follows.
    private static bool Asks(string text) => text.AsSpan().TrimEnd() is [.., not '?' and not ':'] && (Imperative().IsMatch(text) || Duty().IsMatch(text));

    [GeneratedRegex(@"\b(?:call|ring|phone|contact|tell|report|speak to|talk to|see (?:a|an|the|your)|get help|go (?:to|now|straight)|A&E)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    // Words that begin what leaflets tell to do. Behind a condition it is what stands behind its comma: “If it hurts, tell us.”
    private const string Verbs =
        "add|allow|apply|arrange|arrive|ask|attend|bathe|bend|book|breathe|bring|brush|buy|call|carry|change|check|chew|choose|clean|collect|come|complete|contact|continue|cough|cover|cut|dab|discuss|dispose|do|dress|"
        + "drink|eat|elevate|email|empty|ensure|exercise|fill|finish|follow|gargle|get|give|go|have|help|hold|inform|inject|join|keep|lean|leave|let|lie|lift|limit|listen|look|lower|make|massage|mention|mix|monitor|move|open|"
        + "order|pack|park|pat|pay|prepare|phone|pinch|place|plan|point|practise|press|protect|pull|push|put|raise|read|record|reduce|relax|remember|remove|repeat|report|request|rest|return|ring|rinse|roll|rub|save|say|see|seek|send|set|shake|share|shower|show|sign|sit|sleep|slide|"
        + "speak|spread|squeeze|stand|start|stay|stick|stop|store|straighten|support|swallow|take|talk|telephone|tell|think|throw|tighten|touch|treat|try|turn|use|visit|wait|walk|wash|watch|wear|weigh|wipe|wrap|write";

    [GeneratedRegex(
        @"^(?!\W*for (?:example|instance)\b|\W*lower (?:arms?|legs?|backs?|limbs?|tummy|abdomen|bowel|jaw|half|part)\b)\W*(?:(?:please|always|then|also|instead|first|next|now|but|and|or|only|just|gently|slowly|carefully|regularly|never|[0-9]{1,2}\.)[ ,]+|(?:if|when|once|while|before|after|until|unless|to|for|on|in|at|during)\b[^.,;:]{1,200}, ?(?:please |then |also |always )?){0,2}(?:" + Verbs + @")\b(?! (?:is|are|was|were|can|may|might|will|of|has|have)\b)\W+\w",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Imperative();

    // “You may need to stay” and “We should know more soon” ask for nothing.
    [GeneratedRegex(
        @"^(?!(?:if|when|while|because|although)\b[^,]*$)(?!.*\b(?:we|nurse|nurses|doctor|doctors|surgeon|team|staff|hospital) (?:must|should|need|have)\b)(?:(?!\b(?:if|when|who|which|that)\b).)*\b(?:must|should(?! (?:feel|get better|hear|be able|go away|last|settle|heal|improve)\b)|(?<!(?:may|might|not|n['’]t|could|only|to) )(?:need|have|needs|has) to)\b(?! be\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duty();
}
