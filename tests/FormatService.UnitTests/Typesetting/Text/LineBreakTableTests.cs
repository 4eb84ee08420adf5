using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public class LineBreakTableTests
{
    [Fact]
    public void The_shipped_table_says_what_the_Unicode_files_say()
    {
        var expected = LineBreakProperty.Compute();

        var wrong = Enumerable.Range(0, expected.Length).Where(i => LineBreakTable.Classes[i] != expected[i]);

        Assert.Equal([], wrong.Take(10));
    }

    [Fact(Explicit = true)]
    public void Make_the_shipped_table_anew()
    {
        var source = CodePointTableSource.Write(
            nameof(LineBreakTable),
            nameof(LineBreakTable.Classes),
            "The <see cref=\"LineBreakClass\"/> of every code point in Unicode 15.0.",
            LineBreakProperty.Compute());

        CodePointTableSource.Save(nameof(LineBreakTable), source);
    }
}
