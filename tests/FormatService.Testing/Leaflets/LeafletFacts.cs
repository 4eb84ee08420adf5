using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>The facts in a leaflet's blocks: what no format may split or turn round.</summary>
public static class LeafletFacts
{
    public static IReadOnlyList<string> Of(Leaflet leaflet)
    {
        var facts = new List<string>();
        foreach (var inline in LeafletInlines.Of(leaflet))
        {
            if (inline is Fact fact)
            {
                facts.Add(fact.Value);
            }
        }

        return facts;
    }
}
