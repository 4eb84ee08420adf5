using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FormatService.Testing.Pictures;

namespace FormatService.EndToEndTests.Api;

public sealed class RenderTests(ServiceFactory service)
{
    private readonly HttpClient _client = service.Client;

    public static TheoryData<string> Outputs => [.. ServiceOutputs.Ids];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Markdown_becomes_every_output(string output)
    {
        var answer = await _client.PostMarkdownAsync($"/render/{output}", Sources.WithBody("Breathe in slowly."));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.BytesAsync());
        Assert.Equal("en-GB", answer.Header("Content-Language"));
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Matches("^warnings=\\d+, information=\\d+$", answer.Header("Leaflet-Diagnostics"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task The_canonical_form_gives_the_same_bytes_as_the_Markdown_it_came_from()
    {
        var held = await (await _client.AskAsync("/leaflets/inhaler")).JsonAsync();
        var fromLibrary = await (await _client.AskAsync("/leaflets/inhaler/text")).BytesAsync();

        var answer = await _client.PostBytesAsync("/render/text", Encoding.UTF8.GetBytes(held.GetProperty("leaflet").GetRawText()), "application/json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(fromLibrary, await answer.BytesAsync());
    }

    [Fact]
    public async Task A_form_brings_the_leaflet_and_its_pictures()
    {
        using var form = Form("leaflet.md", Sources.WithBody("![A red square](square.png)"), ("square.png", Sources.RedSquare));

        var answer = await _client.PostAsync("/render/pdf", form, TestContext.Current.CancellationToken);

        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.TextAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_form_may_bring_pictures_of_every_kind()
    {
        using var form = Form(
            "leaflet.md",
            Sources.WithBody("![One](a.svg)\n\n![Two](b.webp)\n\n![Three](c.gif)\n\n![Four](d.jpg)"),
            ("a.svg", SmallPictures.Svg),
            ("b.webp", SmallPictures.LossyWebP),
            ("c.gif", SmallPictures.AnimatedGif),
            ("d.jpg", SmallPictures.CmykJpeg));

        var answer = await _client.PostAsync("/render/pdf", form, TestContext.Current.CancellationToken);

        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.TextAsync());
    }

    [Fact]
    public async Task A_picture_in_a_form_is_found_by_the_last_part_of_its_name()
    {
        // Browsers and curl send the name of a file without its folders.
        using var form = Form("leaflet.md", Sources.WithBody("![A red square](pictures/square.png)"), ("square.png", Sources.RedSquare));

        var answer = await _client.PostAsync("/render/pdf", form, TestContext.Current.CancellationToken);

        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.TextAsync());
    }

    [Fact]
    public async Task An_archive_brings_the_leaflet_and_its_pictures()
    {
        var zip = Sources.Zip(
            ("leaflet.md", Sources.Utf8(Sources.WithBody("![A red square](pictures/square.png)"))),
            ("pictures/square.png", Sources.RedSquare));

        var answer = await _client.PostBytesAsync("/render/pdf", zip, "application/zip");

        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.TextAsync());
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes_and_the_same_tag()
    {
        var first = await _client.PostMarkdownAsync("/render/pdf", Sources.WithBody("Breathe in slowly."));
        var second = await _client.PostMarkdownAsync("/render/pdf", Sources.WithBody("Breathe in slowly."));

        Assert.Equal(await first.BytesAsync(), await second.BytesAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("?font=atkinson")]
    [InlineData("?size=18")]
    [InlineData("?size=16.5&font=ATKINSON")]
    [InlineData("?colours=yellow-on-black&paper=A5")]
    [InlineData("?colours=BLACK-ON-CREAM")]
    [InlineData("?paper=letter")]
    [InlineData("?font=opendyslexic")]
    [InlineData("?letterSpacing=0.12&wordSpacing=0.16&lineSpacing=1.5&paragraphSpacing=2")]
    [InlineData("?binding=35")]
    [InlineData("?profile=dyslexia-friendly")]
    [InlineData("?profile=dyslexia-friendly&colours=black-on-pale-blue")]
    public async Task A_reader_may_ask_for_a_font_a_size_colours_and_a_paper(string query)
    {
        var plain = await _client.PostMarkdownAsync("/render/pdf", Sources.WithBody("Breathe in slowly."));

        var asked = await _client.PostMarkdownAsync("/render/pdf" + query, Sources.WithBody("Breathe in slowly."));

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.NotEqual(plain.Headers.ETag, asked.Headers.ETag);
    }

    [Theory]
    [InlineData("?font=comic", "comic")]
    [InlineData("?size=8", "12")]
    [InlineData("?size=big", "big")]
    [InlineData("?size=NaN", "“NaN” is not a size")]
    [InlineData("?size=Infinity", "“Infinity” is not a size")]
    [InlineData("?size=18,5", "write 18.5")]
    [InlineData("?size=18.555", "hundredths")]
    [InlineData("?size=", "The size is empty")]
    [InlineData("?binding=", "The binding margin is empty")]
    [InlineData("?colours=", "yellow-on-navy")]
    [InlineData("?font=", "atkinson")]
    [InlineData("?profile=", "dyslexia-friendly")]
    [InlineData("?size=1e9", "1e9")]
    [InlineData("?colours=pink", "yellow-on-navy")]
    [InlineData("?paper=A6", "A4, A3, A5, Letter")]
    [InlineData("?paper=A5&size=36", "up to 22 point")]
    [InlineData("?letterSpacing=0.2", "0 to 0.15")]
    [InlineData("?letterSpacing=wide", "“wide” is not a letter spacing")]
    [InlineData("?lineSpacing=1", "1.2 to 2")]
    [InlineData("?binding=10", "25 to 50")]
    [InlineData("?profile=dyslexic", "dyslexia-friendly")]
    public async Task A_wish_that_cannot_be_met_is_refused_with_what_can(string query, string said)
    {
        var answer = await _client.PostMarkdownAsync("/render/text" + query, Sources.WithBody("Breathe in slowly."));

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "wish-refused");
        Assert.Contains(said, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_means_nothing_is_named_with_those_that_do()
    {
        var answer = await _client.PostMarkdownAsync("/render/text?colour=red", Sources.WithBody("Breathe in slowly."));

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "unknown-parameter");
        Assert.Contains("colour", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(["profile", "font", "colours", "paper", "size", "letterSpacing", "wordSpacing", "lineSpacing", "paragraphSpacing", "binding"], problem.Texts("parameters"));
    }

    [Fact]
    public async Task An_unknown_output_lists_those_there_are()
    {
        var answer = await _client.PostMarkdownAsync("/render/papyrus", Sources.WithBody("Breathe in slowly."));

        var problem = await answer.ProblemAsync(HttpStatusCode.NotFound, "unknown-output");
        Assert.Equal(ServiceOutputs.Ids, problem.Texts("outputs"));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/markdown; charset=iso-8859-1")]
    public async Task A_body_of_another_type_is_refused_with_the_types_that_are_read(string type)
    {
        var answer = await _client.PostBytesAsync("/render/text", Sources.Utf8(Sources.WithBody("x")), type);

        var problem = await answer.ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        Assert.Equal(["text/markdown", "application/json", "multipart/form-data", "application/zip"], problem.Texts("mediaTypes"));
        Assert.Contains("application/zip", answer.Header("Accept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_type_is_refused()
    {
        using var content = new ByteArrayContent([1, 2, 3]);

        var answer = await _client.PostAsync("/render/text", content, TestContext.Current.CancellationToken);

        await answer.ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("application/pdf", HttpStatusCode.NotAcceptable)]
    [InlineData("text/plain;q=0, */*", HttpStatusCode.NotAcceptable)]
    [InlineData("text/html, text/*;q=0.1", HttpStatusCode.OK)]
    [InlineData("*/*", HttpStatusCode.OK)]
    [InlineData("text/plain", HttpStatusCode.OK)]
    public async Task The_type_of_an_output_must_be_accepted(string accept, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/render/text") { Content = new StringContent(Sources.WithBody("Breathe in.")) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/markdown");
        Assert.True(request.Headers.TryAddWithoutValidation("Accept", accept));

        var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            await answer.ProblemAsync(status, "not-acceptable");
        }
    }

    [Fact]
    public async Task All_errors_of_a_leaflet_are_answered_at_once_each_with_its_place()
    {
        var answer = await _client.PostMarkdownAsync("/render/pdf", Sources.WithBody("![One](one.png)\n\n![Two](two.png)"));

        var problem = await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity, "leaflet-has-errors");
        var errors = problem.GetProperty("diagnostics").EnumerateArray().Where(found => found.GetProperty("severity").GetString() == "error").ToList();
        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.True(error.GetProperty("line").GetInt32() > 10));
    }

    [Fact]
    public async Task A_file_name_of_other_letters_comes_with_one_in_ASCII()
    {
        var answer = await _client.PostMarkdownAsync("/render/text", Sources.Leaflet("test", "Łódź, straße, Żółć", language: "pl"));

        var disposition = answer.Header("Content-Disposition");
        Assert.Contains("attachment; filename=\"Lodz-strasse-Zolc-text-v1.0-pl.txt\"", disposition, StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''%C5%81%C3%B3d%C5%BA-", disposition, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_of_no_Latin_letter_has_a_plain_one_too()
    {
        var answer = await _client.PostMarkdownAsync("/render/text", Sources.Leaflet("test", "Допомога", language: "uk"));

        Assert.StartsWith("attachment; filename=\"", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''%D0%94", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overdue_review_is_told_in_a_header_and_never_in_the_bytes()
    {
        var overdue = await _client.PostMarkdownAsync("/render/text", Sources.Leaflet("test", "A test", nextReview: "2026-11-21"));
        var due = await _client.PostMarkdownAsync("/render/text", Sources.Leaflet("test", "A test", nextReview: "2026-11-22"));

        Assert.Equal("overdue; due=\"2026-11-21\"", overdue.Header("Leaflet-Review"));
        Assert.Equal("", due.Header("Leaflet-Review"));
        Assert.Equal((await overdue.TextAsync()).Replace("21", "22", StringComparison.Ordinal), await due.TextAsync());
    }

    [Fact]
    public async Task A_pdf_tells_how_many_pages_it_has()
    {
        var answer = await _client.PostMarkdownAsync("/render/pdf", Sources.WithBody("Breathe in slowly."));

        Assert.Equal("1", answer.Header("Leaflet-Pages"));
    }

    [Theory]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "nothing that the boundary parts")]
    public async Task A_form_that_is_none_is_malformed(string type, string body)
    {
        var answer = await _client.PostBytesAsync("/render/text", Sources.Utf8(body), type);

        await answer.ProblemAsync(HttpStatusCode.BadRequest, "malformed-request");
    }

    [Theory]
    [InlineData("blob")]
    [InlineData("leaflet")]
    [InlineData("")]
    public async Task A_leaflet_whose_file_name_does_not_say_what_it_is_is_what_its_type_says(string name)
    {
        var canonical = await (await _client.PostMarkdownAsync("/render/text", Sources.WithBody("Breathe in slowly."))).TextAsync();
        var json = new ByteArrayContent(Sources.Json(Sources.WithBody("Breathe in slowly.")));
        json.Headers.ContentType = new("application/json");
        json.Headers.ContentDisposition = new("form-data") { Name = "leaflet", FileName = name.Length == 0 ? null : name };
        using var form = new MultipartFormDataContent { json };

        var answer = await _client.PostAsync("/render/text", form, TestContext.Current.CancellationToken);

        Assert.Equal(canonical, await answer.TextAsync());
    }

    [Fact]
    public async Task A_form_must_have_one_leaflet()
    {
        using var none = Form("notes.txt", "no leaflet");
        using var two = Form("one.md", Sources.WithBody("One."), ("two.md", Sources.Utf8(Sources.WithBody("Two."))));

        var withNone = await _client.PostAsync("/render/text", none, TestContext.Current.CancellationToken);
        var withTwo = await _client.PostAsync("/render/text", two, TestContext.Current.CancellationToken);

        await withNone.ProblemAsync(HttpStatusCode.BadRequest, "malformed-request");
        var problem = await withTwo.ProblemAsync(HttpStatusCode.BadRequest, "malformed-request");
        Assert.Contains("two.md", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Form(string name, string leaflet, params (string Name, byte[] Content)[] pictures)
    {
        var form = new MultipartFormDataContent { { new StringContent(leaflet, Encoding.UTF8), "file", name } };
        foreach (var (pictureName, content) in pictures)
        {
            form.Add(new ByteArrayContent(content), "picture", pictureName);
        }

        return form;
    }
}
