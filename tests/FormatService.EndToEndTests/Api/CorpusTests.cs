using System.Net;
using System.Net.Http.Headers;
using FormatService.Testing;

namespace FormatService.EndToEndTests.Api;

/// <summary>Sends whatever the corpus holds: each file is made, or refused with what is wrong with it.</summary>
public sealed class CorpusTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task Markdown_that_was_written_to_break_readers_is_answered_in_good_order()
    {
        Assert.SkipUnless(Corpus.IsPresent, "FORMATSERVICE_CORPUS names no folder.");
        foreach (var file in Corpus.MarkdownTorture)
        {
            var source = await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken);
            foreach (var output in ServiceOutputs.Ids)
            {
                await IsInGoodOrderAsync(file, await _client.PostBytesAsync($"/render/{output}", source, "text/markdown"));
            }

            var check = await _client.PostBytesAsync("/check", source, "text/markdown");
            Assert.True(check.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{file.Name}: {check.StatusCode}");
        }
    }

    [Fact]
    public async Task Pictures_of_every_kind_are_answered_in_good_order()
    {
        Assert.SkipUnless(Corpus.IsPresent, "FORMATSERVICE_CORPUS names no folder.");
        foreach (var file in Corpus.Images)
        {
            using var picture = new ByteArrayContent(await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken));
            using var leaflet = new StringContent(Sources.WithBody("![A picture](picture)"));
            leaflet.Headers.ContentType = new MediaTypeHeaderValue("text/markdown");
            using var form = new MultipartFormDataContent { { leaflet, "leaflet" }, { picture, "picture", "picture" } };

            await IsInGoodOrderAsync(file, await _client.PostAsync("/render/pdf", form, TestContext.Current.CancellationToken));
        }
    }

    private static async Task IsInGoodOrderAsync(CorpusFile file, HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{file.Name}: {answer.StatusCode}");
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            Assert.True((await answer.BytesAsync()).Length > 0, file.Name);
            return;
        }

        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        Assert.NotEmpty(problem.Codes());
    }
}
