using System.Collections.Immutable;

namespace FormatService.Documents.Profiles;

/// <summary>
/// The colours that readers can ask for (FORMATS 1.2). Every pair that pages are painted in has 7 to 1 for words and 3 to 1 for rules, so that
/// toner and paper may take some away; sets that could not have it, such as NHS blue on white, are not here.
/// </summary>
public static class ColourSets
{
    /// <summary>All sets, those of ordinary print first.</summary>
    public static ImmutableArray<Choice<ColourSet>> All { get; } =
    [
        new("black-on-white", ColourSet.BlackOnWhite, "Ordinary print, for most readers; any printer can make it."),
        Set(
            "white-on-black", "#FFFFFF", "#000000", link: "#9FD3FF", rule: "#BFBFBF", panel: "#262626", alert: "#FFC4B8", accent: "#FFFFFF",
            "For readers whom a bright page dazzles. Made for screens; on paper it takes much toner."),
        Set(
            "yellow-on-black", "#FFFF00", "#000000", link: "#FFFFFF", rule: "#BFBF00", panel: "#262600", alert: "#FFFFFF", accent: "#FFFF00",
            "Bright letters on a dark page, often asked for with low vision. Made for screens; on paper it takes much toner."),
        Set(
            "yellow-on-navy", "#FFFF00", "#00008B", link: "#FFFFFF", rule: "#BFBF60", panel: "#00005C", alert: "#FFFFFF", accent: "#FFFF00",
            "Softer than yellow on black, for readers who want a dark page that is not black. Made for screens."),
        Set(
            "black-on-cream", "#000000", "#FFFDD0", link: "#003C7D", rule: "#4C6272", panel: "#F2EBAE", alert: "#8A1108", accent: "#003C7D",
            "Takes the glare off the page; often asked for with dyslexia. Print it on white paper or choose cream paper instead."),
        Set(
            "nhs-text-on-pale-yellow", "#212B32", "#FFF9C4", link: "#003C7D", rule: "#4C6272", panel: "#F0E6A0", alert: "#8A1108", accent: "#003C7D",
            "The soft black of the NHS on pale yellow: gentler still than black on cream."),
        Set(
            "black-on-pale-blue", "#000000", "#D9E8FB", link: "#002F66", rule: "#44586A", panel: "#C2D9F5", alert: "#7A0C04", accent: "#002F66",
            "A cool page without glare, for readers who find blue easiest; often asked for with dyslexia or visual stress."),
        Set(
            "nhs-text-on-nhs-page-grey", "#212B32", "#F0F4F5", link: "#003087", rule: "#4C6272", panel: "#DDE3E6", alert: "#8A1108", accent: "#003087",
            "The colours of NHS web pages: a little less glare than white."),
    ];

    private static Choice<ColourSet> Set(
        string id, string text, string page, string link, string rule, string panel, string alert, string accent, string description) =>
        new(id, new ColourSet(id, Of(text), Of(page), Of(link), Of(rule), Of(panel), Of(alert), Of(accent)), description);

    private static Colour Of(string text) => Colour.TryParse(text, out var colour) ? colour : throw new ArgumentException(text, nameof(text));
}
