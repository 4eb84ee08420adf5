using System.Globalization;
using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection.Reading;

/// <summary>
/// Counts what a PDF costs and stops where it costs too much. A refusal is kept, and told again at the next step: the library that reads the
/// file goes on after some of the faults it meets.
/// </summary>
internal sealed class InspectionBudget(InspectionLimits limits, CancellationToken cancellationToken)
{
    private PdfRefusedException? _refusal;
    private long _bytes;
    private long _steps;

    public InspectionLimits Limits => limits;

    /// <summary>A step of painting.</summary>
    /// <exception cref="PdfRefusedException">There were too many.</exception>
    /// <exception cref="OperationCanceledException">The time is over, or nobody waits for the answer.</exception>
    public void Step(long count = 1)
    {
        GoOn();
        _steps += count;
        if (_steps > limits.MaxSteps)
        {
            Refuse(TooMuch(string.Create(CultureInfo.InvariantCulture, $"Its pages are painted in more than {limits.MaxSteps:N0} steps")));
        }
    }

    /// <summary>A stream that was unpacked, or is about to be.</summary>
    /// <exception cref="PdfRefusedException">It is too large, or all together are.</exception>
    public void Unpack(long bytes)
    {
        GoOn();
        _bytes += bytes;
        if (bytes > limits.MaxStreamBytes || _bytes > limits.MaxUnpackedBytes)
        {
            Refuse(TooMuch("It unpacks to more than is held in memory"));
        }
    }

    /// <summary>Refuses the file.</summary>
    /// <exception cref="PdfRefusedException">Always.</exception>
    public void Refuse(Diagnostic why)
    {
        _refusal ??= new PdfRefusedException(why);
        throw _refusal;
    }

    /// <summary>Nothing where all is well.</summary>
    /// <exception cref="PdfRefusedException">The file has been refused.</exception>
    /// <exception cref="OperationCanceledException">The time is over, or nobody waits for the answer.</exception>
    public void GoOn()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_refusal is not null)
        {
            throw _refusal;
        }
    }

    private static Diagnostic TooMuch(string what) => new(
        DiagnosticCodes.PdfTooMuch, Severity.Error, $"The PDF is too much to inspect. {what}.",
        "Save it anew from the program that made it, or inspect it in parts.", null);
}
