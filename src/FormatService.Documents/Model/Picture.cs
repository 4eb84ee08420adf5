using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace FormatService.Documents.Model;

/// <summary>The bytes of one picture and their SHA-256.</summary>
public sealed record Picture
{
    private Picture(string sha256, ReadOnlyMemory<byte> content) => (Sha256, Content) = (sha256, content);

    /// <summary>The SHA-256 of the bytes, in small hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The file as it was given, not decoded. Where a picture is named in data, its SHA-256 stands for it.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Takes the bytes of a picture file.</summary>
    public static Picture FromBytes(ReadOnlyMemory<byte> content) =>
        new(Convert.ToHexStringLower(SHA256.HashData(content.Span)), content);
}
