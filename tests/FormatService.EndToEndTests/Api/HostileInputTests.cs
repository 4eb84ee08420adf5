using System.Net;
using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests.Api;

public sealed class HostileInputTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    public static TheoryData<string> Names => HostileSources.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_is_sent_is_answered_in_good_order(string name)
    {
        var (source, outcome) = HostileSources.All[name];

        foreach (var output in ServiceOutputs.Ids)
        {
            var answer = await _client.PostBytesAsync($"/render/{output}", source, "text/markdown");

            if (answer.StatusCode == HttpStatusCode.OK)
            {
                Assert.NotEqual(Outcome.Refused, outcome);
                Assert.NotEmpty(await answer.BytesAsync());
            }
            else
            {
                Assert.NotEqual(Outcome.Made, outcome);
                var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
                Assert.NotEmpty(problem.Codes());
                Assert.DoesNotContain("root:", problem.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await _client.AskAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"blocks\": 1}")]
    [InlineData("\"text\"")]
    public async Task A_canonical_form_that_is_none_is_refused(string json)
    {
        var answer = await _client.PostBytesAsync("/render/text", Sources.Utf8(json), "application/json");

        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        Assert.NotEmpty(problem.Codes());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task A_canonical_form_nested_10000_deep_is_refused(string part)
    {
        var answer = await _client.PostBytesAsync("/render/text", Sources.Utf8(string.Concat(Enumerable.Repeat(part, 10_000))), "application/json");

        await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }

    [Fact]
    public async Task An_archive_that_is_none_is_refused()
    {
        var answer = await _client.PostBytesAsync("/render/text", Sources.Utf8("PK not a zip"), "application/zip");

        await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }

    [Fact]
    public async Task An_archive_that_unpacks_to_more_than_may_be_is_refused()
    {
        var zip = Sources.Zip(
            ("leaflet.md", Sources.Utf8(Sources.WithBody("![One](a.png)"))), ("a.png", new byte[120_000_000]), ("b.png", new byte[120_000_000]));
        Assert.True(zip.Length < 1_000_000);

        var answer = await _client.PostBytesAsync("/render/text", zip, "application/zip");

        await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }

    [Fact]
    public async Task An_archive_of_very_many_files_is_refused()
    {
        var zip = Sources.Zip([("leaflet.md", Sources.Utf8(Sources.WithBody("x"))), .. Enumerable.Range(0, 5000).Select(i => ($"{i}.png", Array.Empty<byte>()))]);

        var answer = await _client.PostBytesAsync("/render/text", zip, "application/zip");

        await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }

    [Theory]
    [InlineData("../../../evil.png")]
    [InlineData("/evil.png")]
    [InlineData("..\\evil.png")]
    public async Task A_name_in_an_archive_or_a_form_leads_nowhere(string evil)
    {
        var leaflet = Sources.WithBody($"![A hand]({evil})");
        var zip = Sources.Zip(("leaflet.md", Sources.Utf8(leaflet)), (evil, Sources.RedSquare));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(leaflet), "leaflet", "leaflet.md" }, { new ByteArrayContent(Sources.RedSquare), "picture", evil },
        };

        var fromZip = await _client.PostBytesAsync("/render/pdf", zip, "application/zip");
        var fromForm = await _client.PostAsync("/render/pdf", form, TestContext.Current.CancellationToken);

        await fromZip.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        await fromForm.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
    }

    [Fact]
    public async Task A_picture_that_is_corrupt_or_claims_to_be_huge_is_refused()
    {
        byte[][] pictures = [[], [1, 2, 3], Sources.RedSquare[..40], TestPng.Claiming(60_000, 60_000), TestPng.Claiming(int.MaxValue, int.MaxValue)];
        foreach (var picture in pictures)
        {
            var zip = Sources.Zip(("leaflet.md", Sources.Utf8(Sources.WithBody("![A hand](hand.png)"))), ("hand.png", picture));

            var answer = await _client.PostBytesAsync("/render/pdf", zip, "application/zip");

            var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
            Assert.Contains("hand.png", problem.ToString(), StringComparison.Ordinal);
        }
    }
}
