using System.Collections.Immutable;

namespace FormatService.Pdf.Validation;

/// <summary>Something in a document that its standards forbid and that the writer cannot mend, because only the author knows what is right.</summary>
/// <param name="Rules">The rules it breaks: at least one; as a rule one of each standard that has it.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="NodeId">The leaflet's node it is in, where known.</param>
public sealed record PdfViolation(ImmutableArray<PdfRule> Rules, string Message, string? NodeId)
{
    /// <summary>The standards and their clauses, such as <c>ISO 14289-1, 7.3</c>.</summary>
    public string Clause => string.Join(" and ", Rules.Select(rule => rule.ToString()).Distinct());
}
