using System.Collections.Immutable;

namespace FormatService.Pdf.Validation;

/// <summary>
/// What PDF/UA-2 and PDF/A-4 make of the rules of PDF/UA-1 and PDF/A-2a. A check names its rule as the older standards number it; what is
/// new, or differs by more than its number, has checks of its own.
/// </summary>
internal static class Counterparts
{
    private static readonly Dictionary<PdfRule, ImmutableArray<PdfRule>> All = Table();

    /// <summary>The rules that take the place of a rule; none where it is no longer asked for.</summary>
    public static ImmutableArray<PdfRule> Of(PdfRule rule) => rule.Standard is not (PdfStandard.Ua1 or PdfStandard.A2a) ? [rule]
        // Better a violation by its old number than none.
        : All.TryGetValue(rule, out var counterparts) ? counterparts : [rule];

    /// <summary>Whether it is known what became of a rule.</summary>
    public static bool Knows(PdfRule rule) => All.ContainsKey(rule);

    private static Dictionary<PdfRule, ImmutableArray<PdfRule>> Table() => new()
    {
        // Of the tree.
        [Ua("7.1")] = [Ua2("8.2.1")],
        [Ua("7.1", 3)] = [Ua2("8.2.2", 1)],
        [Ua("7.1", 11)] = [Ua2("8.2.1", 1)],
        [Ua("7.2")] = [Ua2("8.2.5")],
        [Ua("7.2", 11)] = [PdfRule.Nesting("Table-THead")],
        [Ua("7.2", 14)] = [Ua2("8.2.5.26")],
        [Ua("7.2", 16)] = [Ua2("8.2.5.27", 1)],
        [Ua("7.2", 28)] = [Ua2("8.2.5.27")],
        [Ua("7.2", 39)] = [PdfRule.Nesting("Table-Caption")],
        [Ua("7.2", 40)] = [Ua2("8.2.5.27")],
        [Ua("7.2", 42)] = [Ua2("8.2.5.26", 3)],
        [Ua("7.2", 43)] = [Ua2("8.2.5.26", 4)],
        [Ua("7.3")] = [Ua2("8.2.5.28.2")],
        [Ua("7.3", 1)] = [Ua2("8.2.5.28.2", 1)],
        [Ua("7.4.2", 1)] = [Ua2("8.2.5.12")],
        [Ua("7.5", 1)] = [Ua2("8.2.5.26")],
        [Ua("7.6")] = [Ua2("8.2.5.25")],
        [Ua("7.9", 1)] = [],

        // Of what the document says.
        [Ua("6.2", 1)] = [Ua2("6.2", 1)],
        [Ua("7.1", 4)] = [Ua2("6.2")],
        [Ua("7.1", 8)] = [Ua2("8.11.1", 2)],
        [Ua("7.1", 9)] = [Ua2("8.11.1", 1)],
        [Ua("7.1", 10)] = [Ua2("8.11.2", 1)],
        [Ua("7.2", 29)] = [Ua2("8.4.4", 2)],
        [Ua("7.2", 34)] = [Ua2("8.4.4", 1)],
        [Ua("7.17")] = [Ua2("8.8")],
        [Archive("6.6.2.1", 1)] = [A4("6.7.2.1", 1)],
        [Archive("6.6.2.1", 2)] = [A4("6.7.2.1", 2)],
        [Archive("6.6.2.1", 3)] = [A4("6.7.2.1", 3)],
        [Archive("6.6.2.3.1", 1)] = [],
        [Archive("6.7.2.2", 1)] = [],
        [Archive("6.7.3.3", 1)] = [],
        [Archive("6.7.4", 1)] = [],

        // Of links, pages and actions.
        [Ua("7.18.1", 1)] = [Ua2("8.9.2.4")],
        [Ua("7.18.1", 2)] = [],
        [Ua("7.18.3", 1)] = [Ua2("8.9.3.3", 1)],
        [Ua("7.18.5")] = [Ua2("8.2.5.20")],
        [Ua("7.18.5", 1)] = [],
        [Ua("7.18.5", 2)] = [Ua2("8.9.4.2")],
        [Archive("6.2.2", 2)] = [A4("6.2.2", 2)],
        [Archive("6.3.1", 1)] = [A4("6.3.1", 1)],
        [Archive("6.3.2", 1)] = [A4("6.3.2", 1)],
        [Archive("6.3.2", 2)] = [A4("6.3.2", 2)],
        [Archive("6.3.3", 1)] = [A4("6.3.3", 1)],
        [Archive("6.4.2", 1)] = [A4("6.4.2", 1), Ua2("8.10.1", 3)],
        [Archive("6.4.2", 2)] = [A4("6.4.2", 2)],
        [Archive("6.5.1", 1)] = [A4("6.6.1", 1)],
        [Archive("6.5.2", 1)] = [A4("6.6.3", 1)],
        [Archive("6.5.2", 2)] = [A4("6.6.3", 1)],
        [Archive("6.10", 1)] = [A4("6.11", 1)],
        [Archive("6.10", 2)] = [A4("6.11", 2)],
        [Archive("6.11", 1)] = [A4("6.12", 1)],

        // Of fonts and text.
        [Ua("7.21.3.1", 1)] = [Ua2("8.4.5.3.1", 1)],
        [Ua("7.21.3.2", 1)] = [Ua2("8.4.5.3.2", 1)],
        [Ua("7.21.3.3", 1)] = [Ua2("8.4.5.4", 1)],
        [Ua("7.21.4.1")] = [Ua2("8.4.5.5.1")],
        [Ua("7.21.4.1", 1)] = [Ua2("8.4.5.5.1", 1)],
        [Ua("7.21.4.1", 2)] = [Ua2("8.4.5.5.1", 2)],
        [Ua("7.21.4.2", 2)] = [],
        [Ua("7.21.5", 1)] = [Ua2("8.4.5.6", 1)],
        [Ua("7.21.7")] = [Ua2("8.4.5.8")],
        [Ua("7.21.7", 1)] = [Ua2("8.4.5.8", 1)],
        [Ua("7.21.7", 2)] = [Ua2("8.4.5.8", 2)],
        [Ua("7.21.8")] = [Ua2("8.4.5.9")],
        [Ua("7.21.8", 1)] = [Ua2("8.4.5.9", 1)],
        [Archive("6.2.11.2", 1)] = [A4("6.2.10.2", 1)],
        [Archive("6.2.11.3.1", 1)] = [A4("6.2.10.3.1", 1)],
        [Archive("6.2.11.3.2", 1)] = [A4("6.2.10.3.2", 1)],
        [Archive("6.2.11.3.3", 1)] = [A4("6.2.10.3.3", 1)],
        [Archive("6.2.11.4.1", 1)] = [A4("6.2.10.4.1", 1)],
        [Archive("6.2.11.4.1", 2)] = [A4("6.2.10.4.1", 2)],
        [Archive("6.2.11.4.2", 2)] = [A4("6.2.10.4.2")],
        [Archive("6.2.11.5", 1)] = [A4("6.2.10.5", 1)],
        [Archive("6.2.11.7.2", 1)] = [],
        [Archive("6.2.11.7.2", 2)] = [A4("6.2.10.7", 1)],
        [Archive("6.2.11.7.3", 1)] = [Ua2("8.4.3", 1)],
        [Archive("6.2.11.8")] = [A4("6.2.10.9")],
        [Archive("6.2.11.8", 1)] = [A4("6.2.10.9", 1)],

        // Of pictures, colours and streams.
        [Archive("6.1.7.1", 3)] = [A4("6.1.6.1", 2)],
        [Archive("6.1.7.2", 1)] = [A4("6.1.6.2", 1)],
        [Archive("6.2.4.3", 3)] = [A4("6.2.4.3", 3)],
        [Archive("6.2.4.3", 4)] = [A4("6.2.4.3", 4)],
        [Archive("6.2.5", 1)] = [A4("6.2.5", 1)],
        [Archive("6.2.5", 3)] = [],
        [Archive("6.2.8", 1)] = [A4("6.2.7.1", 1)],
        [Archive("6.2.8", 2)] = [A4("6.2.7.1", 2)],
        [Archive("6.2.8", 3)] = [A4("6.2.7.1", 3)],
        [Archive("6.2.8", 4)] = [A4("6.2.7.1", 4)],
        [Archive("6.2.9", 3)] = [A4("6.2.8")],
        [Archive("6.2.10", 1)] = [A4("6.2.9", 1)],

        // ISO 19005-4 has no limits of its own any more.
        [Archive("6.1.13", 1)] = [],
        [Archive("6.1.13", 3)] = [],
        [Archive("6.1.13", 4)] = [],
        [Archive("6.1.13", 11)] = [],
    };

    private static PdfRule Ua(string clause, int? test = null) => PdfRule.Ua(clause, test);

    private static PdfRule Archive(string clause, int? test = null) => PdfRule.Archive(clause, test);

    private static PdfRule Ua2(string clause, int? test = null) => PdfRule.Ua2(clause, test);

    private static PdfRule A4(string clause, int? test = null) => PdfRule.A4(clause, test);
}
