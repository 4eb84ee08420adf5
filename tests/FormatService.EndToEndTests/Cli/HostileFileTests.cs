using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests.Cli;

public sealed class HostileFileTests : IDisposable
{
    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Whatever_the_files_hold_all_are_done_and_each_fault_is_told()
    {
        var names = new Dictionary<string, string>();
        foreach (var (name, (source, _)) in HostileSources.All)
        {
            var file = $"{names.Count:00}.md";
            names[name] = file;
            _shell.Write(file, source);
        }

        var result = await _shell.RunAsync(["render", .. names.Values, "--to", "pdf", "--to", "text", "--out", "made"]);

        result.Ends(1);
        var made = _shell.FilesIn("made");
        foreach (var (name, (_, outcome)) in HostileSources.All)
        {
            var isMade = made.Contains(Path.ChangeExtension(names[name], ".pdf"));
            Assert.True(outcome == Outcome.Either || isMade == (outcome == Outcome.Made), name);
            Assert.True(isMade || result.Errors.Contains(names[name] + ":", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public async Task A_file_of_50_megabytes_is_refused_without_being_read_whole()
    {
        _shell.Write("large.md", new byte[50 * 1024 * 1024]);

        var result = await _shell.RunAsync("render", "large.md", "--to", "text", "--out", "made");

        result.Ends(1);
        Assert.Matches("^large\\.md(:\\d+:\\d+)?: error FS1\\d{3}: ", result.Errors);
    }

    [Fact]
    public async Task Pictures_that_are_corrupt_are_refused_by_name()
    {
        _shell.Write("leaflet.md", Sources.WithBody("![One](one.png)\n\n![Two](two.png)"));
        _shell.Write("one.png", Sources.RedSquare[..40]);
        _shell.Write("two.png", TestPng.Claiming(60_000, 60_000));

        var result = await _shell.RunAsync("render", "leaflet.md", "--to", "pdf", "--out", "made");

        result.Ends(1);
        Assert.Contains("one.png", result.Errors, StringComparison.Ordinal);
        Assert.Contains("two.png", result.Errors, StringComparison.Ordinal);
    }
}
