using System.Diagnostics;
using FormatService.EndToEndTests.Api;
using FormatService.Testing.Pdf;
using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests.Cli;

public sealed class RenderCommandTests : IDisposable
{
    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_leaflet_becomes_every_output_named_after_it()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync(["render", "inhaler.md", "--out", "made", .. ServiceOutputs.Ids.SelectMany(id => new[] { "--to", id })]);

        result.Ends(0);
        Assert.Equal(
            [
                "inhaler-docx-fonts.docx", "inhaler-docx.docx", "inhaler-draft-for-easy-read-not-checked.docx", "inhaler-draft-for-easy-read-not-checked.pdf",
                "inhaler-large-print-18-point.docx", "inhaler-large-print-18-point.pdf", "inhaler-pdf-2.pdf", "inhaler-pdf.pdf", "inhaler.txt",
            ],
            _shell.FilesIn("made"));
        Assert.Equal("%PDF-1.7"u8.ToArray(), (await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler-pdf.pdf"), TestContext.Current.CancellationToken))[..8]);
        Assert.Equal("%PDF-2.0"u8.ToArray(), (await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler-pdf-2.pdf"), TestContext.Current.CancellationToken))[..8]);
    }

    [Fact]
    [Trait("requirement", "P-26")]
    public async Task No_size_of_large_print_is_saved_over_another()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        (await _shell.RunAsync("render", "inhaler.md", "--to", "large-print-pdf", "--size", "24", "--out", "made")).Ends(0);
        (await _shell.RunAsync("render", "inhaler.md", "--to", "large-print-pdf", "--size", "36", "--out", "made")).Ends(0);

        Assert.Equal(["inhaler-large-print-24-point.pdf", "inhaler-large-print-36-point.pdf"], _shell.FilesIn("made"));
    }

    [Fact]
    public async Task Pictures_of_ones_own_go_before_ours_and_need_a_licence()
    {
        _shell.Write("inhaler.md", Sources.WithBody("A doctor helps you."));
        _shell.Write("pictures/doctor.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0H8V8H0Z\" fill=\"#cc0000\"/></svg>");
        _shell.Write("pictures/pictures.tsv", "file\tset\tauthor\tlicence\tattribution\tallowed\ndoctor.svg\tOurs\tA. Jones\tOur own\tPhotographs of ours\tyes\n");

        (await _shell.RunAsync("render", "inhaler.md", "--to", "easy-read-pdf", "--pictures", "pictures", "--out", "made")).Ends(0);
        _shell.Write("pictures/pictures.tsv", "file\tset\tauthor\tlicence\tattribution\tallowed\n");
        var without = await _shell.RunAsync("render", "inhaler.md", "--to", "easy-read-pdf", "--pictures", "pictures", "--out", "again");
        var nowhere = await _shell.RunAsync("render", "inhaler.md", "--to", "easy-read-pdf", "--pictures", "nowhere", "--out", "again");

        var file = PdfFile.Open(await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler-draft-for-easy-read-not-checked.pdf"), TestContext.Current.CancellationToken));
        Assert.Contains("Photographs of ours", file.Structure.Text, StringComparison.Ordinal);
        Assert.Contains(file.Pages.SelectMany(page => page.Content.Shapes), shape => shape.Colour.Red is > 0.79 and < 0.81 && shape.Colour.Green == 0);
        without.Ends(1);
        Assert.Contains("FS3033", without.Errors, StringComparison.Ordinal);
        Assert.Empty(_shell.FilesIn("again"));
        nowhere.Ends(3);
        Assert.Contains("nowhere", nowhere.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_and_paper_are_those_asked_for()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        (await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--colours", "yellow-on-navy", "--paper", "a5", "--out", "made")).Ends(0);

        var page = PdfFile.Open(await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler.pdf"), TestContext.Current.CancellationToken)).Pages[0];
        Assert.Equal(419.53, page.WidthPt, 0.001);
        Assert.Equal(0x8B / 255.0, page.Content.Shapes.First().Colour.Blue, 0.001);
    }

    [Fact]
    public async Task Looks_and_room_are_those_asked_for()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        (await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--profile", "dyslexia-friendly", "--letter-spacing", "0.1", "--binding", "40", "--out", "made")).Ends(0);

        var page = PdfFile.Open(await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler.pdf"), TestContext.Current.CancellationToken)).Pages[0];
        Assert.Equal(0xD0 / 255.0, page.Content.Shapes.First().Colour.Blue, 0.001);
        Assert.Equal(40 * 72 / 25.4, page.Content.Runs.Min(run => run.Left), 0.5);
        var letters = page.Content.Runs.SelectMany(run => run.Glyphs.Where(glyph => glyph.Text == "B").Select(glyph => glyph.Width / run.SizePt));
        // Arial's “B” is 0.667 of the size wide.
        Assert.Contains(letters, width => Math.Abs(width - 0.767) < 0.001);
    }

    [Theory]
    [InlineData("--profile", "dyslexic", "dyslexia-friendly")]
    [InlineData("--letter-spacing", "0.3", "0 to 0.15")]
    [InlineData("--line-spacing", "double", "“double” is not a line spacing")]
    [InlineData("--colours", "pink", "yellow-on-black")]
    [InlineData("--paper", "A6", "A4, A3, A5, Letter")]
    [InlineData("--size", "", "The size is empty")]
    [InlineData("--size", "18,5", "write 18.5")]
    [InlineData("--colours", "", "yellow-on-black")]
    [InlineData("--paper", "A4", "--colours is empty", "--colours=")]
    [InlineData("--paper", "A4", "--size is empty", "--size=")]
    public async Task Looks_that_are_not_there_are_refused_with_those_that_are(string option, string value, string said, params string[] more)
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync(["render", "inhaler.md", "--to", "pdf", option, value, .. more, "--out", "made"]);

        result.Ends(2);
        Assert.Contains(said, result.Errors, StringComparison.Ordinal);
        Assert.Empty(_shell.FilesIn("made"));
    }

    [Fact]
    public async Task Leaflets_of_one_name_are_told_apart_by_their_folders()
    {
        _shell.Write("asthma/leaflet.md", Sources.WithBody("One."));
        _shell.Write("asthma/leaflet.cy.md", Sources.Leaflet("test", "Prawf", language: "cy"));
        _shell.Write("plaster/leaflet.md", Sources.WithBody("Two."));

        var result = await _shell.RunAsync("render", "asthma/leaflet.md", "asthma/leaflet.cy.md", "plaster/leaflet.md", "--to", "text", "--out", "made");

        result.Ends(0);
        Assert.Equal(["asthma-leaflet.cy.txt", "asthma-leaflet.txt", "plaster-leaflet.txt"], _shell.FilesIn("made"));
    }

    [Fact]
    public async Task A_folder_stands_for_all_leaflets_below_it()
    {
        _shell.Write("all/asthma/leaflet.md", Sources.WithBody("One."));
        _shell.Write("all/deep/down/plaster/leaflet.md", Sources.WithBody("Two."));
        _shell.Write("all/asthma/SOURCE.md", "# Not a leaflet\n");

        var result = await _shell.RunAsync("render", "all", "--to", "text", "--out", "made");

        result.Ends(0);
        Assert.Equal(["asthma-leaflet.txt", "plaster-leaflet.txt"], _shell.FilesIn("made"));
    }

    [Theory]
    [Trait("requirement", "T-07")]
    [InlineData("leaflet.md", "leaflet.pl.md")]
    [InlineData("inhaler.md", "inhaler.pl.md")]
    public async Task A_translation_says_that_it_is_older_than_the_original_beside_it(string original, string translation)
    {
        _shell.Write($"inhaler/{translation}", Sources.Translation("inhaler", "Stosowanie inhalatora", "pl"));
        var alone = await _shell.RunAsync("render", $"inhaler/{translation}", "--to", "text", "--out", "-");
        _shell.Write($"inhaler/{original}", Sources.Leaflet("inhaler", "Taking your inhaler").Replace("version: \"1.0\"", "version: \"1.1\"", StringComparison.Ordinal));

        var beside = await _shell.RunAsync("render", $"inhaler/{translation}", "--to", "text", "--out", "-");

        Assert.DoesNotContain("out of date", alone.Text, StringComparison.Ordinal);
        Assert.Contains("This translation is out of date.", beside.Text, StringComparison.Ordinal);
        Assert.Contains("FS2024", beside.Errors, StringComparison.Ordinal);
        Assert.Contains("1.1", beside.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leaflet_that_is_named_twice_is_made_once()
    {
        _shell.Write("leaflet.md", Sources.WithBody("One."));

        var result = await _shell.RunAsync("render", "leaflet.md", "./leaflet.md", ".", "--to", "text", "--out", "made");

        result.Ends(0);
        Assert.Equal(["leaflet.txt"], _shell.FilesIn("made"));
    }

    [Fact]
    public async Task Pictures_are_found_beside_the_leaflet()
    {
        _shell.Write("inhaler/leaflet.md", Sources.WithBody("![A red square](pictures/square.png)"));
        _shell.Write("inhaler/pictures/square.png", Sources.RedSquare);

        var result = await _shell.RunAsync("render", "inhaler/leaflet.md", "--to", "pdf", "--out", "made");

        result.Ends(0);
    }

    [Fact]
    public async Task Pictures_of_every_kind_are_drawn_and_what_is_to_be_said_of_them_is_said()
    {
        _shell.Write("leaflet.md", Sources.WithBody("![One](a.svg)\n\n![Two](b.webp)\n\n![Three](c.gif)"));
        _shell.Write("a.svg", SmallPictures.Svg);
        _shell.Write("b.webp", SmallPictures.LossyWebP);
        _shell.Write("c.gif", SmallPictures.AnimatedGif);

        var result = await _shell.RunAsync("render", "leaflet.md", "--to", "pdf", "--out", "made");

        result.Ends(0);
        Assert.Contains("b.webp” has only 96 dots to the inch", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("pictures/../../secret.png")]
    [InlineData("pictures/link.png")]
    [InlineData("linked/secret.png")]
    public async Task Pictures_outside_the_folder_of_the_leaflet_are_not_read(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes symbolic links for administrators alone.");
        _shell.Write("secret.png", Sources.RedSquare);
        _shell.Write("inhaler/leaflet.md", Sources.WithBody($"![A red square]({name})"));
        _shell.Write("inhaler/pictures/here.png", Sources.RedSquare);
        File.CreateSymbolicLink(_shell.PathOf("inhaler/pictures/link.png"), _shell.PathOf("secret.png"));
        Directory.CreateSymbolicLink(_shell.PathOf("inhaler/linked"), _shell.Folder);

        var result = await _shell.RunAsync("render", "inhaler/leaflet.md", "--to", "pdf", "--out", "made");

        result.Ends(1);
        Assert.Empty(_shell.FilesIn("made"));
    }

    [Fact]
    public async Task All_leaflets_are_made_even_when_one_has_errors()
    {
        _shell.Write("a.md", Sources.WithBody("![Nowhere](nowhere.png)"));
        _shell.Write("b.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("render", "a.md", "missing.md", "b.md", "--to", "pdf", "--out", "made");

        result.Ends(2);
        Assert.Equal(["b.pdf"], _shell.FilesIn("made"));
        Assert.Matches("(?m)^a\\.md:\\d+:\\d+: error FS\\d{4}: .*nowhere\\.png.* \\(.+\\)$", result.Errors);
        Assert.Contains("missing.md: there is no such file", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leaflet_with_errors_ends_with_1_and_leaves_the_file_that_was_there()
    {
        _shell.Write("a.md", Sources.WithBody("![Nowhere](nowhere.png)"));
        _shell.Write("made/a.pdf", "made before");

        var result = await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "made");

        result.Ends(1);
        Assert.Equal("made before", await File.ReadAllTextAsync(_shell.PathOf("made/a.pdf"), TestContext.Current.CancellationToken));
        Assert.Equal(["a.pdf"], _shell.FilesIn("made"));
    }

    [Fact]
    public async Task A_file_that_was_made_before_is_written_over()
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));
        _shell.Write("made/a.txt", "made before");

        var result = await _shell.RunAsync("render", "a.md", "--to", "text", "--out", "made");

        result.Ends(0);
        Assert.Contains("Breathe in.", await File.ReadAllTextAsync(_shell.PathOf("made/a.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("report")]
    [InlineData("abort")]
    public async Task A_leaflet_without_faults_becomes_the_same_file_whatever_is_to_become_of_others(string conformance)
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));

        var usual = await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "usual");
        var chosen = await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "chosen", "--conformance", conformance);

        usual.Ends(0);
        chosen.Ends(0);
        Assert.Equal(
            await File.ReadAllBytesAsync(_shell.PathOf("usual/a.pdf"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(_shell.PathOf("chosen/a.pdf"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_policy_for_conformance_that_there_is_not_is_named_with_those_there_are()
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "made", "--conformance", "strict");

        result.Ends(2);
        Assert.Contains("“strict” is not a policy for conformance. There are: off, report, abort.", result.Errors, StringComparison.Ordinal);
        Assert.Empty(_shell.FilesIn("made"));
    }

    [Fact]
    public async Task A_leaflet_is_never_written_over()
    {
        _shell.Write("a.txt", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("render", "a.txt", "--to", "text");

        result.Ends(2);
        Assert.StartsWith("---", await File.ReadAllTextAsync(_shell.PathOf("a.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_becomes_standard_output()
    {
        var result = await _shell.RunAsync(Sources.Utf8(Sources.WithBody("Breathe in.")), "render", "-", "--to", "text");

        result.Ends(0);
        Assert.Contains("Breathe in.", result.Text, StringComparison.Ordinal);
        Assert.Empty(_shell.FilesIn("."));
    }

    [Fact]
    public async Task Standard_output_takes_one_file_alone()
    {
        _shell.Write("a.md", Sources.WithBody("One."));
        _shell.Write("b.md", Sources.WithBody("Two."));

        var result = await _shell.RunAsync("render", "a.md", "b.md", "--to", "text", "--out", "-");

        result.Ends(2);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("render", "a.md")]
    [InlineData("render", "--to", "pdf")]
    [InlineData("render", "a.md", "--to", "papyrus")]
    [InlineData("render", "a.md", "--to", "pdf", "--size", "8")]
    [InlineData("render", "a.md", "--to", "pdf", "--size", "big")]
    [InlineData("render", "a.md", "--to", "pdf", "--font", "comic")]
    [InlineData("render", "a.md", "--to", "pdf", "--colour", "red")]
    [InlineData("render", "empty", "--to", "pdf")]
    [InlineData("rendr")]
    public async Task A_command_that_is_not_given_as_it_must_be_ends_with_2(params string[] arguments)
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));
        Directory.CreateDirectory(_shell.PathOf("empty"));

        var result = await _shell.RunAsync(arguments);

        result.Ends(2);
        Assert.NotEmpty(result.Errors);
        Assert.Equal(["a.md"], _shell.FilesIn("."));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_ends_with_3()
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));
        _shell.Write("taken", "a file where the folder should be");

        var result = await _shell.RunAsync("render", "a.md", "--to", "text", "--out", "taken");

        result.Ends(3);
        Assert.Contains("taken", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("IO_", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_the_same_every_time()
    {
        _shell.Write("a.md", Sources.WithBody("Breathe in."));

        (await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "one")).Ends(0);
        (await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "two")).Ends(0);

        Assert.Equal(
            await File.ReadAllBytesAsync(_shell.PathOf("one/a.pdf"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(_shell.PathOf("two/a.pdf"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_command_line_and_the_service_make_the_same_bytes()
    {
        await using var service = new ServiceFactory();
        var source = Sources.WithBody("Breathe in.");
        _shell.Write("a.md", source);

        (await _shell.RunAsync("render", "a.md", "--to", "pdf", "--out", "made")).Ends(0);

        var answer = await service.Client.PostMarkdownAsync("/render/pdf", source);
        Assert.Equal(await answer.BytesAsync(), await File.ReadAllBytesAsync(_shell.PathOf("made/a.pdf"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Stopped_it_leaves_whole_files_or_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGINT for another process.");
        for (var i = 0; i < 100; i++)
        {
            _shell.Write($"many/{i:000}/leaflet.md", Sources.WithBody(string.Join("\n\n", Enumerable.Repeat("Breathe in slowly, then hold your breath.", 8_000))));
        }

        var start = ProgramRun.Of("formatservice.dll", ["render", "many", "--to", "pdf", "--out", "made"]);
        start.WorkingDirectory = _shell.Folder;
        using var process = Process.Start(start)!;
        var clock = Stopwatch.StartNew();
        while (_shell.FilesIn("made").Length == 0 && clock.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.All(_shell.FilesIn("made"), name => Assert.EndsWith(".pdf", name, StringComparison.Ordinal));
        Assert.All(_shell.FilesIn("made"), name => Assert.EndsWith("%%EOF", File.ReadAllText(_shell.PathOf("made/" + name)).TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_house_style_gives_leaflets_its_colours_its_logo_and_its_name()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));
        _shell.Write("house/house.json", """{ "organisation": "Westbrook Clinic", "logo": { "file": "logo.png", "alt": "Westbrook Clinic logo" }, "colours": { "accent": "#4A2C6A" } }""");
        _shell.Write("house/logo.png", Sources.RedSquare);

        (await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--out", "plain")).Ends(0);
        (await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--out", "made", "--house", "house/house.json")).Ends(0);

        var plain = PdfFile.Open(await File.ReadAllBytesAsync(_shell.PathOf("plain/inhaler.pdf"), TestContext.Current.CancellationToken));
        var made = PdfFile.Open(await File.ReadAllBytesAsync(_shell.PathOf("made/inhaler.pdf"), TestContext.Current.CancellationToken));
        Assert.Empty(plain.Structure.OfRole("Figure"));
        Assert.Equal("Westbrook Clinic logo", Assert.Single(made.Structure.OfRole("Figure")).Alt);
        Assert.Contains(made.Pages[0].Content.Shapes, shape => Math.Round(shape.Colour.Red * 255) == 0x4A && Math.Round(shape.Colour.Blue * 255) == 0x6A);
    }

    [Fact]
    public async Task A_house_style_with_faults_stops_the_command_with_all_of_them_and_makes_nothing()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));
        _shell.Write("house.json", """{ "colours": { "text": "#999999" }, "margins": { "sidesMm": 5 } }""");

        var result = await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--out", "made", "--house", "house.json");

        result.Ends(2);
        Assert.Contains("house.json: error FS2912: The colour “text” (#999999) on the colour “page” (#FFFFFF)", result.Errors, StringComparison.Ordinal);
        Assert.Contains("house.json:1:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("FS2911", result.Errors, StringComparison.Ordinal);
        Assert.Empty(_shell.FilesIn("made"));
    }

    [Fact]
    public async Task A_house_style_that_is_not_there_is_named()
    {
        _shell.Write("inhaler.md", Sources.WithBody("Breathe in."));

        var result = await _shell.RunAsync("render", "inhaler.md", "--to", "pdf", "--house", "nowhere.json");

        result.Ends(2);
        Assert.Contains("nowhere.json", result.Errors, StringComparison.Ordinal);
    }
}
