using FormatService.Testing.Judges;
using FormatService.Testing.Pdf;
using FormatService.Testing.Proofs;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The output <c>pdf-2</c>: the same pages and words as <c>pdf</c>, by PDF/UA-2, PDF/A-4 and WTPDF 1.0 (FORMATS PDF-15, PDF-16).</summary>
public sealed class Pdf20Tests
{
    private const string New = "http://iso.org/pdf2/ssn";
    private const string Old = "http://iso.org/pdf/ssn";

    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [InlineData(VeraPdf.Ua2)]
    [InlineData(VeraPdf.A4)]
    [InlineData(VeraPdf.WellTagged)]
    [InlineData(VeraPdf.Wcag)]
    [Trait("requirement", "PDF-15")]
    [Trait("requirement", "PDF-16")]
    public void Every_file_passes(string profile) => VeraPdf.AssertValid([.. RenderedPdf20.All.Select(rendered => (rendered.Name, rendered.Pdf))], profile);

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void Every_file_claims_its_standards_and_no_other() => Assert.All(RenderedPdf20.All, rendered =>
    {
        var packet = rendered.File.XmpText!;

        Assert.Equal("2.0", rendered.File.HeaderVersion);
        Assert.Contains("<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev><pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>", packet, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfaid:conformance", packet, StringComparison.Ordinal);
        Assert.False(rendered.File.Trailer.Has("Info"));
    });

    [Fact]
    [Trait("requirement", "PDF-14")]
    [Trait("requirement", "PDF-15")]
    public void Every_file_says_what_its_leaflet_says() => Assert.All(RenderedPdf20.All, rendered =>
    {
        var faults = PageProof.Faults(rendered.File, rendered.Source);

        Assert.True(faults.Count == 0, $"{rendered.Name}: {string.Join('\n', faults.Take(10))}");
    });

    [Theory]
    [MemberData(nameof(Samples))]
    public void Its_pages_and_words_are_those_of_the_other_file(string sample)
    {
        var (older, newer) = (RenderedSamples.Of(sample).File, RenderedPdf20.Sample(sample).File);

        Assert.Equal(older.Structure.Text, newer.Structure.Text);
        Assert.Equal(older.Pages.Select(page => page.Content.Items.Length), newer.Pages.Select(page => page.Content.Items.Length));
        Assert.Equal(older.Pages.SelectMany(page => page.Content.Runs).Select(run => (run.Text, run.X, run.BaselineY)), newer.Pages.SelectMany(page => page.Content.Runs).Select(run => (run.Text, run.X, run.BaselineY)));
    }

    [Fact]
    [Trait("requirement", "PDF-16")]
    public void Every_element_names_the_namespace_that_its_type_is_from() => Assert.All(RenderedPdf20.All, rendered =>
    {
        var document = Assert.Single(rendered.File.Structure.Elements);

        Assert.Equal(("Document", New), (document.Role, document.Namespace));
        Assert.All(rendered.File.Structure.All, element => Assert.Equal(element.Role is "TOC" or "TOCI" or "Reference" ? Old : New, element.Namespace));
        Assert.DoesNotContain(rendered.File.Structure.All, element => element.Role is "H" or "Note");
    });

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void The_title_heads_the_document_and_headings_begin_with_H1_below_it() => Assert.All(RenderedPdf20.All, rendered =>
    {
        var title = Assert.Single(rendered.File.Structure.OfRole("Title"));
        var levels = rendered.File.Structure.All.Where(element => element.StandardRole is ['H', >= '1' and <= '6']).Select(element => element.StandardRole[1] - '0').ToList();

        Assert.Equal(Testing.Words.Of(rendered.Leaflet.Title), Testing.Words.Of(rendered.File.Structure.TextOf(title)));
        Assert.All(levels.Prepend(0).Zip(levels), step => Assert.True(step.Second <= step.First + 1, rendered.Name));
    });

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void Notes_and_the_places_they_belong_to_name_each_other()
    {
        var notes = RenderedPdf20.All.SelectMany(rendered => rendered.File.Structure.OfRole("FENote")).ToList();

        Assert.NotEmpty(notes);
        Assert.All(notes, note =>
        {
            Assert.Equal("Footnote", note.Attribute("NoteType")?.Name);
            Assert.NotEmpty(Referred(note));
            Assert.All(Referred(note), place => Assert.Contains(note.Dictionary, Referred(place)));
        });
    }

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void Links_within_and_bookmarks_lead_to_elements_and_to_the_page_they_are_on()
    {
        var (links, entries) = (0, 0);
        foreach (var rendered in RenderedPdf20.All)
        {
            var structure = rendered.File.Structure;
            foreach (var link in rendered.File.Navigation.Links.Where(link => link.Uri is null))
            {
                AssertLeads(structure, link.Destination);
                var entry = link.Element!.Ancestry.FirstOrDefault(element => element.Role == "TOCI");
                Assert.True(entry is null || Referred(entry.Dictionary).SequenceEqual([link.Destination!.Element!.Dictionary]), rendered.Name);
                (links, entries) = (links + 1, entries + (entry is null ? 0 : 1));
            }

            foreach (var item in rendered.File.Navigation.Outline.SelectMany(item => item.SelfAndDescendants))
            {
                AssertLeads(structure, item.Destination);
                // A bookmark leaves out the mark of a note, such as [3].
                var words = Testing.Words.Of(structure.TextOf(item.Destination!.Element!)).Where(word => !word.StartsWith('['));
                Assert.Equal(Testing.Words.Of(item.Title).Where(word => !word.StartsWith('[')), words);
            }
        }

        Assert.True(links > 100 && entries > 100, $"{links} links, {entries} entries of contents");
    }

    [Fact]
    [Trait("requirement", "PDF-15")]
    public void A_list_with_labels_says_how_they_are_made() => Assert.All(
        RenderedPdf20.All.SelectMany(rendered => rendered.File.Structure.OfRole("L")).Where(list => list.Children.Any(item => item.Children.Any(part => part.Role == "Lbl"))),
        list => Assert.Contains(list.Attribute("ListNumbering")?.Name, (string[])["Disc", "Decimal", "Description"]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Readers_of_older_files_find_the_same_words(string sample)
    {
        var rendered = RenderedPdf20.Sample(sample);

        Assert.Empty(Qpdf.Faults(rendered.Pdf));
        Assert.Null(SameWordsTests.DifferenceToPoppler(rendered.Pdf, rendered.Source));
    }

    private static void AssertLeads(PdfStructure structure, PdfDestination? destination)
    {
        Assert.NotNull(destination?.Element);
        // What has no words of its own, as a picture for show alone, stands among those of what it is in.
        var inked = destination.Element.Ancestry.Prepend(destination.Element).First(element => structure.PagesOf(element).Any());
        Assert.Contains(destination.PageIndex!.Value, structure.PagesOf(inked));
    }

    private static List<PdfDictionary> Referred(StructureElement element) => Referred(element.Dictionary);

    private static List<PdfDictionary> Referred(PdfDictionary element) => [.. (element["Ref"].Array?.Items ?? []).Select(item => item.Dictionary!)];
}
