using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Composition;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Testing;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Formats.Rendering.Composition;

public sealed class ContentsListTests
{
    private static readonly FontLibrary Fonts = FontLibrary.Load(Repository.Fonts);

    public static TheoryData<FontChoice, double> Looks => new()
    {
        { FontChoice.Arimo, 14 },
        { FontChoice.Arimo, 24 },
        { FontChoice.AtkinsonHyperlegibleNext, 14 },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("requirement", "P-25")]
    public void The_list_takes_the_same_lines_whatever_numbers_it_is_given(FontChoice font, double sizePt)
    {
        // A heading of every length, so that at some of them a number of three digits would want a line of its own.
        var source = new StringBuilder("---\ntitle: A test\n---\n");
        for (var length = 1; length <= 75; length++)
        {
            source.Append("\n## ").Append(string.Concat(Enumerable.Repeat("wide i ", 20))[..length].TrimEnd()).Append("\n\nText.\n");
        }

        var leaflet = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source.ToString()), "test.md", ReadingLimits.Default).Leaflet!;
        var profile = ReadingProfile.Standard with { Font = font, BodySizePt = sizePt };

        var places = new[] { 1, 28, PagedRenderer.MaxPages }.Select(number => PlacesOfHeadings(leaflet, profile, number)).ToList();

        Assert.Equal(75, places[0].Count);
        Assert.All(places, other => Assert.Equal(places[0], other));
    }

    private static List<PagePosition> PlacesOfHeadings(Leaflet leaflet, ReadingProfile profile, int number)
    {
        var styles = new PageStyles(profile);
        var numbers = Enumerable.Repeat(number, leaflet.Blocks.Length).ToList();
        var composed = new LeafletComposer(new LeafletPackage(leaflet, []), styles, new PictureDecoder(), numbers).Compose();
        var laidOut = new PageLayout(new TextShaper(Fonts)).Lay(
            composed.Flow, composed.Structure, styles.Geometry, composed.Furniture, PagedRenderer.MaxPages, CancellationToken.None);
        return [.. LeafletComposer.ListedIn(composed.Headings).Select(heading => laidOut.Destinations[heading.Element])];
    }
}
