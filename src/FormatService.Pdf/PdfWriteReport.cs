using System.Collections.Immutable;
using FormatService.Pdf.Validation;

namespace FormatService.Pdf;

/// <summary>What came of writing a document.</summary>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="ByteCount">How long the file is.</param>
/// <param name="Violations">All that keeps it from following its standards, as far as the writer can tell; empty for a file that may be published.</param>
public sealed record PdfWriteReport(int PageCount, long ByteCount, ImmutableArray<PdfViolation> Violations);
