using System.Globalization;
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
    [Trait("requirement", "W-12")]
    [InlineData(9)]
    [InlineData(998)]
    [InlineData(123_456)]
    public void The_middle_of_a_number_from_right_to_left_stands_half_its_width_in_also_where_that_is_past_where_words_begin(int start)
    {
        const double SizePt = 14;
        var numbering = SmallWordFile.NumberingFor(ReadingProfile.Standard, "ar");
        var list = numbering.Numbered(start, 8);

        var indents = LevelsOf(numbering.ToNumbering(), list).Select(level => level.Descendants<Indentation>().Single()).ToList();

        var middle = (($"{start}".Length * 0.556) + 0.278) / 2 * SizePt * 20;
        for (var i = 0; i < indents.Count; i++)
        {
            Assert.True(indents[i].Hanging is null != indents[i].FirstLine is null, "a first line hangs out or stands in");
            Assert.All([indents[i].Hanging?.Value ?? "0", indents[i].FirstLine?.Value ?? "0"], length => Assert.True(int.Parse(length, CultureInfo.InvariantCulture) >= 0, length));
            var place = int.Parse(indents[i].Start!.Value!, CultureInfo.InvariantCulture) + FirstLineOf(indents[i]);
            var outer = i == 0 ? 0 : int.Parse(indents[i - 1].Start!.Value!, CultureInfo.InvariantCulture);
            Assert.Equal(outer + middle, place, 2.0);
        }

        static int FirstLineOf(Indentation indent) => int.Parse(indent.FirstLine?.Value ?? "0", CultureInfo.InvariantCulture) - int.Parse(indent.Hanging?.Value ?? "0", CultureInfo.InvariantCulture);
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
