using FormatService.Testing;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public class BidiAlgorithmTests
{
    // A right-to-left letter of the basic plane, and one of another.
    private const string Alef = "\u05D0";
    private const string Cypriot = "\U00010800";

    [Theory]
    [InlineData("", 0)]
    [InlineData("123", 0)]
    [InlineData("1 a\u05D0", 0)]
    [InlineData("1 \u05D0a", 1)]
    [InlineData("\u2067\u05D0\u2069a", 0)]
    [InlineData("\u2066a\u2069\u0627", 1)]
    [InlineData("\u2066a\u05D0", 0)]
    [InlineData(" \n\u05D0", 0)]
    [InlineData("\U00010800", 1)]
    public void The_first_strong_character_outside_isolates_sets_the_paragraph_level(string text, byte expected)
    {
        var level = BidiAlgorithm.ParagraphLevel(text);

        Assert.Equal(expected, level);
    }

    [Theory]
    [InlineData("Call 0300 123 4567 – now", 0, "000000000000000000000000")]
    [InlineData("a \u05D0\u05D1 b", 0, "001100")]
    [InlineData("a \u05D0\u05D1 b", 1, "211112")]
    [InlineData("\u05D0 0300 123", 1, "1122221222")]
    [InlineData("\u05D0 \u20660300 123\u2069", 1, "111222222221")]
    [InlineData("\u05D0 (a) \u05D1", 1, "1112111")]
    public void Levels_are_resolved(string text, byte paragraphLevel, string expected)
    {
        var levels = Resolve(text, paragraphLevel);

        Assert.Equal(expected, string.Concat(levels));
    }

    [Fact]
    public void Each_paragraph_of_a_text_is_resolved_by_itself()
    {
        const string Text = "a\u202E b\nc\u202B \u05D0\u2029d";

        var levels = Resolve(Text, 0);

        Assert.Equal(
            [.. Resolve("a\u202E b\n", 0), .. Resolve("c\u202B \u05D0\u2029", 0), .. Resolve("d", 0)],
            levels);
    }

    [Fact]
    public void Both_units_of_a_supplementary_character_share_a_level()
    {
        var levels = Resolve("a" + Cypriot + Alef + "\U0001F600" + Cypriot, 0);

        Assert.Equal([0, 1, 1, 1, 1, 1, 1, 1], levels);
    }

    [Fact]
    public void White_space_at_the_end_of_a_line_goes_back_to_the_paragraph_level()
    {
        byte[] levels = [1, 1, 1, 1, 1, 1, 1];

        BidiAlgorithm.ResetTrailingLevels("\u05D0 \t\u05D0\u2069\u202C ", 0, levels);

        Assert.Equal([1, 0, 0, 1, 0, 0, 0], levels);
    }

    [Fact]
    public void A_supplementary_letter_at_the_end_of_a_line_keeps_its_level()
    {
        byte[] levels = [1, 1, 1];

        BidiAlgorithm.ResetTrailingLevels(Cypriot + " ", 0, levels);

        Assert.Equal([1, 1, 0], levels);
    }

    [Fact]
    public void Runs_are_put_in_order_from_the_left()
    {
        var order = new int[7];

        BidiAlgorithm.ReorderVisually([0, 1, 2, 1, 0, 2, 2], order);

        Assert.Equal([0, 3, 2, 1, 4, 5, 6], order);
    }

    [Fact]
    public void Plain_text_needs_no_buffers()
    {
        var text = string.Concat(Enumerable.Repeat("Take 5 mg – twice “daily”. ", 200));
        var levels = new byte[text.Length];

        var bytes = Allocations.Of(() => BidiAlgorithm.ResolveLevels(text, 0, levels));

        // Code that is not yet optimised boxes the arguments it checks; a buffer for these 5,400 characters would be thousands of bytes.
        Assert.InRange(bytes, 0, 200);
    }

    [Theory]
    [InlineData("a\u05D0")]
    [InlineData("\u05D0 (1) ")]
    [InlineData("(")]
    [InlineData("\u05D0(")]
    [InlineData("\u2068")]
    [InlineData("\u2068\u05D0\u2067a\u2069")]
    [InlineData("\u202B\u202E\u2066")]
    [InlineData("1%")]
    [InlineData("\u05D0\u0300")]
    [InlineData("\u05D0\n")]
    public void A_million_characters_are_put_in_order(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + Alef;
        var levels = new byte[text.Length];
        var order = new int[text.Length];

        BidiAlgorithm.ResolveLevels(text, 1, levels);
        BidiAlgorithm.ResetTrailingLevels(text, 1, levels);
        BidiAlgorithm.ReorderVisually(levels, order);

        // A quadratic rule would not come to an end here.
        Array.Sort(order);
        Assert.Equal(Enumerable.Range(0, text.Length), order);
    }

    [Fact]
    public void Hundreds_of_thousands_of_nested_isolates_are_resolved()
    {
        const int Depth = 400_000;
        var text = new string('\u2068', Depth) + Alef + new string('\u2069', Depth);

        var levels = Resolve(text, 0);

        Assert.Equal(0, levels[^1]);
    }

    [Fact]
    public void Random_text_never_gets_a_level_above_126_and_its_order_holds_each_unit_once()
    {
        const string Alphabet =
            "a1+%, !\t\n([)]\u05D0\u0627\u0660\u0300\u00AD\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D\u202E\uD802\uDC00";
        var random = new Random(9);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 300)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var levels = Resolve(text, (byte)(round & 1));
            var order = new int[text.Length];
            BidiAlgorithm.ReorderVisually(levels, order);

            Assert.All(levels, level => Assert.InRange(level, 0, 126));
            Assert.Equal(Enumerable.Range(0, text.Length), order.Order());
        }
    }

    [Fact]
    public void A_level_that_is_no_paragraph_level_or_a_short_buffer_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BidiAlgorithm.ResolveLevels("a", 2, new byte[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => BidiAlgorithm.ResolveLevels("ab", 0, new byte[1]));
    }

    private static byte[] Resolve(string text, byte paragraphLevel)
    {
        var levels = new byte[text.Length];
        BidiAlgorithm.ResolveLevels(text, paragraphLevel, levels);
        return levels;
    }
}
