namespace FormatService.Testing.Judges;

/// <summary>qpdf --check: is the file's syntax sound? Skips aloud when it is absent.</summary>
public static class Qpdf
{
    /// <summary>The faults qpdf names, errors and warnings; empty when there are none.</summary>
    public static IReadOnlyList<string> Faults(byte[] pdf)
    {
        var program = Checker.Prefer("qpdf");
        using var file = new TemporaryPdf(pdf);
        var result = OutsideProgram.Run(program, ["--check", file.FilePath]);
        var faults = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return result.ExitCode == 0 || faults.Length > 0 ? faults : [$"qpdf ended with {result.ExitCode}: {result.Output}"];
    }
}
