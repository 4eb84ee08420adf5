using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>Changes what a leaflet says or how it is cut up, never how it looks. Applied twice it does no more than applied once.</summary>
public interface IAdaptation
{
    /// <summary>Returns the adapted leaflet; the ids of its nodes stay.</summary>
    Leaflet Adapt(Leaflet leaflet);
}
