using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Fuzzing.Checks;

/// <summary>What an output must say of a leaflet where nothing is asked for but the output.</summary>
internal static class AdaptedLeaflet
{
    /// <summary>The leaflet as the output says it. What paper alone changes the proof knows by itself.</summary>
    public static Leaflet Of(Leaflet leaflet, OutputFormat output) => output.DefaultProfile.Edition == Edition.LargePrint || output.IsEasyRead
        ? output.Adaptation.Adapt(leaflet, output.DefaultProfile.For(leaflet.Language))
        : leaflet;

    /// <summary>Which edition it must say that it is; null for none.</summary>
    public static Phrase? EditionOf(Leaflet leaflet, OutputFormat output)
    {
        var wording = LeafletWording.For(leaflet.Language);
        return output.DefaultProfile.Edition == Edition.LargePrint ? wording.Counted(WordingKeys.LargePrint, output.DefaultProfile.StatedSizePt, wording.Number((int)output.DefaultProfile.StatedSizePt)) : null;
    }
}
