using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>Changes what a leaflet says or how it is cut up, never how it looks. Applied twice it does no more than applied once.</summary>
public interface IAdaptation
{
    /// <summary>Returns the adapted leaflet; the ids of its nodes stay.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="profile">How it will look, for what depends on the room that a line has.</param>
    Leaflet Adapt(Leaflet leaflet, ReadingProfile profile);
}
