using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace FormatService.Inspection.Reading;

/// <summary>Reads a PDF of anybody's into painted pages, or refuses it.</summary>
internal static class PdfReading
{
    /// <summary>Reads the file, page by page; a page that cannot be read comes empty, with the reason.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="take">What is done with each page; pages are not kept here.</param>
    /// <returns>Whether the file says what its parts are.</returns>
    /// <exception cref="PdfRefusedException">It is no PDF, is locked, or costs too much.</exception>
    /// <exception cref="OperationCanceledException">The time is over, or nobody waits for the answer.</exception>
    public static bool Read(ReadOnlyMemory<byte> pdf, InspectionBudget budget, Action<PaintedPage> take)
    {
        var parsing = new InspectionParsing(budget);
        using var document = Guarded(budget, () => Open(pdf, parsing), exception => throw Unreadable(exception));
        if (document.NumberOfPages > budget.Limits.MaxPages)
        {
            budget.Refuse(new Diagnostic(
                DiagnosticCodes.PdfTooManyPages, Severity.Error, $"The PDF has {document.NumberOfPages} pages; {budget.Limits.MaxPages} are inspected at most.",
                "Cut it up and inspect the parts.", null));
        }

        parsing.Tags = Guarded(budget, () => TagReading.Of(document, PageTree.Number(document, budget), budget), exception => throw Unreadable(exception));
        document.AddPageFactory<PaintedPage, PagePainterFactory>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var current = number;
            var page = Guarded(budget, () => document.GetPage<PaintedPage>(current), exception => Damaged(current, exception));
            take(parsing.Lost.Taken() && page.Damage is null ? page with { Damage = "Text was left out whose font cannot be read." } : page);
        }

        return parsing.Tags.AreThere;
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> pdf, InspectionParsing parsing)
    {
        try
        {
            return PdfDocument.Open(pdf, parsing);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new PdfRefusedException(new Diagnostic(
                DiagnosticCodes.PdfLocked, Severity.Error, "The PDF is locked with a password.", "Save it without a password, then inspect it.", null));
        }
    }

    /// <summary>
    /// Lets the library work. A broken file makes it throw exceptions of nearly every kind, from numbers out of range to missing keys; none of
    /// them is a fault of ours, and each means the same.
    /// </summary>
    private static T Guarded<T>(InspectionBudget budget, Func<T> work, Func<Exception, T> otherwise)
    {
        try
        {
            var done = work();
            budget.GoOn();
            return done;
        }
        catch (Exception exception) when (exception is not (PdfRefusedException or OperationCanceledException))
        {
            budget.GoOn();
            return otherwise(exception);
        }
    }

    private static PdfRefusedException Unreadable(Exception exception) => new(new Diagnostic(
        DiagnosticCodes.PdfUnreadable, Severity.Error, "The file is no PDF that can be read: it is something else, cut off, or broken.",
        $"Save it anew from the program that made it. What was found: {WhatWasFound(exception)}", null));

    /// <summary>What the library says of a file; of what it stumbled over in itself it says nothing that helps who made the file.</summary>
    private static string WhatWasFound(Exception exception) =>
        exception is PdfDocumentFormatException ? Quotation.Of(exception.Message, 160) : "Something in it is not as the standard for PDF says.";

    private static PaintedPage Damaged(int number, Exception exception) => new()
    {
        Number = number,
        Width = 0,
        Height = 0,
        UserUnit = 1,
        Glyphs = [],
        Areas = [],
        Rules = [],
        Links = [],
        Damage = WhatWasFound(exception),
    };
}
