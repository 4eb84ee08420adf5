using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

public sealed class LeadInTests
{
    [Theory]
    [InlineData("en", "This can cause:", true)]
    [InlineData("ar", "وقد يسبب ذلك:", true)]
    [InlineData("zh-Hans", "这可能引起：", true)]
    [InlineData("en", "This can cause pain.", false)]
    [InlineData("zh-Hans", "这可能引起疼痛。", false)]
    [Trait("requirement", "P-22")]
    public void A_paragraph_that_ends_with_the_colon_of_its_language_stays_with_its_list(string language, string words, bool stays)
    {
        Assert.Equal(stays, ParagraphIn($"---\ntitle: T\nlanguage: {language}\n---\n\n{words}\n\n- 1\n- 2\n", words).KeepWithNext);
    }

    [Theory]
    [InlineData("This can cause:", "- 1\n- 2\n", true)]
    [InlineData("This can cause:", "What comes then.\n\n- 1\n- 2\n", false)]
    [InlineData("This can cause pain.", "- 1\n- 2\n", false)]
    [Trait("requirement", "P-22")]
    public void So_does_a_summary_that_the_list_follows(string summary, string body, bool stays) =>
        Assert.Equal(stays, ParagraphIn($"---\ntitle: T\nlanguage: en\nsummary: \"{summary}\"\n---\n\n{body}", summary).KeepWithNext);

    [Fact]
    [Trait("requirement", "P-22")]
    public void So_does_one_that_is_for_print_alone() =>
        Assert.True(ParagraphIn("---\ntitle: T\nlanguage: en\n---\n\n::: not-web\nBring:\n:::\n\n- 1\n- 2\n", "Bring:").KeepWithNext);

    private static FlowParagraph ParagraphIn(string source, string words) =>
        ComposedFlow.Of(source).OfType<FlowParagraph>().Single(paragraph => string.Concat(paragraph.Spans.Select(span => span.Text)) == words);
}
