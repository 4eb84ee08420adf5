using FormatService.Pdf.Objects;

namespace FormatService.UnitTests.Pdf.Objects;

public sealed class BoundedCacheTests
{
    [Fact]
    public void What_is_asked_for_again_and_again_is_made_once()
    {
        var cache = new BoundedCache<int, string>(10, _ => 1);
        var made = new List<int>();

        for (var i = 1; i <= 1000; i++)
        {
            cache.GetOrAdd(0, made, Make);
            cache.GetOrAdd(i, made, Make);
        }

        Assert.Equal(1, made.Count(key => key == 0));
    }

    [Fact]
    public void What_was_not_asked_for_lately_is_forgotten()
    {
        var cache = new BoundedCache<int, string>(10, _ => 1);
        var made = new List<int>();

        foreach (var key in Enumerable.Range(0, 100).Append(0))
        {
            cache.GetOrAdd(key, made, Make);
        }

        Assert.Equal(2, made.Count(key => key == 0));
    }

    private static string Make(int key, List<int> made)
    {
        made.Add(key);
        return key.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
