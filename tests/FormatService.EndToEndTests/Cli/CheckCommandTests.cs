using System.Text.Json;
using System.Text.RegularExpressions;
using FormatService.Documents.Profiles;
using FormatService.EndToEndTests.Api;
using FormatService.Testing;

namespace FormatService.EndToEndTests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task What_is_found_is_told_as_compilers_tell_it()
    {
        _shell.Write("folder/a.md", Sources.WithBody("[Click here](https://example.org).\n\n![One](one.png)"));

        var result = await _shell.RunAsync("check", "folder/a.md");

        result.Ends(1);
        Assert.Matches("(?m)^folder/a\\.md:\\d+:\\d+: (error|warning|information) FS\\d{4}: .+ \\(.+\\)$", result.Errors);
        Assert.Empty(result.Output);
        Assert.Equal(["folder/a.md"], _shell.FilesIn("."));
    }

    [Fact]
    public async Task What_is_found_can_be_had_as_JSON()
    {
        _shell.Write("a.md", Sources.WithBody("![One](one.png)"));
        _shell.Write("b.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("check", "--json", "a.md", "b.md");

        result.Ends(1);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(["a.md", "b.md"], json.RootElement.EnumerateArray().Select(file => file.GetProperty("file").GetString()!));
        var error = json.RootElement[0].GetProperty("diagnostics").EnumerateArray().First(found => found.GetProperty("message").GetString()!.Contains("one.png", StringComparison.Ordinal));
        Assert.Equal("error", error.GetProperty("severity").GetString());
        Assert.StartsWith("FS", error.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.True(error.GetProperty("line").GetInt32() > 1);
    }

    [Fact]
    public async Task A_leaflet_without_errors_ends_with_0()
    {
        var result = await _shell.RunAsync("check", Repository.PathOf("samples", "leaflets", "having-a-blood-test"));

        result.Ends(0);
        Assert.DoesNotContain(": error ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_leaflet_says_does_not_steer_the_terminal()
    {
        _shell.Write("a.md", Sources.WithBody("![\u001B]0;owned\u0007](\u001B[31mx.png)"));

        var result = await _shell.RunAsync("check", "a.md");

        Assert.DoesNotContain('\u001B', result.Errors);
        Assert.DoesNotContain('\u0007', result.Errors);
    }

    [Fact]
    public async Task The_outputs_are_listed()
    {
        var result = await _shell.RunAsync("outputs");

        result.Ends(0);
        Assert.Equal(ServiceOutputs.Ids, result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task What_can_be_asked_for_is_listed_and_can_be_asked_for()
    {
        var listed = await _shell.RunAsync("profiles");

        listed.Ends(0);
        Assert.All(
            ColourSets.All.Select(set => (set.Id, set.Description)).Concat(Papers.All.Select(paper => (paper.Id, paper.Description))).Concat(FontChoices.All.Select(font => (font.Id, font.Description)))
                .Concat(ProfilePresets.All.Select(preset => (preset.Id, preset.Description))),
            choice => Assert.Matches($"(?m)^  {choice.Id} +{Regex.Escape(choice.Description)}\r?$", listed.Text));
        Assert.Contains("12 to 36", listed.Text, StringComparison.Ordinal);
        Assert.All(
            ["--size", "--letter-spacing", "--word-spacing", "--line-spacing", "--paragraph-spacing", "--binding"], option => Assert.Matches($"(?m)^{option}\r?$", listed.Text));
    }

    [Fact]
    public async Task Fonts_that_are_missing_end_with_3_and_say_which_folder()
    {
        // The program without its fonts, as a careless copy leaves it.
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*").Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            File.Copy(file, _shell.PathOf(Path.GetFileName(file)));
        }

        using var process = System.Diagnostics.Process.Start(ProgramRun.Of(_shell.PathOf("formatservice.dll"), ["outputs"]))!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, process.ExitCode);
        Assert.Contains("fonts", errors, StringComparison.Ordinal);
    }
}
