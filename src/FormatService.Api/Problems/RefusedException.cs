using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Api.Problems;

/// <summary>A request that cannot be met, wherever that comes to light; <see cref="ProblemAnswer"/> makes the answer of it.</summary>
internal sealed class RefusedException(ProblemKind kind, string detail) : Exception(detail)
{
    public ProblemKind Kind => kind;

    /// <summary>What is wrong with the leaflet.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What would have been right: languages, outputs, parameters; by the name of the member that lists them.</summary>
    public KeyValuePair<string, string[]>? Choices { get; init; }

    /// <summary>When to ask again.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
