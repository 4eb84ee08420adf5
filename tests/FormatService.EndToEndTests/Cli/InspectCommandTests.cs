using System.Text.Json;
using FormatService.Testing.Pdf;

namespace FormatService.EndToEndTests.Cli;

public sealed class InspectCommandTests : IDisposable
{
    private static readonly byte[] Sound = new HandMadePdf().Page(HandMadePdf.Sound()).ToBytes();
    private static readonly byte[] Small = new HandMadePdf().Page(HandMadePdf.Sound() + HandMadePdf.Text(85, 300, 9, 12, "Small print")).ToBytes();

    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_PDF_without_errors_ends_with_0_and_its_figures()
    {
        _shell.Write("sound.pdf", Sound);

        var result = await _shell.RunAsync("inspect", "sound.pdf");

        result.Ends(0);
        Assert.Matches("smallest text +12 pt", result.Text);
        Assert.Matches("lines apart +1.40 sizes", result.Text);
        Assert.Matches("lowest contrast +21.00 to 1", result.Text);
    }

    [Fact]
    public async Task A_PDF_with_errors_ends_with_1_and_what_to_do()
    {
        _shell.Write("small.pdf", Small);

        var result = await _shell.RunAsync("inspect", "small.pdf");

        result.Ends(1);
        Assert.Matches("page 1, P-01: error FS5101: .*9 point.*Small print.*\\(.+\\)", result.Text);
    }

    [Fact]
    public async Task Large_print_is_held_to_what_was_asked_for()
    {
        _shell.Write("sound.pdf", Sound);

        (await _shell.RunAsync("inspect", "sound.pdf", "--size", "18")).Ends(1);
        (await _shell.RunAsync("inspect", "sound.pdf", "--size", "6")).Ends(2);
    }

    [Theory]
    [InlineData("abc", "“abc” is not a size in points, such as 18")]
    [InlineData("18x", "“18x” is not a size")]
    [InlineData("18,5", "write 18.5")]
    [InlineData("", "The size is empty")]
    [InlineData("NaN", "“NaN” is not a size")]
    public async Task A_size_that_is_none_ends_with_2_and_what_to_write(string size, string said)
    {
        _shell.Write("sound.pdf", Sound);

        Assert.Contains(said, (await _shell.RunAsync("inspect", "sound.pdf", "--size", size)).Ends(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_told_as_one()
    {
        _shell.Write("folder/sound.pdf", Sound);

        Assert.Contains("folder is a folder", (await _shell.RunAsync("inspect", "folder")).Ends(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_can_be_had_as_JSON()
    {
        _shell.Write("sound.pdf", Sound);
        _shell.Write("broken.pdf", "hello");

        var result = await _shell.RunAsync("inspect", "--json", "sound.pdf", "broken.pdf");

        result.Ends(1);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(12, json.RootElement[0].GetProperty("measures").GetProperty("bodySizePt").GetDouble());
        Assert.Equal("FS5001", json.RootElement[1].GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_PDF_comes_from_standard_input_too()
    {
        (await _shell.RunAsync(Small, "inspect", "-")).Ends(1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_2()
    {
        Assert.Contains("nowhere.pdf", (await _shell.RunAsync("inspect", "nowhere.pdf")).Ends(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PDF_that_breaks_its_reader_is_told_as_one()
    {
        _shell.Write("cycle.pdf", System.Text.Encoding.Latin1.GetBytes(
            System.Text.Encoding.Latin1.GetString(new HandMadePdf().Page("").With("101 0 R").With("100 0 R").ToBytes()).Replace("/Kids[10 0 R]", "/Kids 100 0 R", StringComparison.Ordinal)));

        Assert.Contains("FS5007", (await _shell.RunAsync("inspect", "cycle.pdf")).Ends(1).Errors, StringComparison.Ordinal);
    }
}
