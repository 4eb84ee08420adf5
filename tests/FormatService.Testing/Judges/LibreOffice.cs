namespace FormatService.Testing.Judges;

/// <summary>LibreOffice, the program named by SOFFICE or on PATH: opens Word files as another program than Word does. Its start costs more than a file: give one call many files.</summary>
public static class LibreOffice
{
    // A full run converts some dozens of files; a program that hangs is ended.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The files as PDF, in their order.</summary>
    public static IReadOnlyList<byte[]> ToPdf(IReadOnlyList<(string Name, byte[] Word)> files) => Convert(files, "pdf");

    /// <summary>The files as OpenDocument, in their order.</summary>
    public static IReadOnlyList<OpenDocument> ToOpenDocument(IReadOnlyList<(string Name, byte[] Word)> files) => [.. Convert(files, "odt").Select(OpenDocument.Read)];

    private static List<byte[]> Convert(IReadOnlyList<(string Name, byte[] Word)> files, string format)
    {
        var program = Checker.Require("soffice", "SOFFICE");
        var folder = Directory.CreateTempSubdirectory("office-");
        try
        {
            // A profile of its own: one that is in use by another would take the files and do nothing.
            var (profile, output) = (folder.CreateSubdirectory("profile"), folder.CreateSubdirectory("out"));
            var paths = new List<string>();
            foreach (var (index, (_, word)) in files.Index())
            {
                paths.Add(Path.Combine(folder.FullName, $"{index:D3}.docx"));
                File.WriteAllBytes(paths[index], word);
            }

            var result = OutsideProgram.Run(
                program,
                ["--headless", "--norestore", "--nologo", "--nodefault", $"-env:UserInstallation={new Uri(profile.FullName)}", "--convert-to", format, "--outdir", output.FullName, .. paths],
                Limit);
            return [.. files.Index().Select(file => Made(file.Index, file.Item.Name))];

            byte[] Made(int index, string name)
            {
                var path = Path.Combine(output.FullName, $"{index:D3}.{format}");
                return File.Exists(path) ? File.ReadAllBytes(path) : throw new InvalidOperationException($"{name} did not become {format}; soffice ended with {result.ExitCode}: {result.Error.Trim()}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
