using System.Globalization;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.LargePrint;

/// <summary>The samples as large print, each case rendered once for all tests.</summary>
internal static class RenderedLargePrint
{
    public const string Pdf = "large-print-pdf", Word = "large-print-docx";

    private static readonly Lazy<IReadOnlyList<(LargePrintCase Case, RenderedLeaflet Rendered)>> OfTried = new(() => [.. LargePrintCase.Tried.Select(one => (one, Print(one, Pdf)))]);

    public static IReadOnlyList<(LargePrintCase Case, RenderedLeaflet Rendered)> Tried => OfTried.Value;

    public static RenderedLeaflet Print(LargePrintCase one, string output) => LeafletPress.Print(
        one.ToString(),
        SampleLeaflets.All.Single(sample => sample.Name == one.Sample).Path,
        LeafletPress.Services,
        output,
        new ProfileOverrides { BodySizePt = one.SizePt, Colours = one.Colours, Font = one.Font });

    /// <summary>Whether the pages of a case hold lines enough to say more than they must.</summary>
    public static bool HoldsManyLines(LargePrintCase one, RenderedLeaflet rendered)
    {
        var (profile, _) = ProfileResolver.Resolve(ReadingProfile.LargePrint, HouseStyle.None, new ProfileOverrides { BodySizePt = one.SizePt, Colours = one.Colours, Font = one.Font });
        return profile.For(rendered.Source.Language).IsRoomy;
    }

    /// <summary>What a leaflet in large print must say that it is.</summary>
    public static Phrase EditionOf(RenderedLeaflet rendered, double sizePt)
    {
        var wording = LeafletWording.For(rendered.Source.Language);
        return wording.Counted(WordingKeys.LargePrint, sizePt, double.IsInteger(sizePt) ? wording.Number((int)sizePt) : sizePt.ToString(CultureInfo.InvariantCulture));
    }
}
