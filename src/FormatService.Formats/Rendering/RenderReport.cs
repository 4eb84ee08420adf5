using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering;

/// <summary>What a renderer has to say about its work; nothing is left out in silence.</summary>
/// <param name="Findings">What could not be expressed, or not well.</param>
/// <param name="PageCount">How many pages there are; null for formats without pages.</param>
public sealed record RenderReport(ImmutableArray<RenderFinding> Findings, int? PageCount);

/// <summary>Something a renderer found, at a node of the leaflet rather than a place in its source, which renderers do not know.</summary>
/// <param name="Code">A code of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether an artefact may be given out.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it.</param>
/// <param name="Node">The node concerned; null where it is no single one.</param>
public sealed record RenderFinding(string Code, Severity Severity, string Message, string? Hint, NodeId? Node)
{
    /// <summary>The finding with its place in the source.</summary>
    public Diagnostic ToDiagnostic(SourceMap places) =>
        new(Code, Severity, Message, Hint, Node is { } node ? places.Find(node) : null);
}
