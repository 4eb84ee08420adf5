using System.Net;
using System.Text.RegularExpressions;
using FormatService.Testing;

namespace FormatService.EndToEndTests.Api;

public sealed partial class DocumentationTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task The_committed_description_is_that_of_the_service()
    {
        var path = Repository.PathOf("src", "FormatService.Api", "openapi.json");
        var now = (await (await _client.AskAsync("/openapi/v1.json")).TextAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(path, now, TestContext.Current.CancellationToken);
        }

        var committed = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";

        Assert.True(committed == now, "src/FormatService.Api/openapi.json is out of date: run this test with UPDATE_GOLDEN=1 and read the difference.");
    }

    [Fact]
    public async Task The_description_is_OpenAPI_3_1_and_names_every_output()
    {
        var description = await (await _client.AskAsync("/openapi/v1.json")).JsonAsync();

        Assert.StartsWith("3.1", description.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var output = description.GetProperty("paths").GetProperty("/render/{output}").GetProperty("post").GetProperty("parameters").EnumerateArray()
            .Single(parameter => parameter.GetProperty("name").GetString() == "output");
        Assert.Equal(ServiceOutputs.Ids, output.GetProperty("schema").Texts("enum"));
    }

    [Fact]
    public async Task Every_path_of_the_description_says_what_it_is_for()
    {
        var description = await (await _client.AskAsync("/openapi/v1.json")).JsonAsync();

        var names = new HashSet<string>();
        foreach (var path in description.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.True(operation.Value.TryGetProperty("summary", out _), $"{operation.Name} {path.Name}");
                Assert.True(names.Add(operation.Value.GetProperty("operationId").GetString()!), $"{operation.Name} {path.Name}");
            }
        }
    }

    [Fact]
    public async Task The_page_for_people_loads_nothing_from_anywhere_else()
    {
        var answer = await _client.AskAsync("/docs/");

        var page = await answer.TextAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotMatch(Elsewhere(), page);
        Assert.DoesNotContain("http", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        foreach (Match script in Script().Matches(page))
        {
            Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync("/docs/" + script.Groups["src"].Value)).StatusCode);
            Assert.Contains($"'nonce-{script.Groups["nonce"].Value}'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_schema_of_the_canonical_form_is_served()
    {
        var answer = await _client.AskAsync("/schemas/leaflet.json");

        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (await answer.JsonAsync()).GetProperty("$schema").GetString());
    }

    [Fact]
    public async Task The_first_address_leads_to_all_others()
    {
        var welcome = await (await _client.AskAsync("/")).JsonAsync();

        foreach (var link in welcome.GetProperty("links").EnumerateObject().Select(link => link.Value.GetString()!).Where(link => link is not "/check" && !link.Contains('{', StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync(link)).StatusCode);
        }
    }

    [Fact]
    public async Task The_catalogue_is_read_out()
    {
        var outputs = await (await _client.AskAsync("/outputs")).JsonAsync();

        Assert.Equal(ServiceOutputs.Ids, outputs.EnumerateArray().Select(output => output.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task What_can_be_asked_for_is_read_out_and_can_be_asked_for()
    {
        var profiles = await (await _client.AskAsync("/profiles")).JsonAsync();

        Assert.Equal((12, 36, 14), (profiles.GetProperty("size").GetProperty("smallestPt").GetInt32(), profiles.GetProperty("size").GetProperty("largestPt").GetInt32(), profiles.GetProperty("size").GetProperty("usualPt").GetInt32()));
        foreach (var wish in new[] { "font", "colours", "paper" })
        {
            var choices = profiles.GetProperty(wish).EnumerateArray().ToList();
            Assert.True(choices.Count > 1);
            foreach (var choice in choices)
            {
                Assert.NotEmpty(choice.GetProperty("description").GetString()!);
                Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync($"/leaflets/inhaler/text?{wish}={choice.GetProperty("id").GetString()}")).StatusCode);
            }
        }

        foreach (var choice in profiles.GetProperty("profile").EnumerateArray())
        {
            Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync($"/leaflets/inhaler/pdf?profile={choice.GetProperty("id").GetString()}")).StatusCode);
        }

        foreach (var measure in profiles.GetProperty("spacing").EnumerateArray())
        {
            foreach (var end in new[] { "least", "most", "usual" })
            {
                Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync($"/leaflets/inhaler/pdf?{measure.GetProperty("id").GetString()}={measure.GetProperty(end).GetRawText()}")).StatusCode);
            }
        }

        Assert.Equal("#00008B", profiles.GetProperty("colours")[3].GetProperty("page").GetString());
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task The_service_tells_how_it_is(string address, string status)
    {
        var health = await (await _client.AskAsync(address)).JsonAsync();

        Assert.Equal(status, health.GetProperty("status").GetString());
    }

    [GeneratedRegex("""(src|href)="(https?:)?//""")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("""<script[^>]*src="(?<src>[^"]+)"[^>]*nonce="(?<nonce>[^"]+)">""")]
    private static partial Regex Script();
}
