using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Word;

/// <summary>The styles of words within a paragraph. None is italic: clear print has no italics (UKAAF G003).</summary>
internal static class CharacterStyles
{
    private const string FollowedHyperlink = "FollowedHyperlink";

    /// <summary>The styles.</summary>
    public static IEnumerable<Style> Of(WordLooks looks) =>
    [
        BuiltIn(StyleIds.Strong, "Strong", 22, new Bold(), new BoldComplexScript()),
        BuiltIn(StyleIds.Emphasis, "Emphasis", 20, new Bold(), new BoldComplexScript()),
        BuiltIn(StyleIds.Hyperlink, "Hyperlink", 99, LinkLetters(looks)),

        // Word gives this to a link that was followed, whose purple would not be seen on a dark page.
        BuiltIn(FollowedHyperlink, FollowedHyperlink, 99, LinkLetters(looks)),

        // In brackets at the size of the text: raised, it would be half as large (FORMATS P-04).
        BuiltIn(StyleIds.FootnoteReference, "footnote reference", 99, new VerticalTextAlignment { Val = VerticalPositionValues.Baseline }),
        Own(StyleIds.HyperlinkOnBand, "Hyperlink On Band", WordLooks.ColourOf(looks.Pages.OnBand.Colour), new Underline { Val = UnderlineValues.Single }),
        .. LinksInBold(looks),
        Own(StyleIds.Term, "Term", new Bold(), new BoldComplexScript()),
        Own(StyleIds.Label, "Label Words", new Bold(), new BoldComplexScript()),
        Own(StyleIds.Superscript, "Raised Words", new Position { Val = WordRunStyles.PositionOf(RunRise.Raised, looks.Pages) }),
        Own(StyleIds.Subscript, "Lowered Words", new Position { Val = WordRunStyles.PositionOf(RunRise.Lowered, looks.Pages) }),
    ];

    private static OpenXmlElement[] LinkLetters(WordLooks looks) => looks.Pages.Profile.Links == LinkLook.Bold
        ? [new Bold(), new BoldComplexScript(), WordLooks.ColourOf(looks.Pages.LinkColour)]
        : [WordLooks.ColourOf(looks.Pages.LinkColour), new Underline { Val = UnderlineValues.Single }];

    private static IEnumerable<Style> LinksInBold(WordLooks looks) => looks.Pages.Profile.Links == LinkLook.Bold
        ? [Own(StyleIds.HyperlinkInBold, "Hyperlink In Bold", WordLooks.ColourOf(looks.Pages.LinkColour), new Underline { Val = UnderlineValues.Single })]
        : [];

    private static Style BuiltIn(string id, string name, int priority, params OpenXmlElement[] letters)
    {
        var style = Own(id, name, letters);
        style.CustomStyle = null;
        style.UIPriority = new UIPriority { Val = priority };
        return style;
    }

    private static Style Own(string id, string name, params OpenXmlElement[] letters) => new(new StyleName { Val = name }, new StyleRunProperties(letters))
    {
        Type = StyleValues.Character,
        StyleId = id,
        CustomStyle = true,
    };
}
