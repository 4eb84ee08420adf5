using FormatService.Documents.Profiles;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>The sizes, spaces and colours of a page, worked out from a profile once.</summary>
public sealed class PageStyles
{
    /// <summary>The smallest size of the line that offers other formats, in points (FORMATS P-28).</summary>
    public const double OtherFormatsPt = 16;

    private const double PointsPerMillimetre = 72 / 25.4;

    // Sizes of headings as multiples of the body. Clear print keeps the title under twice the body, so that it does not wrap badly.
    private static readonly double[] HeadingRatios = [1.6, 1.3, 1.15, 1, 1, 1];

    private readonly TextStyle[] _headings;

    /// <summary>Works out the styles of a profile.</summary>
    public PageStyles(ReadingProfile profile)
    {
        Profile = profile;
        Family = FamilyOf(profile.Font);
        var text = ToRgb(profile.Colours.Text);
        Body = new TextStyle(Family, FontWeight.Regular, profile.BodySizePt, text);
        Bold = Body with { Weight = FontWeight.Bold };
        OtherFormats = Body with { SizePt = Math.Max(OtherFormatsPt, profile.BodySizePt) };
        _headings = [.. HeadingRatios.Select(ratio => Bold with { SizePt = Math.Round(profile.BodySizePt * ratio * 2) / 2 })];
        LinkColour = ToRgb(profile.Colours.Link);
        RuleColour = ToRgb(profile.Colours.Rule);
        PanelColour = ToRgb(profile.Colours.Panel);
        AlertColour = ToRgb(profile.Colours.Alert);
        Geometry = new PageGeometry(
            profile.Paper.WidthPt,
            profile.Paper.HeightPt,
            profile.MarginMm * PointsPerMillimetre,
            profile.Colours.Page == Colour.White ? null : ToRgb(profile.Colours.Page));
    }

    /// <summary>The profile they come from.</summary>
    public ReadingProfile Profile { get; }

    /// <summary>The family of the font library that text is set in.</summary>
    public string Family { get; }

    /// <summary>Running text.</summary>
    public TextStyle Body { get; }

    /// <summary>Emphasised text and labels.</summary>
    public TextStyle Bold { get; }

    /// <summary>The line that offers other formats.</summary>
    public TextStyle OtherFormats { get; }

    /// <summary>Words of links.</summary>
    public RgbColour LinkColour { get; }

    /// <summary>Rules and ordinary bars.</summary>
    public RgbColour RuleColour { get; }

    /// <summary>The ground of callouts and header cells.</summary>
    public RgbColour PanelColour { get; }

    /// <summary>The bar beside urgent callouts.</summary>
    public RgbColour AlertColour { get; }

    /// <summary>The page.</summary>
    public PageGeometry Geometry { get; }

    /// <summary>The space between paragraphs, in points.</summary>
    public double ParagraphSpacePt => Profile.ParagraphSpacing * Profile.BodySizePt;

    /// <summary>The space between the items of a list, in points.</summary>
    public double ItemSpacePt => ParagraphSpacePt * 0.5;

    /// <summary>How far a list stands in, in points.</summary>
    public double ListIndentPt => Profile.BodySizePt * 1.5;

    /// <summary>The space inside panels, in points.</summary>
    public double PanelPaddingPt => Profile.BodySizePt * 0.85;

    /// <summary>A heading, from level 1, the title, to level 6.</summary>
    public TextStyle Heading(int level) => _headings[level - 1];

    /// <summary>The distance of baselines for a style, in points. Large headings need less than running text.</summary>
    public double LineHeightOf(TextStyle style) =>
        style.SizePt * (style.SizePt > Profile.BodySizePt * 1.2 ? Math.Min(Profile.LineSpacing, 1.25) : Profile.LineSpacing);

    private static string FamilyOf(FontChoice font) => font switch
    {
        FontChoice.Arimo => "Arimo",
        FontChoice.AtkinsonHyperlegibleNext => "AtkinsonHyperlegibleNext",
        _ => throw new ArgumentOutOfRangeException(nameof(font), font, "Not a family of the library."),
    };

    private static RgbColour ToRgb(Colour colour) => new(colour.Red, colour.Green, colour.Blue);
}
