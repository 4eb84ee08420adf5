using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Adaptation;

public sealed class PaperAdaptationTests
{
    private const string Source = """
        # T

        Before [the web](#web).

        ::: web-only
        Click here.[^web]

        ## Web {#web}

        Scroll.
        :::

        ::: not-web
        Ask staff.[^paper]
        :::

        - one
        - ::: web-only
          gone
          :::

        [^web]: Only for the web.
        [^paper]: Staff will help.
        """;

    [Fact]
    public void Paper_drops_what_is_web_only_and_nothing_else()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Source).Leaflet!;

        var paper = new PaperAdaptation().Adapt(leaflet, ReadingProfile.Standard);

        Assert.Equal(
            "T Before the web. Ask staff. one Staff will help.".Split(' '),
            LeafletText.Words(paper));
    }

    [Fact]
    public void Paper_adapted_again_is_the_same()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Source).Leaflet!;

        var once = new PaperAdaptation().Adapt(leaflet, ReadingProfile.Standard);
        var twice = new PaperAdaptation().Adapt(once, ReadingProfile.Standard);

        Assert.Equal(LeafletFingerprint.Of(once), LeafletFingerprint.Of(twice));
    }

    [Fact]
    public void No_link_of_paper_leads_to_what_paper_does_not_have()
    {
        var leaflet = MarkdownLeafletReaderTests.Read(Source).Leaflet!;

        var paper = new PaperAdaptation().Adapt(leaflet, ReadingProfile.Standard);

        Assert.Equal([new Text("Before "), new Text("the web"), new Text(".")], ((Paragraph)paper.Blocks[0]).Inlines);
    }
}
