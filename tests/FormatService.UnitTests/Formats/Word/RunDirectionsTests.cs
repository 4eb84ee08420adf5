using FormatService.Documents.Model;
using FormatService.Formats.Word;

namespace FormatService.UnitTests.Formats.Word;

/// <summary>What of a paragraph is told to run which way: <c>&lt;…&gt;</c> is embedded, <c>←</c> marked as running from right to left, <c>|</c> parts runs.</summary>
public sealed class RunDirectionsTests
{
    private static readonly LanguageTag Arabic = LanguageTag.Parse("ar");

    [Theory]
    [Trait("requirement", "W-03")]
    [InlineData("\u0627\u062A\u0635\u0644 0118 496 0123", "←\u0627\u062A\u0635\u0644 |<\u200E>|<0118 496 0123>|<\u200E>")]
    [InlineData("\u062E\u0630 500 mg \u0641\u0642\u0637", "←\u062E\u0630 |<\u200E>|<500 mg>|←\u200F|← \u0641\u0642\u0637")]
    [InlineData("\u0645\u0631\u0636 PAD \u0647\u0648", "←\u0645\u0631\u0636 |PAD|←\u200F|← \u0647\u0648")]
    [InlineData("\u0645\u0631\u0636 e\u0301te\u0301 \u0647\u0648", "←\u0645\u0631\u0636 |<e\u0301te\u0301>|<\u200E>|←\u200F|← \u0647\u0648")]
    [InlineData("5\u060C 10-20", "5|←\u200F|←\u060C |<\u200E>|<10-20>|<\u200E>")]
    public void Numbers_and_Latin_words_among_Arabic_run_from_left_to_right(string words, string expected) =>
        Assert.Equal(expected, Told([new RunPiece(words, RunLook.Plain, Arabic)], isRightToLeft: true));

    [Fact]
    public void A_phrase_is_one_whatever_parts_of_it_are_bold_or_facts()
    {
        List<RunPiece> pieces =
        [
            new RunPiece("\u062E\u0630 Panadol ", RunLook.Plain, Arabic),
            new RunPiece("Extra", new RunLook(RunWeight.Strong), Arabic),
            new RunPiece(" ", RunLook.Plain, Arabic),
            new RunPiece("500 mg", RunLook.Plain, Arabic) { IsFact = true },
        ];

        Assert.Equal("←\u062E\u0630 |Panadol |Extra| |500 mg", Told(pieces, isRightToLeft: true));
    }

    [Fact]
    public void Hebrew_in_English_is_one_whatever_parts_of_it_are_bold()
    {
        List<RunPiece> pieces =
        [
            new RunPiece("\u05E9\u05DC\u05D5\u05DD", new RunLook(RunWeight.Strong), LanguageTag.BritishEnglish),
            new RunPiece(" \u05E2\u05D5\u05DC\u05DD (\u05E2\u05D5\u05D3) now", RunLook.Plain, LanguageTag.BritishEnglish),
        ];

        Assert.Equal("←\u05E9\u05DC\u05D5\u05DD|← \u05E2\u05D5\u05DC\u05DD (\u05E2\u05D5\u05D3)|\u200E| now", Told(pieces, isRightToLeft: false));
    }

    [Fact]
    public void A_fact_with_Arabic_letters_runs_as_they_do()
    {
        var fact = new RunPiece("\u0661 \u0641\u0628\u0631\u0627\u064A\u0631", RunLook.Plain, Arabic) { IsFact = true };

        Assert.Equal("←\u0661 \u0641\u0628\u0631\u0627\u064A\u0631", Told([fact], isRightToLeft: true));
    }

    [Fact]
    public void Words_of_another_direction_are_embedded_and_parted_from_a_number()
    {
        var embedding = new RunEmbedding(true, null);
        List<RunPiece> pieces =
        [
            new RunPiece("Say ", RunLook.Plain, LanguageTag.BritishEnglish),
            new RunPiece("\u0634\u0643\u0631\u0627", RunLook.Plain, Arabic) { Embedding = embedding },
            new RunPiece(" 12", RunLook.Plain, LanguageTag.BritishEnglish),
        ];

        Assert.Equal("Say |<←\u0634\u0643\u0631\u0627>|\u200E| 12", Told(pieces, isRightToLeft: false));
    }

    [Fact]
    public void English_alone_is_left_as_it_is() =>
        Assert.Equal("Call 0118 496 0123", Told([new RunPiece("Call 0118 496 0123", RunLook.Plain, LanguageTag.BritishEnglish)], isRightToLeft: false));

    [Fact]
    public void Unmarked_Hebrew_in_English_is_marked_as_running_from_right_to_left() =>
        Assert.Equal("Say |←\u05E9\u05DC\u05D5\u05DD|\u200E| (12)", Told([new RunPiece("Say \u05E9\u05DC\u05D5\u05DD (12)", RunLook.Plain, LanguageTag.BritishEnglish)], isRightToLeft: false));

    private static string Told(List<RunPiece> pieces, bool isRightToLeft) => string.Join('|', new RunDirections().Resolve(pieces, isRightToLeft).Select(run =>
    {
        var words = (run.IsRightToLeft ? "←" : "") + run.Piece.Text;
        return run.Embedding is null ? words : $"<{words}>";
    }));
}
