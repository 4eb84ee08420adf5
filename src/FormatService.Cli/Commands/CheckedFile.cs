using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;

namespace FormatService.Cli.Commands;

/// <summary>What there is to say about one leaflet, as <c>check --json</c> writes it.</summary>
internal sealed record CheckedFile
{
    public CheckedFile(string file, ImmutableArray<Diagnostic> diagnostics)
    {
        File = file;
        Diagnostics = [.. diagnostics.Select(diagnostic => new Finding(
            diagnostic.Code, DiagnosticLine.NameOf(diagnostic.Severity), diagnostic.Message, diagnostic.Hint,
            EasyReadFile.IsName(diagnostic.Span?.File) ? diagnostic.Span?.File : null, diagnostic.Span?.Line, diagnostic.Span?.Column))];
    }

    public string File { get; }

    public ImmutableArray<Finding> Diagnostics { get; }

    /// <summary>One of the things to say; the file is named where it is the easy-read edition's.</summary>
    internal sealed record Finding(string Code, string Severity, string Message, string? Hint, string? File, int? Line, int? Column);
}

/// <summary>How it is written, without reflection.</summary>
[JsonSerializable(typeof(CheckedFile[]))]
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class CheckJson : JsonSerializerContext;
