using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Profiles;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordNumberingTests
{
    [Fact]
    public void A_list_is_there_only_when_something_asked_for_it()
    {
        var numbering = Create();
        Assert.True(numbering.IsEmpty);

        var bullets = numbering.Bullets;

        Assert.False(numbering.IsEmpty);
        Assert.Equal(bullets, numbering.Bullets);
        Assert.Single(numbering.ToNumbering().Elements<NumberingInstance>());
        Assert.Single(numbering.ToNumbering().Elements<AbstractNum>());
    }

    [Theory]
    [Trait("requirement", "W-04")]
    [InlineData(1, 0, 0)]
    [InlineData(7, 2, 2)]
    [InlineData(4, 12, 8)]
    public void Each_numbered_list_starts_at_its_number_at_its_level(int start, int level, int expectedLevel)
    {
        var numbering = Create();
        _ = numbering.Numbered(1, 0);

        var list = numbering.Numbered(start, level);

        var levels = LevelsOf(numbering.ToNumbering(), list);
        Assert.All(levels, found => Assert.Equal(found.LevelIndex! == expectedLevel ? start : 1, found.StartNumberingValue!.Val!.Value));
    }

    [Fact]
    public void Each_numbered_list_counts_by_itself()
    {
        var numbering = Create();
        int[] lists = [numbering.Numbered(1, 0), numbering.Numbered(1, 0), numbering.Numbered(1, 1)];

        var definitions = numbering.ToNumbering().Elements<NumberingInstance>().Where(instance => lists.Contains(instance.NumberID!.Value)).Select(instance => instance.AbstractNumId!.Val!.Value);

        Assert.Equal(3, definitions.Distinct().Count());
    }

    [Fact]
    public void Lists_beyond_number_define_no_more_than_the_level_they_use()
    {
        var numbering = Create();
        var last = 0;
        for (var i = 0; i < 65; i++)
        {
            last = numbering.Numbered(9, 3);
        }

        var level = Assert.Single(LevelsOf(numbering.ToNumbering(), last));
        Assert.Equal((3, 9), (level.LevelIndex!.Value, level.StartNumberingValue!.Val!.Value));
    }

    [Fact]
    public void There_are_nine_levels_each_further_in_by_one_indent_until_a_fifth_of_the_column_is_given()
    {
        var numbering = Create();
        _ = numbering.Numbered(1, 0);

        var levels = numbering.ToNumbering().Descendants<Level>().ToList();

        Assert.Equal(9, levels.Count);
        Assert.Equal(["420", "840", "1260"], levels.Take(3).Select(level => level.Descendants<Indentation>().Single().Start!.Value));
        Assert.All(levels.Take(4), level => Assert.Equal("420", level.Descendants<Indentation>().Single().Hanging!.Value));
        Assert.All(levels.Skip(4), level => Assert.Equal("308", level.Descendants<Indentation>().Single().Hanging!.Value));
        Assert.Equal("%9.", levels[8].LevelText!.Val!.Value);
    }

    [Theory]
    [InlineData("en-GB", "decimal")]
    [InlineData("ne", "hindiNumbers")]
    [InlineData("ar", "decimal")]
    public void Numbers_have_the_digits_of_the_language_where_Word_knows_them(string language, string expected)
    {
        var numbering = SmallWordFile.NumberingFor(ReadingProfile.Standard, language);
        _ = numbering.Numbered(1, 0);

        var format = numbering.ToNumbering().Descendants<NumberingFormat>().First().Val!;

        Assert.Equal(expected, format.InnerText);
    }

    private static List<Level> LevelsOf(Numbering numbering, int list)
    {
        var definition = numbering.Elements<NumberingInstance>().Single(instance => instance.NumberID! == list).AbstractNumId!.Val!.Value;
        return [.. numbering.Elements<AbstractNum>().Single(found => found.AbstractNumberId! == definition).Elements<Level>()];
    }

    private static FormatService.Formats.Word.WordNumbering Create() => SmallWordFile.NumberingFor(ReadingProfile.Standard, "en-GB");
}
