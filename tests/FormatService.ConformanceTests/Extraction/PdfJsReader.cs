using System.Text.Json;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>
/// The package pdfjs-dist, which shows PDFs in Firefox, run by Node.js. Nothing is fetched for it: it is where the variable PDFJS says,
/// a folder in which <c>npm install pdfjs-dist</c> was run.
/// </summary>
public sealed class PdfJsReader : OutsideReader
{
    private const string Module = "node_modules/pdfjs-dist/legacy/build/pdf.mjs";

    private static readonly string? Folder = Environment.GetEnvironmentVariable("PDFJS");

    private readonly Lazy<string> _version = new(() => Run([]).Version);

    public override string Name => "pdf.js";

    public override string? WhyAbsent =>
        OutsideProgram.OnPath("node") is null ? "node is not on PATH."
        : Folder is null || !File.Exists(Path.Combine(Folder, Module)) ? "pdfjs-dist is not here: name the folder it is installed in by the variable PDFJS."
        : null;

    public override string Version => _version.Value;

    public override IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("pdfjs-");
        try
        {
            var paths = files.Select((_, index) => Path.Combine(folder.FullName, FormattableString.Invariant($"{index:D4}.pdf"))).ToList();
            for (var i = 0; i < paths.Count; i++)
            {
                File.WriteAllBytes(paths[i], files[i]);
            }

            return Run(paths).Texts;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (string Version, IReadOnlyList<string> Texts) Run(IReadOnlyList<string> paths)
    {
        var result = OutsideProgram.Run(OutsideProgram.OnPath("node")!, [ExtractionFiles.PathOf("pdfjs-text.mjs"), Path.GetFullPath(Path.Combine(Folder!, Module)), .. paths]);
        Assert.True(result.ExitCode == 0, $"pdf.js: {result.Error}");
        using var answer = JsonDocument.Parse(result.OutputBytes);
        var root = answer.RootElement;
        return (root.GetProperty("version").GetString()!, [.. root.GetProperty("texts").EnumerateArray().Select(text => text.GetString()!)]);
    }
}
