using System.Text;
using System.Xml.Linq;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Formats.Rendering.Pictures.Svg;
using FormatService.Testing;
using FormatService.Typesetting.Flow.Vectors;
using FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Files;

public sealed class DrawingFileTests
{
    private const string Gradients = """
        <linearGradient id='l' gradientTransform='rotate(20)'><stop offset='.1' stop-color='red'/><stop offset='.5' stop-color='lime' stop-opacity='.4'/><stop offset='.9' stop-color='blue'/></linearGradient>
        <radialGradient id='r' cx='.4' cy='.5' r='.5' fx='.3' fy='.3'><stop offset='0' stop-color='white'/><stop offset='1' stop-color='navy'/></radialGradient>
        <radialGradient id='c' fr='.2'><stop offset='.2' stop-color='gold'/><stop offset='1' stop-color='green'/></radialGradient>
        <radialGradient id='e' fr='.1' fx='.6'><stop offset='.2' stop-color='gold'/><stop offset='1' stop-color='green'/></radialGradient>
        """;

    public static TheoryData<string> Contents =>
    [
        "<rect x='10' y='10' width='50' height='33.333' fill='#C81E1E'/><circle cx='60' cy='60' r='30' fill='blue' fill-opacity='.5'/>",
        "<path d='M10 10L90 20 50 90ZM40 30L60 30 50 60Z' fill-rule='evenodd' stroke='black' stroke-width='3' stroke-linejoin='round'/>",
        "<path d='M10 50Q30 10 50 50T90 50' fill='none' stroke='teal' stroke-width='6' stroke-linecap='round' stroke-dasharray='0 10 7 10' stroke-dashoffset='3'/>",
        "<g transform='scale(3 .5) rotate(30)'><path d='M10 0L20 30 25 10' fill='none' stroke='purple' stroke-width='4' stroke-linecap='square' stroke-linejoin='bevel' stroke-dasharray='6 2'/></g>",
        "<g opacity='.5'><rect width='60' height='60' fill='red'/><rect x='30' y='30' width='60' height='60' fill='green'/></g>",
        "<clipPath id='k'><circle cx='50' cy='50' r='30'/></clipPath><clipPath id='m' clip-path='url(#k)'><path clip-rule='evenodd' d='M0 0H90V90H0ZM30 30H60V60H30Z'/></clipPath><g clip-path='url(#m)' opacity='.7'><rect width='99' height='50' fill='red'/><rect width='50' height='99' fill='orange'/></g>",
        Gradients + "<rect x='5' y='5' width='40' height='30' fill='url(#l)'/><rect x='50' y='5' width='40' height='30' fill='url(#r)'/><rect x='5' y='50' width='40' height='30' fill='url(#c)'/><rect x='50' y='50' width='40' height='30' fill='url(#e)'/>",
        Gradients + "<g transform='translate(10 10) skewX(20) scale(2 1)'><path d='M5 5L30 40 5 60' fill='none' stroke='url(#l)' stroke-width='8' opacity='.8'/></g>",
        "<svg x='20' y='20' width='50' height='50' viewBox='0 0 10 10'><circle cx='5' cy='5' r='7' fill='brown'/></svg>",
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_read_back_looks_the_same(string content)
    {
        var picture = Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>{content}</svg>");

        AssertSame(picture);
    }

    [Fact]
    public void Every_drawing_of_the_corpus_is_read_back_and_looks_the_same()
    {
        var drawings = Corpus.Images.Where(file => file.Name.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => SvgReader.Read("key", file.Bytes, out _)).OfType<VectorPicture>().ToList();

        Assert.NotEmpty(drawings);
        Assert.All(drawings, AssertSame);
    }

    [Fact]
    public void Nothing_but_shapes_is_in_the_file()
    {
        var text = FileOf.Drawing(Drawn.Picture(
            """
            <svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100' onload='alert(1)' aria-label='Secret'>
            <title>Secret</title><desc>Secret</desc><metadata><x xmlns='urn:x'>Secret</x></metadata><!-- Secret --><style>.a { fill: red }</style>
            <a xlink:href='https://example.org/'><rect id='Secret' class='a' width='10' height='10' onclick='alert(1)' data-name='Secret'/></a>
            </svg>
            """));

        Assert.Equal(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">
            <path fill="#ff0000" d="M0 0L10 0L10 10L0 10Z"/>
            </svg>

            """,
            text);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Only_elements_of_shapes_are_ever_written(string content)
    {
        string[] known = ["svg", "g", "path", "defs", "clipPath", "linearGradient", "radialGradient", "stop"];

        var root = XDocument.Parse(FileOf.Drawing(Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>{content}</svg>"))).Root!;

        Assert.All(root.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, known));
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "href" or "style" or "class");
    }

    [Fact]
    public void A_drawing_that_would_be_a_very_large_file_has_only_pixels()
    {
        var path = new StringBuilder("M0 0");
        for (var i = 0; i < 1000; i++)
        {
            path.Append(System.Globalization.CultureInfo.InvariantCulture, $"C{i % 97}.123 {i / 10.1:0.000} {i % 83}.789 {i / 10.2:0.000} {i % 73} {i / 10.3:0.000}");
        }

        var clones = string.Concat(Enumerable.Repeat("<use href='#p' x='.33333'/>", 300));
        var picture = Drawn.Picture($"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'><path id='p' d='{path}'/>{clones}</svg>");

        var files = new PictureFiles().Of(picture, 100);

        Assert.Null(files.Drawing);
        Assert.Equal("image/png", files.Pixels.MediaType);
    }

    private static void AssertSame(VectorPicture picture)
    {
        var text = FileOf.Drawing(picture);
        var again = SvgReader.Read("again", Encoding.UTF8.GetBytes(text), out var refusals);

        Assert.True(refusals.IsEmpty, string.Join("; ", refusals));
        Assert.Equal((picture.Width, picture.Height), (again!.Width, again.Height), new Near());
        var (expected, actual) = (FileOf.Rgba(FileOf.Pixels(picture)), FileOf.Rgba(FileOf.Pixels(again)));
        Assert.Equal(expected.Length, actual.Length);
        var (most, far, sum) = (0, 0, 0L);
        for (var i = 0; i < expected.Length; i++)
        {
            // As it is seen on white.
            var difference = Math.Abs(OnWhite(expected, i) - OnWhite(actual, i));
            most = Math.Max(most, difference);
            far += difference > 24 ? 1 : 0;
            sum += difference;
        }

        // Where an edge lies a hair to one side, single pixels of it differ.
        Assert.True(
            most <= 96 && far <= expected.Length / 1000 && sum <= expected.Length / 20,
            $"{most} of 255 in one sample, more than 24 in {far} of {expected.Length}, {sum} in all: {text[..Math.Min(text.Length, 500)]}");
    }

    private static int OnWhite(byte[] rgba, int at) => at % 4 == 3 ? 0 : 255 - ((255 - rgba[at]) * rgba[at | 3] / 255);

    private sealed class Near : IEqualityComparer<(double Width, double Height)>
    {
        public bool Equals((double Width, double Height) x, (double Width, double Height) y) =>
            Math.Abs(x.Width - y.Width) < 1e-6 * x.Width && Math.Abs(x.Height - y.Height) < 1e-6 * x.Height;

        public int GetHashCode((double Width, double Height) size) => 0;
    }
}
