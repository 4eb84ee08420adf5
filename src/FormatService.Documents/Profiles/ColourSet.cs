namespace FormatService.Documents.Profiles;

/// <summary>The colours of a page. Every one of them is read against <paramref name="Page"/> or <paramref name="Panel"/>.</summary>
/// <param name="Name">What requests call the set.</param>
/// <param name="Text">Running text, and headings below the second level.</param>
/// <param name="Page">The page itself.</param>
/// <param name="Link">Text of links.</param>
/// <param name="Rule">Lines, bars and borders, at least 3:1 (WCAG 1.4.11).</param>
/// <param name="Panel">The ground of callouts and header cells.</param>
/// <param name="Alert">The bar and the band of urgent callouts, whose heading stands on it in the colour of the page; the urgency itself is said in words.</param>
/// <param name="Accent">Headings of the second level, and the bands that words stand on in the colour of the page.</param>
public sealed record ColourSet(string Name, Colour Text, Colour Page, Colour Link, Colour Rule, Colour Panel, Colour Alert, Colour Accent)
{
    /// <summary>Dark text on white: the set of ordinary print.</summary>
    public static ColourSet BlackOnWhite { get; } = new(
        "black-on-white", Colour.Black, Colour.White, new(0x00, 0x3C, 0x7D), new(0x4C, 0x62, 0x72), new(0xF0, 0xF4, 0xF5), new(0xA3, 0x14, 0x09), new(0x00, 0x3C, 0x7D));
}
