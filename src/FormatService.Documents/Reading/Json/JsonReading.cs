using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>What the parts of one reading of JSON share: the source, the path, what was found, which ids are given.</summary>
internal sealed class JsonReading(SourceText source, Findings findings, ReadingLimits limits, NodeNames names)
{
    private const string AsTheSchemaSays = "Write it as the JSON schema of leaflets has it.";

    private readonly ImmutableDictionary<NodeId, SourceSpan>.Builder _places = ImmutableDictionary.CreateBuilder<NodeId, SourceSpan>();
    private readonly Stack<string> _path = new(["$"]);

    /// <summary>How much may be read.</summary>
    public ReadingLimits Limits => limits;

    /// <summary>All ids.</summary>
    public NodeNames Names => names;

    /// <summary>The ids of all sections, in order.</summary>
    public List<NodeId> SectionIds { get; } = [];

    /// <summary>Links to nodes of this leaflet.</summary>
    public List<(string Target, int Offset)> InsideLinks { get; } = [];

    /// <summary>Footnotes that are referred to.</summary>
    public List<(string Note, int Offset)> NoteLinks { get; } = [];

    /// <summary>Where the nodes stand.</summary>
    public SourceMap Places => new(_places.ToImmutable());

    /// <summary>Goes one step down the path, and back when the result is disposed of.</summary>
    public Step Down(string step)
    {
        _path.Push(step);
        return new Step(_path);
    }

    /// <summary>Reports something about a value, with its path.</summary>
    public void Report(string code, Severity severity, string message, JsonValue value, string hint = AsTheSchemaSays) =>
        findings.Add(code, severity, $"{string.Concat(_path.Reverse())}: {message}", hint, source.PlaceAt(value.Offset));

    /// <summary>Reports a value that cannot be used.</summary>
    public void Bad(JsonValue value, string message) => Report(DiagnosticCodes.JsonBadValue, Severity.Error, message, value);

    /// <summary>Reports something at an offset.</summary>
    public void ReportAt(string code, Severity severity, string message, string? hint, int offset) =>
        findings.Add(code, severity, message, hint, source.PlaceAt(offset));

    /// <summary>Reports something at a place.</summary>
    public void ReportSpan(string code, Severity severity, string message, string? hint, SourceSpan? span) =>
        findings.Add(code, severity, message, hint, span);

    /// <summary>Gives a node the id it has, or one made from its place.</summary>
    public NodeId Name(JsonFields fields, NodeScope scope, string kind)
    {
        NodeId id;
        if (fields.Words("id") is { } written)
        {
            if (names.TryGiveWritten(written))
            {
                id = new NodeId(written);
                scope.Count(kind);
            }
            else
            {
                Report(DiagnosticCodes.DuplicateId, Severity.Error, $"the id “{written}” stands twice.", fields.Value, "Give each node an id of its own.");
                id = scope.Next(kind);
            }
        }
        else
        {
            id = scope.Next(kind);
        }

        _places[id] = source.PlaceAt(fields.Value.Offset);
        return id;
    }

    /// <summary>A step down a path.</summary>
    public readonly struct Step(Stack<string> path) : IDisposable
    {
        /// <summary>Goes back up.</summary>
        public void Dispose() => path.Pop();
    }
}
