using System.Diagnostics;
using FormatService.Testing.Judges;

namespace FormatService.EndToEndTests.Fuzzing;

/// <summary>
/// A minute of looking for faults in each way in, and what was found before; the command does the work (tests/README.md). The minute is
/// counted in cases, as many as one core runs in about one: so the same cases are run wherever it is measured. Who changes a reader or a
/// renderer runs the command for longer.
/// </summary>
public sealed class FuzzingTests(ITestOutputHelper output)
{
    private const string Program = "FormatService.Fuzzing.dll";

    [Fact]
    public void What_once_broke_a_promise_keeps_it_now() => AssertFine("crashes");

    [Theory]
    [InlineData("markdown", 1_000)]
    [InlineData("json", 2_000)]
    [InlineData("pictures", 6_000)]
    [InlineData("zip", 8_000)]
    public void A_minute_of_hostile_input_finds_nothing(string target, int cases)
    {
        var state = Directory.CreateTempSubdirectory("fuzzing-");
        try
        {
            AssertFine(target, "--executions", $"{cases}", "--minutes", "10", "--seed", "20260227", "--state", state.FullName);
        }
        finally
        {
            state.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_dearest_input_takes_neither_ten_seconds_nor_500_megabytes() => AssertFine("worst", "--whole");

    [Fact]
    public void Six_hundred_mixed_leaflets_are_made_and_nothing_breaks() =>
        AssertMixed(judged: 0);

    [Fact]
    public void Forty_mixed_leaflets_pass_veraPDF()
    {
        Checker.Require("verapdf", "VERAPDF");

        AssertMixed(judged: 40);
    }

    private void AssertMixed(int judged)
    {
        var folder = Directory.CreateTempSubdirectory("leaflets-");
        try
        {
            AssertFine("leaflets", "--count", judged == 0 ? "600" : "200", "--seed", "20260227", "--verapdf", $"{judged}", "--folder", folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void AssertFine(params string[] arguments)
    {
        using var process = Process.Start(ProgramRun.Of(Program, arguments))!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        output.WriteLine(told);
        Assert.True(process.ExitCode == 0, $"{told}\n{error.Result}");
    }
}
