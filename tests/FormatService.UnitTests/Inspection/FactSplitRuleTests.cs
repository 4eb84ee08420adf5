using FormatService.Documents.Diagnostics;
using FormatService.Inspection;
using FormatService.Inspection.Pages;
using FormatService.Inspection.Rules;

namespace FormatService.UnitTests.Inspection;

/// <summary>Facts that are parted between lines that run from right to left; <see cref="LineRuleTests"/> has the others.</summary>
public sealed class FactSplitRuleTests
{
    private const string Words = "براہ کرم اس پورے کتابچے کو غور سے پڑھیں اور اپنے ساتھ لائیں";

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("آپ کی اگلی ملاقات کلینک میں اس دن ہے 14 مارچ", "2026 کو صبح، اپنا خط ساتھ لائیں", "14 مارچ 2026")]
    [InlineData("ہمیں ہفتے کے کسی بھی دن اس نمبر پر فون کریں 0118 496", "0150 اور اپنا نام بتائیں", "0118 496 0150")]
    [InlineData("موعدك القادم في العيادة في الطابق الثاني يوم 3", "أبريل 2027 صباحا", "3 أبريل 2027")]
    [InlineData("خذ كل مساء بعد العشاء مع كوب كامل من الماء 5", "ملغ حتى تراجع الطبيب", "5 ملغ")]
    public void A_fact_parted_between_lines_from_right_to_left_is_found(string line, string next, string fact)
    {
        var finding = Assert.Single(FindingsOf([Words, line, next]));

        Assert.Equal((DiagnosticCodes.PrintFactSplit, Severity.Warning), (finding.Says.Code, finding.Says.Severity));
        Assert.Contains($"“{fact}”", finding.Says.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("آپ کی اگلی ملاقات کلینک میں اس دن ہے 14 مارچ 2026", "کو صبح، اپنا خط ساتھ لائیں")]
    [InlineData("ہمیں اس نمبر پر فون کریں 0118 496 0150", "24 گھنٹے کوئی جواب دیتا ہے")]
    public void A_fact_that_ends_or_begins_its_line_is_whole(string line, string next) => Assert.Empty(FindingsOf([Words, line, next]));

    [Fact]
    [Trait("requirement", "P-11")]
    public void A_fact_from_right_to_left_that_is_wider_than_the_lines_is_told_and_no_fault() =>
        Assert.Equal(Severity.Information, Assert.Single(FindingsOf(["کو غور سے", "14 مارچ", "2026 کو"])).Says.Severity);

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("vascular@ ای میل ہمیں لکھیں", Severity.Information)]
    [InlineData("vascular ای میل ہمیں لکھیں", Severity.Warning)]
    public void The_rest_of_a_mail_address_after_its_sign_is_told_and_no_fault(string line, Severity severity)
    {
        string[] painted = [line, "b.example.nhs", ".uk"];

        var finding = Assert.Single(FindingsOf([.. painted.Select((text, index) => Line(text, 680 - (20 * index)) with { Text = text, FirstWord = 6 * text.Length, IsRightToLeft = false })]));

        Assert.Equal(severity, finding.Says.Severity);
    }

    private static IEnumerable<PrintFinding> FindingsOf(string[] readings) => FindingsOf([.. readings.Select((reading, index) => Line(reading, 700 - (20 * index)))]);

    private static IEnumerable<PrintFinding> FindingsOf(TextLine[] lines)
    {
        var page = new PaintedPage
        {
            Number = 1,
            Width = 595,
            Height = 842,
            UserUnit = 1,
            Glyphs = [],
            Areas = [],
            Rules = [],
            Links = [],
            Lines = [.. lines],
            Paragraphs = [new Paragraph([.. lines])],
        };
        var findings = new Findings();
        new FactSplitRule().Conclude(new PrintedFile([page], IsTagged: true, BodySizePt: 12), findings);
        return findings.Found;
    }

    /// <summary>A line at the right edge, of letters six points wide.</summary>
    private static TextLine Line(string reading, double baseline) => new()
    {
        Page = 1,
        Left = 500 - (6 * reading.Length),
        Right = 500,
        Baseline = baseline,
        SizePt = 12,
        Text = new string([.. reading.Reverse()]),
        Reading = reading,
        WordGap = null,
        FirstWord = 6 * reading.IndexOf(' ', StringComparison.Ordinal),
        LatinAdvance = 6,
        IsBold = false,
        IsNastaliq = false,
        IsRightToLeft = true,
        IsAlphabetic = false,
        Place = default,
    };
}
