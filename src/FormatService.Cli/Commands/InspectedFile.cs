using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FormatService.Inspection;

namespace FormatService.Cli.Commands;

/// <summary>What was measured in one PDF, as <c>inspect --json</c> writes it.</summary>
internal sealed record InspectedFile
{
    public InspectedFile(string file, InspectionAnswer answer)
    {
        File = file;
        Measures = answer.Inspection?.Measures;
        Findings = answer.Inspection is { } inspection ? [.. inspection.Findings.Select(Finding.Of)] : [Finding.Of(new PrintFinding("file", null, null, null, answer.Refusal!))];
        Undecided = answer.Inspection?.Undecided ?? [];
    }

    public string File { get; }

    /// <summary>The figures; null where the file could not be inspected.</summary>
    public PrintMeasures? Measures { get; }

    public ImmutableArray<Finding> Findings { get; }

    public ImmutableArray<UndecidedPoint> Undecided { get; }

    /// <summary>One of the findings.</summary>
    internal sealed record Finding(string Rule, string Code, string Severity, int? Page, double? Figure, string? Unit, string Message, string? Hint)
    {
        public static Finding Of(PrintFinding finding) => new(
            finding.Rule, finding.Says.Code, DiagnosticLine.NameOf(finding.Says.Severity), finding.Page, finding.Figure, finding.Unit, finding.Says.Message, finding.Says.Hint);
    }
}

/// <summary>How it is written, without reflection.</summary>
[JsonSerializable(typeof(InspectedFile[]))]
[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Web, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class InspectJson : JsonSerializerContext;
