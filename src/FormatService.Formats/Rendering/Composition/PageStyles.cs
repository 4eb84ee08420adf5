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
    private const double LeadRatio = 1.15;

    // Sizes of headings as multiples of the body. Clear print keeps the title under twice the body, and large print under one and a half
    // times, less the larger it is, so that headings do not wrap badly (FORMATS P-23).
    private static readonly double[] HeadingRatios = [1.7, 1.35, 1.15, 1, 1, 1];
    private static readonly double[] LargePrintHeadingRatios = [1.5, 1.25, 1.1, 1, 1, 1];
    private static readonly double[] LargestPrintHeadingRatios = [1.15, 1.1, 1.05, 1, 1, 1];
    private const double LargePrintPt = 18;

    /// <summary>The height of a logo over the title, in points: 15 mm.</summary>
    public const double LogoHeightPt = 42;

    /// <summary>The bar of the panel that matters most, in points; beside it all panels line up.</summary>
    public const double WidestBarPt = 10;

    /// <summary>The bar of an ordinary panel, in points.</summary>
    public const double BarPt = 5;

    private const double WidestIndentShare = 0.2;
    private const double RowSideShare = 0.25;
    private const double TallestRowPictureShare = 0.85;

    private readonly TextStyle[] _headings;
    private (TextStyle? Around, TextStyle? Link) _linked;

    /// <summary>Works out the styles of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="isRightToLeft">Whether the leaflet runs from right to left, and so is bound at the right.</param>
    public PageStyles(ReadingProfile profile, bool isRightToLeft = false)
    {
        Profile = profile;
        Family = FamilyOf(profile.Font);
        var text = ToRgb(profile.Colours.Text);
        // Light letters on a dark ground look thinner than they are: one weight heavier they look alike (RNIB; FORMATS 1.2).
        Body = new TextStyle(Family, IsDark(profile.Colours.Page) ? FontWeight.Medium : FontWeight.Regular, profile.BodySizePt, text) { Spacing = new TextSpacing(profile.LetterSpacingEm, profile.WordSpacingEm) };
        Bold = Body with { Weight = FontWeight.Bold };
        OtherFormats = Body with { SizePt = Math.Max(OtherFormatsPt, profile.BodySizePt) };
        Lead = profile.IsRoomy ? Body with { SizePt = InHalfPoints(profile.BodySizePt * LeadRatio) } : Body;
        AccentColour = ToRgb(profile.Colours.Accent);
        OnBand = Bold with { Colour = ToRgb(profile.Colours.Page) };
        var least = Math.Ceiling(profile.BodySizePt * profile.LeastHeadingRatio * 2) / 2;
        _headings = [.. HeadingRatios.Select((_, i) => Bold with { SizePt = Math.Max(least, InHalfPoints(profile.BodySizePt * HeadingRatio(profile.BodySizePt, i))) })];
        _headings[1] = _headings[1] with { Colour = AccentColour };
        PanelHeading = _headings[2];
        BandHeading = PanelHeading with { Colour = OnBand.Colour };
        LinkColour = ToRgb(profile.Colours.Link);
        RuleColour = ToRgb(profile.Colours.Rule);
        PanelColour = ToRgb(profile.Colours.Panel);
        AlertColour = ToRgb(profile.Colours.Alert);
        PictureGround = IsDark(profile.Colours.Page) ? ToRgb(Colour.White) : null;
        Geometry = new PageGeometry(
            profile.Paper.WidthPt,
            profile.Paper.HeightPt,
            profile.MarginMm * PointsPerMillimetre,
            profile.Colours.Page == Colour.White ? null : ToRgb(profile.Colours.Page))
        {
            VerticalMarginPt = profile.VerticalMarginMm * PointsPerMillimetre,
            BindingPt = ((profile.BindingMarginMm ?? profile.MarginMm) - profile.MarginMm) * PointsPerMillimetre,
            IsBoundAtRight = isRightToLeft,
        };
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

    /// <summary>What the leaflet is about, under its title.</summary>
    public TextStyle Lead { get; }

    /// <summary>Words on a band of colour: always bold, since light letters on a dark ground look thinner (RNIB).</summary>
    public TextStyle OnBand { get; }

    /// <summary>The heading of a callout on a band.</summary>
    public TextStyle BandHeading { get; }

    /// <summary>The heading of a callout on a panel.</summary>
    public TextStyle PanelHeading { get; }

    /// <summary>Words of links.</summary>
    public RgbColour LinkColour { get; }

    /// <summary>Bands, and the bars of panels that belong to them.</summary>
    public RgbColour AccentColour { get; }

    /// <summary>Rules and ordinary bars.</summary>
    public RgbColour RuleColour { get; }

    /// <summary>The ground of panels and header cells.</summary>
    public RgbColour PanelColour { get; }

    /// <summary>The band and the bar of urgent callouts.</summary>
    public RgbColour AlertColour { get; }

    /// <summary>What stands under pictures that can be seen through: on dark pages white, for they are drawn for white paper; else null.</summary>
    public RgbColour? PictureGround { get; }

    /// <summary>The page.</summary>
    public PageGeometry Geometry { get; }

    /// <summary>The space between paragraphs, in points.</summary>
    public double ParagraphSpacePt => Profile.ParagraphSpacing * Profile.BodySizePt;

    /// <summary>The space between the items of a list, in points.</summary>
    public double ItemSpacePt => ParagraphSpacePt * 0.5;

    /// <summary>The space between the name of a record and what it lists or shows, in points.</summary>
    public double RecordNameSpacePt => ItemSpacePt * (Profile.IsRoomy ? 1 : 0.5);

    /// <summary>How far a list stands in, in points.</summary>
    public double ListIndentPt => Profile.BodySizePt * 1.5;

    /// <summary>
    /// How far a list within <paramref name="depth"/> others stands in beside those, in points. Once a fifth of the column is given to indents, a list
    /// stands in no further than its labels need: in large letters its words would have no room.
    /// </summary>
    public double ListIndentOf(int depth) => (depth + 1) * ListIndentPt <= WidestIndentShare * Geometry.ColumnPt ? ListIndentPt : 0;

    /// <summary>How far the meaning of a word stands in under it, in points.</summary>
    public double MeaningIndentPt => LabelsRunIn ? 0 : ListIndentPt;

    /// <summary>The space inside panels, in points; less where a line of text matters more than air.</summary>
    public double PanelPaddingPt => Profile.BodySizePt * (Profile.IsRoomy ? 0.7 : 0.4);

    /// <summary>
    /// The room for the page number of an entry of contents, in points: a space and three digits, the most that there can be. It is the same
    /// for all numbers, so that the list keeps its lines whatever numbers it is given.
    /// </summary>
    public double PageNumberRoomPt => Profile.BodySizePt * (NumberRoomOf(Profile.Font) + Profile.WordSpacingEm + (4 * Profile.LetterSpacingEm));

    /// <summary>
    /// The width of the side where the pictures of easy read stand, in points: a quarter of the column, the least of the 25 to 35 % that are asked
    /// for (FORMATS 2.1), since square pictures are as high as they are wide, and few rows would stand on a page.
    /// </summary>
    public double RowSideWidthPt => ColumnWidthPt * RowSideShare;

    /// <summary>The space between a picture and the words beside it, in points.</summary>
    public double RowGapPt => Profile.BodySizePt;

    /// <summary>The space between the sentences of a row, in points.</summary>
    public double RowSentenceSpacePt => Profile.BodySizePt * 0.5;

    /// <summary>
    /// The greatest height of a picture beside words, in points: a little less than the width of its side, so that a page of A4 holds five rows and
    /// a heading. Few readers turn many pages (FORMATS 2.1).
    /// </summary>
    public double TallestRowPicturePt => RowSideWidthPt * TallestRowPictureShare;

    /// <summary>The width of the column of text, in points.</summary>
    public double ColumnWidthPt => Geometry.ColumnPt;

    /// <summary>The greatest width of a logo over the title, in points.</summary>
    public double WidestLogoPt => Geometry.ColumnPt * 0.6;

    /// <summary>How far the values of labels stand in, so that those of one list line up with those of the next; in points.</summary>
    public double LabelIndentPt => LabelsRunIn ? 0 : Math.Min(Profile.BodySizePt * 8.2, Geometry.ColumnPt * 0.3);

    /// <summary>
    /// Whether values stand on the line of their labels, in place of a column of their own: in large letters, half a line is too little for a
    /// telephone number or an address, which would be split.
    /// </summary>
    public bool LabelsRunIn => Profile.Edition == Edition.LargePrint || Profile.BodySizePt >= LargePrintPt;

    /// <summary>The space between the text of a page and its head and foot, in points: it costs each page as much.</summary>
    public double FurnitureSpacePt => ParagraphSpacePt * (Profile.IsRoomy ? 1 : 0.5);

    /// <summary>The space between lines that are told apart by more than space: entries of contents, facts about the leaflet; in points.</summary>
    public double TightSpacePt => Profile.BodySizePt * 0.25;

    /// <summary>The space between a heading and one that directly follows it, in points.</summary>
    public double SpaceBetweenHeadingsPt => Profile.BodySizePt * 0.75;

    /// <summary>The space above a heading, in points: at least three times that below it.</summary>
    public double SpaceBeforeHeading(int level) => Profile.BodySizePt * (!Profile.IsRoomy ? 1.2 : level <= 2 ? 2 : 1.5);

    /// <summary>The space below a heading, in points.</summary>
    public double SpaceAfterHeading(int level) => Profile.BodySizePt * (!Profile.IsRoomy ? 0.3 : level <= 2 ? 0.5 : 0.35);

    /// <summary>
    /// A link among words of a style. On a band it keeps their colour, and the line under it tells; among bold words a line tells too, whatever
    /// else tells links.
    /// </summary>
    public TextStyle LinkIn(TextStyle style)
    {
        // A leaflet may have a hundred thousand links: those in one text share their style.
        if (!ReferenceEquals(_linked.Around, style))
        {
            var isBold = Profile.Links == LinkLook.Bold && style.Weight != FontWeight.Bold;
            _linked = (style, style with
            {
                Colour = style.Colour == OnBand.Colour ? style.Colour : LinkColour,
                Weight = isBold ? FontWeight.Bold : style.Weight,
                Underlined = style.Underlined || !isBold,
            });
        }

        return _linked.Link!;
    }

    /// <summary>A heading, from level 1, the title, to level 6.</summary>
    public TextStyle Heading(int level) => _headings[level - 1];

    /// <summary>The distance of baselines for a style, in points. Large headings need less than running text.</summary>
    public double LineHeightOf(TextStyle style) =>
        style.SizePt * (style.SizePt > Profile.BodySizePt * 1.2 ? Math.Min(Profile.LineSpacing, Math.Max(1.25, Profile.LineSpacing * 0.89)) : Profile.LineSpacing);

    private static double HeadingRatio(double bodyPt, int index)
    {
        if (bodyPt < LargePrintPt)
        {
            return HeadingRatios[index];
        }

        var share = Math.Min(1, (bodyPt - LargePrintPt) / (ProfileResolver.LargestBodyPt - LargePrintPt));
        return LargePrintHeadingRatios[index] + (share * (LargestPrintHeadingRatios[index] - LargePrintHeadingRatios[index]));
    }

    private static string FamilyOf(FontChoice font) => font switch
    {
        FontChoice.Arimo => "Arimo",
        FontChoice.AtkinsonHyperlegibleNext => "AtkinsonHyperlegibleNext",
        FontChoice.Lexend => "Lexend",
        FontChoice.OpenDyslexic => "OpenDyslexicThree",
        _ => throw new ArgumentOutOfRangeException(nameof(font), font, "Not a family of the library."),
    };

    // A space and three digits, with a little to spare.
    private static double NumberRoomOf(FontChoice font) => font switch
    {
        FontChoice.Lexend => 2.5,
        FontChoice.OpenDyslexic => 3.3,
        _ => 2.2,
    };

    private static bool IsDark(Colour page) => Contrast.Ratio(Colour.White, page) > Contrast.Ratio(Colour.Black, page);

    private static double InHalfPoints(double sizePt) => Math.Round(sizePt * 2) / 2;

    private static RgbColour ToRgb(Colour colour) => new(colour.Red, colour.Green, colour.Blue);
}
