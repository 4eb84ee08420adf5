using FormatService.Typesetting.Flow;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

/// <summary>What advice looks like where a page does not hold it.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("::: do\n- claim, even if you do not have all your documents\n:::", true)]
    [InlineData("::: do-not\n- drive\n:::", true)]
    [InlineData("::: urgent Ring us\n- you are hot\n:::", true)]
    [InlineData("- claim, even if you do not have all your documents", false)]
    public void An_item_of_advice_is_not_read_by_half(string body, bool isWhole)
    {
        var item = All(FlowOf(body)).OfType<FlowList>().Single().Items[0];

        Assert.Equal(isWhole, Assert.Single(item.Blocks).KeepTogether);
    }

    [Theory]
    [InlineData("en-GB", "Urgent advice")]
    [InlineData("ar", "\u0646\u0635\u064A\u062D\u0629 \u0639\u0627\u062C\u0644\u0629")]
    public void A_callout_that_goes_on_is_headed_by_its_kind_alone_where_its_heading_is_long(string language, string kind)
    {
        var band = All(FlowOf("::: urgent Stop the tablets and ring us at once if any of this happens\n- you are hot\n:::", language)).Single(block => block.HeadsNext);

        var words = Assert.IsType<FlowParagraph>(Assert.Single(Assert.IsType<FlowGroup>(band.ShortHead).Blocks));
        Assert.Equal(kind, string.Concat(words.Spans.Select(span => span.Text)));
    }

    private static IReadOnlyList<FlowBlock> FlowOf(string body, string language = "en-GB") => ComposedFlow.Of($"---\ntitle: T\nlanguage: {language}\n---\n\n{body}\n");

    private static IEnumerable<FlowBlock> All(IEnumerable<FlowBlock> blocks) => blocks.SelectMany(block => All(block is FlowGroup group ? group.Blocks : []).Prepend(block));
}
