namespace FormatService.Pdf.Validation;

/// <summary>Something in a document that its standard forbids and that the writer cannot mend, because only the author knows what is right.</summary>
/// <param name="Clause">The standard and its clause, such as <c>ISO 14289-1, 7.3</c>.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="NodeId">The leaflet's node it is in, where known.</param>
public sealed record PdfViolation(string Clause, string Message, string? NodeId);
