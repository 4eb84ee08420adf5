using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Rendering;

/// <summary>
/// Names an artefact by all that decides its bytes: leaflet, pictures, profile, output, and the engine with its fonts and phrases.
/// So an artefact can be known to be unchanged without being made.
/// </summary>
public sealed class Fingerprint(string engineFingerprint)
{
    private const int LargestSpare = 1 << 20;
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _spare = [];

    /// <summary>The fingerprint of what a package becomes: 32 hexadecimal digits.</summary>
    public string Of(LeafletPackage package, OutputFormat output, ReadingProfile profile)
    {
        // Every render is named, and its leaflet in JSON is as long as its text: the buffer is used again.
        var buffer = _spare.TryTake(out var spare) ? spare : new ArrayBufferWriter<byte>(32 * 1024);
        Append(engineFingerprint);
        Append(output.Id);
        Append(JsonSerializer.Serialize(profile, FingerprintJson.Default.ReadingProfile));
        LeafletJson.Write(package.Leaflet, buffer);
        foreach (var (name, picture) in package.Pictures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(name);
            Append(picture.Sha256);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.WrittenSpan, digest);
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= LargestSpare)
        {
            _spare.Add(buffer);
        }

        return Convert.ToHexStringLower(digest[..16]);

        void Append(string part)
        {
            Encoding.UTF8.GetBytes(part, buffer);
            buffer.Write([(byte)0]);
        }
    }
}

/// <summary>How a profile is written for its fingerprint, without reflection.</summary>
[JsonSerializable(typeof(ReadingProfile))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
internal sealed partial class FingerprintJson : JsonSerializerContext;
