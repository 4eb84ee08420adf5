using FormatService.Api.Limits;

namespace FormatService.EndToEndTests.Api;

public sealed class BoundedCacheTests
{
    [Fact]
    public void What_is_kept_is_found()
    {
        var cache = new BoundedCache<string>(100);

        cache.Keep("a", "one", 60);

        Assert.Equal("one", cache.Find("a"));
        Assert.Null(cache.Find("b"));
        Assert.Equal(60, cache.Taken);
    }

    [Fact]
    public void The_least_recently_asked_for_goes_first()
    {
        var cache = new BoundedCache<string>(100);
        cache.Keep("a", "one", 40);
        cache.Keep("b", "two", 40);
        cache.Find("a");

        cache.Keep("c", "three", 40);

        Assert.Equal("one", cache.Find("a"));
        Assert.Null(cache.Find("b"));
        Assert.Equal("three", cache.Find("c"));
        Assert.Equal(80, cache.Taken);
    }

    [Fact]
    public void What_is_larger_than_all_the_room_is_not_kept_and_drives_nothing_out()
    {
        var cache = new BoundedCache<string>(100);
        cache.Keep("a", "one", 60);

        cache.Keep("b", "two", 101);

        Assert.Equal("one", cache.Find("a"));
        Assert.Null(cache.Find("b"));
    }

    [Fact]
    public void A_new_value_takes_the_place_of_the_old()
    {
        var cache = new BoundedCache<string>(100);
        cache.Keep("a", "old", 60);

        cache.Keep("a", "new", 70);

        Assert.Equal("new", cache.Find("a"));
        Assert.Equal(70, cache.Taken);
    }

    [Fact]
    public void Many_threads_never_take_more_than_the_room()
    {
        var cache = new BoundedCache<string>(1000);

        Parallel.For(0, 10_000, i =>
        {
            cache.Keep($"{i % 97}", "value", 1 + (i % 50));
            cache.Find($"{i % 89}");
            Assert.InRange(cache.Taken, 0, 1000);
        });

        Assert.InRange(cache.Taken, 1, 1000);
    }
}
