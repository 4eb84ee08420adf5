using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Rewriting;
using FormatService.Documents.Model;

namespace FormatService.Drafting;

/// <summary>What staff are told of a language model that could not be had or whose words were not taken.</summary>
internal static class ModelDiagnostics
{
    private const int LongestQuote = 300;

    public static Diagnostic OtherLanguage(string model, LanguageTag language) => new(
        DiagnosticCodes.DraftingModelLanguage,
        Severity.Warning,
        $"The language model “{model}” was not asked: nothing checks its words in the language “{language.Value}”.",
        "Put in easier words by hand; a model may help with leaflets in English alone.",
        null);

    public static Diagnostic Unanswered(string model, string why, ImmutableArray<DraftPart> parts, bool isSilent, SourceMap places) => new(
        isSilent ? DiagnosticCodes.DraftingModelSilent : DiagnosticCodes.DraftingModelAnswer,
        Severity.Warning,
        FormattableString.Invariant($"The language model “{model}” has not helped with {parts.Sum(part => part.Rows.Length)} rows from here on: {why}. They have the words of the rules."),
        isSilent ? "See that its server runs and can be reached, give it more time, and draft again." : "Draft again, or name another model; see what its server says of the request.",
        places.Find(parts[0].Rows[0].Row));

    public static Diagnostic Refused(RefusedRewrite refused, SourceMap places) => new(
        DiagnosticCodes.DraftingModelRefused,
        Severity.Warning,
        $"The language model’s words for “{Short(refused.Said)}” were not taken: {Short(string.Join("; ", refused.Faults))}.",
        "The words of the rules stand; find easier ones by hand.",
        places.Find(refused.Row));

    private static string Short(string words) => Quotation.Of(words, LongestQuote);
}
