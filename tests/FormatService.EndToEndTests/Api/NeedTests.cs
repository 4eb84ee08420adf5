using System.Net;

namespace FormatService.EndToEndTests.Api;

/// <summary>A leaflet is asked for by what a person needs, as their record says it.</summary>
public sealed class NeedTests : IDisposable
{
    private const string Leaflet = "---\nid: hay-fever\ntitle: Hay fever\nother-formats:\n  phone: 0113 496 0150\n---\n\nTake one tablet a day.\n";

    private readonly TestLibrary _library = new();
    private readonly HttpClient _client;

    public NeedTests(ServiceFactory service)
    {
        _library.Write("hay-fever/leaflet.md", Leaflet);
        _client = service.With(("Library", _library.Folder)).CreateClient();
    }

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("need=large%20print%2020%20point", "/leaflets/hay-fever/large-print-pdf?size=20")]
    [InlineData("need=20pt+large+print&size=24&colours=yellow-on-black", "/leaflets/hay-fever/large-print-pdf?size=24&colours=yellow-on-black")]
    [InlineData("need=dyslexia", "/leaflets/hay-fever/pdf?profile=dyslexia-friendly")]
    [InlineData("need=Word%20document", "/leaflets/hay-fever/docx")]
    public async Task A_need_is_the_output_and_the_looks_that_it_calls_for(string asked, string same)
    {
        var answer = await _client.AskAsync($"/leaflets/hay-fever?{asked}");
        var expected = await _client.AskAsync(same);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected.Header("ETag"), answer.Header("ETag"));
        Assert.Equal(await expected.BytesAsync(), await answer.BytesAsync());
    }

    [Fact]
    public async Task A_leaflet_of_ones_own_is_made_for_a_need()
    {
        var answer = await _client.PostMarkdownAsync("/render?need=large%20print", Leaflet);
        var expected = await _client.PostMarkdownAsync("/render/large-print-pdf", Leaflet);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(await expected.BytesAsync(), await answer.BytesAsync());
    }

    [Theory]
    [InlineData("braille", "Ask a braille producer")]
    [InlineData("BSL", "Book an interpreter")]
    public async Task What_is_not_made_here_is_a_conflict_that_says_how_to_ask_for_it(string need, string advice)
    {
        var answer = await _client.AskAsync($"/leaflets/hay-fever?need={need}");
        var detail = (await answer.JsonAsync()).GetProperty("detail").GetString()!;

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(advice, detail, StringComparison.Ordinal);
        Assert.Contains("0113 496 0150", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Easy_read_that_is_not_signed_off_is_a_conflict_too()
    {
        var answer = await _client.AskAsync("/leaflets/hay-fever?need=easy%20read");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Theory]
    [InlineData("need=gibberish")]
    [InlineData("need=")]
    public async Task A_need_that_nobody_knows_is_not_found_and_those_known_are_listed(string asked)
    {
        var answer = await _client.AskAsync($"/leaflets/hay-fever?{asked}");
        var problem = await answer.JsonAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("large-print-20", problem.GetProperty("needs").EnumerateArray().Select(need => need.GetString()));
    }

    [Theory]
    [InlineData("need=large%20print%2014%20point", "Large print starts at 16 point (UKAAF G003); ask for a size from 16 to 36.")]
    [InlineData("need=40%20point", "Ask for a size from 16 to 36: in larger text, too little stands on a line.")]
    [InlineData("need=large%20print&size=20&size=22", "size stands twice; give it once.")]
    [InlineData("need=large%20print&need=word", "need stands twice; give it once.")]
    public async Task A_need_in_a_size_that_is_not_made_is_refused_as_the_size_is(string asked, string advice)
    {
        var answer = await _client.AskAsync($"/leaflets/hay-fever?{asked}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(advice, (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Welsh", "/leaflets/hay-fever/pdf?lang=cy")]
    [InlineData("Polish", "interpreting service")]
    public async Task A_language_is_pointed_to_where_it_is_held(string language, string advice)
    {
        _library.Write("hay-fever/leaflet.cy.md", "---\nid: hay-fever\ntitle: Clefyd y gwair\nlanguage: cy\n---\n\nCymerwch un dabled y dydd.\n");

        var answer = await _client.AskAsync($"/leaflets/hay-fever?need={language}");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains(advice, (await answer.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/profiles")]
    [InlineData("/needs")]
    [InlineData("/outputs")]
    [InlineData("/leaflets")]
    [InlineData("/leaflets/hay-fever")]
    [InlineData("/problems")]
    [InlineData("/health/live")]
    [InlineData("/openapi/v1.json")]
    public async Task What_can_be_fetched_can_be_asked_about(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Looks_without_an_output_or_a_need_are_refused()
    {
        var answer = await _client.AskAsync("/leaflets/hay-fever?size=20");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_list_of_needs_says_what_is_made_and_what_to_ask_for()
    {
        var needs = (await (await _client.AskAsync("/needs")).JsonAsync()).EnumerateArray().ToDictionary(need => need.GetProperty("id").GetString()!);

        Assert.Equal("large-print-pdf", needs["large-print-20"].GetProperty("output").GetString());
        Assert.Equal("20", needs["large-print-20"].GetProperty("wishes").GetProperty("size").GetString());
        Assert.False(needs["braille"].TryGetProperty("output", out var output) && output.ValueKind != System.Text.Json.JsonValueKind.Null);
        Assert.NotNull(needs["braille"].GetProperty("howToAsk").GetString());
    }
}
