namespace FormatService.Testing;

/// <summary>A file of the corpus; the language is null where its name says none.</summary>
public sealed record CorpusFile(string Name, string Path, string? Language)
{
    public byte[] Bytes => File.ReadAllBytes(Path);

    public override string ToString() => Name;
}

/// <summary>Real material that is no part of the project: the folder named by FORMATSERVICE_CORPUS. Absent, tests are skipped aloud.</summary>
public static class Corpus
{
    /// <summary>Whether the corpus is here; ask before a theory enumerates it.</summary>
    public static bool IsPresent => Environment.GetEnvironmentVariable("FORMATSERVICE_CORPUS") is { Length: > 0 } folder && Directory.Exists(folder);

    public static string Folder
    {
        get
        {
            if (!IsPresent)
            {
                Assert.Skip("The corpus is not here: name its folder by the variable FORMATSERVICE_CORPUS.");
            }

            return Path.GetFullPath(Environment.GetEnvironmentVariable("FORMATSERVICE_CORPUS")!);
        }
    }

    /// <summary>English leaflets in Markdown; one of them has a name that ends in a bare full stop.</summary>
    public static IReadOnlyList<CorpusFile> EnglishLeaflets =>
        [.. Files("leaflets-en").Where(file => IsMarkdown(file.Name)).Select(file => file with { Language = "en" })];

    /// <summary>Leaflets in other languages, told by the name: covid-app.pl.md is Polish.</summary>
    public static IReadOnlyList<CorpusFile> ForeignLeaflets =>
        [.. Files("leaflets-lang").Where(file => IsMarkdown(file.Name)).Select(file => file with { Language = LanguageOf(file.Name) })];

    public static IReadOnlyList<CorpusFile> Leaflets => [.. EnglishLeaflets, .. ForeignLeaflets];

    /// <summary>Every file of the parsers' own test material, whatever its extension.</summary>
    public static IReadOnlyList<CorpusFile> MarkdownTorture => Files("markdown-torture");

    /// <summary>Pictures, good and bad.</summary>
    public static IReadOnlyList<CorpusFile> Images => Files("images");

    /// <summary>The files of a folder of the corpus, by name.</summary>
    public static IReadOnlyList<CorpusFile> Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder)).Order(StringComparer.Ordinal).Select(path => new CorpusFile(Path.GetFileName(path), path, null))];

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith('.');

    private static string? LanguageOf(string name) => name.Split('.') is [.., var language, "md"] ? language : null;
}
