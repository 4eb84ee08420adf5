using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;
using FormatService.UnitTests.Typesetting;

namespace FormatService.UnitTests.Formats.Rendering;

/// <summary>The same words, as an English leaflet and as an Arabic one: whatever stands at the left of the one stands at the right of the other.</summary>
[Trait("requirement", "T-12")]
public sealed class MirroredLayoutTests
{
    private const double TolerancePt = 0.1;

    private const string Words = """
        سلام كبير

        ## باب أول

        قلم أحمر

        - درس
          - بيت

        1. ماء
           1. نور

        | يوم | شمس | قمر |
        | --- | --- | --- |
        | بحر | جبل | نهر |

        ![ورد](flower.svg "طير")

        ::: information سمك
        خبز
        :::

        ::: emergency ملح
        - زيت
        :::

        ::: do
        - سكر
        :::

        ::: question رمل
        حجر
        :::

        شجر
        : ثمر

        [سيف](https://www.example.org)[^1]

        [^1]: رمح
        """;

    private static readonly PageStyles Styles = new(ReadingProfile.Standard);
    private static readonly double PageWidth = Styles.Geometry.WidthPt;
    private static readonly double Margin = Styles.Geometry.MarginPt;
    private static readonly Lazy<LaidOutDocument> English = new(() => Lay("en-GB"));
    private static readonly Lazy<LaidOutDocument> Arabic = new(() => Lay("ar"));

    [Theory]
    [InlineData("باب أول")]
    [InlineData("قلم أحمر")]
    [InlineData("درس")]
    [InlineData("بيت")]
    [InlineData("ماء")]
    [InlineData("نور")]
    [InlineData("يوم")]
    [InlineData("شمس")]
    [InlineData("قمر")]
    [InlineData("بحر")]
    [InlineData("جبل")]
    [InlineData("نهر")]
    [InlineData("طير")]
    [InlineData("خبز")]
    [InlineData("زيت")]
    [InlineData("سكر")]
    [InlineData("رمل")]
    [InlineData("حجر")]
    [InlineData("شجر")]
    [InlineData("ثمر")]
    public void Words_stand_as_far_from_the_right_edge_as_in_English_from_the_left(string words)
    {
        var english = StartsOf(English.Value, words, isRightToLeft: false);
        var arabic = StartsOf(Arabic.Value, words, isRightToLeft: true);

        Assert.NotEmpty(english);
        Assert.Equal(english, arabic);
    }

    [Theory]
    [InlineData("\u2022", "\u2022", 3)]
    [InlineData("\u2713", "\u2713", 1)]
    [InlineData("1.", "١.", 2)]
    [InlineData("[1]", "[١]", 2)]
    public void Bullets_and_numbers_stand_before_their_items(string english, string arabic, int count)
    {
        var atLeft = StartsOf(English.Value, english, isRightToLeft: false);
        var atRight = StartsOf(Arabic.Value, arabic, isRightToLeft: true);

        Assert.Equal(count, atLeft.Count);
        Assert.Equal(count, atRight.Count);
        Assert.All(atLeft.Zip(atRight), starts => Assert.Equal(starts.First, starts.Second, 0.5));
    }

    [Fact]
    public void Bars_panels_bands_and_rules_are_mirrored()
    {
        var english = AtEdges(English.Value, isRightToLeft: false);
        var arabic = AtEdges(Arabic.Value, isRightToLeft: true);

        Assert.Contains(english, box => Math.Abs(box.Start - Margin) < 0.1 && Math.Abs(box.Width - PageStyles.BarPt) < 0.1);
        Assert.Contains(english, box => Math.Abs(box.Start - Margin) < 0.1 && Math.Abs(box.Width - PageStyles.WidestBarPt) < 0.1);
        Assert.True(english.SetEquals(arabic), $"{string.Join(' ', english.Except(arabic))} | {string.Join(' ', arabic.Except(english))}");
    }

    [Fact]
    public void A_picture_stands_at_the_side_where_lines_begin()
    {
        var english = Assert.Single(Boxes<PlacedPicture>(English.Value, item => item.Box));
        var arabic = Assert.Single(Boxes<PlacedPicture>(Arabic.Value, item => item.Box));

        Assert.True(english.Width < PageWidth - (3 * Margin), "The picture is as wide as the column.");
        Assert.Equal(Margin, english.X, TolerancePt);
        Assert.Equal(PageWidth - Margin, arabic.X + arabic.Width, TolerancePt);
        Assert.Equal(english.Width, arabic.Width, TolerancePt);
    }

    [Fact]
    public void Page_numbers_of_the_contents_list_end_its_lines()
    {
        var english = Ends(English.Value, "باب أول", isRightToLeft: false);
        var arabic = Ends(Arabic.Value, "باب أول", isRightToLeft: true);

        Assert.Equal(PageWidth - Margin - Styles.PanelPaddingPt, english, 0.5);
        Assert.Equal(english, arabic, 0.5);
    }

    [Fact]
    public void The_foot_begins_at_the_right_with_the_number_of_the_page()
    {
        var english = FootOf(English.Value);
        var arabic = FootOf(Arabic.Value);

        Assert.Equal(Margin, english["Page "], TolerancePt);
        Assert.Equal(Margin, arabic["صفحة "], TolerancePt);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("ur")]
    public void The_English_title_of_a_translation_stands_at_the_right_on_the_first_page_and_in_every_foot(string language)
    {
        var laidOut = Lay(language, "translation-of:\n  id: a\n  version: \"2\"\n  language: en-GB\n  title: Water\n  checked: no\n");

        foreach (var words in (string[])[": Water", "qualified"])
        {
            var lines = LinesOf(laidOut).Where(line => line.Text.Contains(words, StringComparison.Ordinal)).ToList();
            Assert.True(lines.Count >= 2, words);
            Assert.All(lines, line => Assert.True(Math.Abs(line.Right - (PageWidth - Margin)) < 0.5 || Math.Abs(line.Right - (PageWidth - Margin - PageStyles.WidestBarPt - Styles.PanelPaddingPt)) < 0.5, line.ToString()));
        }
    }

    private static LaidOutDocument Lay(string language) => Lay(language, "");

    private static LaidOutDocument Lay(string language, string matter)
    {
        var source = $"---\ntitle: سلام\nlanguage: {language}\nreference: P/003\nversion: \"2.0\"\n{matter}---\n\n{Words}";
        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "test.md", ReadingLimits.Default).Leaflet!;
        var picture = Picture.FromBytes(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'><rect width='100' height='50' fill='#00f'/></svg>"));
        var pictures = ImmutableDictionary<string, Picture>.Empty.Add("flower.svg", picture);
        var composed = new LeafletComposer(new LeafletPackage(leaflet, pictures), Styles, new PictureDecoder(), PictureLibrary.Ours, hasContents: true).Compose();
        return new PageLayout(new TextShaper(Fonts.Value)).Lay(
            composed.Flow, composed.Structure, Styles.Geometry, composed.Furniture, 1, PagedRenderer.MaxPages, CancellationToken.None);
    }

    private static readonly Lazy<FontLibrary> Fonts = new(() => FontLibrary.Load(Repository.Fonts));

    private readonly record struct Line(string Text, double Left, double Right, int Page, double Baseline);

    private static List<Line> LinesOf(LaidOutDocument laidOut) =>
    [
        .. from page in laidOut.Pages.Select((page, index) => (page, index))
           from run in page.page.Texts()
           let text = PageText.Of(run)
           group (run, text) by (page.index, run.Baseline, run.Owner) into line
           select new Line(
               string.Concat(line.Select(part => part.text)),
               line.Min(part => part.run.X),
               line.Max(part => part.run.X + PageText.WidthOf(part.run)),
               line.Key.index,
               line.Key.Baseline),
    ];

    /// <summary>How far from the edge at which lines begin some words stand, wherever they are.</summary>
    private static List<double> StartsOf(LaidOutDocument laidOut, string words, bool isRightToLeft) =>
    [
        .. from line in LinesOf(laidOut)
           where line.Text.Trim() == words
           select Math.Round(isRightToLeft ? PageWidth - line.Right : line.Left, 1),
    ];

    /// <summary>How far from the edge at which lines begin the line of some words ends.</summary>
    private static double Ends(LaidOutDocument laidOut, string words, bool isRightToLeft)
    {
        var lines = LinesOf(laidOut);
        var entry = lines.First(line => line.Text.Trim() == words);
        var all = lines.Where(line => line.Page == entry.Page && Math.Abs(line.Baseline - entry.Baseline) < TolerancePt).ToList();
        return isRightToLeft ? PageWidth - all.Min(line => line.Left) : all.Max(line => line.Right);
    }

    private static Dictionary<string, double> FootOf(LaidOutDocument laidOut)
    {
        var page = LinesOf(laidOut).Last(line => line.Page == 0 && (line.Text.StartsWith("Page ", StringComparison.Ordinal) || line.Text.Contains("صفحة", StringComparison.Ordinal)));
        return page.Text.StartsWith("Page ", StringComparison.Ordinal)
            ? new() { ["Page "] = page.Left }
            : new() { ["صفحة "] = PageWidth - page.Right };
    }

    /// <summary>What stands at an edge of the column, by how far it is from the edge at which lines begin; the rules within it are as long as words of ours leave them.</summary>
    private static HashSet<(double Start, double Width)> AtEdges(LaidOutDocument laidOut, bool isRightToLeft) =>
    [
        .. from box in Boxes<PlacedRectangle>(laidOut, item => item.Box)
           where Math.Abs(box.X - Margin) < TolerancePt || Math.Abs(box.X + box.Width - (PageWidth - Margin)) < TolerancePt
           select (Math.Round(isRightToLeft ? PageWidth - box.X - box.Width : box.X, 1), box.Width),
    ];

    private static List<PageBox> Boxes<TItem>(LaidOutDocument laidOut, Func<TItem, PageBox> box)
        where TItem : PlacedItem =>
        [.. laidOut.Pages.SelectMany(page => page.Items.OfType<TItem>()).Select(item => box(item)).Select(found => found with { X = Math.Round(found.X, 1), Width = Math.Round(found.Width, 1) })];
}
