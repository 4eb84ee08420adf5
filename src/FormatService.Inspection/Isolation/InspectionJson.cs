using System.Text.Json.Serialization;

namespace FormatService.Inspection.Isolation;

/// <summary>What is asked of a worker; the PDF follows.</summary>
/// <param name="Wishes">What the PDF is held to.</param>
/// <param name="Limits">How much of it is taken.</param>
internal sealed record InspectionTask(InspectionWishes Wishes, InspectionLimits Limits);

/// <summary>How tasks and answers are written between a program and its worker, without reflection.</summary>
[JsonSerializable(typeof(InspectionTask))]
[JsonSerializable(typeof(InspectionAnswer))]
[JsonSourceGenerationOptions(WriteIndented = false)]
internal sealed partial class InspectionJson : JsonSerializerContext;
