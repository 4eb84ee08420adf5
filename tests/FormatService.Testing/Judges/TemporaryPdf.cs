namespace FormatService.Testing.Judges;

/// <summary>A PDF in a file of its own for as long as a program needs it.</summary>
internal sealed class TemporaryPdf : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pdf-");

    public TemporaryPdf(byte[] pdf) => File.WriteAllBytes(FilePath, pdf);

    public string Folder => _folder.FullName;

    public string FilePath => Path.Combine(Folder, "document.pdf");

    public void Dispose() => _folder.Delete(recursive: true);
}
