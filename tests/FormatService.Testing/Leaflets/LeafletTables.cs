using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Testing.Leaflets;

/// <summary>The tables that paper holds, in reading order, those of footnotes last.</summary>
public static class LeafletTables
{
    public static IReadOnlyList<Table> OnPaper(Leaflet leaflet) =>
        [.. LeafletBlocks.Of(new Documents.Adaptation.PaperAdaptation().Adapt(leaflet, ReadingProfile.Standard)).OfType<Table>()];
}
