using FormatService.Pdf.Validation;

namespace FormatService.Pdf.Conformance;

/// <summary>What the metadata say that a file follows: a property of an identification schema (ISO 14289-1, 5; ISO 19005-2, 6.6.4).</summary>
/// <param name="Property">The property, such as <c>pdfuaid:part</c>.</param>
/// <param name="Value">Its value; null for a property that is not to be there.</param>
/// <param name="Other">The rule that another value breaks.</param>
/// <param name="Missing">The rule that a packet without any property of the schema breaks; null where another claim of the schema has it.</param>
internal sealed record PacketClaim(string Property, string? Value, PdfRule Other, PdfRule? Missing = null)
{
    /// <summary>Whether it is said by a declaration, apart from the identification of the file.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The prefix of its schema.</summary>
    public string Schema => Property[..Property.IndexOf(':', StringComparison.Ordinal)];
}
