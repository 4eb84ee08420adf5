using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.PlainText;
using FormatService.Formats.Rendering;

namespace FormatService.UnitTests.Formats.Rendering;

public sealed class ArtefactFileNameTests
{
    private static readonly OutputFormat Pdf =
        new("pdf", "PDF", "", "application/pdf", ".pdf", new AsWritten(), ReadingProfile.Standard, new PlainTextRenderer());

    [Theory]
    [InlineData("Intravascular lithotripsy (IVL)", "Y/064", "2.0", "en-GB", "Y-064-Intravascular-lithotripsy-IVL-pdf-v2.0-en-GB.pdf")]
    [InlineData("Bilgi: ağrı / kesici?", null, null, "tr", "Bilgi-ağrı-kesici-pdf-tr.pdf")]
    [InlineData("../../etc/passwd", "..", "v3", "en", "etc-passwd-pdf-v3-en.pdf")]
    [InlineData("اردو", "A/1", null, "ur", "A-1-اردو-pdf-ur.pdf")]
    [Trait("requirement", "PDF-17")]
    public void A_name_tells_reference_title_format_version_and_language(string title, string? reference, string? version, string language, string expected)
    {
        var metadata = new LeafletMetadata
        {
            Title = title,
            Reference = reference,
            Version = version,
            Language = LanguageTag.Parse(language),
            Status = LeafletStatus.Approved,
        };

        Assert.Equal(expected, ArtefactFileName.For(metadata, Pdf));
    }

    [Theory]
    [InlineData(18, "inhalers-large-print-18-point-en-GB.pdf")]
    [InlineData(22.5, "inhalers-large-print-22.5-point-en-GB.pdf")]
    [Trait("requirement", "P-26")]
    public void Large_print_says_its_size(double size, string expected)
    {
        var metadata = new LeafletMetadata { Title = "inhalers", Status = LeafletStatus.Approved };

        Assert.Equal(expected, ArtefactFileName.For(metadata, Pdf, largePrintPt: size));
    }

    [Fact]
    public void A_draft_says_so_and_a_long_title_is_cut_at_a_letter()
    {
        var metadata = new LeafletMetadata { Title = new string('a', 400), Status = LeafletStatus.Draft };

        var name = ArtefactFileName.For(metadata, Pdf);

        Assert.Equal(new string('a', 60) + "-pdf-draft-en-GB.pdf", name);
    }
}
