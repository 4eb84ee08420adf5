using System.IO.Compression;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection;
using FormatService.Testing.Pdf;
using static FormatService.Testing.Pdf.HandMadePdf;

namespace FormatService.UnitTests.Inspection;

public sealed class HostilePdfTests
{
    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("%PDF-1.7\n")]
    public void What_is_no_PDF_is_refused(string content)
    {
        var answer = Inspected.AnswerTo(Encoding.ASCII.GetBytes(content));

        Assert.Equal(DiagnosticCodes.PdfUnreadable, answer.Refusal?.Code);
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_answered()
    {
        var whole = new HandMadePdf().Page(Sound()).ToBytes();

        for (var length = 0; length < whole.Length; length += 37)
        {
            var answer = Inspected.AnswerTo(whole[..length]);
            Assert.True(answer.Inspection is not null ^ answer.Refusal is not null);
        }
    }

    [Theory]
    [InlineData("/Kids[10 0 R]", "/Kids[ 2 0 R]")]
    [InlineData("/UserUnit 2.0", "/UserUnit 0.5")]
    public void A_file_of_which_no_page_can_be_read_is_refused_and_not_found_to_have_no_faults(string text, string by)
    {
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(HandMadePdf.Sound(), "/MediaBox[0 0 595.28 841.89]/UserUnit 2.0").ToBytes().Replaced(text, by));

        Assert.Null(answer.Inspection);
        Assert.Equal((DiagnosticCodes.PdfWithoutPages, Severity.Error), (answer.Refusal!.Code, answer.Refusal.Severity));
        Assert.Contains("Nothing could be measured", answer.Refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(Sound()).ToBytes(), InspectionLimits.Default with { MaxBytes = 1000 });

        Assert.Equal(DiagnosticCodes.PdfTooLarge, answer.Refusal?.Code);
    }

    [Fact]
    public void More_pages_than_are_taken_are_refused()
    {
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(Sound()).Page(Sound()).Page(Sound()).ToBytes(), InspectionLimits.Default with { MaxPages = 2 });

        Assert.Equal(DiagnosticCodes.PdfTooManyPages, answer.Refusal?.Code);
    }

    [Fact]
    public void A_stream_that_unpacks_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            packing.Write(new byte[64 * 1024 * 1024]);
        }

        var bomb = Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter/FlateDecode");
        var answer = Inspected.AnswerTo(new HandMadePdf().Page("", "/MediaBox[0 0 595 842]/Contents 100 0 R").With(bomb).ToBytes().Replaced("/Contents 11 0 R", "/Contents 100 0 R"));

        Assert.Equal(DiagnosticCodes.PdfTooMuch, answer.Refusal?.Code);
    }

    [Fact]
    public void Forms_that_paint_each_other_are_refused()
    {
        const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 100 0 R/Y 101 0 R>>>>";
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(Sound() + "/X Do").With(Stream("/Y Do /Y Do", Form)).With(Stream("/X Do /X Do", Form)).ToBytes());

        Assert.Equal(DiagnosticCodes.PdfTooMuch, answer.Refusal?.Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    [InlineData("(")]
    [InlineData("q ")]
    [InlineData("/P BMC ")]
    [InlineData("BT ")]
    public void Nesting_without_end_is_answered(string opening)
    {
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(string.Concat(Enumerable.Repeat(opening, 200_000)) + Sound()).ToBytes());

        Assert.True(answer.Inspection is not null ^ answer.Refusal is not null);
    }

    [Fact]
    public void Tags_and_pages_that_hold_themselves_are_answered()
    {
        var pdf = new HandMadePdf().Page($"/P<</MCID 0>>BDC {Sound()} EMC").With("<</Type/StructTreeRoot/K 101 0 R/RoleMap<</A/B/B/A>>>>").With("<</S/A/K[101 0 R 100 0 R 0]/Pg 10 0 R>>");

        Assert.Empty(Inspected.Of(pdf, catalogue: "/StructTreeRoot 100 0 R").Faults());
        Assert.NotNull(Inspected.AnswerTo(new HandMadePdf().Page(Sound()).ToBytes().Replaced("/Kids[10 0 R]", "/Kids[ 2 0 R]")));
    }

    [Fact]
    public void A_page_with_more_shapes_than_are_looked_at_is_said_to_be_undecided()
    {
        var shapes = string.Concat(Enumerable.Repeat("0.9 g 80 299 400 5 re f ", 2000));

        var inspection = Inspected.Of(new HandMadePdf().Page($"{Sound()} {shapes} 0 g {Text(85, 300, 12, 15, "Call us")}"));

        Assert.Contains(inspection.Undecided, point => point.Rule == "P-18");
    }

    [Fact]
    public async Task Who_asked_can_stop_it()
    {
        var stopped = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new PdfInspector(InspectionLimits.Default).InspectAsync(new HandMadePdf().Page(Sound()).ToBytes(), InspectionWishes.ClearPrint, stopped));
    }

    [Fact]
    public void What_takes_longer_than_the_limit_is_refused()
    {
        var answer = Inspected.AnswerTo(new HandMadePdf().Page(Sound()).ToBytes(), InspectionLimits.Default with { MaxTime = TimeSpan.Zero });

        Assert.Equal(DiagnosticCodes.PdfTakesTooLong, answer.Refusal?.Code);
    }
}
