namespace FormatService.Testing.Judges;

/// <summary>MuPDF's mutool: a second opinion on text. Skips aloud when it is absent.</summary>
public static class Mutool
{
    /// <summary>The text as <c>mutool draw</c> finds it.</summary>
    public static string Text(byte[] pdf)
    {
        var program = Checker.Prefer("mutool");
        using var file = new TemporaryPdf(pdf);
        var result = OutsideProgram.Run(program, ["draw", "-q", "-F", "text", file.FilePath]);
        return result.ExitCode == 0 ? result.Output : throw new InvalidOperationException($"mutool ended with {result.ExitCode}: {result.Error.Trim()}");
    }
}
