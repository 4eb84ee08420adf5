using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Rendering;

/// <summary>
/// Names an artefact by all that decides its bytes: leaflet, pictures, profile, output, and the engine with its fonts and phrases.
/// So an artefact can be known to be unchanged without being made.
/// </summary>
public sealed class Fingerprint(string engineFingerprint)
{
    /// <summary>The fingerprint of what a package becomes: 32 hexadecimal digits.</summary>
    public string Of(LeafletPackage package, OutputFormat output, ReadingProfile profile)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(engineFingerprint);
        Append(output.Id);
        Append(JsonSerializer.Serialize(profile));
        hash.AppendData(LeafletJson.Write(package.Leaflet));
        foreach (var (name, picture) in package.Pictures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(name);
            Append(picture.Sha256);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));

        void Append(string part)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }
    }
}
