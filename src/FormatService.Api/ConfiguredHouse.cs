using FormatService.Api.Limits;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;

namespace FormatService.Api;

/// <summary>The house style that the settings name.</summary>
internal static partial class ConfiguredHouse
{
    /// <summary>Reads it; the plain style where the settings name none. What is merely not good is logged.</summary>
    /// <exception cref="InvalidDataException">It cannot be used; the message holds all that is wrong with it.</exception>
    public static HouseStyle Read(ServiceOptions options, ILoggerFactory loggers)
    {
        if (options.House is null)
        {
            return HouseStyle.None;
        }

        var path = Path.GetFullPath(options.House, AppContext.BaseDirectory);
        var (style, diagnostics) = HouseStyleFile.Read(path);
        var logger = loggers.CreateLogger(typeof(ConfiguredHouse).FullName!);
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Warning))
        {
            LogWarning(logger, path, diagnostic.Code, diagnostic.Message, diagnostic.Hint);
        }

        if (style is null)
        {
            var faults = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(fault =>
                FormattableString.Invariant($"{Environment.NewLine}  {(fault.Span is { } span ? $"line {span.Line}, column {span.Column}: " : "")}{fault.Code}: {fault.Message} {fault.Hint}"));
            throw new InvalidDataException($"FormatService:House names “{path}”, which cannot be used:{string.Concat(faults)}");
        }

        return style;
    }

    [LoggerMessage(LogLevel.Warning, "House style {Path}: {Code}: {Message} {Hint}")]
    private static partial void LogWarning(ILogger logger, string path, string code, string message, string? hint);
}
