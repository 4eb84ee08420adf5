using System.Diagnostics;
using System.Security.Cryptography;
using FormatService.EndToEndTests.Api;
using FormatService.Testing;

namespace FormatService.EndToEndTests.Cli;

/// <summary>
/// The command as it is published must do what the command does that all other tests run. Publishing takes minutes and packages of its own:
/// run with <c>--filter "Category=Long"</c>. How fast it is, the benchmark <c>cold</c> tells.
/// </summary>
[Trait("Category", "Long")]
public sealed class PublishedCommandTests(ITestOutputHelper output)
{
    [Theory(Explicit = true)]
    [InlineData("for everybody")]
    [InlineData("native", "-p:PublishAot=true")]
    public async Task A_published_command_makes_the_same_bytes_and_says_the_same(string form, params string[] settings)
    {
        using var plain = new CommandLine();
        using var place = new CommandLine();
        var program = await PublishAsync(place.Folder, settings);
        using var published = new CommandLine { Program = program };

        foreach (var arguments in Runs())
        {
            var expected = await RunAsync(plain, arguments);
            var found = await RunAsync(published, arguments);
            Assert.True(expected == found, $"{string.Join(' ', arguments)}\nas tested:\n{expected}\nas published:\n{found}");
        }

        var size = Directory.GetFiles(Path.GetDirectoryName(program)!, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        output.WriteLine(FormattableString.Invariant($"{form}: {size / 1048576.0:0} MB"));
    }

    private static async Task<string> PublishAsync(string folder, string[] settings)
    {
        // Builds in a place of its own, so that what is tested here is left as it is.
        var start = ProgramRun.OfFile(
            ProgramRun.DotNet,
            ["publish", Repository.PathOf("src", "FormatService.Cli"), "--artifacts-path", Path.Combine(folder, "build"), "-o", Path.Combine(folder, "program"), "-nodeReuse:false", .. settings]);
        using var publishing = Process.Start(start)!;
        publishing.StandardInput.Close();
        var errors = publishing.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await publishing.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publishing.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publishing.ExitCode == 0, said + await errors);
        return Path.Combine(folder, "program", OperatingSystem.IsWindows() ? "formatservice.exe" : "formatservice");
    }

    private static IEnumerable<string[]> Runs()
    {
        string[] outputs = [.. ServiceOutputs.Ids.SelectMany(id => new[] { "--to", id })];
        var samples = Repository.PathOf("samples", "leaflets");
        yield return ["--help"];
        yield return ["--version"];
        yield return ["render", "--help"];
        yield return ["outputs"];
        yield return ["profiles"];
        yield return [];
        yield return ["bake"];
        yield return ["render", samples, .. outputs, "--out", "made"];
        yield return ["render", samples, .. outputs, "--font", "atkinson", "--size", "20.5", "--out", "made"];
        yield return ["render", samples, .. outputs, "--profile", "dyslexia-friendly", "--letter-spacing", "0.1", "--binding", "40", "--out", "made"];
        yield return ["render", samples, "--to", "pdf", "--line-spacing", "3"];
        yield return ["render", samples, "--to", "pdf", "--word-spacing", "wide"];
        yield return ["check", samples];
        yield return ["check", samples, "--json"];
        yield return ["check", "hostile", "--json"];
        yield return ["inspect", "made/having-a-blood-test-leaflet.pdf"];
        yield return ["inspect", "made/having-a-blood-test-leaflet.pdf", "hostile/00/leaflet.md", "--json", "--size", "24"];
        yield return ["render", "hostile", .. outputs, "--out", "made"];
        yield return ["render", "nowhere.md", "--to", "pdf"];
        yield return ["render", samples, "--to", "stone"];
        yield return ["render", samples, "--to", "pdf", "--size", "6"];
        yield return ["render", samples, "--to", "pdf", "--font", "comic"];
        yield return ["render", samples, "--to", "pdf", "--out", "/dev/null/made"];
        yield return ["render", Path.Combine(samples, "taking-apixaban", "leaflet.md"), "--to", "pdf", "--out", "-"];
    }

    /// <summary>All that a run leaves: its exit code, what it said, and what it made.</summary>
    private static async Task<string> RunAsync(CommandLine shell, string[] arguments)
    {
        foreach (var (index, (_, (source, _))) in HostileSources.All.Index())
        {
            shell.Write(FormattableString.Invariant($"hostile/{index:00}/leaflet.md"), source);
        }

        var result = await shell.RunAsync(arguments);
        var made = shell.FilesIn("made").Select(name => $"{name} {Digest(File.ReadAllBytes(shell.PathOf(Path.Combine("made", name))))}");
        return string.Join('\n', [$"exit {result.ExitCode}", result.Errors, Digest(result.Output), result.Output.Length < 10_000 ? result.Text : "", .. made]);
    }

    private static string Digest(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
