using System.Globalization;
using System.Text;
using FormatService.Testing;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public class LineBreakerTests
{
    [Fact]
    public void Every_line_of_the_Unicode_test_file_breaks_where_it_says()
    {
        var cases = UnicodeFile.Cases("LineBreakTest.txt").ToList();

        var wrong = cases.Where(line => Breaks(TextOf(line)) != line);

        Assert.Equal(7_654, cases.Count);
        Assert.Equal([], wrong.Take(10));
    }

    [Theory]
    [InlineData("Take one tablet.", "Take |one |tablet.!")]
    [InlineData("well-known", "well-|known!")]
    [InlineData("3.5 mg/ml", "3.5 |mg/|ml!")]
    [InlineData("5\u00A0mg", "5\u00A0mg!")]
    [InlineData("costs £(12.35)", "costs |£(12.35)!")]
    [InlineData("costs £(abc)", "costs |£|(abc)!")]
    [InlineData("10 %", "10 |%!")]
    [InlineData("one\u2014two", "one|\u2014|two!")]
    [InlineData("( brackets )", "( brackets )!")]
    [InlineData("inter\u00ADnational", "inter\u00AD|national!")]
    [InlineData("zero\u200Bwidth", "zero\u200B|width!")]
    [InlineData("", "")]
    public void Lines_break_where_a_reader_expects_it(string text, string marked)
    {
        var breaks = Find(text);

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            shown.Append(text[i]).Append(breaks[i] switch
            {
                LineBreakOpportunity.Mandatory => "!",
                LineBreakOpportunity.Allowed => "|",
                _ => "",
            });
        }

        Assert.Equal(marked, shown.ToString());
    }

    [Theory]
    [InlineData("a\nb", 1)]
    [InlineData("a\rb", 1)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\u0085b", 1)]
    [InlineData("a\u000Bb", 1)]
    [InlineData("a\u000Cb", 1)]
    [InlineData("a\u2028b", 1)]
    [InlineData("a\u2029b", 1)]
    public void A_line_must_end_after_a_hard_break_and_nowhere_before(string text, int expected)
    {
        var breaks = Find(text);

        Assert.Equal(expected, Array.IndexOf(breaks, LineBreakOpportunity.Mandatory));
    }

    [Fact]
    public void No_line_ends_within_a_surrogate_pair()
    {
        const string Text = "\U00020000\U00020001\U0001F600 \U00010400";

        var breaks = Find(Text);

        Assert.All(
            Enumerable.Range(0, Text.Length).Where(i => char.IsHighSurrogate(Text[i])),
            i => Assert.Equal(LineBreakOpportunity.None, breaks[i]));
        Assert.Equal(LineBreakOpportunity.Allowed, breaks[1]);
    }

    [Fact]
    public void Lone_surrogates_are_letters()
    {
        var breaks = Find("a\uD800b\uDC00\uDC00 \uD800");

        var expected = new LineBreakOpportunity[7];
        expected[5] = LineBreakOpportunity.Allowed;
        expected[6] = LineBreakOpportunity.Mandatory;
        Assert.Equal(expected, breaks);
    }

    [Fact]
    public void What_lay_in_the_buffer_before_is_overwritten_and_what_lies_behind_is_not()
    {
        var breaks = new LineBreakOpportunity[4];
        Array.Fill(breaks, LineBreakOpportunity.Allowed);

        LineBreaker.Find("abc", breaks);

        Assert.Equal(
            [LineBreakOpportunity.None, LineBreakOpportunity.None, LineBreakOpportunity.Mandatory, LineBreakOpportunity.Allowed],
            breaks);
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_refused() =>
        Assert.Throws<ArgumentException>(() => LineBreaker.Find("abc", new LineBreakOpportunity[2]));

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\u0301")]
    [InlineData("$(")]
    [InlineData("\U0001F1E9")]
    [InlineData("1,")]
    [InlineData("\u201C ")]
    public void A_million_characters_are_looked_through(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var breaks = new LineBreakOpportunity[text.Length];

        LineBreaker.Find(text, breaks);

        // A quadratic rule would not come to an end here.
        Assert.Equal(LineBreakOpportunity.Mandatory, breaks[^1]);
    }

    [Fact]
    public void Finding_breaks_needs_no_buffers()
    {
        var text = string.Concat(Enumerable.Repeat("Take £(5) a\u0301 day. ", 100));
        var breaks = new LineBreakOpportunity[text.Length];

        var bytes = Allocations.Of(() => LineBreaker.Find(text, breaks));

        // Code that is not yet optimised boxes the arguments it checks; a buffer for these characters would be thousands of bytes.
        Assert.InRange(bytes, 0, 200);
    }

    [Fact]
    public void Random_text_breaks_only_at_its_end_by_force_unless_it_holds_a_hard_break()
    {
        const string HardBreaks = "\n\r\u000B\u000C\u0085\u2028\u2029";
        var random = new Random(14);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next(0x10000))]);

            var breaks = Find(text);

            Assert.All(
                Enumerable.Range(0, text.Length - 1).Where(i => breaks[i] == LineBreakOpportunity.Mandatory),
                i => Assert.Contains(text[i], HardBreaks));
            Assert.Equal(LineBreakOpportunity.Mandatory, breaks[^1]);
        }
    }

    private static LineBreakOpportunity[] Find(string text)
    {
        var breaks = new LineBreakOpportunity[text.Length];
        LineBreaker.Find(text, breaks);
        return breaks;
    }

    private static string TextOf(string testCase) => string.Concat(testCase
        .Split(' ')
        .Where(token => token is not ("×" or "÷"))
        .Select(token => char.ConvertFromUtf32(UnicodeFile.CodePoint(token))));

    private static string Breaks(string text)
    {
        var breaks = Find(text);
        var shown = new StringBuilder("×");
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            var last = char.IsSurrogatePair(text, i) ? i + 1 : i;
            shown.Append(CultureInfo.InvariantCulture, $" {char.ConvertToUtf32(text, i):X4} ");
            shown.Append(breaks[last] == LineBreakOpportunity.None ? '×' : '÷');
        }

        return shown.ToString();
    }
}
