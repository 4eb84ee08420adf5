using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using FormatService.Documents.Diagnostics;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>
/// The pictures that easy read stands beside its words: those that ship with the program, and in front of them those of the organisation's own
/// folder. A picture is asked for by what it shows (“blood test”) or by its name (<c>test-tubes</c>), in any case. Immutable.
/// </summary>
public sealed class PictureLibrary
{
    private readonly FrozenDictionary<string, LibraryPicture> _pictures;

    private PictureLibrary(IReadOnlyList<LibraryPicture> own, IReadOnlyList<LibraryPicture> shipped, string fingerprint)
    {
        Fingerprint = fingerprint;
        var names = new Dictionary<string, LibraryPicture>(StringComparer.Ordinal);
        foreach (var pictures in (ReadOnlySpan<IReadOnlyList<LibraryPicture>>)[own, shipped])
        {
            AddNames(names, pictures);
        }

        _pictures = names.ToFrozenDictionary(StringComparer.Ordinal);
        All = [.. own, .. shipped];
        Shipped = shipped;
    }

    /// <summary>The pictures that ship with the program, and no others.</summary>
    public static PictureLibrary Ours { get; } = new([], ShippedPictures.All, "");

    /// <summary>Every picture, the organisation's own first.</summary>
    public IReadOnlyList<LibraryPicture> All { get; }

    /// <summary>Those that ship with the program.</summary>
    public IReadOnlyList<LibraryPicture> Shipped { get; }

    /// <summary>SHA-256 over the organisation's own pictures and their table, in lower-case hexadecimal; empty where there are none.</summary>
    public string Fingerprint { get; }

    /// <summary>Puts an organisation's own pictures in front of ours.</summary>
    /// <param name="folder">
    /// The folder: pictures, and a table <c>pictures.tsv</c> with a row for each. A picture takes the place of ours of the same name or concept.
    /// </param>
    /// <exception cref="PictureLibraryException">The folder or its table cannot be read; the message says what to do.</exception>
    public static PictureLibrary Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var own = OwnPictures.Read(folder, hash);
        return new PictureLibrary(own, ShippedPictures.All, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The picture of a concept or a name; null where there is none.</summary>
    public LibraryPicture? Find(string name) => _pictures.GetValueOrDefault(KeyOf(name));

    /// <summary>The names that may have been meant, the nearest first.</summary>
    public IReadOnlyList<string> Near(string name) => NearNames.Of(KeyOf(name), _pictures.Keys);

    private static void AddNames(Dictionary<string, LibraryPicture> names, IReadOnlyList<LibraryPicture> pictures)
    {
        // What a picture shows goes before what another happens to be called.
        foreach (var picture in pictures)
        {
            foreach (var concept in picture.Concepts)
            {
                names.TryAdd(KeyOf(concept), picture);
            }
        }

        foreach (var picture in pictures)
        {
            names.TryAdd(KeyOf(picture.Id), picture);
        }
    }

    private static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name.AsSpan().Trim())
        {
            key.Append(character is '_' or '-' ? ' ' : char.ToLowerInvariant(character));
        }

        return key.ToString();
    }
}
