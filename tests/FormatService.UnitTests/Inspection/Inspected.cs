using FormatService.Documents.Diagnostics;
using FormatService.Inspection;
using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Inspection;

/// <summary>Inspects files made by hand. Their font does not come with them, which is found in each and looked for in one test alone.</summary>
internal static class Inspected
{
    public static PrintInspection Of(HandMadePdf pdf, double size = 12, string catalogue = "")
    {
        var answer = AnswerTo(pdf.ToBytes(catalogue), size: size);
        Assert.True(answer.Inspection is not null, answer.Refusal?.Message);
        return answer.Inspection;
    }

    public static InspectionAnswer AnswerTo(byte[] pdf, InspectionLimits? limits = null, double size = 12) =>
        new PdfInspector(limits ?? InspectionLimits.Default).InspectAsync(pdf, new InspectionWishes(size), TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    /// <summary>The errors and warnings, but for the font.</summary>
    public static IEnumerable<PrintFinding> Faults(this PrintInspection inspection) => inspection.Findings
        .Where(finding => finding.Says.Severity != Severity.Information && finding.Says.Code != DiagnosticCodes.PrintFontMissing);

    /// <summary>The one fault that a page was made to have.</summary>
    public static PrintFinding TheFault(this PrintInspection inspection, string code)
    {
        var fault = Assert.Single(inspection.Faults());
        Assert.Equal(code, fault.Says.Code);
        Assert.False(string.IsNullOrEmpty(fault.Says.Hint));
        return fault;
    }
}

/// <summary>Changes in files made by hand.</summary>
internal static class Replacement
{
    /// <summary>The file with other text of the same length, or of another where no place in the file matters.</summary>
    public static byte[] Replaced(this byte[] file, string text, string by) =>
        System.Text.Encoding.Latin1.GetBytes(System.Text.Encoding.Latin1.GetString(file).Replace(text, by, StringComparison.Ordinal));
}
