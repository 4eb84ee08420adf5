using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Text;

namespace FormatService.ConformanceTests.Pdf;

/// <summary>The rules of clear print (UKAAF G003 and RNIB, by FORMATS P-01 to P-28), measured in the finished pages of every sample.</summary>
public sealed class ClearPrintTests
{
    private const double BodyPt = 14;
    private const double MarginPt = 20 * 72 / 25.4;
    private const double Tolerance = 0.6;

    public static TheoryData<string> Samples => [.. RenderedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-01")]
    [Trait("requirement", "P-04")]
    public void No_text_of_any_kind_is_smaller_than_the_body(string sample)
    {
        var small = Runs(sample).Where(run => run.SizePt < BodyPt - 0.01).Select(Describe);

        Assert.Empty(small);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-05")]
    [Trait("requirement", "P-06")]
    public void Pages_are_upright_A4_and_never_scaled(string sample)
    {
        var file = RenderedSamples.Of(sample).File;

        Assert.All(file.Pages, page =>
        {
            Assert.Equal(595.28, page.MediaBox.Width, 1.0);
            Assert.Equal(841.89, page.MediaBox.Height, 1.0);
            Assert.False(page.Dictionary.Has("UserUnit"));
        });
        Assert.All(Runs(sample), run => Assert.False(run.IsTurned, Describe(run)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-07")]
    [Trait("requirement", "P-08")]
    [Trait("requirement", "T-13")]
    [Trait("requirement", "T-15")]
    public void Every_font_is_an_upright_sans_serif_of_ours_and_embedded(string sample)
    {
        var fonts = Runs(sample).GroupBy(run => run.Font).ToList();

        Assert.All(fonts, font =>
        {
            // Urdu is read in Nastaliq, which is no sans serif: it sets that script and no other.
            Assert.Matches("^(Arimo|AtkinsonHyperlegibleNext|DejaVuSans|NotoSans[A-Z][A-Za-z]+|NotoNastaliqUrdu)-", font.Key.BaseName);
            Assert.True(!font.Key.BaseName.StartsWith("NotoNastaliq", StringComparison.Ordinal) || !font.Any(run => run.Text.Any(char.IsAsciiLetter)), font.Key.BaseName);
            Assert.DoesNotContain("Italic", font.Key.BaseName, StringComparison.Ordinal);
            Assert.DoesNotContain("Oblique", font.Key.BaseName, StringComparison.Ordinal);
            Assert.Equal(0, font.Key.Descriptor!["ItalicAngle"].Number);
            Assert.True(font.Key.IsEmbedded);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-08")]
    public void Nothing_but_links_is_underlined(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        foreach (var page in rendered.File.Pages)
        {
            var links = rendered.File.Navigation.Links.Where(link => link.PageIndex == page.Index).SelectMany(link => link.Quads).ToList();
            var underlines = page.Content.Shapes.Where(shape => shape.Painting != Painting.Image && shape.Bounds.Height < 2
                && page.Content.Runs.Any(run => run.BaselineY - shape.Bounds.Top is > 0 and < 4 && run.Left < shape.Bounds.Right && run.Right > shape.Bounds.Left));

            Assert.All(underlines, line => Assert.Contains(links, link => link.Overlaps(line.Bounds)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-09")]
    public void Bold_is_for_headings_and_few_words(string sample)
    {
        var structure = RenderedSamples.Of(sample).File.Structure;
        var body = structure.All.Where(element => element.StandardRole is "P" or "LBody" or "TD").SelectMany(structure.RunsOf).ToList();
        var bold = body.Where(run => run.Font.BaseName.Contains("Bold", StringComparison.Ordinal)).Sum(run => Words.Of(run.Text).Count);

        Assert.True(bold <= body.Sum(run => Words.Of(run.Text).Count) * 0.1, $"{bold} words are bold.");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-10")]
    [Trait("requirement", "T-12")]
    public void Lines_start_at_one_edge_and_word_spaces_do_not_stretch(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        foreach (var element in Paragraphs(sample))
        {
            var atRight = ScriptMeasures.StartsAtRight(rendered, element);
            foreach (var page in Lines(rendered, element).GroupBy(line => line.PageIndex))
            {
                var lefts = page.Select(line => Math.Round(Ink(line).Left, 1)).Distinct().ToList();
                var rights = page.Select(line => Math.Round(Ink(line).Right, 1)).Distinct().ToList();
                // English among right-to-left words may stand at the edge where those start.
                Assert.True(
                    AreOne(atRight ? rights : lefts) || (rendered.Leaflet.Language.IsRightToLeft && AreOne(rights)),
                    $"Lines of “{Start(sample, element)}” go from {string.Join(", ", lefts)} to {string.Join(", ", rights)}.");
            }
        }

        Assert.All(Runs(sample).GroupBy(run => run.Font), font =>
        {
            var spaces = font.SelectMany(run => run.Glyphs.Where(glyph => glyph.Text == " ").Select(glyph => glyph.Width / run.SizePt)).ToList();
            Assert.True(spaces.Count == 0 || spaces.Max() - spaces.Min() < 0.01, $"A space of {font.Key.BaseName} is wider in one line than in another.");
        });

        static bool AreOne(List<double> edges) => edges.Max() - edges.Min() < Tolerance;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-11")]
    public void No_fact_and_no_word_is_split_over_two_lines(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var lines = rendered.File.Pages.SelectMany(page => page.Content.Runs)
            .GroupBy(run => (run.PageIndex, Math.Round(run.BaselineY)))
            .Select(line => string.Concat(line.OrderBy(run => run.X).Select(run => run.Text)).Replace('\u00A0', ' '))
            .ToList();

        Assert.All(lines, line => Assert.False(line.TrimEnd().EndsWith('\u00AD'), line));
        Assert.All(LeafletFacts.Of(rendered.Leaflet).Where(fact => fact.Length < 40), fact =>
            Assert.Contains(lines, line => Holds(line, fact.Replace('\u00A0', ' '))));

        // The words of one that runs from right to left stand on the line in the order in which they are seen.
        static bool Holds(string line, string fact) => LeftToRightText.HasRightToLeftLetter(fact)
            ? fact.Split(' ').All(word => line.Contains(word, StringComparison.Ordinal))
            : line.Contains(fact, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-12")]
    public void Full_lines_hold_as_many_characters_as_are_read_well(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var lines = Paragraphs(sample).SelectMany(element => Lines(rendered, element)).Select(Ink).ToList();
        var (left, right) = (lines.Min(ink => ink.Left), lines.Max(ink => ink.Right));
        var full = Paragraphs(sample)
            .Select(element => (AtRight: ScriptMeasures.StartsAtRight(rendered, element), Lines: Lines(rendered, element)))
            .SelectMany(paragraph => paragraph.Lines.SkipLast(1).Where(line => paragraph.AtRight ? Ink(line).Right > right - 1 : Ink(line).Left < left + 1))
            .ToList();
        if (full.Count < 5)
        {
            Assert.StartsWith("having", sample, StringComparison.Ordinal);
            return;
        }

        var measures = ScriptMeasures.Of(full.SelectMany(line => line.Runs));
        var characters = full.Select(line => ScriptMeasures.CharactersOf(line.Text)).Order().ToList();
        Assert.InRange(characters[full.Count / 2], measures.LeastCharacters, measures.MostCharacters);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-13")]
    [Trait("requirement", "T-13")]
    public void Baselines_are_1_2_to_1_6_times_the_size_apart_and_of_Nastaliq_1_8_to_2_2_times(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var ink = new LineInk();
        foreach (var element in rendered.File.Structure.All.Where(element => element.StandardRole is "P" or "H1" or "H2" or "H3"))
        {
            var lines = Lines(rendered, element);
            var least = lines.Count < 2 ? 0 : ScriptMeasures.Of(lines.SelectMany(line => line.Runs)).LeastLeading;
            for (var i = 1; i < lines.Count; i++)
            {
                if (lines[i].PageIndex == lines[i - 1].PageIndex)
                {
                    // Lines part further, and only so far, where the ink of one would else touch that of the next.
                    var leading = lines[i - 1].BaselineY - lines[i].BaselineY;
                    var most = Math.Max(ScriptMeasures.MostLeadingOf([.. lines[i - 1].Runs, .. lines[i].Runs]) * lines[i].SizePt, ink.LeastDistance(lines[i - 1], lines[i]) + (0.05 * lines[i].SizePt));
                    Assert.InRange(Math.Round(leading, 2), least * lines[i].SizePt, most);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-13")]
    [Trait("requirement", "T-13")]
    public void The_ink_of_no_line_touches_that_of_the_next(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var ink = new LineInk();
        var lines = rendered.File.Structure.All.Where(element => element.StandardRole is "P" or "H1" or "H2" or "H3" or "LBody" or "TD" or "TH").Select(element => Lines(rendered, element)).ToList();

        Assert.All(lines.SelectMany(element => element.Zip(element.Skip(1))).Where(pair => pair.First.PageIndex == pair.Second.PageIndex && pair.First.BaselineY > pair.Second.BaselineY), pair =>
            Assert.True(pair.First.BaselineY - pair.Second.BaselineY >= ink.LeastDistance(pair.First, pair.Second), $"“{pair.First.Text}” touches “{pair.Second.Text}”."));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-14")]
    public void Paragraphs_stand_a_blank_line_apart(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        foreach (var pair in Paragraphs(sample).Zip(Paragraphs(sample).Skip(1)).Where(pair => pair.First.Parent == pair.Second.Parent && Adjacent(pair.First, pair.Second)))
        {
            if (Lines(rendered, pair.First) is not [.., var last] || Lines(rendered, pair.Second) is not [var first, ..] || last.PageIndex != first.PageIndex)
            {
                continue;
            }

            var leading = BodyPt * ReadingProfile.Standard.LineSpacing;
            Assert.True(last.BaselineY - first.BaselineY >= leading + BodyPt * 0.45, $"“{first.Text}” follows too close.");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-15")]
    [Trait("requirement", "P-21")]
    public void Every_page_says_which_of_how_many_it_is_always_at_the_same_place(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var pages = rendered.File.Pages;
        var places = new HashSet<(double, double)>();
        foreach (var page in pages)
        {
            var footer = page.Content.Runs.Where(run => run.ArtifactSubtype == "Footer").ToList();
            var expected = rendered.Wording.Text("pageOf", page.Index + 1, pages.Length);
            Assert.Contains(expected, string.Concat(footer.Select(run => run.Text)), StringComparison.Ordinal);
            places.Add((Math.Round(footer[0].X, 1), Math.Round(footer[0].BaselineY, 1)));
        }

        Assert.Single(places);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-15")]
    [Trait("requirement", "P-16")]
    [Trait("requirement", "P-17")]
    public void Text_stands_in_one_column_and_never_on_or_beside_a_picture(string sample)
    {
        foreach (var page in RenderedSamples.Of(sample).File.Pages)
        {
            Assert.All(page.Content.Images, image => Assert.DoesNotContain(page.Content.Runs, run =>
                run.BaselineY < image.Bounds.Top - 1 && run.BaselineY > image.Bounds.Bottom + 1));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-18")]
    public void Every_run_has_a_contrast_of_7_to_1_with_what_is_painted_under_it(string sample)
    {
        foreach (var page in RenderedSamples.Of(sample).File.Pages)
        {
            Assert.All(page.Content.Runs, run => Assert.True(PaintedContrast.Of(run, page) >= 7, Describe(run)));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-19")]
    public void All_text_keeps_20_millimetres_from_every_edge(string sample)
    {
        foreach (var page in RenderedSamples.Of(sample).File.Pages)
        {
            Assert.All(page.Content.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)), run =>
            {
                var right = run.Glyphs.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).Max(glyph => glyph.X + glyph.Width);
                Assert.True(run.Left >= MarginPt - Tolerance && right <= page.MediaBox.Width - MarginPt + Tolerance, Describe(run));
                Assert.InRange(run.BaselineY, MarginPt, page.MediaBox.Height - MarginPt);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-22")]
    public void No_heading_is_last_on_its_page_and_no_line_stands_alone(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        foreach (var page in rendered.File.Pages)
        {
            var last = page.Content.Runs.Where(run => run.Mcid is not null && !string.IsNullOrWhiteSpace(run.Text)).MinBy(run => run.BaselineY);
            Assert.False(last?.Tag is "H1" or "H2" or "H3" or "H4" or "H5" or "H6", last is null ? "" : Describe(last));
        }

        foreach (var element in structure.OfRole("P"))
        {
            var lines = Lines(rendered, element).ToList();
            var onPages = lines.GroupBy(line => line.PageIndex).Select(page => page.Count()).ToList();
            Assert.True(onPages.Count < 2 || lines.Count < 4 || onPages.All(count => count >= 2), $"A line of “{Start(sample, element)}” stands alone.");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-23")]
    public void Headings_are_larger_or_bolder_than_the_body_and_not_twice_its_size(string sample)
    {
        var structure = RenderedSamples.Of(sample).File.Structure;
        var headings = structure.All.Where(element => element.StandardRole is "H1" or "H2" or "H3" or "H4").SelectMany(structure.RunsOf);

        Assert.All(headings, run =>
        {
            Assert.Contains("Bold", run.Font.BaseName, StringComparison.Ordinal);
            Assert.InRange(run.SizePt, BodyPt, BodyPt * 1.75);
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-25")]
    public void A_leaflet_of_more_than_six_pages_has_a_contents_list_with_true_page_numbers(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        var entries = structure.OfRole("TOCI").ToList();

        Assert.Equal(rendered.File.Pages.Length > 6, entries.Count > 0);
        foreach (var entry in entries)
        {
            var text = structure.TextOf(entry).Trim();
            var heading = structure.All.Where(element => element.StandardRole is "H2" or "H3").First(element => text.StartsWith(structure.TextOf(element).Trim(), StringComparison.Ordinal));
            Assert.EndsWith(" " + rendered.Wording.Number(structure.PagesOf(heading)[0] + 1), text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-26")]
    public void Reference_version_and_review_date_stand_on_every_page_and_in_the_text(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var metadata = rendered.Leaflet.Metadata;
        string[] facts = [metadata.Reference!, metadata.Version!, rendered.Wording.Date(metadata.NextReview!.Value)];

        Assert.All(facts, fact =>
        {
            Assert.Contains(fact, rendered.File.Structure.Text, StringComparison.Ordinal);
            Assert.All(rendered.File.Pages, page => Assert.Contains(fact, string.Concat(rendered.File.Structure.ArtifactTexts(page.Index)), StringComparison.Ordinal));
        });
        Assert.Contains(metadata.Reference!, rendered.File.XmpText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    [Trait("requirement", "P-28")]
    public void The_line_that_offers_other_formats_is_16_point_or_more(string sample)
    {
        var rendered = RenderedSamples.Of(sample);
        var structure = rendered.File.Structure;
        var phone = rendered.Leaflet.Metadata.OtherFormats!.Phone!;
        var offer = structure.OfRole("P").Last(element => structure.TextOf(element).Contains(phone, StringComparison.Ordinal));

        Assert.All(structure.RunsOf(offer), run => Assert.True(run.SizePt >= 16, Describe(run)));
    }

    private static IEnumerable<TextRun> Runs(string sample) => RenderedSamples.Of(sample).File.Pages.SelectMany(page => page.Content.Runs);

    private static IEnumerable<StructureElement> Paragraphs(string sample) => RenderedSamples.Of(sample).File.Structure.OfRole("P");

    private static string Start(string sample, StructureElement element)
    {
        var text = RenderedSamples.Of(sample).File.Structure.TextOf(element);
        return text[..Math.Min(40, text.Length)];
    }

    /// <summary>From where to where a line has ink: spaces hang beyond its end.</summary>
    private static (double Left, double Right) Ink(TextLine line)
    {
        var glyphs = line.Runs.SelectMany(run => run.Glyphs).Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).ToList();
        return (glyphs.Min(glyph => Math.Min(glyph.X, glyph.X + glyph.Width)), glyphs.Max(glyph => Math.Max(glyph.X, glyph.X + glyph.Width)));
    }

    private static bool Adjacent(StructureElement one, StructureElement other)
    {
        var siblings = one.Parent!.Children.ToList();
        return siblings.IndexOf(other) == siblings.IndexOf(one) + 1;
    }

    private static IReadOnlyList<TextLine> Lines(RenderedLeaflet rendered, StructureElement element) => rendered.File.Structure.LinesOf(element);

    private static string Describe(TextRun run) => FormattableString.Invariant($"“{run.Text}” of {run.SizePt} pt at {run.X}, {run.BaselineY} on page {run.PageIndex + 1}");
}
