using System.Text;

namespace FormatService.EndToEndTests.Cli;

public sealed class DraftEasyReadCommandTests : IDisposable
{
    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_draft_is_a_source_that_check_reads_and_what_to_look_at_is_told()
    {
        _shell.Write("folder/leaflet.md", Sources.WithBody("Wash your hands prior to the test. Call 0118 496 0111."));

        var drafted = await _shell.RunAsync("draft-easy-read", "folder/leaflet.md", "--out", "folder/leaflet.easy-read.md");
        var again = await _shell.RunAsync("draft-easy-read", "folder/leaflet.md", "--out", "folder/leaflet.easy-read.md");
        var checkedOnes = await _shell.RunAsync("check", "folder");

        drafted.Ends(0);
        Assert.Matches("(?m)^folder/leaflet\\.md:\\d+:\\d+: information FS2600: “Wash your hands prior to the test\\.” became “Wash your hands before the test\\.”", drafted.Errors);
        Assert.Equal(["folder/leaflet.easy-read.md", "folder/leaflet.md"], _shell.FilesIn(".").Order(StringComparer.Ordinal));
        Assert.Contains("folder/leaflet.easy-read.md:", checkedOnes.Errors, StringComparison.Ordinal);
        Assert.Contains("FS2616", checkedOnes.Errors, StringComparison.Ordinal);
        again.Ends(2);
    }

    [Fact]
    public async Task Without_a_file_the_draft_goes_to_standard_output()
    {
        _shell.Write("leaflet.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("draft-easy-read", "leaflet.md");

        result.Ends(0);
        var text = Encoding.UTF8.GetString(result.Output);
        Assert.StartsWith("---\n# Draft for easy read - not checked.", text, StringComparison.Ordinal);
        Assert.Contains("Breathe in.", text, StringComparison.Ordinal);
    }
}
