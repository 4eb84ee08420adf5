using System.Collections.Immutable;
using CsCheck;
using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>
/// Makes leaflets of every kind of node, in sizes from nothing to many pages, for properties that hold for every leaflet. A seed makes the
/// same leaflet each time.
/// </summary>
public static class LeafletGen
{
    /// <summary>Any leaflet.</summary>
    public static Gen<Leaflet> Any { get; } = Gen.Int[0, 1_000_000].Select(Make);

    /// <summary>The pictures that the leaflets name.</summary>
    public static ImmutableDictionary<string, Picture> Pictures => GeneratedPictures.All;

    /// <summary>The leaflet of a seed.</summary>
    public static Leaflet Make(int seed) => new LeafletMaker(seed).Make();

    /// <summary>The leaflet of a seed with its pictures.</summary>
    public static LeafletPackage MakePackage(int seed) => new(Make(seed), Pictures);
}
