using FormatService.Testing;
using Xunit.Sdk;

namespace FormatService.UnitTests.Testing;

public sealed class GoldenTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_difference_fails_and_leaves_what_was_received()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "one\ntwo\n");

        var failure = Assert.ThrowsAny<XunitException>(() => Golden(accepts: false).Match("a.txt", "one\nthree\n"));

        Assert.Contains("Line 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\nthree\n", File.ReadAllText(Path.Combine(_folder, "a.received.txt")));
    }

    [Fact]
    public void A_missing_golden_fails()
    {
        Assert.ThrowsAny<XunitException>(() => Golden(accepts: false).Match("pdf/new.txt", "text"));

        Assert.False(File.Exists(Path.Combine(_folder, "pdf", "new.txt")));
    }

    [Fact]
    public void Accepting_writes_the_golden_and_the_next_match_passes()
    {
        Golden(accepts: true).Match("pdf/new.txt", "text");

        Golden(accepts: false).Match("pdf/new.txt", "text\r\n");

        Assert.Equal("text\n", File.ReadAllText(Path.Combine(_folder, "pdf", "new.txt")));
    }

    [Fact]
    public void Nothing_is_accepted_where_nobody_reads()
    {
        Assert.ThrowsAny<XunitException>(() => new Golden(_folder, accepts: true, isUnattended: true).Match("a.txt", "text"));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_golden_without_a_case_is_an_orphan()
    {
        Golden(accepts: true).Match("a.txt", "text");
        Golden(accepts: true).Match("b.txt", "text");

        var failure = Assert.ThrowsAny<XunitException>(() => Golden(accepts: false).AssertNoOrphans(["a.txt"]));

        Assert.Contains("b.txt", failure.Message, StringComparison.Ordinal);
    }

    private Golden Golden(bool accepts) => new(_folder, accepts, isUnattended: false);
}
