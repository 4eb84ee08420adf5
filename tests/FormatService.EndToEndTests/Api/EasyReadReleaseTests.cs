using System.Net;
using System.Text;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.EndToEndTests.Api;

/// <summary>Who is given easy read: everybody once it is signed off, and before that staff who ask for the draft (FORMATS 2.4).</summary>
public sealed class EasyReadReleaseTests : IDisposable
{
    private const string Edition = "![](doctor)\nA doctor gives you an inhaler.\n\n## How to use it\n\n![](inhaler)\nBreathe in slowly.\n";

    private readonly TestLibrary _library = new();
    private readonly HttpClient _client;

    public EasyReadReleaseTests(ServiceFactory service)
    {
        _library.Write("signed/leaflet.md", Source("signed"));
        _library.Write("signed/leaflet.easy-read.md", $"---\neasy-read-sign-offs:\n{SignOff("clinical-owner", "A. Jones")}{SignOff("reader-group", "Northbridge readers")}---\n\n{Edition}");
        _library.Write("half/leaflet.md", Source("half"));
        _library.Write("half/leaflet.easy-read.md", $"---\neasy-read-sign-offs:\n{SignOff("clinical-owner", "A. Jones")}---\n\n{Edition}");
        _library.Write("alone/leaflet.md", Source("alone"));
        _library.Write("alone/leaflet.easy-read.md", $"---\neasy-read-sign-offs:\n{SignOff("clinical-owner", "A. Jones")}{SignOff("reader-group", "A. Jones")}---\n\n{Edition}");
        _library.Write("changed/leaflet.md", Source("changed").Replace("Breathe out", "Blow out", StringComparison.Ordinal));
        _library.Write("changed/leaflet.easy-read.md", $"---\neasy-read-sign-offs:\n{SignOff("clinical-owner", "A. Jones")}{SignOff("reader-group", "Northbridge readers")}---\n\n{Edition}");
        _client = service.With(("Library", _library.Folder)).CreateClient();
    }

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("easy-read-pdf")]
    [InlineData("easy-read-docx")]
    [Trait("requirement", "E-15")]
    public async Task What_both_have_signed_is_given_to_everybody_and_listed(string output)
    {
        var answer = await _client.AskAsync($"/leaflets/signed/{output}", ("X-Forwarded-For", "203.0.113.9"));
        var list = await (await _client.AskAsync("/leaflets")).JsonAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("draft", answer.Header("Content-Disposition"), StringComparison.OrdinalIgnoreCase);
        var links = list.EnumerateArray().Single(leaflet => leaflet.GetProperty("id").GetString() == "signed").GetProperty("links");
        Assert.Equal($"/leaflets/signed/{output}", links.GetProperty(output).GetString());
    }

    [Theory]
    [InlineData("inhaler", "Nobody has written")]
    [InlineData("half", "reader group has not signed")]
    [InlineData("alone", "which is not known to be a group of readers")]
    [InlineData("changed", "changed since the clinical owner signed")]
    [Trait("requirement", "E-15")]
    public async Task What_is_not_signed_off_is_refused_with_the_reason_and_not_listed(string id, string reason)
    {
        var answer = await _client.AskAsync($"/leaflets/{id}/easy-read-pdf");
        var list = await (await _client.AskAsync("/leaflets")).JsonAsync();
        var shown = await (await _client.AskAsync($"/leaflets/{id}")).JsonAsync();

        var problem = await answer.JsonAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("/problems/not-signed-off", problem.GetProperty("type").GetString());
        Assert.Contains(reason, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.False(list.EnumerateArray().Single(leaflet => leaflet.GetProperty("id").GetString() == id).GetProperty("links").TryGetProperty("easy-read-pdf", out _));
        Assert.False(shown.GetProperty("links").TryGetProperty("easy-read-docx", out _));
    }

    [Fact]
    public async Task Staff_at_the_machine_are_given_the_marked_draft()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/easy-read-pdf?draft=true");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("draft-for-easy-read-not-checked", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        var file = PdfFile.Open(await answer.BytesAsync());
        Assert.All(file.Pages, page => Assert.Contains("Draftforeasyread-notchecked", string.Concat(Words.Of(string.Concat(page.Content.Runs.Select(run => run.Text)))), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Host", "leaflets.example.org")]
    [InlineData("CF-Connecting-IP", "203.0.113.9")]
    [InlineData("Host", "leaflets.example.org")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Through_a_proxy_nobody_is_given_a_draft(string header, string value)
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/easy-read-pdf?draft=true", (header, value));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("at the machine", (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_values_than_true_and_false_are_refused()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/easy-read-pdf?draft=maybe");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_one_sends_oneself_becomes_a_marked_draft()
    {
        var answer = await _client.PostMarkdownAsync("/render/easy-read-docx", Source("own"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("draft-for-easy-read-not-checked", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_under_14_point_are_refused()
    {
        var answer = await _client.PostMarkdownAsync("/render/easy-read-pdf?size=13", Source("own"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Easy read starts at 14 point", (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static string Source(string id) => Sources.Leaflet(id, "Taking your inhaler");

    private static string SignOff(string role, string name)
    {
        // The id is no part of what is signed.
        var package = new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
            Encoding.UTF8.GetBytes(Source("any")), "leaflet.md", _ => null, new EasyReadFile(Encoding.UTF8.GetBytes(Edition), "leaflet.easy-read.md")).Package!;
        return $"  - role: {role}\n    name: {name}\n    date: 2026-03-02\n    version: \"1.0\"\n    fingerprint: {EasyReadApproval.FingerprintOf(package.Leaflet)}\n";
    }
}
