using System.Net;
using System.Text;
using FormatService.Testing;
using FormatService.Testing.Pdf;

namespace FormatService.EndToEndTests.Api;

public sealed class InspectionTests(ServiceFactory service)
{
    private const string Pdf = "application/pdf";

    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task A_PDF_of_ours_is_measured_and_has_no_fault()
    {
        var sample = await File.ReadAllTextAsync(Repository.PathOf("samples", "leaflets", "having-a-blood-test", "leaflet.md"), TestContext.Current.CancellationToken);
        var pdf = await (await _client.PostMarkdownAsync("/render/pdf", sample)).BytesAsync();

        var inspection = await (await _client.PostBytesAsync("/inspect", pdf, Pdf)).JsonAsync();

        Assert.Equal(0, inspection.GetProperty("errors").GetInt32());
        Assert.Equal(0, inspection.GetProperty("warnings").GetInt32());
        Assert.Equal(14, inspection.GetProperty("measures").GetProperty("smallestSizePt").GetDouble());
    }

    [Fact]
    public async Task A_finding_has_rule_code_page_figure_and_remedy()
    {
        var pdf = new HandMadePdf().Page(HandMadePdf.Sound() + HandMadePdf.Text(85, 300, 9, 12, "Small print")).ToBytes();

        var inspection = await (await _client.PostBytesAsync("/inspect", pdf, Pdf)).JsonAsync();

        var finding = inspection.GetProperty("findings").EnumerateArray().Single(found => found.GetProperty("rule").GetString() == "P-01");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("FS5101", finding.GetProperty("code").GetString());
        Assert.Equal(1, finding.GetProperty("page").GetInt32());
        Assert.Equal(9, finding.GetProperty("figure").GetDouble());
        Assert.Equal("pt", finding.GetProperty("unit").GetString());
        Assert.False(string.IsNullOrEmpty(finding.GetProperty("hint").GetString()));
    }

    [Fact]
    public async Task The_size_asked_for_is_what_it_is_held_to()
    {
        var inspection = await (await _client.PostBytesAsync("/inspect?size=18", new HandMadePdf().Page(HandMadePdf.Sound()).ToBytes(), Pdf)).JsonAsync();

        Assert.Contains(inspection.GetProperty("findings").EnumerateArray(), found => found.GetProperty("rule").GetString() == "P-02");
    }

    [Theory]
    [InlineData("?size=6")]
    [InlineData("?size=large")]
    [InlineData("?size=")]
    [InlineData("?size=18,5")]
    [InlineData("?size=NaN")]
    public async Task A_size_that_nobody_can_be_held_to_is_refused(string query)
    {
        await (await _client.PostBytesAsync("/inspect" + query, [1], Pdf)).ProblemAsync(HttpStatusCode.BadRequest, "malformed-request");
    }

    [Fact]
    public async Task Another_type_is_refused_and_the_right_one_named()
    {
        var answer = await _client.PostMarkdownAsync("/inspect", "# A leaflet");

        Assert.Equal(Pdf, answer.Header("Accept"));
        await answer.ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task What_is_no_PDF_is_a_problem_that_says_so()
    {
        var problem = await (await _client.PostBytesAsync("/inspect", Encoding.ASCII.GetBytes("hello"), Pdf)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "pdf-refused");

        Assert.Equal(["FS5001"], problem.Codes());
    }

    /// <summary>Objects that are each other make the library that reads PDFs run out of stack, which ends the program it runs in.</summary>
    [Fact]
    public async Task A_PDF_that_breaks_its_reader_does_not_break_the_service()
    {
        var pdf = new HandMadePdf().Page(HandMadePdf.Sound()).With("101 0 R").With("100 0 R").ToBytes();
        var cycle = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf).Replace("/Kids[10 0 R]", "/Kids 100 0 R", StringComparison.Ordinal));

        var problem = await (await _client.PostBytesAsync("/inspect", cycle, Pdf)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "pdf-refused");

        Assert.Equal(["FS5007"], problem.Codes());
        Assert.Equal(HttpStatusCode.OK, (await _client.PostBytesAsync("/inspect", new HandMadePdf().Page(HandMadePdf.Sound()).ToBytes(), Pdf)).StatusCode);
    }
}
