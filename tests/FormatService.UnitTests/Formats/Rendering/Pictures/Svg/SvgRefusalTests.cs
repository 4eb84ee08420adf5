using System.Diagnostics;
using System.Text;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Svg;

public sealed class SvgRefusalTests
{
    private const string Box = "<rect width='9' height='9'/>";

    [Theory]
    [InlineData("<text x='1'>Aorta</text>", "Aorta")]
    [InlineData("<text><tspan>Aorta</tspan></text>", "Aorta")]
    [InlineData("<image href='a.png' width='5' height='5'/>", "pixels")]
    [InlineData("<foreignObject width='5' height='5'/>", "web page")]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<animate attributeName='x'/>", "animated")]
    [InlineData("<g filter='url(#f)'><rect width='9' height='9'/></g>", "filter")]
    [InlineData("<rect width='9' height='9' style='filter: blur(2px)'/>", "filter")]
    [InlineData("<rect width='9' height='9' mask='url(#m)'/>", "mask")]
    [InlineData("<rect width='9' height='9' style='mix-blend-mode: multiply'/>", "mix-blend-mode")]
    [InlineData("<rect width='9' height='9' vector-effect='non-scaling-stroke'/>", "vector-effect")]
    [InlineData("<path d='M0 0H5' stroke='red' marker-end='url(#m)'/>", "arrowhead “url(#m)”")]
    [InlineData("<marker id='m'/><rect width='9' height='9' marker-start='url(#m)'/>", "arrowheads at a shape without ends")]
    [InlineData("<rect width='9' height='9' fill='url(other.svg#a)'/>", "not a gradient")]
    [InlineData("<use href='other.svg#a'/>", "never fetched")]
    [InlineData("<use href='#nothing'/>", "“#nothing”")]
    [InlineData("<rect width='9' height='9' fill='reddish'/>", "reddish")]
    [InlineData("<rect width='9lightyears' height='9'/>", "9lightyears")]
    [InlineData("<rect width='9' height='9' transform='twist(3)'/>", "transform")]
    [InlineData("<path d='M0 0 L1'/>", "breaks off at character")]
    [InlineData("<rect width='9' height='9' systemLanguage='de'/>", "languages")]
    [InlineData("<hatch/>", "<hatch>")]
    [InlineData("<flowRoot><flowPara>Words</flowPara></flowRoot>", "Words")]
    [InlineData("<style>@import 'a.css';</style>", "another file")]
    [InlineData("<style>rect:hover { fill: red }</style>", "rect:hover")]
    [InlineData("<style>@media print { rect { fill: red } }</style>", "@media")]
    public void What_cannot_be_drawn_is_refused_by_name_with_what_to_do(string content, string name)
    {
        var refusal = Assert.Single(Drawn.Refusals(Box + content));

        Assert.Contains(name, refusal.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Hint);
    }

    [Theory]
    [InlineData("<title>T</title><desc>D</desc><metadata><rdf xmlns='urn:rdf'/></metadata>")]
    [InlineData("<sodipodi:namedview xmlns:sodipodi='urn:s'><x/></sodipodi:namedview>")]
    [InlineData("<defs><mask id='m'/><filter id='f'/><pattern id='p'/><text>Not seen</text></defs>")]
    [InlineData("<g display='none'><text>Not seen</text><image/></g>")]
    [InlineData("<switch><foreignObject requiredExtensions='x'/><g><rect width='0' height='0'/></g></switch>")]
    [InlineData("<style>@font-face { font-family: x; src: url(x.woff) }</style>")]
    [InlineData("<text>  </text>")]
    [InlineData("<g mask='none' filter='none' style='mix-blend-mode:normal;isolation:auto' marker-end='none' shape-rendering='crispEdges'/>")]
    [InlineData("<a href='https://example.org'/>")]
    public void What_draws_nothing_is_let_be(string content) => Assert.Single(Drawn.Items(Box + content));

    [Fact]
    public void All_that_is_wrong_is_told_at_once_with_its_line()
    {
        var refusals = Drawn.Refusals("<rect width='9' height='9'/>\n<text>A</text>\n<image/>\n<image/>");

        Assert.Equal(2, refusals.Count);
        Assert.Contains("(line 2)", refusals[0].Reason, StringComparison.Ordinal);
        Assert.Contains("(line 3)", refusals[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>", "how large")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'><rect width='9' height='9'/></svg>", "how large")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='1'><rect width='9' height='9'/></svg>", "long and thin")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "nothing")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect", "malformed")]
    [InlineData("<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>", "another file")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g id='&a;'/></svg>", "entity")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>&x;</text></svg>", "entity")]
    [InlineData("<!DOCTYPE html><html><svg width='9' height='9'/></html>", "not an SVG")]
    public void Files_that_are_not_in_order_are_refused(string svg, string reason) =>
        Assert.Contains(reason, Drawn.Refusals(svg)[0].Reason, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_as_drawing_programs_write_it_is_passed_over() => Assert.Single(Drawn.Picture(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>
        """).Items);

    public static TheoryData<string, string> Bombs => new()
    {
        { "clones of clones", Doubling(30) },
        { "a clone of itself", "<g id='a'><rect width='1' height='1'/><use href='#a'/></g>" },
        { "clones in a ring", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>" },
        { "very deep", string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000)) },
        { "very many elements", string.Concat(Enumerable.Repeat("<g/>", 60_000)) },
        { "very many steps", $"<path d='M0 0{string.Concat(Enumerable.Repeat("h1", 500_000))}'/>" },
        { "one long path, often", $"<path id='p' d='M0 0{string.Concat(Enumerable.Repeat("h1", 20_000))}'/>{string.Concat(Enumerable.Repeat("<use href='#p'/>", 100))}" },
        { "one long clip, often", $"<clipPath id='c'><path d='M0 0{string.Concat(Enumerable.Repeat("h1", 20_000))}'/></clipPath>{string.Concat(Enumerable.Repeat("<rect width='1' height='1' clip-path='url(#c)'/>", 100))}" },
        { "very many rules", $"<style>{string.Concat(Enumerable.Range(0, 1900).Select(i => $"g g g g .a{i} {{fill:red}}"))}</style>{string.Concat(Enumerable.Repeat("<g class='a1'/>", 20_000))}" },
        { "far away", "<g transform='scale(10000000)'><g transform='scale(10000000)'><rect width='10000000' height='1'/></g></g>" },
        { "arrowheads on arrowheads", "<marker id='m'><path d='M0 0H1' marker-end='url(#m)'/></marker><path d='M0 0H9' marker-end='url(#m)'/>" },
        { "very many arrowheads", $"<marker id='m'><path d='M0 0{string.Concat(Enumerable.Repeat("h1", 500))}'/></marker><path style='marker:url(#m)' d='M0 0{string.Concat(Enumerable.Repeat("h1", 20_000))}'/>" },
        { "groups within groups", $"<clipPath id='c'><rect width='9' height='9'/></clipPath>{string.Concat(Enumerable.Repeat("<g clip-path='url(#c)'>", 30))}<rect width='9' height='9'/>{string.Concat(Enumerable.Repeat("</g>", 30))}" },
        { "a very wide line", "<path d='M0 0H9' stroke='red' stroke-width='10000000' transform='scale(100)'/>" },
        { "a very wide gradient", "<linearGradient id='g' gradientTransform='scale(9000000)'><stop/><stop offset='1' stop-color='red'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>" },
        { "numbers without end", $"<rect width='{new string('9', 1_000_000)}' height='1'/>" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_does_not_go_off(string name, string content)
    {
        var clock = Stopwatch.StartNew();

        var refusals = Drawn.Refusals(content);

        Assert.True(refusals.Count > 0, name);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), name);
    }

    [Fact]
    public void Utf16_is_read() => Assert.Equal(
        FormatService.Formats.Rendering.Pictures.PictureKind.Svg,
        FormatService.Formats.Rendering.Pictures.PictureSignature.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>")]));

    private static string Doubling(int levels)
    {
        var content = new StringBuilder("<defs><rect id='a0' width='1' height='1'/>");
        for (var i = 1; i <= levels; i++)
        {
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"<g id='a{i}'><use href='#a{i - 1}'/><use href='#a{i - 1}'/></g>");
        }

        return content.Append(System.Globalization.CultureInfo.InvariantCulture, $"</defs><use href='#a{levels}'/>").ToString();
    }

    [Fact]
    public void A_tangle_that_would_take_minutes_to_fill_is_refused_and_an_outline_of_as_many_steps_is_not()
    {
        var tangle = string.Concat(Enumerable.Range(0, 60_000).Select(i => FormattableString.Invariant($"L{i % 97} {i * 7919 % 101}")));
        var coast = string.Concat(Enumerable.Range(0, 60_000).Select(i => FormattableString.Invariant($"L{50 + (i % 7)} {i / 600.0:0.00}")));

        Assert.Contains("too complicated", Assert.Single(Drawn.Refusals($"<path d='M0 0{tangle}'/>")).Reason, StringComparison.Ordinal);
        Assert.Contains("too complicated", Assert.Single(Drawn.Refusals($"<clipPath id='c'><path d='M0 0{tangle}'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/>")).Reason, StringComparison.Ordinal);
        Assert.Empty(Drawn.Refusals($"<path d='M0 0{coast}'/>"));
    }
}
