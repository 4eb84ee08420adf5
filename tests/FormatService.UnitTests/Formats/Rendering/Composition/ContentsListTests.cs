using System.Globalization;
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
using FormatService.Typesetting.Structure;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

public sealed class ContentsListTests
{
    private static readonly FontLibrary Fonts = FontLibrary.Load(Repository.Fonts);

    public static TheoryData<FontChoice, double, double> Looks => new()
    {
        { FontChoice.Arimo, 14, 0 },
        { FontChoice.Arimo, 24, 0 },
        { FontChoice.Arimo, 14, 0.15 },
        { FontChoice.AtkinsonHyperlegibleNext, 14, 0 },
        { FontChoice.Lexend, 14, 0.12 },
        { FontChoice.OpenDyslexic, 14, 0 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("requirement", "P-25")]
    public void The_list_keeps_room_for_every_page_number_that_there_can_be(FontChoice font, double sizePt, double letterSpacing)
    {
        var styles = new PageStyles(ReadingProfile.Standard with { Font = font, BodySizePt = sizePt, LetterSpacingEm = letterSpacing, WordSpacingEm = 3 * letterSpacing });
        var shaper = new TextShaper(Fonts);

        var widths = Enumerable.Range(1, PagedRenderer.MaxPages).Select(number =>
            shaper.Shape(" " + number.ToString(CultureInfo.InvariantCulture), styles.Body.Family, styles.Body.Weight, "en", spacing: styles.Body.Spacing).Sum(text => text.AdvanceUnits * sizePt / text.Face.UnitsPerEm));

        Assert.InRange(widths.Max(), sizePt, styles.PageNumberRoomPt);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("requirement", "P-25")]
    public void Headings_of_any_length_are_numbered_without_moving_a_line(FontChoice font, double sizePt, double letterSpacing)
    {
        // A heading of every length, so that at some of them a number of three digits would want a line of its own.
        var source = new StringBuilder("---\ntitle: A test\n---\n");
        for (var length = 1; length <= 75; length++)
        {
            source.Append("\n## ").Append(string.Concat(Enumerable.Repeat("wide i ", 20))[..length].TrimEnd()).Append("\n\n");
            source.Append(string.Concat(Enumerable.Repeat("Please drink water before your test. ", 90))).Append('\n');
        }

        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source.ToString()), "test.md", ReadingLimits.Default).Leaflet!;
        var styles = new PageStyles(ReadingProfile.Standard with { Font = font, BodySizePt = sizePt, LetterSpacingEm = letterSpacing, WordSpacingEm = 3 * letterSpacing });
        var composed = new LeafletComposer(new LeafletPackage(leaflet, []), styles, new PictureDecoder(), PictureLibrary.Ours, hasContents: true).Compose();

        var laidOut = new PageLayout(new TextShaper(Fonts)).Lay(
            composed.Flow, composed.Structure, styles.Geometry, composed.Furniture, 1, PagedRenderer.MaxPages, CancellationToken.None);

        var pages = LeafletComposer.ListedIn(composed.Headings).Select(heading => laidOut.Destinations[heading.Element].PageIndex + 1).ToList();
        Assert.True(pages[^1] >= 100, "There are no numbers of three digits.");
        Assert.Equal(pages.Select(page => " " + page.ToString(CultureInfo.InvariantCulture)), TailsOf(laidOut, styles));
    }

    [Fact]
    [Trait("requirement", "P-11")]
    public void A_date_in_an_entry_is_as_whole_as_in_its_heading()
    {
        var source = new StringBuilder("---\ntitle: A test\n---\n");
        for (var length = 1; length <= 40; length++)
        {
            source.Append("\n## ").Append(string.Concat(Enumerable.Repeat("wide i ", 20))[..length].TrimEnd()).Append(" on Wednesday 30 September 2026\n\nWords.\n");
        }

        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source.ToString()), "test.md", ReadingLimits.Default).Leaflet!;
        var styles = new PageStyles(ReadingProfile.Standard with { BodySizePt = 18 });
        var composed = new LeafletComposer(new LeafletPackage(leaflet, []), styles, new PictureDecoder(), PictureLibrary.Ours, hasContents: true).Compose();

        var laidOut = new PageLayout(new TextShaper(Fonts)).Lay(
            composed.Flow, composed.Structure, styles.Geometry, composed.Furniture, 1, PagedRenderer.MaxPages, CancellationToken.None);

        var lines = laidOut.Pages.SelectMany(page => page.Items.OfType<PlacedText>().GroupBy(text => text.Baseline).Select(line => string.Concat(line.SelectMany(text => text.Pieces.ToArray()).Select(piece => piece.Text)))).ToList();
        Assert.Equal(80, lines.Count(line => line.Contains("30 September 2026", StringComparison.Ordinal)));
    }

    /// <summary>The words at the end edge of lines of the contents list.</summary>
    private static List<string> TailsOf(LaidOutDocument laidOut, PageStyles styles) =>
    [
        .. from page in laidOut.Pages
           from text in page.Items.OfType<PlacedText>()
           where text.Owner.Leaf?.Owner.Role == StructureRole.Link && text.Colour == styles.Body.Colour
           select string.Concat(text.Pieces.ToArray().Select(piece => piece.Text)),
    ];
}
