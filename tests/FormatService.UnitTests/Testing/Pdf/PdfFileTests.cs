using System.Text;
using FormatService.Testing.Pdf;

namespace FormatService.UnitTests.Testing.Pdf;

public sealed class PdfFileTests
{
    [Fact]
    public void A_file_with_a_classic_table_is_read()
    {
        var file = PdfFile.Open(TaggedExample.Build().WithTable());

        Assert.Equal("1.7", file.HeaderVersion);
        Assert.False(file.HasCrossReferenceStream);
        Assert.Equal("en-GB", file.Language);
        Assert.Equal((300, 400), (Assert.Single(file.Pages).WidthPt, file.Pages[0].HeightPt));
    }

    [Fact]
    public void Object_streams_and_predicted_cross_references_say_the_same_as_a_table()
    {
        var classic = PdfFile.Open(TaggedExample.Build().WithTable());
        var packed = PdfFile.Open(TaggedExample.Build().WithStreams());

        Assert.True(packed.HasCrossReferenceStream);
        Assert.True(packed.CompressedObjectCount > 15);
        Assert.Equal(PdfDump.ToText(classic), PdfDump.ToText(packed));
    }

    [Fact]
    public void Strings_numbers_and_names_are_read_as_the_standard_writes_them()
    {
        var file = PdfFile.Open(new HandMadePdf()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /A (a\\(b\\)\\101\\r(c)\\\nd) /B <FEFF00e9 2013> /C /A#20B /D [-.5 +3 4. true null] % comment\n /E (\x80) >>")
            .Object(2, "<< /Type /Pages /Kids [] /Count 0 >>")
            .WithTable());

        Assert.Equal("a(b)A\r(c)d", file.Catalogue["A"].Text);
        Assert.Equal("é–", file.Catalogue["B"].Text);
        Assert.Equal("A B", file.Catalogue["C"].Name);
        Assert.Equal("[-0.5 3 4 true null]", file.Catalogue["D"].ToString());
        Assert.Equal("•", file.Catalogue["E"].Text);
    }

    [Fact]
    public void Every_object_in_use_is_listed()
    {
        var file = PdfFile.Open(TaggedExample.Build().WithTable());

        Assert.Equal(23, file.Objects.Count());
        Assert.Equal(["Helvetica", "Arimo-Bold"], file.Fonts.Select(font => font.BaseName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\nstartxref\n9999\n%%EOF")]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n9\n%%EOF")]
    public void A_broken_file_is_refused_with_one_kind_of_exception(string text)
    {
        Assert.Throws<InvalidDataException>(() => PdfFile.Open(Encoding.Latin1.GetBytes(text)));
    }

    [Fact]
    public void Objects_nested_ten_thousand_deep_do_not_overflow()
    {
        var deep = new HandMadePdf().Object(1, new string('[', 10_000) + new string(']', 10_000)).WithTable();

        Assert.Throws<InvalidDataException>(() => PdfFile.Open(deep));
    }
}
