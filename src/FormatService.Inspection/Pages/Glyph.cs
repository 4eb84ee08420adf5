namespace FormatService.Inspection.Pages;

/// <summary>A letter on a page as it is seen: after every matrix.</summary>
/// <param name="Text">What it says; U+FFFD where the file does not tell.</param>
/// <param name="Left">Its left edge, in points.</param>
/// <param name="Right">Its right edge, in points.</param>
/// <param name="Baseline">The height of its baseline, in points.</param>
/// <param name="SizePt">Its size of type, in points.</param>
/// <param name="Stretch">Its width as a share of what the font has for this size: 1 where it is neither squeezed nor stretched.</param>
/// <param name="Turn">How far its line is turned, in degrees from -180 to 180.</param>
/// <param name="IsSlanted">Whether it was slanted on the page, as programs do that have no italic.</param>
/// <param name="Face">Its font.</param>
/// <param name="Fill">What it is painted with.</param>
/// <param name="IsUnseen">Whether it is there to be found by a search and not to be seen, as over a scanned page.</param>
/// <param name="AreasUnder">How many of the page's areas were painted before it.</param>
/// <param name="Place">What the tags say of it.</param>
internal readonly record struct Glyph(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double SizePt,
    double Stretch,
    double Turn,
    bool IsSlanted,
    FontFace Face,
    Paint Fill,
    bool IsUnseen,
    int AreasUnder,
    TagPlace Place)
{
    /// <summary>What letters reach above and below their baseline, as shares of their size; a few marks and tails reach further.</summary>
    private const double Rise = 0.66, Fall = 0.16;

    /// <summary>How wide a gap between words is at least, in sizes.</summary>
    private const double LeastSpace = 0.17;

    /// <summary>The first letters of some, with spaces where gaps are, as a message shows them.</summary>
    public static string Words(IEnumerable<Glyph> glyphs)
    {
        const int Longest = 60;
        var words = new System.Text.StringBuilder();
        var shown = new List<Glyph>();
        Glyph? last = null;
        foreach (var glyph in glyphs)
        {
            if (last is { } before && (glyph.Left - before.Right > LeastSpace * glyph.SizePt || glyph.Left < before.Left - glyph.SizePt || Math.Abs(glyph.Baseline - before.Baseline) > glyph.SizePt))
            {
                words.Append(' ');
            }

            words.Append(glyph.Text);
            shown.Add(glyph);
            last = glyph;
            if (words.Length > Longest)
            {
                break;
            }
        }

        var written = words.ToString();
        return written.Count(Scripts.IsRightToLeft) * 2 > written.Count(char.IsLetter) ? FromRight(shown) : written;
    }

    private static string FromRight(List<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            if (lines.Count == 0 || Math.Abs(lines[^1][^1].Baseline - glyph.Baseline) > glyph.SizePt)
            {
                lines.Add([]);
            }

            lines[^1].Add(glyph);
        }

        return string.Join(' ', lines.Select(line => ReadingOrder.Of(line, [], LeastSpace * line[0].SizePt)));
    }

    /// <summary>Where its ink is, about.</summary>
    public Box Ink => new(Left, Baseline - (Fall * SizePt), Right, Baseline + (Rise * SizePt));

    /// <summary>Whether it is written from left to right, as nearly all text is.</summary>
    public bool IsLevel => Math.Abs(Turn) < 1;

    /// <summary>Whether it leaves no ink.</summary>
    public bool IsBlank => Text.Length == 0 || Text.All(character => char.IsWhiteSpace(character) || char.IsControl(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format);
}
