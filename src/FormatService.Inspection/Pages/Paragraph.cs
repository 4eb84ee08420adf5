using System.Collections.Immutable;

namespace FormatService.Inspection.Pages;

/// <summary>Lines that were broken by a program: each but the last is followed by the next because no further word fitted.</summary>
/// <param name="Lines">The lines, from above.</param>
internal sealed record Paragraph(ImmutableArray<TextLine> Lines)
{
    /// <summary>Whether any of its lines is Nastaliq: then all of them stand as far apart.</summary>
    public bool IsNastaliq => Lines.Any(line => line.IsNastaliq);

    /// <summary>The distances of its baselines, as multiples of the size.</summary>
    public IEnumerable<double> Leadings => Lines.Zip(Lines.Skip(1), (one, next) => (one.Baseline - next.Baseline) / Math.Max(one.SizePt, next.SizePt));
}
