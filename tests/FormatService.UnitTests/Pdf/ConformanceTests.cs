using FormatService.Pdf;
using FormatService.Testing.Judges;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf;

public sealed class ConformanceTests
{
    [Theory]
    [InlineData(VeraPdf.Ua1)]
    [InlineData(VeraPdf.A2a)]
    [InlineData(VeraPdf.Wcag)]
    public void Outside_judges_find_nothing_in_a_document_of_everything(string profile)
    {
        var everything = EverythingOnce.Compose(out var outline).Write(out var report, outline: outline);
        var rightToLeft = new Sheet();
        rightToLeft.Add(rightToLeft.Root, StructureRole.Heading1, "Text");
        var least = rightToLeft.Write(out _, metadata: new PdfMetadata { Title = "&<>\"", Language = "cy", Producer = "p", IsRightToLeft = true });

        Assert.Empty(report.Violations);
        VeraPdf.AssertValid([("everything", everything), ("least", least)], profile);
    }

    [Fact]
    public void Its_syntax_is_sound()
    {
        var pdf = EverythingOnce.Compose(out var outline).Write(out _, outline: outline);

        Assert.Empty(Qpdf.Faults(pdf));
    }

    [Fact]
    public void Poppler_reads_the_words_by_structure()
    {
        var pdf = EverythingOnce.Compose(out var outline).Write(out _, outline: outline);

        var text = Poppler.StructureText(pdf);

        Assert.Contains("Office staff will offer “first aid”: efficient, flowing affairs.", text, StringComparison.Ordinal);
        Assert.Contains("Łódź, Ŵŷ, ệ, ș, Ελλάδα, Україна, ﬁ", text, StringComparison.Ordinal);
    }
}
