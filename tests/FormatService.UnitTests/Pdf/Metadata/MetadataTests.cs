using FormatService.Pdf;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Metadata;

public sealed class MetadataTests
{
    [Fact]
    [Trait("requirement", "PDF-03")]
    public void The_title_is_in_the_metadata_and_shown_by_viewers()
    {
        var pdf = PdfFile.Open(new Sheet().Write(out _));

        Assert.Contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Taking your inhaler</rdf:li>", pdf.XmpText!, StringComparison.Ordinal);
        Assert.Equal("Taking your inhaler", pdf.Info["Title"]);
        Assert.Equal(true, pdf.Catalogue["ViewerPreferences"].Dictionary!["DisplayDocTitle"].Boolean);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", pdf.XmpText!, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", pdf.XmpText!, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("requirement", "PDF-02")]
    public void The_language_of_the_document_is_said_where_readers_look_for_it()
    {
        var pdf = PdfFile.Open(new Sheet("cy").Write(out _, metadata: Sheet.Metadata with { Language = "cy" }));

        Assert.Equal("cy", pdf.Language);
        Assert.Equal("cy", pdf.Xmp!["dc:language"]);
        Assert.Contains("<rdf:li xml:lang=\"cy\">Taking your inhaler</rdf:li>", pdf.XmpText!, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_those_of_the_leaflet_and_agree()
    {
        var pdf = PdfFile.Open(new Sheet().Write(out _));
        var undated = PdfFile.Open(new Sheet().Write(out _, metadata: Sheet.Metadata with { Date = null }));

        Assert.Equal("2026-02-27T00:00:00Z", pdf.Xmp!["xmp:ModifyDate"]);
        Assert.Equal("D:20260227000000Z", pdf.Info["ModDate"]);
        Assert.DoesNotContain("Date", undated.XmpText!, StringComparison.Ordinal);
        Assert.DoesNotContain("CreationDate", undated.Info.Keys);
    }

    [Fact]
    public void Text_that_XML_and_text_strings_cannot_hold_is_left_out_of_both()
    {
        var pdf = PdfFile.Open(new Sheet().Write(out _, metadata: Sheet.Metadata with { Title = "A\u001B\u0000 <b> & \"c\" 😀\uD800 end" }));

        Assert.Contains("<rdf:li xml:lang=\"x-default\">A &lt;b&gt; &amp; &quot;c&quot; 😀 end</rdf:li>", pdf.XmpText!, StringComparison.Ordinal);
        Assert.Equal("A <b> & \"c\" 😀 end", pdf.Info["Title"]);
    }

    [Fact]
    public void A_document_from_right_to_left_says_so()
    {
        var pdf = PdfFile.Open(new Sheet("ar").Write(out _, metadata: Sheet.Metadata with { Language = "ar", IsRightToLeft = true }));

        Assert.Equal("R2L", pdf.Catalogue["ViewerPreferences"].Dictionary!["Direction"].Name);
    }

    [Fact]
    [Trait("requirement", "PDF-12")]
    public void The_outline_mirrors_the_headings_and_is_open()
    {
        var sheet = new Sheet();
        var title = sheet.Add(sheet.Root, StructureRole.Heading1, "Title");
        var first = sheet.Add(sheet.Root, StructureRole.Heading2, "First");
        sheet.NewPage();
        var inner = sheet.Add(sheet.Root, StructureRole.Heading3, "Inner");
        var second = sheet.Add(sheet.Root, StructureRole.Heading2, "Second");
        PdfOutlineItem[] outline =
        [
            new("Title", title, [new("First", first, [new("Inner – ŵ", inner, [])]), new("Second", second, [])]),
        ];

        var written = PdfFile.Open(sheet.Write(out _, outline: outline)).Navigation.Outline;

        var items = written.SelectMany(item => item.SelfAndDescendants).ToList();
        Assert.Equal(["Title", "First", "Inner – ŵ", "Second"], items.Select(item => item.Title));
        Assert.Equal([0, 0, 1, 1], items.Select(item => item.Destination!.PageIndex));
        Assert.Equal(2, Assert.Single(written).Kids.Length);
        Assert.All(items, item => Assert.True(item.IsOpen || item.Kids.IsEmpty));
    }

    [Fact]
    public void Pages_are_labelled_by_their_numbers()
    {
        var sheet = new Sheet();
        sheet.NewPage();
        sheet.NewPage();

        Assert.Equal(["1", "2", "3"], PdfFile.Open(sheet.Write(out _)).Navigation.PageLabels);
    }

    [Fact]
    [Trait("requirement", "PDF-13")]
    public void There_is_no_encryption_no_script_and_no_form()
    {
        var pdf = PdfFile.Open(EverythingOnce.Compose().Write(out _));

        Assert.Equal("1.7", pdf.HeaderVersion);
        Assert.False(pdf.Trailer.Has("Encrypt"));
        Assert.DoesNotContain(pdf.Catalogue.Keys, key => key is "OpenAction" or "AA" or "AcroForm" or "Names");
        Assert.DoesNotContain(pdf.Objects, item => item.Value.Dictionary is { } dictionary && (dictionary.Has("JS") || dictionary.Has("XFA")));
    }

    [Fact]
    public void The_output_intent_is_sRGB()
    {
        var pdf = PdfFile.Open(new Sheet().Write(out _));

        var intent = pdf.Catalogue["OutputIntents"].Array![0].Dictionary!;
        var profile = Assert.IsType<PdfStream>(intent["DestOutputProfile"]).Bytes;

        Assert.Equal("GTS_PDFA1", intent["S"].Name);
        Assert.Equal("acsp"u8, profile.AsSpan(36, 4));
        Assert.Equal("RGB "u8, profile.AsSpan(16, 4));
        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
    }
}
