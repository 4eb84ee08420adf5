using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public class BidiTableTests
{
    [Fact]
    public void The_shipped_table_says_what_the_Unicode_files_say()
    {
        var expected = BidiProperty.Compute();

        var wrong = Enumerable.Range(0, expected.Length).Where(i => BidiTable.Values[i] != expected[i]);

        Assert.Equal([], wrong.Take(10));
    }

    [Fact]
    public void Each_opening_bracket_is_closed_by_its_own()
    {
        var openings = BidiProperty.Brackets().Where(bracket => bracket.Opens).ToList();

        var wrong = openings.Where(pair => BidiBrackets.ClosingFor(pair.Bracket) != BidiBrackets.Canonical(pair.Paired));

        Assert.Equal(64, openings.Count);
        Assert.Equal([], wrong);
    }

    [Fact(Explicit = true)]
    public void Make_the_shipped_table_anew()
    {
        var source = CodePointTableSource.Write(
            nameof(BidiTable),
            nameof(BidiTable.Values),
            "The <see cref=\"BidiClass\"/> of every code point in Unicode 15.0, with the flags of brackets.",
            BidiProperty.Compute());

        CodePointTableSource.Save(nameof(BidiTable), source);
    }
}
