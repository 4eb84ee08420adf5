using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking.Rules;

public sealed class WordRulesTests
{
    [Fact]
    public void A_long_word_one_letter_from_a_frequent_one_may_be_misspelt()
    {
        var finding = Assert.Single(Sketch.Check(s =>
            [s.Section("What is Lithoptripsy?", s.P("Lithotripsy opens arteries. Lithotripsy is new. Ask about lithotripsy."))]));

        Assert.Equal(DiagnosticCodes.NearMissSpelling, finding.Code);
        Assert.Contains("“Lithoptripsy”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“lithotripsy” 3 times", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("treatment", "treatments")]
    [InlineData("infection", "injection")]
    [InlineData("contraception", "contraceptive")]
    [InlineData("dysphagia", "dysphasia")]
    [InlineData("starting", "starving")]
    [InlineData("hypertension", "hypotension")]
    public void Two_real_words_are_not_a_misspelling(string frequent, string rare) =>
        Assert.Empty(Sketch.Check(s => [s.P($"The {frequent} is here. The {frequent} is there. The {frequent} is gone. The {rare} is new.")]));

    [Fact]
    public void A_short_form_that_is_nowhere_explained_is_found()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P("You will have an ERCP in the morning. The ERCP is short.")]));

        Assert.Equal(DiagnosticCodes.AbbreviationUnexplained, finding.Code);
    }

    [Theory]
    [InlineData("Your GP in the NHS can help.")]
    [InlineData("Peripheral arterial disease (PAD) is common. PAD hurts.")]
    [InlineData("Your car has the plate AB12 CDE.")]
    [InlineData("Your car has the plate ABC 123D.")]
    [InlineData("Write down the number NBX 4471/2026.")]
    [InlineData("The product code is XYZ.")]
    [InlineData("Urinary tract infections (UTIs) are common. A UTI hurts.")]
    [InlineData("CPAP (a pump that helps you to breathe) is quiet. Wear your CPAP at night.")]
    [InlineData("Your postcode is on form ABC-12 and on leaflet XYZ/12.")]
    [InlineData("DO NOT STOP taking it.")]
    public void Known_and_explained_short_forms_are_silent(string text) =>
        Assert.DoesNotContain(Sketch.Check(s => [s.P(text)]), finding => finding.Code == DiagnosticCodes.AbbreviationUnexplained);

    [Fact]
    public void A_short_form_with_an_expansion_is_explained() =>
        Assert.Empty(Sketch.Check(s => [s.P(new Text("You have an "), new Abbreviation("ERCP", "endoscopic retrograde cholangiopancreatography"), new Text(". The ERCP is short."))]));

    [Fact]
    [Trait("requirement", "P-08")]
    public void Several_words_in_capitals_are_found()
    {
        var finding = Assert.Single(Sketch.Check(s => [s.P("Please DO NOT STOP TAKING your tablets.")]));

        Assert.Equal((DiagnosticCodes.CapitalsRun, Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("“DO NOT STOP TAKING”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "P-08")]
    [InlineData("The NHS in the UK.")]
    [InlineData("Do NOT stop.")]
    [InlineData("NHS GP BMI.")]
    public void Short_forms_and_one_loud_word_are_not_a_block_of_capitals(string text) =>
        Assert.DoesNotContain(Sketch.Check(s => [s.P(text)]), finding => finding.Code == DiagnosticCodes.CapitalsRun);

    [Fact]
    public void A_sentence_of_26_words_is_long()
    {
        var fine = string.Join(' ', Enumerable.Repeat("word", 25)) + ". Next one.";

        Assert.Empty(Sketch.Check(s => [s.P("Short. " + char.ToUpperInvariant(fine[0]) + fine[1..])]));
        Assert.Equal(DiagnosticCodes.LongSentence, Assert.Single(Sketch.Check(s => [s.P("Word " + fine)])).Code);
    }

    [Theory]
    [InlineData("here")]
    [InlineData("Click here")]
    [InlineData("read more…")]
    [InlineData("https://www.example.org/very/long")]
    [InlineData("www.example.org")]
    public void Link_texts_that_say_nothing_are_found(string words) =>
        Assert.Contains(Sketch.Check(s => [s.P(new Link("https://www.example.org", Sketch.Words(words)))]), finding => finding.Code == DiagnosticCodes.LinkTextMeaningless);

    [Theory]
    [InlineData("Book a blood test")]
    [InlineData("clinic@example.org")]
    [InlineData("here for you: our support group")]
    public void Link_texts_that_say_where_they_lead_are_silent(string words) =>
        Assert.Empty(Sketch.Check(s => [s.P(new Link("https://www.example.org", Sketch.Words(words)))]));

    [Theory]
    [InlineData("Image of an arm", 1)]
    [InlineData("arm-in-sling.PNG", 1)]
    [InlineData("An arm in a sling", 0)]
    [InlineData("A picture hangs on the wall", 0)]
    public void An_alternative_text_says_what_the_picture_shows(string alt, int findings) =>
        Assert.Equal(findings, Sketch.Check(s => [s.Figure(alt)]).Count(finding => finding.Code == DiagnosticCodes.AltTextUseless));
}
