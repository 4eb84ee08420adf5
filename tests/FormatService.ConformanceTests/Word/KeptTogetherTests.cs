using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.Word;

/// <summary>What a page must not part where it holds all of it: items and their “Do not”, advice and what it warns of.</summary>
[Trait("requirement", "W-05")]
public sealed class KeptTogetherTests
{
    private const int FewestGroups = 30;

    [Fact]
    public void All_paragraphs_of_a_group_but_the_last_stay_with_the_next()
    {
        var groups = RenderedWord.Samples.SelectMany(sample => sample.File.Said.SelectMany(story => Groups([.. story.Paragraphs]))).ToList();

        RenderedWord.AssertNone(
            from paragraphs in groups
            from paragraph in paragraphs
            where paragraph.Effective("keepNext").IsOn() == (paragraph == paragraphs[^1])
            select paragraph.Place);
        Assert.True(groups.Count >= FewestGroups, $"{groups.Count} groups");
    }

    [Theory]
    [Trait("requirement", "P-22")]
    [InlineData("Bring with you:", null, "Bring with you:", true)]
    [InlineData("Bring with you.", null, "Bring with you.", false)]
    [InlineData("A bag:", "Ward 4:", "Ward 4:", true)]
    [InlineData("A bag:", "Ward 4", "Ward 4", false)]
    public void What_stands_under_a_picture_and_ends_with_a_colon_stays_with_the_list_after_it(string caption, string? credit, string last, bool stays)
    {
        var list = new ListBlock(new NodeId("list"), ListKind.Bulleted, 1, [new ListItem(new NodeId("item"), [new Paragraph(new NodeId("words"), [new Text("Your letter")])])]);

        var file = WithPicture(caption, credit, list);

        Assert.Equal(stays, file.Body.Paragraphs.Single(paragraph => paragraph.Text.EndsWith(last, StringComparison.Ordinal)).Effective("keepNext").IsOn());
    }

    [Theory]
    [InlineData("Ward 4", true)]
    [InlineData(null, false)]
    public void What_a_picture_shows_stays_with_who_made_it(string? credit, bool stays)
    {
        var file = WithPicture("A bag.", credit);

        Assert.Equal(stays, file.Body.Paragraphs.Single(paragraph => paragraph.Text == "A bag.").Effective("keepNext").IsOn());
    }

    [Theory]
    [InlineData("::: do\n- claim, even if you do not have your letter\n:::", true)]
    [InlineData("::: do-not\n- drive\n\n  You may not see well.\n:::", true)]
    [InlineData("::: urgent Ring us\nRing us today if:\n\n- you are hot\n:::", true)]
    [InlineData("::: emergency Call 999\n1. Sit down.\n:::", true)]
    [InlineData("::: information Parking\n- Park behind the house.\n:::", false)]
    [InlineData("- claim, even if you do not have your letter", false)]
    public void No_line_of_advice_is_read_by_half(string body, bool isWhole)
    {
        var read = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes($"---\ntitle: A test\nlanguage: en-GB\n---\n\n{body}\n"), "test.md", ReadingLimits.Default);

        var file = WordFile.Read(LeafletPress.Print("advice", new LeafletPackage(read.Leaflet!, []), SourceMap.Empty, RenderedWord.Output).Pdf);

        var said = file.Body.Paragraphs.Where(paragraph => paragraph.HeadingLevel is null && paragraph.StyleId is "ListParagraph" or "ListParagraphEnd" || paragraph.StyleId?.StartsWith("Callout", StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(said);
        Assert.All(said, paragraph => Assert.Equal(isWhole || paragraph.HeadingLevel is not null, paragraph.Effective("keepLines").IsOn()));
    }

    private static WordFile WithPicture(string caption, string? credit, params ReadOnlySpan<Block> after)
    {
        var figure = new Figure(new NodeId("figure"), "dot.png", AltText.Decorative, [new Text(caption)], credit);
        var leaflet = new Leaflet(new LeafletMetadata { Title = "A test" }, [figure, .. after], []);
        return WordFile.Read(LeafletPress.Print("captions", new LeafletPackage(leaflet, LeafletGen.Pictures), SourceMap.Empty, RenderedWord.Output).Pdf);
    }

    /// <summary>Signs and what follows with the same sign, and the paragraphs of each callout after its heading.</summary>
    private static IEnumerable<WordParagraph[]> Groups(WordParagraph[] paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var first = i;
            while (i < paragraphs.Length && KindOf(paragraphs[i]) is { } kind && kind == KindOf(paragraphs[first]))
            {
                i++;
            }

            if (i > first)
            {
                yield return paragraphs[first..i--];
            }
        }
    }

    private static string? KindOf(WordParagraph paragraph) =>
        paragraph.HeadingLevel is not null || paragraph.Cell is not null ? null
        : paragraph.StyleId is { } style && style.StartsWith("Callout", StringComparison.Ordinal) ? style
        : paragraph.Label?.Text is "\u2717" or "\u2713" ? paragraph.Label.Text
        : null;
}
