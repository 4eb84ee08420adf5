using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Formats.Rendering;
using FormatService.Testing;

namespace FormatService.UnitTests.Formats;

public sealed class ReadingNeedsTests
{
    [Theory]
    [InlineData("large print", "large-print-pdf", null)]
    [InlineData("Large print, 20 point", "large-print-pdf", 20)]
    [InlineData("20pt large print", "large-print-pdf", 20)]
    [InlineData("Requires written information in at least 24 point sans serif font (finding)", null, null)]
    [InlineData("Requires written information in at least 24 point sans serif font", "large-print-pdf", 24)]
    [InlineData("  LARGE-PRINT-28 ", "large-print-pdf", 28)]
    [InlineData("Requires information in Easyread format", null, null)]
    [InlineData("Requires information in Easyread", "easy-read-pdf", null)]
    [InlineData("Microsoft Word", "docx", null)]
    [InlineData("by email", "pdf", null)]
    [InlineData("30 point large print", "large-print-pdf", 30)]
    [InlineData("17 point", "large-print-pdf", 17)]
    [InlineData("12 point large print", "large-print-pdf", 12)]
    [InlineData("40 point", "large-print-pdf", 40)]
    [InlineData("font size 28", "large-print-pdf", 28)]
    [InlineData("large print size 24 font", "large-print-pdf", 24)]
    [InlineData("LARGE PRINT, 18pt. Arial", "large-print-pdf", 18)]
    [InlineData("Arial 20", "large-print-pdf", 20)]
    [InlineData("Requires information in Arial 18 point", "large-print-pdf", 18)]
    [InlineData("Requires information in 20 point sans serif font", "large-print-pdf", 20)]
    [InlineData("large print twenty-four point", "large-print-pdf", 24)]
    [InlineData("A4 large print 22 point", "large-print-pdf", 22)]
    [InlineData("A4 large print", "large-print-pdf", null)]
    [InlineData("large print on yellow paper", "large-print-pdf", null)]
    [InlineData("yellow background", "pdf", null)]
    [InlineData("blue paper", "pdf", null)]
    [InlineData("Bold black print", "large-print-pdf", null)]
    [InlineData("MS Word", "docx", null)]
    [InlineData("contact via email", "pdf", null)]
    [InlineData("large", null, null)]
    [InlineData("20", null, null)]
    [InlineData("99 problems", null, null)]
    public void A_phrase_of_a_record_names_an_output_and_a_size(string phrase, string? output, int? size)
    {
        var need = ReadingNeeds.Find(phrase);

        Assert.Equal(output, need?.Output);
        Assert.Equal(size, need is null ? null : (int?)ReadingNeeds.OverridesOf(need).BodySizePt);
    }

    [Theory]
    [InlineData("lage print", "large print")]
    [InlineData("large prnt 24 point", "large print 24 point")]
    [InlineData("easy reed please", "easy read please")]
    [InlineData("brail", "braille")]
    [InlineData("yellow on blak please", "yellow on black")]
    public void A_phrase_with_a_slip_is_near_what_was_meant(string phrase, string meant)
    {
        Assert.Null(ReadingNeeds.Find(phrase));
        Assert.Contains(meant, ReadingNeeds.Near(phrase));
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve large print and so on and on")]
    public void What_shares_no_words_is_near_nothing(string phrase) => Assert.Empty(ReadingNeeds.Near(phrase));

    [Theory]
    [InlineData("braille")]
    [InlineData("Requires information in contracted (Grade 2) Braille")]
    [InlineData("BSL")]
    [InlineData("audio CD")]
    [InlineData("USB")]
    [InlineData("braille grade 2")]
    [InlineData("Requires information in contracted Braille")]
    [InlineData("Information in Makaton")]
    [InlineData("BSL interpreter")]
    [InlineData("lip reader")]
    [InlineData("text message")]
    [InlineData("read aloud")]
    [InlineData("Welsh")]
    [InlineData("Polish interpreter")]
    public void What_is_not_made_here_says_how_to_ask_for_it(string phrase)
    {
        var need = ReadingNeeds.Find(phrase);

        Assert.NotNull(need);
        Assert.Null(need.Output);
        Assert.False(string.IsNullOrWhiteSpace(need.HowToAsk));
    }

    [Fact]
    public void Each_phrase_names_one_need_and_each_need_has_a_source_and_can_be_met_or_asked_for()
    {
        var services = FormatServices.Create(Repository.Fonts);
        Assert.All(ReadingNeeds.All, need =>
        {
            Assert.All(need.Phrases.Append(need.Id).Append(need.Name), phrase => Assert.Same(need, ReadingNeeds.Find(phrase)));
            Assert.False(string.IsNullOrWhiteSpace(need.Source));
            Assert.True(need.Output is not null || need.HowToAsk is not null, need.Id);
            if (need.Output is { } id)
            {
                OutputFormat output = Assert.IsType<OutputFormat>(services.Outputs.Find(id));
                Assert.DoesNotContain(
                    ProfileResolver.Resolve(output.DefaultProfile, HouseStyle.None, ReadingNeeds.OverridesOf(need)).Diagnostics,
                    diagnostic => diagnostic.Severity == Severity.Error);
            }
        });
    }
}
