using System.Text.RegularExpressions;
using FormatService.Testing;

namespace FormatService.UnitTests;

/// <summary>The arrows of ARCHITECTURE.md, checked.</summary>
public sealed partial class ArchitectureTests
{
    private static string Src => Repository.PathOf("src");

    [Fact]
    public void No_format_folder_uses_another_format_folder_except_through_Rendering()
    {
        var formats = Path.Combine(Src, "FormatService.Formats");

        var offences =
            from folder in Directory.GetDirectories(formats)
            let own = Path.GetFileName(folder)
            where own != "Rendering"
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            from Match match in FormatUsing().Matches(File.ReadAllText(file))
            let other = match.Groups["folder"].Value
            where other != own && other != "Rendering"
            select $"{Path.GetRelativePath(formats, file)} uses {other}";

        Assert.Empty(offences);
    }

    [Fact]
    public void Rendering_uses_no_format()
    {
        var formats = Path.Combine(Src, "FormatService.Formats");
        var names = Directory.GetDirectories(formats).Select(Path.GetFileName).Where(name => name != "Rendering").ToHashSet();

        var offences =
            from file in Directory.EnumerateFiles(Path.Combine(formats, "Rendering"), "*.cs", SearchOption.AllDirectories)
            from Match match in FormatUsing().Matches(File.ReadAllText(file))
            where names.Contains(match.Groups["folder"].Value)
            select $"{Path.GetFileName(file)} uses {match.Groups["folder"].Value}";

        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("FormatService.Documents", "")]
    [InlineData("FormatService.Typesetting", "")]
    [InlineData("FormatService.Pdf", "FormatService.Typesetting")]
    [InlineData("FormatService.Formats", "FormatService.Documents FormatService.Pdf FormatService.Typesetting")]
    [InlineData("FormatService.Inspection", "FormatService.Documents")]
    [InlineData("FormatService.Drafting", "FormatService.Documents")]
    [InlineData("FormatService.Cli", "FormatService.Drafting FormatService.Formats FormatService.Inspection")]
    [InlineData("FormatService.Api", "FormatService.Drafting FormatService.Formats FormatService.Inspection")]
    public void A_project_references_only_what_the_architecture_allows(string project, string allowed)
    {
        var text = File.ReadAllText(Path.Combine(Src, project, project + ".csproj"));

        var references = ProjectReference().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

        Assert.Equal(allowed, string.Join(' ', references));
    }

    [Fact]
    public void Every_project_of_src_is_named_here()
    {
        var projects = Directory.GetFiles(Src, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(["FormatService.Api", "FormatService.Cli", "FormatService.Documents", "FormatService.Drafting", "FormatService.Formats", "FormatService.Inspection", "FormatService.Pdf", "FormatService.Typesetting"], projects);
    }

    [Theory]
    [InlineData("Markdig", "FormatService.Documents/Reading")]
    [InlineData("YamlDotNet", "FormatService.Documents/Reading")]
    [InlineData("HarfBuzzSharp", "FormatService.Typesetting")]
    [InlineData("DocumentFormat.OpenXml", "FormatService.Formats/Word")]
    [InlineData("UglyToad.PdfPig", "FormatService.Inspection/Reading")]
    [InlineData("SkiaSharp", "FormatService.Formats/Rendering/Pictures")]
    [InlineData("Microsoft.Extensions.AI", "FormatService.Drafting")]
    [InlineData("System.CommandLine", "FormatService.Cli")]
    [InlineData("Spectre.Console", "FormatService.Cli")]
    public void The_types_of_a_library_do_not_cross_the_border_of_their_room(string library, string room)
    {
        var offences = Directory.EnumerateFiles(Src, "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("using " + library, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Src, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(room, StringComparison.Ordinal));

        Assert.Empty(offences);
    }

    [Fact]
    public void Only_what_drafts_easy_read_may_ask_a_language_model()
    {
        string[] allowed = ["FormatService.Drafting/", "FormatService.Api/EasyReadDrafts/", "FormatService.Cli/Commands/DraftEasyReadCommand.cs"];

        var users = Directory.EnumerateFiles(Src, "*.cs", SearchOption.AllDirectories)
            .Where(file => ModelUse().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Src, file).Replace('\\', '/'))
            .ToList();

        Assert.DoesNotContain(users, file => !allowed.Any(room => file.StartsWith(room, StringComparison.Ordinal)));
        Assert.All(allowed, room => Assert.Contains(users, file => file.StartsWith(room, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_but_drafting_speaks_to_a_network()
    {
        var speakers = Directory.EnumerateFiles(Src, "*.cs", SearchOption.AllDirectories)
            .Where(file => NetworkUse().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Src, file).Replace('\\', '/'));

        Assert.Equal(["FormatService.Drafting/ChatCompletionsClient.cs"], speakers);
    }

    [Fact]
    public void There_are_no_interfaces_but_those_of_the_architecture()
    {
        var interfaces = Directory.EnumerateFiles(Src, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Interface().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Order(StringComparer.Ordinal);

        Assert.Equal(["IAdaptation", "ILeafletReader", "IRenderer"], interfaces);
    }

    [GeneratedRegex(@"^using FormatService\.Formats\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex FormatUsing();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/(?<name>[^/""]+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"FormatService\.Drafting\b|\bIChatClient\b|\bModelDrafter\b")]
    private static partial Regex ModelUse();

    [GeneratedRegex(@"\b(HttpClient|SocketsHttpHandler|WebRequest|TcpClient|UdpClient|Socket)\b")]
    private static partial Regex NetworkUse();

    [GeneratedRegex(@"^\s*(public|internal) (sealed |partial )?interface (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Interface();
}
