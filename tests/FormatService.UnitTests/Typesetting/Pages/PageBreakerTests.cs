using CsCheck;
using FormatService.Typesetting.Pages;

namespace FormatService.UnitTests.Typesetting.Pages;

/// <summary>The choice of page breaks against every other choice there is.</summary>
public sealed class PageBreakerTests
{
    private const double Height = 100;
    private const double FirstHeight = 120;

    private static readonly Gen<Slice[]> Slices =
        Gen.Select(Gen.Int[5, 45], Gen.Int[0, 10], Gen.Int[0, (int)PageBreakKind.Keep]).Array[1, 10].Select(slices =>
            slices.Select(slice => new Slice { Height = slice.Item1, Gap = slice.Item2, Break = (PageBreakKind)slice.Item3 }).ToArray());

    [Fact]
    [Trait("requirement", "P-22")]
    public void No_other_choice_has_fewer_ill_breaks_or_as_few_and_fewer_pages()
    {
        Slices.Sample(slices =>
        {
            var chosen = Judge(slices, PageBreaker.Break(slices, Height, FirstHeight));

            for (var choice = 0; choice < 1 << (slices.Length - 1); choice++)
            {
                List<int> starts = [0, .. Enumerable.Range(1, slices.Length - 1).Where(i => (choice & (1 << (i - 1))) != 0)];
                Assert.True(chosen.CompareTo(Judge(slices, starts)) <= 0, $"{chosen} against {Judge(slices, starts)}");
            }
        });
    }

    [Fact]
    public void Pages_take_every_slice_once_and_in_order()
    {
        Slices.Sample(slices =>
        {
            var starts = PageBreaker.Break(slices, Height, FirstHeight);

            Assert.Equal(0, starts[0]);
            Assert.Equal(starts.Distinct().Order(), starts);
            Assert.InRange(starts[^1], 0, slices.Length - 1);
        });
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Slices_of_any_number_are_broken(int count)
    {
        var slices = Enumerable.Range(0, count).Select(i => new Slice { Height = 1 + (i % 7), Break = (PageBreakKind)(i % 6) }).ToArray();

        var starts = PageBreaker.Break(slices, Height, FirstHeight);

        Assert.InRange(starts.Count, count * 4 / 100, (count * 4 / 100) + 1 + (count / 500));
    }

    /// <summary>Overfull pages, then breaks by their illness, then pages.</summary>
    private static (int Overfull, int Keep, int Front, int Widow, int Apart, int Pages) Judge(Slice[] slices, List<int> starts)
    {
        int Count(PageBreakKind kind) => starts.Count(start => start > 0 && slices[start].Break == kind);
        var overfull = 0;
        for (var page = 0; page < starts.Count; page++)
        {
            var end = page + 1 < starts.Count ? starts[page + 1] : slices.Length;
            var ink = slices[starts[page]..end].Sum(slice => slice.Gap + slice.Height) - slices[starts[page]].Gap;
            overfull += ink > (page == 0 ? FirstHeight : Height) + 0.001 ? 1 : 0;
        }

        return (overfull, Count(PageBreakKind.Keep), Count(PageBreakKind.Front), Count(PageBreakKind.Widow), Count(PageBreakKind.Apart), starts.Count(_ => true));
    }
}
