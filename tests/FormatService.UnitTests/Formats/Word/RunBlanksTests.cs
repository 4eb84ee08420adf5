using FormatService.Documents.Model;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

public sealed class RunBlanksTests
{
    [Theory]
    [Trait("requirement", "MS-11")]
    [InlineData("one two", "one two")]
    [InlineData("one | two", "one |two")]
    [InlineData(" one ", "one")]
    [InlineData("one \u00A0| two", "one |two")]
    [InlineData("one \u2028 two", "one\u2028two")]
    [InlineData("one |\u2028| two", "one|\u2028|two")]
    [InlineData("one\u2028\u2028two\u2028", "one\u2028two")]
    [InlineData("label\tvalue", "label\tvalue")]
    [InlineData(" | \u2028", "")]
    public void Blanks_in_a_row_become_one_and_those_at_the_ends_of_lines_none(string written, string expected)
    {
        var pieces = written.Split('|').Select(Piece).ToList();

        RunBlanks.Close(pieces);

        Assert.Equal(expected.Replace("|", "", StringComparison.Ordinal), string.Concat(pieces.Select(piece => piece.Text)));
        Assert.DoesNotContain(pieces, piece => piece.Text.Length == 0);
    }

    [Fact]
    public void A_note_and_a_field_are_words()
    {
        List<RunPiece> pieces = [Piece("one "), Piece("") with { Note = 1 }, Piece(" two "), Piece("1") with { Field = "PAGE" }, Piece(" ")];

        RunBlanks.Close(pieces);

        Assert.Equal(["one ", "", " two ", "1"], pieces.Select(piece => piece.Text));
    }

    private static RunPiece Piece(string text) => new(text, RunLook.Plain, LanguageTag.BritishEnglish);
}
