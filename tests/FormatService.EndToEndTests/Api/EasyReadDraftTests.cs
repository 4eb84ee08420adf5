using System.Net;

namespace FormatService.EndToEndTests.Api;

public sealed class EasyReadDraftTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task A_draft_comes_with_what_to_look_at()
    {
        var answer = await _client.PostMarkdownAsync("/easy-read-drafts", Sources.WithBody("Wash your hands prior to the test."));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var draft = await answer.JsonAsync();
        Assert.StartsWith("---\n# Draft for easy read - not checked.", draft.GetProperty("source").GetString(), StringComparison.Ordinal);
        var changed = draft.GetProperty("review").EnumerateArray().First(item => item.GetProperty("kind").GetString() == "changedSentence");
        Assert.Equal("Wash your hands before the test.", changed.GetProperty("draft").GetString());
        Assert.Equal("Wash your hands prior to the test.", changed.GetProperty("original").GetString());
        Assert.True(changed.GetProperty("line").GetInt32() > 1);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem()
    {
        var answer = await _client.PostMarkdownAsync("/easy-read-drafts", "");

        await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }
}
