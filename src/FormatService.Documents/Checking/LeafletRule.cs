using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Checking;

/// <summary>One thing that a leaflet can get wrong. A rule reads and reports; it never changes a word.</summary>
internal abstract class LeafletRule
{
    /// <summary>All that this rule has to say about a leaflet, in the order of the leaflet.</summary>
    public abstract IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet);
}
