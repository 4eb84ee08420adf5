using System.Net;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.EndToEndTests.Api;

public sealed class HouseStyleTests(ServiceFactory service) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("formatservice-house-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_service_makes_leaflets_in_the_style_that_its_settings_name()
    {
        await using var factory = service.With(("House", Repository.PathOf("samples/profiles/house.json")));
        using var client = factory.CreateClient();

        var answer = await client.PostMarkdownAsync("/render/pdf", "---\ntitle: A test\n---\n\nBreathe in.\n");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var file = PdfFile.Open(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Northbridge Hospitals logo", Assert.Single(file.Structure.OfRole("Figure")).Alt);
        Assert.Contains("Northbridge Hospitals", file.Structure.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_wish_that_the_margins_of_the_house_leave_no_room_for_is_refused()
    {
        var path = Path.Combine(_folder, "house.json");
        await File.WriteAllTextAsync(path, """{ "margins": { "sidesMm": 40 } }""", TestContext.Current.CancellationToken);
        await using var factory = service.With(("House", path));
        using var client = factory.CreateClient();

        var answer = await client.AskAsync("/leaflets/inhaler/pdf?paper=A5&size=18");

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "wish-refused");
        Assert.Contains("up to 15 point", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_with_faults_keeps_the_service_from_starting_and_all_of_them_are_told()
    {
        var path = Path.Combine(_folder, "house.json");
        await File.WriteAllTextAsync(path, """{ "colours": { "link": "#AAAAAA" }, "logo": { "file": "../x.png", "alt": "Our logo" } }""", TestContext.Current.CancellationToken);
        await using var factory = service.With(("House", path));

        var refusal = Assert.ThrowsAny<Exception>(factory.CreateClient);

        Assert.Contains(path, refusal.ToString(), StringComparison.Ordinal);
        Assert.Contains("FS2912: The colour “link” (#AAAAAA)", refusal.ToString(), StringComparison.Ordinal);
        Assert.Contains("FS2913", refusal.ToString(), StringComparison.Ordinal);
    }
}
