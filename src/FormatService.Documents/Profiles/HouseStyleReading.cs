using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Profiles;

/// <summary>What came of reading a house style: the style, unless something stands against it, and all there is to say.</summary>
public sealed record HouseStyleReading(HouseStyle? Style, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The reading with more to say; an error takes the style away.</summary>
    public static HouseStyleReading Of(HouseStyle style, ImmutableArray<Diagnostic> diagnostics) =>
        new(diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : style, diagnostics);
}
