namespace FormatService.Documents.Diagnostics;

/// <summary>A place in a source file. Line and column count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceSpan(string? File, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File ?? "leaflet"}:{Line}:{Column}";
}
