using FormatService.Documents.Diagnostics;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace FormatService.Inspection.Reading;

/// <summary>Reads the instructions of forms, as long as those held at once, of forms within forms, are not too many: each takes many times its bytes.</summary>
internal sealed class BoundedInstructions(IPageContentParser parser, InspectionBudget budget) : IPageContentParser
{
    /// <summary>The bytes of instructions that are held, unpacked; whoever is done with a form says so.</summary>
    public long HeldBytes { get; set; }

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        HeldBytes += inputBytes.Length;
        if (HeldBytes > budget.Limits.MaxContentBytes)
        {
            budget.Refuse(new Diagnostic(
                DiagnosticCodes.PdfTooMuch, Severity.Error, $"The PDF is too much to inspect. Page {pageNumber} has more instructions than are read.",
                "Save it anew from the program that made it.", null));
        }

        return parser.Parse(pageNumber, inputBytes, log);
    }
}
