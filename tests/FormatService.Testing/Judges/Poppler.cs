using System.Globalization;

namespace FormatService.Testing.Judges;

/// <summary>Poppler's programs: a second opinion on structure and text, and pictures of pages. Skips aloud when they are absent.</summary>
public static class Poppler
{
    /// <summary>The tag tree with its text: pdfinfo -struct-text.</summary>
    public static string StructureText(byte[] pdf) => Output("pdfinfo", pdf, "-struct-text");

    /// <summary>The tag tree with attributes: pdfinfo -struct.</summary>
    public static string Structure(byte[] pdf) => Output("pdfinfo", pdf, "-struct");

    /// <summary>The text as pdftotext finds it; pages end with form feeds.</summary>
    public static string Text(byte[] pdf)
    {
        var program = Checker.Prefer("pdftotext");
        using var file = new TemporaryPdf(pdf);
        return Checked(program, OutsideProgram.Run(program, ["-enc", "UTF-8", file.FilePath, "-"])).Output;
    }

    /// <summary>Each page as PNG, in order.</summary>
    public static IReadOnlyList<byte[]> Pages(byte[] pdf, int dotsPerInch)
    {
        var program = Checker.Prefer("pdftoppm");
        using var file = new TemporaryPdf(pdf);
        Checked(program, OutsideProgram.Run(program, ["-png", "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), file.FilePath, Path.Combine(file.Folder, "page")]));
        return [.. Directory.GetFiles(file.Folder, "page*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    /// <summary>One page, from 1, as a small grey PNG.</summary>
    public static byte[] Page(byte[] pdf, int page, int dotsPerInch)
    {
        var program = Checker.Prefer("pdftoppm");
        using var file = new TemporaryPdf(pdf);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(file.Folder, "page");
        Checked(program, OutsideProgram.Run(
            program, ["-png", "-gray", "-singlefile", "-f", number, "-l", number, "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), file.FilePath, picture]));
        return File.ReadAllBytes(picture + ".png");
    }

    private static string Output(string name, byte[] pdf, string option)
    {
        var program = Checker.Prefer(name);
        using var file = new TemporaryPdf(pdf);
        return Checked(program, OutsideProgram.Run(program, [option, "-enc", "UTF-8", file.FilePath])).Output;
    }

    private static ProgramResult Checked(string program, ProgramResult result) =>
        result.ExitCode == 0 ? result : throw new InvalidOperationException($"{program} ended with {result.ExitCode}: {result.Error.Trim()}");
}
