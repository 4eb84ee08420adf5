using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>What assistive technology gets of every sample (FORMATS PDF-01 to PDF-17), read out of the finished file.</summary>
public sealed class TaggingTests
{
    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-01")]
    [Trait("requirement", "PDF-02")]
    [Trait("requirement", "PDF-13")]
    public void The_catalogue_says_that_the_file_is_tagged_and_in_which_language(string sample)
    {
        var rendered = RenderedSamples.Of(sample);

        Assert.Equal("true", rendered.File.Catalogue["MarkInfo"].Dictionary!["Marked"].ToString());
        Assert.Equal(rendered.Leaflet.Language.Value, rendered.File.Language);
        Assert.False(rendered.File.Trailer.Has("Encrypt"));
        Assert.False(rendered.File.Catalogue.Has("AcroForm"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-02")]
    public void Words_in_another_language_say_so(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var spans = LeafletInlines.Of(rendered.Leaflet).OfType<LanguageSpan>().Select(span => (span.Language.Value, LeafletText.Of(span.Inlines).Trim()));

        var tagged = rendered.File.Structure.All.Where(element => element.Language is not null)
            .Select(element => (element.Language!, rendered.File.Structure.TextOf(element).Trim())).ToList();

        Assert.All(spans, span => Assert.Contains(span, tagged));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-03")]
    public void The_title_stands_in_the_metadata_and_is_shown(string sample)
    {
        var rendered = RenderedSamples.Of(sample);

        Assert.Contains(System.Security.SecurityElement.Escape(rendered.Leaflet.Title), rendered.File.XmpText, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", rendered.File.XmpText, StringComparison.Ordinal);
        Assert.Equal("true", rendered.File.Catalogue["ViewerPreferences"].Dictionary!["DisplayDocTitle"].ToString());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-04")]
    public void The_title_is_the_only_heading_of_level_1_and_no_level_is_skipped(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var headings = rendered.File.Structure.All.Where(element => element.StandardRole is ['H', >= '1' and <= '6']).ToList();
        var levels = headings.Select(heading => heading.StandardRole[1] - '0').ToList();

        Assert.Equal(rendered.Leaflet.Title, rendered.File.Structure.TextOf(headings[0]).Trim());
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"H{pair.Second} follows H{pair.First}."));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-05")]
    public void Lists_have_items_of_label_and_body_and_say_how_they_are_marked(string sample)
    {
        var structure = RenderedSamples.Of(sample).File.Structure;

        Assert.All(structure.OfRole("L"), list => Assert.All(list.Children, item => Assert.Equal("LI", item.StandardRole)));
        Assert.All(structure.OfRole("LI"), item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.StandardRole)));
        Assert.All(
            structure.OfRole("L").Where(list => structure.TextOf(list.Children.First().Children.First()).Trim() is "•" or "1."),
            list => Assert.NotNull(list.Attribute("ListNumbering")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-06")]
    public void Tables_are_regular_grids_whose_header_cells_have_a_scope(string sample)
    {
        var structure = RenderedSamples.Of(sample).File.Structure;
        foreach (var table in structure.OfRole("Table"))
        {
            var rows = table.SelfAndDescendants.Where(element => element.StandardRole == "TR").ToList();

            Assert.Single(rows.Select(row => row.Children.Count()).Distinct());
            Assert.All(table.SelfAndDescendants.Where(element => element.StandardRole == "TH"), cell => Assert.NotNull(cell.Attribute("Scope")));
            Assert.True(table.Children.Skip(1).All(child => child.StandardRole != "Caption"), "A caption stands within a table.");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-07")]
    public void Figures_have_words_and_a_place_and_decoration_is_an_artifact(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var figures = rendered.File.Structure.OfRole("Figure").ToList();
        var alts = LeafletBlocks.Of(rendered.Leaflet).OfType<Figure>().Where(figure => !figure.Alt.IsDecorative).Select(figure => figure.Alt.Text);

        Assert.Equal(alts, figures.Select(figure => figure.Alt));
        Assert.All(figures, figure => Assert.NotNull(figure.Attribute("BBox")));
        Assert.All(rendered.File.Pages.SelectMany(page => page.Content.Images), image => Assert.True(image.IsArtifact || image.Tag == "Figure"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-08")]
    [Trait("requirement", "PDF-09")]
    public void Links_hold_their_words_and_their_annotation_and_say_where_they_lead(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.All(file.Navigation.Links, link =>
        {
            Assert.Equal("Link", link.Element?.StandardRole);
            Assert.False(string.IsNullOrWhiteSpace(file.Structure.TextOf(link.Element!)));
            Assert.False(string.IsNullOrWhiteSpace(link.Contents));
            Assert.Equal("S", file.Pages[link.PageIndex].Dictionary["Tabs"].Name);
            Assert.NotEqual(0, link.Flags & 4);
        });
        Assert.All(file.Structure.OfRole("Link"), link => Assert.Contains(link.Kids, kid => kid is ObjectKid));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-10")]
    public void Every_glyph_of_every_font_is_embedded_and_has_a_character(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.All(file.Fonts, font => Assert.True(font is { IsEmbedded: true, IsSubset: true, HasToUnicode: true }, font.FullName));
        Assert.All(file.Pages.SelectMany(page => page.Content.Runs).SelectMany(run => run.Glyphs), glyph =>
        {
            Assert.NotEqual(0, glyph.Glyph);
            Assert.NotEmpty(glyph.Text);
            Assert.DoesNotContain(glyph.Text, character => character is '\0' or '\uFEFF' or '\uFFFE' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-11")]
    public void What_is_not_read_out_says_why(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.All(file.Pages.SelectMany(page => page.Content.Items).Where(item => item.IsArtifact), item =>
            Assert.True(item.ArtifactType is "Pagination" or "Layout" or "Background", $"An artifact has the type {item.ArtifactType ?? "none"}."));
        Assert.All(file.Pages, page => Assert.Contains(page.Content.Runs, run => run is { ArtifactType: "Pagination", ArtifactSubtype: "Footer" }));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-12")]
    public void The_outline_is_the_headings(string sample)
    {
        var file = RenderedSamples.Of(sample).File;
        var contents = file.Structure.OfRole("TOC").Select(element => element.Parent!.Children.First()).ToHashSet();
        var headings = file.Structure.All.Where(element => element.StandardRole is ['H', >= '1' and <= '6'] && !contents.Contains(element))
            .Select(element => file.Structure.TextOf(element).Trim());

        Assert.Equal(headings, file.Navigation.Outline.SelectMany(item => item.SelfAndDescendants).Select(item => item.Title.Trim()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "PDF-17")]
    public void A_file_is_small_enough_to_mail(string sample) => Assert.InRange(RenderedSamples.Of(sample).Pdf.Length, 1, 2_000_000);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_table_that_crosses_a_page_is_one_table(string sample)
    {
        var rendered = RenderedSamples.Of(sample);

        Assert.Equal(LeafletBlocks.Of(rendered.Leaflet).OfType<Table>().Count(), rendered.File.Structure.OfRole("Table").Count());
    }
}
