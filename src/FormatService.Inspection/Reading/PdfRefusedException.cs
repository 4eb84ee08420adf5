using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection.Reading;

/// <summary>A PDF that is not read to its end. It never leaves this project: <see cref="PdfInspector"/> answers with the diagnostic.</summary>
internal sealed class PdfRefusedException(Diagnostic why) : Exception(why.Message)
{
    public Diagnostic Why => why;
}
