using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>A small PDF written by hand, as other programs write theirs: pages of Helvetica, whatever their instructions say.</summary>
public sealed class HandMadePdf
{
    private readonly List<(string Content, string Entries)> _pages = [];
    private readonly List<string> _further = [];

    /// <summary>The number that the first of <see cref="With"/>'s objects has.</summary>
    public const int FirstFurther = 100;

    /// <summary>Words of one paragraph that fill seven lines of 60 to 66 characters.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "A blood test is when we take a small amount of your blood and",
        "look at it in our laboratory. It shows how well your body is",
        "working, and whether your medicine does what it should. You",
        "can eat and drink as you always do before most blood tests,",
        "but for some of them you must not eat anything from midnight",
        "on. Your letter says which test you have. Please bring it with",
        "you, and tell us about all the medicines that you take.",
    ];

    /// <summary>Adds a page.</summary>
    /// <param name="content">Its instructions; the font is <c>/F</c>, its bold <c>/B</c>, its oblique <c>/I</c>.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    public HandMadePdf Page(string content, string entries = "/MediaBox[0 0 595.28 841.89]")
    {
        _pages.Add((content, entries));
        return this;
    }

    /// <summary>Adds an object, from <see cref="FirstFurther"/> on. The first is called <c>/X</c> on pages where it is a stream, and else <c>/G</c>, a state of graphics.</summary>
    public HandMadePdf With(string body)
    {
        _further.Add(body);
        return this;
    }

    /// <summary>Lines of text under each other.</summary>
    public static string Text(double x, double y, double size, double leading, params IEnumerable<string> lines) => string.Concat(lines.Select((line, index) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf {x} {y - (index * leading)} Td ({line}) Tj ET\n")));

    /// <summary>Seven lines of 12 point at 15 points: what breaks no rule.</summary>
    public static string Sound(double y = 760) => Text(85, y, 12, 16.8, Lines);

    /// <summary>The file.</summary>
    /// <param name="catalogue">Further entries of the catalogue.</param>
    public byte[] ToBytes(string catalogue = "")
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<</Type/Catalog/Pages 2 0 R{catalogue}>>",
            [2] = $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, index) => $"{10 + (2 * index)} 0 R"))}]>>",
            [3] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            [4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
            [5] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique/Encoding/WinAnsiEncoding>>",
        };
        var named = _further is [var first, ..] ? first.Contains("stream", StringComparison.Ordinal) ? $"/XObject<</X {FirstFurther} 0 R>>" : $"/ExtGState<</G {FirstFurther} 0 R>>" : "";
        foreach (var (index, (content, entries)) in _pages.Index())
        {
            objects[10 + (2 * index)] = $"<</Type/Page/Parent 2 0 R/Contents {11 + (2 * index)} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R/I 5 0 R>>{named}>>{entries}>>";
            objects[11 + (2 * index)] = Stream(content);
        }

        foreach (var (index, body) in _further.Index())
        {
            objects[FirstFurther + index] = body;
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder();
        foreach (var (number, body) in objects)
        {
            places.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 1\n0000000000 65535 f \n{places}trailer\n<</Size {objects.Keys.Max() + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A stream.</summary>
    public static string Stream(string content, string entries = "") => $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";
}
