using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>One rule of print. It is shown each page with its letters, then the whole file; it keeps what it needs between.</summary>
internal abstract class PrintRule
{
    /// <summary>Looks at a page with all its letters. They are gone afterwards, for a file may have a million.</summary>
    public virtual void Look(PaintedPage page, Findings findings)
    {
    }

    /// <summary>Looks at the lines and paragraphs of the whole file, and says what was found.</summary>
    public virtual void Conclude(PrintedFile file, Findings findings)
    {
    }

    /// <summary>Puts what was measured into the summary.</summary>
    public virtual PrintMeasures Measure(PrintMeasures measures) => measures;

    /// <summary>Text as a message quotes it.</summary>
    protected static string Quoted(string text) => $"“{FormatService.Documents.Diagnostics.Quotation.Of(text, 60)}”";

    /// <summary>A number as people write it.</summary>
    protected static string Number(double value, string format = "0.#") => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);
}
