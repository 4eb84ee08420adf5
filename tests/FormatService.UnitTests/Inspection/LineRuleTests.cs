using FormatService.Documents.Diagnostics;
using FormatService.Testing.Pdf;
using static FormatService.Testing.Pdf.HandMadePdf;

namespace FormatService.UnitTests.Inspection;

public sealed class LineRuleTests
{
    [Theory]
    [InlineData(13.2, 1.1)]
    [InlineData(24, 2)]
    public void Lines_that_stand_too_close_or_too_far_are_found(double leading, double figure)
    {
        var pdf = new HandMadePdf().Page(Text(85, 760, 12, leading, Lines));

        Assert.Equal(figure, Inspected.Of(pdf).TheFault(DiagnosticCodes.PrintLeading).Figure);
    }

    [Fact]
    public void Lines_that_are_stretched_to_one_edge_are_found()
    {
        var content = string.Concat(Lines.Select((line, index) => Justified(line, 760 - (index * 16.8), isLast: index == Lines.Count - 1)));

        var fault = Inspected.Of(new HandMadePdf().Page(content)).TheFault(DiagnosticCodes.PrintJustified);

        Assert.Equal(6, fault.Figure);
    }

    [Fact]
    public void Centred_lines_are_found()
    {
        var content = string.Concat(Lines.Select((line, index) => FormattableString.Invariant($"BT /F 12 Tf {297.6 - (WidthOf(line) / 2)} {760 - (index * 16.8)} Td ({line}) Tj ET\n")));

        Assert.Equal(7, Inspected.Of(new HandMadePdf().Page(content)).TheFault(DiagnosticCodes.PrintNotAtStart).Figure);
    }

    [Fact]
    public void Lines_that_are_too_long_are_found()
    {
        var words = string.Join(' ', Enumerable.Repeat("It shows how well your body is working and what it needs, and we", 9));
        var lines = Enumerable.Range(0, 10).Select(index => words.Substring(index * 50, 88).Trim());

        var fault = Inspected.Of(new HandMadePdf().Page(Text(60, 760, 12, 16.8, lines), "/MediaBox[0 0 841.89 1190.55]"))
            .Faults().Single(finding => finding.Says.Code == DiagnosticCodes.PrintLineLength);

        Assert.InRange(fault.Figure!.Value, 85, 88);
    }

    [Theory]
    [InlineData("Please call the ward as soon as you can. The number is 0118", "496 0150. Somebody answers it on every day of the year,", "0118 496 0150")]
    [InlineData("The new rules for parking near the hospital begin on 3 March", "2027. Please ask at the desk where you can leave your car,", "3 March 2027")]
    [InlineData("For the first week take one tablet on each morning, and then 5", "mg each evening until you see the doctor again. If you feel", "5 mg")]
    [InlineData("If you want to ask us please call 0118 496 0150 extension", "4567 on any day of the year, and somebody answers the call,", "0118 496 0150 extension 4567")]
    [InlineData("All of this, and more, is on our pages: https://www.example.org/", "leaflets. Ask us for a copy on paper if you need one, and we", "https://www.example.org/leaflets")]
    public void A_fact_that_is_split_over_two_lines_is_found(string line, string next, string fact)
    {
        var fault = Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, [.. Lines.Take(4), line, next, Lines[6]]))).TheFault(DiagnosticCodes.PrintFactSplit);

        Assert.Contains($"“{fact}”", fault.Says.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The new rules for parking near the hospital begin on 30/09/", "2026. Please ask at the desk where you can leave your car,", "30/09/2026")]
    [InlineData("Please call 0118 496", "0150. Somebody answers it on every day of the year, at any", "0118 496 0150")]
    [InlineData("Take 2.5", "mg each evening until you see the doctor again. If you feel", "2.5 mg")]
    [InlineData("Please call 0118 496 0150", "(extension 4567) on any day of the year, and somebody answers,", "0118 496 0150 (extension 4567)")]
    [InlineData("Please call 0118 496 0150 and choose option", "2.", "0118 496 0150 and choose option 2")]
    [InlineData("The new rules for parking near the hospital begin on 14 marca 2027", "r. Please ask at the desk where you can leave your car,", "14 marca 2027 r.")]
    public void A_fact_is_found_that_is_split_within_a_date_or_behind_a_short_line(string line, string next, string fact)
    {
        var fault = Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, [.. Lines.Take(4), line, next, Lines[6]]))).TheFault(DiagnosticCodes.PrintFactSplit);

        Assert.Contains($"“{fact}”", fault.Says.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_each_have_a_fact_of_their_own_are_whole()
    {
        string[] lines = [.. Lines, "Call the ward: 0118 496 0150", "0118 496 0151 at night", "Open from 9am to 5pm", "on 30 September 2026", "Take 5 tablets", "2 mg each is enough"];

        Assert.DoesNotContain(Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, lines))).Findings, finding => finding.Says.Code == DiagnosticCodes.PrintFactSplit);
    }

    [Fact]
    public void An_address_that_is_wider_than_any_line_is_told_and_no_fault()
    {
        string[] lines = ["Please read all of this", "before you come to the", "clinic. It is on:", "https://www.example.org/", "leaflets/a-blood-test", "Ask us for a copy if", "you need one on paper."];
        var inspection = Inspected.Of(new HandMadePdf().Page(Text(85, 760, 36, 50, lines)));

        Assert.DoesNotContain(inspection.Faults(), fault => fault.Says.Code == DiagnosticCodes.PrintFactSplit);
        var told = Assert.Single(inspection.Findings, finding => finding.Says.Code == DiagnosticCodes.PrintFactSplit);
        Assert.Equal(Severity.Information, told.Says.Severity);
        Assert.Contains("“https://www.example.org/leaflets/a-blood-test”", told.Says.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MMMM come to the clinic MMMMM a day MMMMM", Severity.Information)]
    [InlineData("come to the clinic on a day", Severity.Warning)]
    public void Lines_of_few_letters_are_a_fault_where_margins_can_be_narrower(string line, Severity severity)
    {
        var inspection = Inspected.Of(new HandMadePdf().Page(Text(60, 760, 20, 28, Enumerable.Repeat(line, 12))));

        Assert.Equal(severity, inspection.Findings.Single(finding => finding.Says.Code == DiagnosticCodes.PrintLineLength).Says.Severity);
    }

    [Fact]
    public void An_address_that_ends_a_sentence_at_the_end_of_its_line_is_whole()
    {
        string[] whole = [.. Lines.Take(4), "For more about this ask us by email: leaflets@example.org.", "We answer on every day of the week, and send you a copy,", Lines[6]];

        Assert.DoesNotContain(Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, whole))).Faults(), fault => fault.Says.Code == DiagnosticCodes.PrintFactSplit);
    }

    [Theory]
    [InlineData("Please come to the clinic on the second floor before 10.30.", "help@example.org answers every question that you may have, and")]
    [InlineData("Please come to the clinic on the second floor before noon.", "www.example.org answers every question that you may have, and")]
    public void An_address_that_begins_the_line_after_a_full_stop_is_whole(string line, string next)
    {
        string[] whole = [.. Lines.Take(4), line, next, Lines[6]];

        Assert.DoesNotContain(Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, whole))).Findings, finding => finding.Says.Code == DiagnosticCodes.PrintFactSplit);
    }

    [Fact]
    public void A_word_that_is_split_is_found_where_the_file_has_it_whole()
    {
        string[] split = [Lines[0], "can eat and drink as you always do before most blood tests, labora-", "tory tests with them. You can ask for a chair and a cup of tea", .. Lines.Skip(1)];

        var fault = Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, split))).TheFault(DiagnosticCodes.PrintWordSplit);

        Assert.Contains("labora-tory", fault.Says.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_that_may_belong_to_its_word_is_not_decided()
    {
        string[] split = [Lines[0], "can eat and drink as you always do before most blood tests, self-", "help groups with them. You can ask for a chair and a cup of tea", .. Lines.Skip(1)];

        var inspection = Inspected.Of(new HandMadePdf().Page(Text(85, 760, 12, 16.8, split)));

        Assert.Empty(inspection.Faults());
        Assert.Contains(inspection.Undecided, point => point.Rule == "P-11" && point.Reason.Contains("self-help", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_lines_that_end_with_hyphens_are_a_fault_and_words_with_hyphens_of_their_own_are_none()
    {
        // Each stands in a paragraph of its own, with lines that fill the column.
        static HandMadePdf Page(string first, string second) => new HandMadePdf().Page(string.Concat(Enumerable.Range(0, 6).Select(index =>
            Text(85, 760 - (index * 80), 12, 16.8, Lines[0], $"can eat and drink as you always do {(char)('a' + index)} before most tests, {first}", $"{second} with them. You can ask for a chair and a cup of tea"))));

        Assert.Contains(Inspected.Of(Page("pharma-", "cist")).Faults(), fault => fault.Says.Code == DiagnosticCodes.PrintWordSplit);
        Assert.DoesNotContain(Inspected.Of(Page("chloroquine-sulphate-", "monohydrate")).Faults(), fault => fault.Says.Code == DiagnosticCodes.PrintWordSplit);
        Assert.DoesNotContain(Inspected.Of(Page("example.org/what-", "happens-next")).Faults(), fault => fault.Says.Code == DiagnosticCodes.PrintWordSplit);
    }

    [Fact]
    public void Two_columns_are_found_and_are_a_warning_in_large_print()
    {
        string[] narrow = ["A blood test is when we", "take a small amount of", "your blood and look at it", "in our laboratory. It is", "done by a nurse in a few", "minutes, and you may go", "home at once after it."];
        string Columns(double size) => Text(60, 760, size, size * 1.4, narrow) + Text(320, 760, size, size * 1.4, narrow);

        Assert.Contains(Inspected.Of(new HandMadePdf().Page(Columns(12))).Findings, finding => finding.Rule == "P-16" && finding.Says.Severity == Severity.Information);
        Assert.Equal(2, Inspected.Of(new HandMadePdf().Page(Columns(16))).TheFault(DiagnosticCodes.PrintColumns).Figure);
    }

    [Fact]
    public void Text_that_flows_round_a_picture_is_found()
    {
        var content = "q 100 0 0 60 85 700 cm /X Do Q " + Text(200, 750, 12, 16.8, Lines.Take(3).Select(line => line[..44])) + Text(85, 750 - (3 * 16.8), 12, 16.8, Lines.Skip(3));
        var pdf = new HandMadePdf().Page(content).With(Stream("\0", "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"));

        Assert.Equal(3, Inspected.Of(pdf).TheFault(DiagnosticCodes.PrintLineStarts).Figure);
    }

    /// <summary>A line, set so that it ends at 500 points.</summary>
    private static string Justified(string line, double y, bool isLast)
    {
        var more = isLast ? 0 : (425 - WidthOf(line)) / line.Count(character => character == ' ');
        return FormattableString.Invariant($"BT /F 12 Tf {more} Tw 85 {y} Td ({line}) Tj ET\n");
    }

    /// <summary>The width of a line of Helvetica at 12 points, as its makers tell it.</summary>
    private static double WidthOf(string line) => line.Sum(character => character switch
    {
        'i' or 'j' or 'l' => 222,
        ' ' or ',' or '.' or 'I' or 'f' or 't' => 278,
        'r' => 333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' => 500,
        'A' or 'P' or 'Y' => 667,
        'w' => 722,
        'm' => 833,
        _ => 556,
    }) * 12 / 1000.0;
}
