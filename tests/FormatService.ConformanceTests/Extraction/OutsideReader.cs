using System.Collections.Immutable;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>A program or library, not ours, that takes text out of PDFs.</summary>
public abstract class OutsideReader
{
    /// <summary>Every reader whose scores are recorded.</summary>
    public static ImmutableArray<OutsideReader> All { get; } = [new PopplerStructureReader(), new PopplerTextReader(), new MutoolReader(), new PdfPigReader(), new PdfJsReader()];

    /// <summary>Its name in the record.</summary>
    public abstract string Name { get; }

    /// <summary>Why it is not here; null where it is.</summary>
    public abstract string? WhyAbsent { get; }

    /// <summary>Its version.</summary>
    public abstract string Version { get; }

    /// <summary>The text of each file, in their order.</summary>
    public abstract IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files);

    public override string ToString() => Name;
}
