using System.Net;
using System.Net.Http.Headers;
using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests.Api;

public sealed class LibraryTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task The_list_names_every_leaflet_with_its_languages_dates_and_links()
    {
        var list = await (await _client.AskAsync("/leaflets")).JsonAsync();

        var inhaler = list.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "inhaler");
        Assert.Equal("Taking your inhaler", inhaler.GetProperty("title").GetString());
        Assert.Equal("Y/064", inhaler.GetProperty("reference").GetString());
        Assert.Equal(["en-GB", "cy"], inhaler.GetProperty("editions").EnumerateArray().Select(edition => edition.GetProperty("language").GetString()!));
        Assert.Equal("2029-02-01", inhaler.GetProperty("nextReview").GetString());
        Assert.Equal("/leaflets/inhaler", inhaler.GetProperty("links").GetProperty("self").GetString());
        Assert.Equal("/leaflets/inhaler/text", inhaler.GetProperty("links").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("Y/064")]
    [InlineData("y/064")]
    public async Task A_reference_finds_its_leaflet(string reference)
    {
        var list = await (await _client.AskAsync($"/leaflets?reference={Uri.EscapeDataString(reference)}")).JsonAsync();

        Assert.Equal("inhaler", Assert.Single(list.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_reference_that_nothing_has_finds_nothing()
    {
        var list = await (await _client.AskAsync("/leaflets?reference=Z/999")).JsonAsync();

        Assert.Empty(list.EnumerateArray());
    }

    [Fact]
    public async Task A_leaflet_is_shown_in_its_canonical_form()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler?lang=cy");

        var leaflet = await answer.JsonAsync();
        Assert.Equal("cy", leaflet.GetProperty("language").GetString());
        Assert.Equal("cy", answer.Header("Content-Language"));
        Assert.Equal(["en-GB", "cy"], leaflet.Texts("languages"));
        Assert.Equal("Defnyddio eich anadlydd", leaflet.GetProperty("title").GetString());
        Assert.Equal("/leaflets/inhaler/text?lang=cy", leaflet.GetProperty("links").GetProperty("text").GetString());
        Assert.NotEqual(System.Text.Json.JsonValueKind.Undefined, leaflet.GetProperty("leaflet").ValueKind);
    }

    [Fact]
    public async Task A_translation_is_asked_for_by_its_language()
    {
        var welsh = await _client.AskAsync("/leaflets/inhaler/text?lang=CY");
        var original = await _client.AskAsync("/leaflets/inhaler/text");

        Assert.Contains("Defnyddio eich anadlydd", await welsh.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("cy", welsh.Header("Content-Language"));
        Assert.Equal("en-GB", original.Header("Content-Language"));
    }

    [Fact]
    [Trait("requirement", "T-09")]
    public async Task Languages_are_named_in_English_and_as_their_readers_name_them()
    {
        var list = await (await _client.AskAsync("/leaflets")).JsonAsync();
        var leaflet = await (await _client.AskAsync("/leaflets/inhaler?lang=cy")).JsonAsync();

        var welsh = list.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "inhaler").GetProperty("editions")[1];
        Assert.Equal(("Welsh", "Cymraeg"), (welsh.GetProperty("languageName").GetString(), welsh.GetProperty("ownLanguageName").GetString()));
        Assert.Equal(("Welsh", "Cymraeg"), (leaflet.GetProperty("languageName").GetString(), leaflet.GetProperty("ownLanguageName").GetString()));
    }

    [Fact]
    [Trait("requirement", "T-07")]
    public async Task A_translation_says_that_it_is_out_of_date_from_the_moment_that_its_original_changes()
    {
        const string Mark = "This translation is out of date. The original leaflet has changed.";
        using var library = new TestLibrary();
        library.Write("inhaler/leaflet.pl.md", Sources.Translation("inhaler", "Stosowanie inhalatora", "pl"));
        await using var own = service.With(("Library", library.Folder));
        var client = own.CreateClient();
        var before = await client.AskAsync("/leaflets/inhaler/text?lang=pl");

        library.Write(
            "inhaler/leaflet.md",
            Sources.Leaflet("inhaler", "Taking your inhaler").Replace("version: \"1.0\"", "version: \"1.1\"", StringComparison.Ordinal));

        var after = await client.AskAsync("/leaflets/inhaler/text?lang=pl");
        var edition = (await (await client.AskAsync("/leaflets")).JsonAsync()).EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == "inhaler").GetProperty("editions").EnumerateArray().Last();
        var canonical = (await (await client.AskAsync("/leaflets/inhaler?lang=pl")).JsonAsync()).GetProperty("leaflet").GetRawText();
        var sentOn = await client.PostBytesAsync("/render/text", Sources.Utf8(canonical), "application/json");
        Assert.DoesNotContain(Mark, await before.TextAsync(), StringComparison.Ordinal);
        Assert.Contains(Mark, await after.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("To tłumaczenie jest nieaktualne. Oryginalna ulotka uległa zmianie.", await after.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("Polish: Taking your inhaler · Version 1.0", await after.TextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.True(edition.GetProperty("isOutdated").GetBoolean());
        Assert.Contains(Mark, await sentOn.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_without_its_region_finds_the_one_with()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/text?lang=en");

        Assert.Equal("en-GB", answer.Header("Content-Language"));
    }

    [Theory]
    [InlineData("so")]
    [InlineData("not a language")]
    public async Task A_language_that_is_not_held_lists_those_that_are(string language)
    {
        var answer = await _client.AskAsync($"/leaflets/inhaler/text?lang={Uri.EscapeDataString(language)}");

        var problem = await answer.ProblemAsync(HttpStatusCode.NotFound, "unknown-language");
        Assert.Equal(["en-GB", "cy"], problem.Texts("languages"));
    }

    [Fact]
    public async Task An_unknown_leaflet_names_those_whose_ids_are_near()
    {
        var answer = await _client.AskAsync("/leaflets/inhalor/text");

        var problem = await answer.ProblemAsync(HttpStatusCode.NotFound, "unknown-leaflet");
        Assert.Equal(["inhaler"], problem.Texts("near"));
    }

    [Theory]
    [InlineData("/leaflets/..%2Fsecret.txt")]
    [InlineData("/leaflets/..%2F..%2Fetc%2Fpasswd/text")]
    [InlineData("/leaflets/secret.txt")]
    [InlineData("/leaflets/inhaler%2Fleaflet.md/text")]
    public async Task An_id_leads_to_no_file_outside_the_library(string address)
    {
        var answer = await _client.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_output_lists_those_there_are()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/papyrus");

        var problem = await answer.ProblemAsync(HttpStatusCode.NotFound, "unknown-output");
        Assert.Equal(ServiceOutputs.Ids, problem.Texts("outputs"));
    }

    [Fact]
    public async Task A_type_that_is_not_accepted_is_refused()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/text", ("Accept", "application/pdf"));

        await answer.ProblemAsync(HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    [Fact]
    public async Task A_leaflet_that_is_held_already_is_not_sent_again()
    {
        var first = await _client.AskAsync("/leaflets/inhaler/pdf");

        var again = await _client.AskAsync("/leaflets/inhaler/pdf", ("If-None-Match", first.Headers.ETag!.ToString()));
        var other = await _client.AskAsync("/leaflets/inhaler/pdf", ("If-None-Match", "\"another\""));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.BytesAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_condition_that_is_not_met_is_a_problem_and_no_download()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/pdf", ("If-Match", "\"another\""));

        await answer.ProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_leaflet_that_is_held_already_is_not_made_again_either()
    {
        // No artefact can be made in a millisecond, so whoever gets an answer got it without one being made.
        await using var hurried = service.With(("MaxRenderTime", "00:00:00.001"));
        var tag = (await _client.AskAsync("/leaflets/inhaler/pdf?size=20")).Headers.ETag!.ToString();

        var held = await hurried.CreateClient().AskAsync("/leaflets/inhaler/pdf?size=20", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
    }

    [Fact]
    public async Task A_part_can_be_asked_for()
    {
        var whole = await (await _client.AskAsync("/leaflets/inhaler/pdf")).BytesAsync();

        var part = await _client.AskAsync("/leaflets/inhaler/pdf", ("Range", "bytes=10-19"));
        var beyond = await _client.AskAsync("/leaflets/inhaler/pdf", ("Range", "bytes=99999999-"));

        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[10..20], await part.BytesAsync());
        Assert.Equal(new ContentRangeHeaderValue(10, 19, whole.Length), part.Content.Headers.ContentRange);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task A_part_of_an_artefact_that_has_changed_is_sent_whole()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/pdf", ("Range", "bytes=10-19"), ("If-Range", "\"another\""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task HEAD_answers_the_headers_alone()
    {
        var whole = await _client.AskAsync("/leaflets/inhaler/pdf");

        var head = await _client.AskAsync(HttpMethod.Head, "/leaflets/inhaler/pdf");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await whole.BytesAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.BytesAsync());
    }

    [Fact]
    public async Task Whoever_keeps_a_copy_is_told_to_ask_again()
    {
        var answer = await _client.AskAsync("/leaflets/inhaler/text");

        Assert.Equal("no-cache", answer.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("draft-leaflet", "DRAFT")]
    [InlineData("withdrawn-leaflet", "WITHDRAWN")]
    public async Task A_leaflet_that_is_not_approved_is_served_with_its_mark(string id, string mark)
    {
        var text = await (await _client.AskAsync($"/leaflets/{id}/text")).TextAsync();

        Assert.Contains(mark, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_overdue_leaflet_says_so_in_the_list_and_in_a_header()
    {
        var list = await (await _client.AskAsync("/leaflets")).JsonAsync();
        var answer = await _client.AskAsync("/leaflets/plaster-care/text");

        var plaster = list.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "plaster-care");
        Assert.True(plaster.GetProperty("isOverdue").GetBoolean());
        Assert.Equal("overdue; due=\"2026-02-01\"", answer.Header("Leaflet-Review"));
    }

    [Fact]
    public async Task A_leaflet_with_a_picture_becomes_a_pdf()
    {
        var answer = await _client.AskAsync("/leaflets/picture/pdf");

        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.TextAsync());
    }

    [Fact]
    public async Task A_leaflet_that_is_changed_or_added_is_served_as_it_is_now()
    {
        using var library = new TestLibrary();
        await using var own = service.With(("Library", library.Folder));
        var client = own.CreateClient();
        var before = await client.AskAsync("/leaflets/inhaler/text");

        library.Write("inhaler/leaflet.md", Sources.Leaflet("inhaler", "Taking your new inhaler"));
        library.Write("added/leaflet.md", Sources.Leaflet("added", "Added today"));

        var after = await client.AskAsync("/leaflets/inhaler/text");
        Assert.Contains("Taking your new inhaler", await after.TextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while ((await client.AskAsync("/leaflets/added/text")).StatusCode != HttpStatusCode.OK)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), "The new leaflet was not found within 10 seconds.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_picture_that_is_changed_changes_the_artefact()
    {
        using var library = new TestLibrary();
        await using var own = service.With(("Library", library.Folder));
        var client = own.CreateClient();
        var before = await client.AskAsync("/leaflets/picture/pdf");

        library.Write("picture/pictures/square.png", TestPng.Solid(16, 16));

        var after = await client.AskAsync("/leaflets/picture/pdf");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task A_leaflet_with_errors_is_listed_and_its_errors_are_answered()
    {
        using var library = new TestLibrary();
        library.Write("broken/leaflet.md", Sources.Leaflet("broken", "A broken leaflet", body: "![Nowhere](nowhere.png)"));
        await using var own = service.With(("Library", library.Folder));
        var client = own.CreateClient();

        var list = await (await client.AskAsync("/leaflets")).JsonAsync();
        var answer = await client.AskAsync("/leaflets/broken/pdf");

        Assert.Contains("broken", list.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        Assert.NotEmpty(problem.Codes());
    }
}
