using System.Net;
using FormatService.Testing;

namespace FormatService.EndToEndTests.Api;

public sealed class CheckTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task A_leaflet_without_errors_can_be_published()
    {
        var sample = await File.ReadAllTextAsync(
            Repository.PathOf("samples", "leaflets", "having-a-blood-test", "leaflet.md"), TestContext.Current.CancellationToken);

        var check = await (await _client.PostMarkdownAsync("/check", sample)).JsonAsync();

        Assert.True(check.GetProperty("canBePublished").GetBoolean());
        Assert.Equal(0, check.GetProperty("errors").GetInt32());
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_listed_in_the_order_of_the_source()
    {
        var answer = await _client.PostMarkdownAsync("/check", Sources.WithBody("[Click here](https://example.org).\n\n![One](one.png)"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var check = await answer.JsonAsync();
        Assert.False(check.GetProperty("canBePublished").GetBoolean());
        var lines = check.GetProperty("diagnostics").EnumerateArray()
            .Select(found => found.TryGetProperty("line", out var line) ? line.GetInt32() : 0)
            .ToList();
        Assert.True(lines.Count > 1);
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public async Task What_only_a_renderer_can_find_is_found()
    {
        var answer = await _client.PostMarkdownAsync("/check", Sources.WithBody("A sign that no font here has: \U00013000."));

        var check = await answer.JsonAsync();
        Assert.Contains("FS3001", check.Codes());
    }

    [Fact]
    public async Task What_cannot_be_read_at_all_is_a_problem()
    {
        var answer = await _client.PostMarkdownAsync("/check", "");

        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        Assert.Contains("FS1001", problem.Codes());
    }

    [Fact]
    public async Task A_check_may_be_for_one_output()
    {
        var answer = await _client.PostMarkdownAsync("/check?output=text", Sources.WithBody("A sign that no font here has: \U00013000."));

        Assert.DoesNotContain("FS3001", (await answer.JsonAsync()).Codes());
    }
}
