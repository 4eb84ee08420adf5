using UglyToad.PdfPig;

namespace FormatService.Inspection.Reading;

/// <summary>How the library reads a file, and what is handed through it to <see cref="PagePainterFactory"/>, which it makes itself.</summary>
internal sealed class InspectionParsing : ParsingOptions
{
    public InspectionParsing(InspectionBudget budget)
    {
        Budget = budget;
        FilterProvider = new BoundedFilters(budget);
        MaxStackDepth = budget.Limits.MaxDepth;
        Logger = Lost;
        SkipMissingFonts = true;
        UseLenientParsing = true;
    }

    public InspectionBudget Budget { get; }

    /// <summary>What text is left out.</summary>
    public LostFonts Lost { get; } = new();

    /// <summary>The tags of the file, once they are read: they are wanted when its pages are.</summary>
    public TagReading Tags { get; set; } = null!;
}
