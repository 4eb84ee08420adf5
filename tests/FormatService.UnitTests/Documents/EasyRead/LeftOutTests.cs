using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What the checker tells when an edition leaves out what the leaflet tells to do, or a risk, and that it tells nothing when all is said.</summary>
[Trait("requirement", "E-13")]
public sealed class LeftOutTests
{
    private static readonly string[] Codes = [DiagnosticCodes.EasyReadInstructionMissing, DiagnosticCodes.EasyReadDenialMissing, DiagnosticCodes.EasyReadFactMissing];

    // Each takes a whole check. Of all 248 it tells 209.
    private const int EachOf = 2;

    [Theory]
    [InlineData("Bring a list of your medicines.")]
    [InlineData("You should drink plenty of water.")]
    [InlineData("Keep the dressing dry.")]
    [InlineData("Please arrive early.")]
    [InlineData("You need to book a taxi.")]
    [InlineData("If your leg swells, raise it on a pillow.")]
    [InlineData("To help your wound heal, eat fruit.")]
    [InlineData("Tell us if you:\n\n- have an allergy", "have an allergy")]
    [InlineData("Bring:\n\n- your glasses", "your glasses")]
    [InlineData("::: do\n- wear the sling\n:::", "wear the sling")]
    [InlineData("## Risks\n\n- blood clot", "blood clot")]
    [InlineData("There is a small risk of:\n\n- blood clot", "blood clot")]
    [InlineData("Possible side effects:\n\n- headache", "headache")]
    [InlineData("## Side effects\n\n| What | How many people |\n|---|---|\n| headache | 1 in 10 |", "headache")]
    [InlineData("## Side effects\n\n| | What |\n|---|---|\n| Common | headache |", "headache")]
    [InlineData("## What could go wrong\n\nThe nerve may be damaged.", "The nerve may be damaged.")]
    [InlineData("| Medicine | What to do |\n|---|---|\n| Warfarin | stop taking it |", "Warfarin")]
    public void What_no_row_speaks_of_is_told_where_the_leaflet_says_it(string leaflet, string? told = null)
    {
        var finding = Found($"{leaflet}\n\nSleep well.", "Sleep well.").First(finding => finding.Code == DiagnosticCodes.EasyReadInstructionMissing);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains($"“{told ?? leaflet}”", finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Span is { Line: >= 3 }, $"{finding.Span}");
    }

    [Theory]
    [InlineData("Bring a list of your medicines.", "Please bring a list.\nThe list says what medicines you take.")]
    [InlineData("Bring a list of your medications.", "Bring a list of your medicines.")]
    [InlineData("You should drink plenty of water.", "Drink a lot of water.")]
    [InlineData("Keep the dressing dry.", "Your dressing has to stay dry.")]
    [InlineData("Contact us if you have constipation.", "Call us if it is hard to poo.")]
    [InlineData("Tell us if you have breathing difficulties.", "Tell us if it is hard to breathe.")]
    [InlineData("## Risks\n\n- bleeding\n- infection", "You may bleed.\n\n![](germs)\nYou may get an infection.")]
    [InlineData("::: emergency Call 999 if:\n- a nosebleed lasts more than 15 minutes\n:::", "Call 999 if your nose bleeds for more than 15 minutes.")]
    [InlineData("::: urgent Call us if:\n- your sight gets worse\n:::", "Call us if you cannot see as well.")]
    [InlineData("If you become pregnant, call us.", "Call us if you get pregnant.")]
    [InlineData("Your dose: ______ mg. Start date: ______", "Sleep well.")]
    [InlineData("## Risks\n\nTable: What can go wrong\n\n| What | How many |\n|---|---|\n| bleeding | 1 in 10 |", "You may bleed.\n1 in 10 people do.")]
    [InlineData("You may need to stay in hospital.", "Sleep well.")]
    [InlineData("We will call you.", "Sleep well.")]
    [InlineData("What should I bring?", "Sleep well.")]
    [InlineData("Lower arm and hand: 8 hours", "Sleep well.")]
    [InlineData("## Risks\n\nYour doctor will explain what can happen.", "Sleep well.")]
    [InlineData("## Risks\n\n| What | Yours |\n|---|---|\n| Other things | ______ |", "Sleep well.")]
    public void What_is_said_in_other_words_or_asks_for_nothing_is_let_be(string leaflet, string edition) =>
        Assert.DoesNotContain(Found(leaflet, edition), finding => finding.Code is DiagnosticCodes.EasyReadInstructionMissing or DiagnosticCodes.EasyReadDenialMissing);

    [Fact]
    public void Another_pain_does_not_make_up_for_one_to_call_for()
    {
        const string Leaflet = "::: emergency Call 999 if:\n- you struggle to breathe or you have chest pain\n- you have a very bad pain in your leg\n- you have pain in your back\n:::";
        const string Others = "Call 999 if you struggle to breathe.\n\n![](leg)\nCall 999 if you have a very bad pain in your leg.\n\n![](back)\nCall 999 if you have pain in your back.";

        Assert.DoesNotContain(Found(Leaflet, Others + "\n\n![](heart)\nCall 999 if you have chest pain."), finding => finding.Code == DiagnosticCodes.EasyReadDenialMissing);
        Assert.Contains("chest pain", Assert.Single(Found(Leaflet, Others), finding => finding.Code == DiagnosticCodes.EasyReadDenialMissing).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_speaks_of_something_else_in_the_same_words_does_not_make_up_for_one()
    {
        const string Leaflet = "Wear the shield at night.\n\nWear sunglasses at night if the light hurts.";

        Assert.DoesNotContain(Found(Leaflet, "Wear the shield at night.\n\n![](rest)\nWear sunglasses at night if the light hurts."), finding => finding.Code == DiagnosticCodes.EasyReadInstructionMissing);
        Assert.Contains(Found(Leaflet, "Wear sunglasses at night if the light hurts."), finding => finding.Code == DiagnosticCodes.EasyReadInstructionMissing);
    }

    [Fact]
    public void Of_two_things_to_call_for_the_one_that_is_left_out_is_told()
    {
        const string Leaflet = "::: emergency Call 999 if:\n- you have chest pain or you struggle to breathe\n:::";

        Assert.DoesNotContain(Found(Leaflet, "Call 999 if you have chest pain.\nCall 999 if you struggle to breathe."), finding => Codes.Contains(finding.Code));
        Assert.Contains("“you struggle to breathe”", Assert.Single(Found(Leaflet, "Call 999 if you have chest pain."), finding => Codes.Contains(finding.Code)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_out_of_an_edition_that_people_wrote() =>
        Assert.Empty(ChangedEditionTests.Authored().SelectMany(leaflet => Left(leaflet, leaflet.EasyRead!)));

    // As if people had written it.
    [Fact]
    public void Nothing_is_left_out_of_a_draft() => Assert.Empty(
        Corpus.Leaflets.Select(file => new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default).Leaflet).OfType<Leaflet>().Concat(ChangedEditionTests.EnglishSamples())
            .SelectMany(leaflet => Left(leaflet, Draft(leaflet))));

    // The words of the others stand elsewhere too, or they bind nobody.
    [Fact]
    public void Most_rows_of_an_edition_that_ask_for_something_are_missed()
    {
        var (tried, told) = (0, 0);
        foreach (var leaflet in ChangedEditionTests.Authored())
        {
            var asking = EditionRows.Of(leaflet.EasyRead!).Where(row => StatementReader.Read([row]).Exists(Instructions.Asks)).ToList();
            tried += asking.Count;
            told += asking.Count(row => Left(leaflet, leaflet.EasyRead!.Without(row)).Count > 0);
        }

        Assert.True(tried >= 40, $"{tried}");
        Assert.True(told >= tried * 0.65, $"{told} of {tried}");
    }

    [Fact]
    public void Most_rows_of_a_draft_that_ask_for_something_are_missed()
    {
        var (tried, told) = (0, 0);
        foreach (var leaflet in ChangedEditionTests.EnglishSamples())
        {
            var draft = Draft(leaflet);
            var asking = EditionRows.Of(draft).Where(row => StatementReader.Read([row]).Exists(Instructions.Asks)).Where((_, place) => place % EachOf == 0).ToList();
            tried += asking.Count;
            told += asking.Count(row => Left(leaflet, draft.Without(row)).Count > 0);
        }

        Assert.True(tried >= 60, $"{tried}");
        Assert.True(told >= tried * 0.75, $"{told} of {tried}");
    }

    private static EasyReadEdition Draft(Leaflet leaflet) => EasyReadDrafter.Standard.Draft(leaflet).Edition with { Origin = EasyReadOrigin.Authored };

    private static List<string> Left(Leaflet leaflet, EasyReadEdition edition) =>
    [
        .. EasyReadChecker.Check(leaflet with { EasyRead = null }, edition, SourceMap.Empty, Sketch.Today)
            .Where(finding => Codes.Contains(finding.Code))
            .Select(finding => $"{leaflet.Title}: {finding.Message}"),
    ];

    private static List<Diagnostic> Found(string leaflet, string easyRead)
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n\n::: easy-read\n![](rest)\n{easyRead}\n:::\n");
        return [.. LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today).Where(finding => finding.Code.StartsWith("FS26", StringComparison.Ordinal))];
    }
}
