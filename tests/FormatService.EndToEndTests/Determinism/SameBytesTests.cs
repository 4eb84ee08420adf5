using System.Diagnostics;
using System.Net.Http.Headers;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.EndToEndTests.Api;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.EndToEndTests.Determinism;

/// <summary>
/// Every output of every sample is the same, byte for byte, from every process: in another language, time zone and folder, on one core or
/// many, with other instructions of the processor, from copies of the files in another order, and from the service.
/// </summary>
public sealed class SameBytesTests(ServiceFactory service, SameBytesTests.Usual usual) : IClassFixture<SameBytesTests.Usual>
{
    private static readonly OutputCatalogue Outputs = FormatServices.Create(FormatServices.DefaultFontsFolder).Outputs;

    [Theory]
    [InlineData("LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANGUAGE=tr", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0")]
    [InlineData("LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8", "TZ=Pacific/Kiritimati")]
    [InlineData("LC_ALL=C", "TZ=America/Adak", "HOME=/nonexistent", "TERM=dumb")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1")]
    [InlineData("DOTNET_PROCESSOR_COUNT=2", "DOTNET_gcServer=1")]
    [InlineData("DOTNET_PROCESSOR_COUNT=16", "DOTNET_TieredCompilation=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public async Task Another_surrounding_gives_the_same_bytes(params string[] variables)
    {
        using var made = new Workshop();

        await made.RenderAsync(AppContext.BaseDirectory, Repository.SampleLeaflets, made.Folder, variables);

        AssertSame(made.Files());
    }

    [Fact]
    public async Task Copies_in_other_folders_written_in_another_order_give_the_same_bytes()
    {
        using var made = new Workshop();
        var program = Path.Combine(made.Folder, "a place with spaces", "ö", "program");
        Copy(AppContext.BaseDirectory, program, file => Path.GetFileName(file).StartsWith("FormatService", StringComparison.Ordinal) || !Path.GetFileName(file).Contains("xunit", StringComparison.Ordinal));
        var samples = Path.Combine(made.Folder, "Leaflets of ours");
        Copy(Repository.SampleLeaflets, samples, _ => true);

        await made.RenderAsync(program, samples, Path.GetTempPath());

        AssertSame(made.Files());
    }

    [Fact]
    public async Task The_service_sends_the_bytes_that_the_command_writes()
    {
        var sent = new Dictionary<string, byte[]>();
        foreach (var output in ServiceOutputs.Ids)
        {
            foreach (var sample in SampleLeaflets.All)
            {
                using var form = Form(sample);
                var answer = await service.Client.PostAsync($"/render/{output}", form, TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, $"{sample}: {await answer.TextAsync()}");
                sent[NameOf(output, sample)] = await answer.BytesAsync();
            }
        }

        AssertSame(sent);
    }

    private void AssertSame(IReadOnlyDictionary<string, byte[]> made)
    {
        Assert.Equal(usual.Files.Keys.Order(StringComparer.Ordinal), made.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(ServiceOutputs.Ids.Length * SampleLeaflets.All.Count, made.Count);
        Assert.All(made, file => Assert.True(usual.Files[file.Key].AsSpan().SequenceEqual(file.Value), $"{file.Key} differs."));
    }

    /// <summary>The name that the command gives an output of a sample.</summary>
    private static string NameOf(string output, SampleLeaflet sample)
    {
        var row = Outputs.Find(output)!;
        var extension = row.FileExtension;
        // No sample is signed off.
        var end = row.IsEasyRead ? $"-draft-for-easy-read-not-checked{extension}" : row.DefaultProfile.Edition == Edition.LargePrint ? $"-large-print-18-point{extension}" : Outputs.All.Count(other => other.FileExtension == extension) > 1 ? $"-{output}{extension}" : extension;
        return $"{Path.GetFileName(Path.GetDirectoryName(sample.Path))}-{Path.GetFileNameWithoutExtension(sample.Path)}{end}";
    }

    private static MultipartFormDataContent Form(SampleLeaflet sample)
    {
        var form = new MultipartFormDataContent();
        var leaflet = new ByteArrayContent(File.ReadAllBytes(sample.Path));
        leaflet.Headers.ContentType = new MediaTypeHeaderValue("text/markdown");
        form.Add(leaflet, "leaflet", Path.GetFileName(sample.Path));
        var edition = EasyReadFile.NameFor(sample.Path);
        if (File.Exists(edition))
        {
            form.Add(new ByteArrayContent(File.ReadAllBytes(edition)), "easy-read", Path.GetFileName(edition));
        }

        var folder = Path.Combine(Path.GetDirectoryName(sample.Path)!, "pictures");
        foreach (var picture in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
        {
            form.Add(new ByteArrayContent(File.ReadAllBytes(picture)), "picture", Path.GetFileName(picture));
        }

        return form;
    }

    /// <summary>Copies a folder; its files are written last name first.</summary>
    private static void Copy(string from, string to, Func<string, bool> takes)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(takes).OrderDescending(StringComparer.Ordinal))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>What the command writes as it is started every day.</summary>
    public sealed class Usual : IAsyncLifetime
    {
        public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

        public async ValueTask InitializeAsync()
        {
            using var made = new Workshop();
            await made.RenderAsync(AppContext.BaseDirectory, Repository.SampleLeaflets, made.Folder);
            Files = made.Files();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>A folder where the command works, gone after the test.</summary>
    private sealed class Workshop : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("formatservice-same-");

        public string Folder => _folder.FullName;

        public async Task RenderAsync(string program, string samples, string workingFolder, params string[] variables)
        {
            var start = ProgramRun.Of("formatservice.dll", ["render", samples, .. ServiceOutputs.Ids.SelectMany(id => new[] { "--to", id }), "--out", Path.Combine(Folder, "made")]);
            start.ArgumentList[0] = Path.Combine(program, "formatservice.dll");
            start.WorkingDirectory = workingFolder;
            foreach (var variable in variables)
            {
                start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
            }

            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"It ended with {process.ExitCode}: {errors}{await output}");
        }

        public Dictionary<string, byte[]> Files()
        {
            var made = Path.Combine(Folder, "made");
            return Directory.GetFiles(made).ToDictionary(file => Path.GetRelativePath(made, file), File.ReadAllBytes);
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
