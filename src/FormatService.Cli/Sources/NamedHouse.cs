using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;

namespace FormatService.Cli.Sources;

/// <summary>The house style that <c>--house</c> names.</summary>
internal static class NamedHouse
{
    /// <summary>Reads it and tells all there is to say about it; the plain style where none is named, null where it cannot be used.</summary>
    public static HouseStyle? Read(string? path)
    {
        if (path is null)
        {
            return HouseStyle.None;
        }

        var (style, diagnostics) = HouseStyleFile.Read(path);
        foreach (var diagnostic in diagnostics.Where(found => found.Severity != Severity.Information))
        {
            Console.Error.WriteLine(DiagnosticLine.Of(path, diagnostic));
        }

        return style;
    }
}
