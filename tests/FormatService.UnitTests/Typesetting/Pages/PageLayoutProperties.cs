using CsCheck;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>What holds for every flow.</summary>
public sealed class PageLayoutProperties
{
    private const int Flows = 150;
    private const int Threads = 2;
    private static readonly string[] Facts = ["0118 496 0123", "27 February 2026", "www.example.nhs.uk/a-b", "2.5 mg"];
    private static readonly string[] Languages = ["en", "fr", "pl", "cy"];

    [Fact]
    public void Every_word_is_placed_once_and_each_page_is_painted_in_reading_order()
    {
        RandomFlow.Gen.Sample(
            flow =>
            {
                var document = Lay(flow);

                // By leaf, since the cells of a row that is split go on side by side on its next page.
                var order = TableTests.ReadingOrder(document.Structure);
                var inked = document.Pages.SelectMany(page => page.Texts()).Where(text => text.Owner.Leaf is not null)
                    .GroupBy(text => text.Owner.Leaf!).OrderBy(leaf => order[leaf.Key]).SelectMany(leaf => leaf.Select(PageText.Of));
                Assert.Equal(Letters(flow.Words), Letters(inked));
                Assert.All(document.Pages, page => Assert.True(TableTests.IsReadInOrder(page, document.Structure)));
            },
            iter: Flows, threads: Threads);
    }

    [Fact]
    [Trait("requirement", "P-19")]
    public void Nothing_is_drawn_outside_the_margins_but_what_is_wider_than_its_cell()
    {
        RandomFlow.Gen.Sample(
            flow =>
            {
                var document = Lay(flow);

                foreach (var page in document.Pages)
                {
                    var bottoms = page.Texts().Select(text => text.Baseline).Concat(page.Items.OfType<PlacedPicture>().Select(item => item.Box.Y + item.Box.Height));
                    Assert.All(bottoms, bottom => Assert.InRange(bottom, 30, 430.001));
                    Assert.All(page.Items.OfType<PlacedRectangle>(), item => Assert.InRange(item.Box.Y, 29.999, 430.001));
                    Assert.All(page.Items.OfType<PlacedRectangle>(), item => Assert.InRange(item.Box.Y + item.Box.Height, 29.999, 430.001));
                    Assert.All(page.Texts(), text => Assert.True(text.X > 29.999));
                }
            },
            iter: Flows, threads: Threads);
    }

    [Fact]
    public void No_two_lines_of_a_column_overlap()
    {
        RandomFlow.Gen.Sample(
            flow =>
            {
                foreach (var page in Lay(flow).Pages)
                {
                    PlacedText? last = null;
                    foreach (var text in page.Texts())
                    {
                        if (last is not null && last.Owner == text.Owner && text.Baseline > last.Baseline)
                        {
                            Assert.True(text.Baseline - last.Baseline > 0.9 * Math.Min(text.SizePt, last.SizePt));
                        }

                        last = text;
                    }
                }
            },
            iter: Flows, threads: Threads);
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void No_fact_is_split_that_fits_on_its_line()
    {
        Gen.Select(Gen.Int[0, 40], Gen.Int[60, 400], Gen.Int[0, 3].Select(i => Facts[i]), Gen.Int[0, 3].Select(i => Languages[i])).Sample(
            (words, width, fact, language) =>
            {
                var flow = new TestFlow();
                var spans = TestFlow.Spans(flow.Span(string.Concat(Enumerable.Repeat("a word ", words)), language: language), flow.Span(fact, isFact: true, language: language), flow.Span(" z dnia.", language: language));

                var lines = flow.Lay([spans], new PageGeometry(width + 60, 2000, 30, null)).Pages[0].Lines();

                var fits = TestFonts.Shaper.Shape(fact, "Arimo", TestFlow.Plain.Weight, language)[0].AdvanceUnits * TestFlow.SizePt / 2048 <= width;
                Assert.True(!fits || lines.Any(line => line.Contains(fact, StringComparison.Ordinal)));
            },
            iter: Flows, threads: Threads);
    }

    [Fact]
    [Trait("requirement", "P-22")]
    public void No_heading_and_no_line_of_a_paragraph_is_left_alone()
    {
        Gen.Int[1, 9].Array[1, 60].Sample(
            lengths =>
            {
                var flow = new TestFlow();
                var blocks = lengths.Select((length, i) => length == 9
                    ? flow.Lines($"h{i}l", 1, keepWithNext: true, keepTogether: true)
                    : (FlowBlock)flow.Lines($"p{i}l", length)).ToList();
                blocks.Add(flow.Lines("endl", 4));

                foreach (var page in flow.Lay(blocks).Pages)
                {
                    var owners = page.Lines().Select(line => line[..line.IndexOf('l', StringComparison.Ordinal)]).ToList();
                    Assert.False(owners[^1][0] == 'h', "A heading is last.");
                    foreach (var (owner, count) in owners.CountBy(owner => owner))
                    {
                        var length = owner == "end" ? 4 : owner[0] == 'h' ? 1 : lengths[int.Parse(owner.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)];
                        Assert.True(count >= Math.Min(2, length) && (count == length || count >= 2), owner);
                    }

                    Assert.InRange(owners.Count, 1, 20);
                }
            },
            iter: Flows, threads: Threads);
    }

    [Fact]
    public void The_same_flow_gives_the_same_pages_on_any_thread_with_a_cold_or_a_warm_cache()
    {
        var flow = new RandomFlow([.. Enumerable.Range(1, 400).Select(i => i * 7919 % 10_000)]);
        var expected = Describe(Lay(flow));

        var results = new string[8];
        var shaper = new TextShaper(TestFonts.Library, cachedWords: 64);
        Parallel.For(0, results.Length, i =>
            results[i] = Describe(new PageLayout(shaper).Lay(flow.Blocks, flow.Root, TestFlow.Geometry, NoFurniture.Instance, 1, 1000, CancellationToken.None)));

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static LaidOutDocument Lay(RandomFlow flow) =>
        new PageLayout(TestFonts.Shaper).Lay(flow.Blocks, flow.Root, TestFlow.Geometry, NoFurniture.Instance, 1, 100_000, CancellationToken.None);

    private static string Letters(IEnumerable<string> words) => string.Concat(words.SelectMany(word => word).Where(letter => !char.IsWhiteSpace(letter)));

    private static string Describe(LaidOutDocument document) => string.Join('\n', document.Pages.SelectMany(page => page.Items.Select(item => item switch
    {
        PlacedText text => FormattableString.Invariant($"{text.X:R} {text.Baseline:R} {text.SizePt} {text.Face.PostScriptName} {PageText.Of(text)}"),
        PlacedRectangle box => FormattableString.Invariant($"{box.Box} {box.Colour}"),
        PlacedPicture picture => FormattableString.Invariant($"{picture.Box}"),
        _ => throw new InvalidOperationException(),
    }).Append("page")));
}
