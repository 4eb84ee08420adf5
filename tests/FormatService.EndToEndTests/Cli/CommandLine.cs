using System.Diagnostics;

namespace FormatService.EndToEndTests.Cli;

/// <summary>Runs the command as a shell does, in a folder that is gone after the test.</summary>
public sealed class CommandLine : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("formatservice-cli-").FullName;

    /// <summary>The file of a published program; null for the one that stands beside the tests.</summary>
    public string? Program { get; init; }

    /// <summary>Variables that the program finds beside those of the tests.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string content) => Write(name, Sources.Utf8(content));

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
    }

    public string[] FilesIn(string folder) =>
        Directory.Exists(PathOf(folder))
            ? [.. Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(PathOf(folder), path)).Order(StringComparer.Ordinal)]
            : [];

    public Task<CommandResult> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    public async Task<CommandResult> RunAsync(byte[]? input, params string[] arguments)
    {
        var stop = TestContext.Current.CancellationToken;
        var start = Program is null ? ProgramRun.Of("formatservice.dll", arguments) : ProgramRun.OfFile(Program, arguments);
        start.WorkingDirectory = Folder;
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input ?? [], stop);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A command that needs no more input may end before it has it all.
        }

        await process.WaitForExitAsync(stop);
        await reading;
        return new CommandResult(process.ExitCode, output.ToArray(), await errors);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of the command left.</summary>
public sealed record CommandResult(int ExitCode, byte[] Output, string Errors)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Output);

    /// <summary>It ended as it should.</summary>
    public CommandResult Ends(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"It ended with {ExitCode}: {Errors}");
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
        return this;
    }
}
