using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Reading;

namespace FormatService.Cli;

/// <summary>Writes a diagnostic as compilers do, so that editors can lead to its place.</summary>
internal static class DiagnosticLine
{
    /// <summary><c>file:line:column: severity code: message (hint)</c>, on one line.</summary>
    public static string Of(string file, Diagnostic diagnostic)
    {
        var line = new StringBuilder(file);
        if (diagnostic.Span is { } span)
        {
            // An easy-read edition may lie in a file beside the leaflet.
            if (EasyReadFile.IsName(span.File))
            {
                line.Clear().Append(span.File);
            }

            line.Append(System.Globalization.CultureInfo.InvariantCulture, $":{span.Line}:{span.Column}");
        }

        line.Append(": ").Append(NameOf(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message);
        if (diagnostic.Hint is { Length: > 0 } hint)
        {
            line.Append(" (").Append(hint).Append(')');
        }

        // What a leaflet says must not steer the terminal it is shown on.
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]))
            {
                line[i] = '\uFFFD';
            }
        }

        return line.ToString();
    }

    /// <summary>The word for a severity.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
