using System.Security.Cryptography;

namespace FormatService.Documents.Model;

/// <summary>Says whether two leaflets are the same in every word, fact and id.</summary>
public static class LeafletFingerprint
{
    /// <summary>The SHA-256 of the canonical JSON of a leaflet, in small hexadecimal digits.</summary>
    public static string Of(Leaflet leaflet) => Convert.ToHexStringLower(SHA256.HashData(LeafletJson.Write(leaflet)));
}
