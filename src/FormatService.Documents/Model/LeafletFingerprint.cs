using System.Security.Cryptography;

namespace FormatService.Documents.Model;

/// <summary>Says whether two leaflets are the same in every word, fact and id.</summary>
public static class LeafletFingerprint
{
    /// <summary>The SHA-256 of the canonical JSON of a leaflet, in small hexadecimal digits.</summary>
    public static string Of(Leaflet leaflet) => Convert.ToHexStringLower(SHA256.HashData(LeafletJson.Write(leaflet)));

    /// <summary>
    /// The fingerprint of a leaflet without its easy-read edition and the sign-offs of it: what translations and easy-read editions are made from, and
    /// signed for.
    /// </summary>
    public static string OfOriginal(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        return Of(leaflet with { EasyRead = null, Metadata = leaflet.Metadata with { EasyReadSignOffs = [] } });
    }
}
