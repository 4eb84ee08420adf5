namespace FormatService.Pdf.Validation;

/// <summary>The standards that a file of ours claims to follow.</summary>
public enum PdfStandard
{
    /// <summary>PDF/UA-1: ISO 14289-1.</summary>
    Ua1,

    /// <summary>PDF/A-2a: ISO 19005-2, level A.</summary>
    A2a,
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

    /// <summary>The standard by its number, and the clause.</summary>
    public override string ToString() => $"{(Standard == PdfStandard.Ua1 ? "ISO 14289-1" : "ISO 19005-2")}, {Clause}";
}
