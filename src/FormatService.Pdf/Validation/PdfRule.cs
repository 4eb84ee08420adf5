namespace FormatService.Pdf.Validation;

/// <summary>The standards that files of ours claim to follow.</summary>
public enum PdfStandard
{
    /// <summary>PDF/UA-1: ISO 14289-1.</summary>
    Ua1,

    /// <summary>PDF/A-2a: ISO 19005-2, level A.</summary>
    A2a,

    /// <summary>PDF/UA-2: ISO 14289-2. Rules of its clause 8 are those of WTPDF 1.0 too, by the same numbers.</summary>
    Ua2,

    /// <summary>PDF/A-4: ISO 19005-4.</summary>
    A4,

    /// <summary>What PDF/UA-2 takes from ISO/TS 32005: which elements may stand in which.</summary>
    Nesting,

    /// <summary>Well-Tagged PDF 1.0, for accessibility: what is not in PDF/UA-2.</summary>
    WellTagged,
}

/// <summary>A rule of a standard that a document can break.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Clause">Its clause, such as <c>7.18.5</c>.</param>
/// <param name="Test">The number of the rule among those of its clause in veraPDF's profiles; null where it is one that no validator tests.</param>
public readonly record struct PdfRule(PdfStandard Standard, string Clause, int? Test)
{
    /// <summary>Clause and number, such as <c>7.18.5-2</c>.</summary>
    public string Id => Test is { } test ? string.Create(null, $"{Clause}-{test}") : Clause;

    /// <summary>A rule of PDF/UA-1.</summary>
    internal static PdfRule Ua(string clause, int? test = null) => new(PdfStandard.Ua1, clause, test);

    /// <summary>A rule of PDF/A-2a.</summary>
    internal static PdfRule Archive(string clause, int? test = null) => new(PdfStandard.A2a, clause, test);

    /// <summary>A rule of PDF/UA-2.</summary>
    internal static PdfRule Ua2(string clause, int? test = null) => new(PdfStandard.Ua2, clause, test);

    /// <summary>A rule of PDF/A-4.</summary>
    internal static PdfRule A4(string clause, int? test = null) => new(PdfStandard.A4, clause, test);

    /// <summary>A rule of ISO/TS 32005 about two types, such as <c>L-P</c>.</summary>
    internal static PdfRule Nesting(string types) => new(PdfStandard.Nesting, "Table 5. " + types, 1);

    /// <summary>A rule of WTPDF 1.0.</summary>
    internal static PdfRule WellTagged(string clause, int? test = null) => new(PdfStandard.WellTagged, clause, test);

    /// <summary>The standard by its number, and the clause.</summary>
    public override string ToString() => $"{NameOf(Standard)}, {Clause}";

    private static string NameOf(PdfStandard standard) => standard switch
    {
        PdfStandard.Ua1 => "ISO 14289-1",
        PdfStandard.A2a => "ISO 19005-2",
        PdfStandard.Ua2 => "ISO 14289-2",
        PdfStandard.A4 => "ISO 19005-4",
        PdfStandard.Nesting => "ISO/TS 32005",
        _ => "WTPDF 1.0",
    };
}
