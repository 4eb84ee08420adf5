using FormatService.Testing;

namespace FormatService.UnitTests.Testing;

public sealed class CorpusTests
{
    [Fact]
    public void Leaflets_come_in_order_with_their_languages()
    {
        var english = Corpus.EnglishLeaflets;

        Assert.True(english.Count >= 20);
        Assert.Equal(english.OrderBy(file => file.Name, StringComparer.Ordinal), english);
        Assert.Contains(english, file => file.Name.EndsWith('.'));
        Assert.Contains(Corpus.ForeignLeaflets, file => file.Language == "pl");
    }

    [Fact]
    public void The_repository_is_found_from_its_build_output()
    {
        var root = Repository.Root;

        Assert.True(File.Exists(Path.Combine(root, "Directory.Packages.props")));
        Assert.True(Directory.Exists(Repository.Fonts));
    }
}
