using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using FormatService.Typesetting.Text;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Fonts;

/// <summary>The fonts that text is set in: those of one folder, never the machine's, so that a leaflet looks alike wherever it is made. Immutable.</summary>
public sealed class FontLibrary
{
    private static readonly string[] FirstFallbacks = ["Arimo", "DejaVuSans"];
    private readonly FrozenDictionary<string, FontFamily> _families;
    private readonly FontFamily[] _order;
    private readonly FontFace[] _faces;
    private readonly ConcurrentDictionary<(string Family, FontWeight Weight, ScriptForms Forms), FontStack> _stacks = new();
    private readonly HeldCharacters _held;

    private FontLibrary(IEnumerable<FontFamily> families, string fingerprint)
    {
        Fingerprint = fingerprint;
        _order = [.. families.OrderBy(family => FallbackRank(family.Name)).ThenBy(family => family.Name, StringComparer.Ordinal)];
        _families = _order.ToFrozenDictionary(family => family.Name, StringComparer.Ordinal);
        Families = [.. _families.Keys.Order(StringComparer.Ordinal)];
        _faces = Faces(_order, FontWeight.Regular);
        _held = new HeldCharacters(_faces);
    }

    /// <summary>The names of the families, in ordinal order.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>
    /// SHA-256 over the names of the fonts, their sizes, and the names, checksums and sizes of their tables, in lower-case hexadecimal: equal
    /// libraries set equal pages.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>How many bytes of font files are held in memory: those of the fonts that something was set in.</summary>
    public long HeldBytes => _order.SelectMany(family => family.Faces).Distinct().Sum(face => face.HeldBytes);

    /// <summary>Finds every family of a folder: one folder a family, with files whose names end in -Regular.ttf, -Bold.ttf and, where it has one, -Medium.ttf.</summary>
    /// <param name="folder">The folder that holds the families' folders.</param>
    /// <param name="further">
    /// A folder with further fonts, in it or in folders in it; null for none. Its families take the place of those of the same name, so that the
    /// whole of a font may stand in for our subset of it; others are added.
    /// </param>
    /// <exception cref="FontLibraryException">A folder is missing, empty, or holds a file that cannot be used.</exception>
    public static FontLibrary Load(string folder, string? further = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var families = Read(folder, "Put the folder “fonts” that comes with the program there, or name another.", () => FontFamily.ReadFolders(folder, hash))
            .ToDictionary(family => family.Name, StringComparer.Ordinal);
        if (families.Count == 0)
        {
            throw new FontLibraryException($"The folder “{folder}” holds no fonts. Each family wants a folder with a file that ends in “-Regular.ttf”.");
        }

        if (further is not null)
        {
            foreach (var family in Read(further, "Make it and put the fonts there, or name another.", () => FontFamily.ReadAnyFiles(further, families, hash)))
            {
                families[family.Name] = family;
            }
        }

        return new FontLibrary(families.Values, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether there is a family of that name.</summary>
    public bool HasFamily(string family) => _families.ContainsKey(family);

    /// <summary>The face that a family sets text of a weight in.</summary>
    /// <exception cref="ArgumentException">There is no such family.</exception>
    public FontFace Face(string family, FontWeight weight) => Family(family).Of(weight);

    /// <summary>
    /// Each character that no font of the library holds, once, in order of its first place, whichever family is chosen, for the others step in.
    /// Controls and characters that are never seen are not missed. A lone surrogate is.
    /// </summary>
    /// <param name="text">Any text.</param>
    public IReadOnlyList<int> MissingCharacters(ReadOnlySpan<char> text)
    {
        List<int>? missing = null;
        HashSet<int>? seen = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (_held.Knows(text[i]))
            {
                continue;
            }

            var codePoint = UnicodeText.CodePointAt(text, i, out var length);
            i += length - 1;
            var isLone = length == 1 && char.IsSurrogate((char)codePoint);
            if (seen?.Contains(codePoint) != true && (isLone || !_held.Contains(codePoint, OwnFaces(codePoint))))
            {
                (seen ??= []).Add(codePoint);
                (missing ??= []).Add(codePoint);
            }
        }

        return missing ?? (IReadOnlyList<int>)[];
    }

    /// <summary>The faces that text is set in.</summary>
    /// <param name="family">The family asked for.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="forms">The forms of letters that the language of the text wants.</param>
    /// <exception cref="ArgumentException">There is no such family.</exception>
    internal FontStack Stack(string family, FontWeight weight, ScriptForms forms) =>
        _stacks.TryGetValue((family, weight, forms), out var stack)
            ? stack
            : _stacks.GetOrAdd((family, weight, forms), static (key, library) => library.MakeStack(library.Family(key.Family), key.Weight, key.Forms), this);

    /// <summary>The forms that Chinese characters in a text of another language are set in: those whose fonts hold all of them.</summary>
    internal ScriptForms FormsOfHan(ReadOnlySpan<char> text)
    {
        foreach (var forms in (ReadOnlySpan<ScriptForms>)[ScriptForms.Usual, ScriptForms.Traditional])
        {
            var first = ScriptFamilies.Of(Script.Han, forms)[0];
            if (_families.TryGetValue(first, out var family) && HoldsHan(family.Regular, text))
            {
                return forms;
            }
        }

        return ScriptForms.Usual;
    }

    private static bool HoldsHan(FontFace face, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = UnicodeText.CodePointAt(text, i, out var length);
            i += length;
            if (CharacterScript.Of(codePoint) == Script.Han && !face.CanSet(codePoint))
            {
                return false;
            }
        }

        return true;
    }

    private FontFamily Family(string name) =>
        _families.TryGetValue(name, out var family)
            ? family
            : throw new ArgumentException($"There is no font family “{name}”. There are: {string.Join(", ", Families)}.", nameof(name));

    private FontStack MakeStack(FontFamily chosen, FontWeight weight, ScriptForms forms)
    {
        IEnumerable<FontFamily> families = [chosen, .. _order.Where(family => family != chosen)];
        var ofScript = new Dictionary<Script, FontFace[]>();
        foreach (var script in ScriptFamilies.Scripts)
        {
            var own = ScriptFamilies.Of(script, forms).Where(_families.ContainsKey).Select(name => _families[name]);
            if (Faces(own, weight) is { Length: > 0 } faces)
            {
                ofScript.Add(script, faces);
            }
        }

        // A word of which the family has some letters and lacks others is better set whole in another.
        foreach (var (script, letter) in ((Script, int)[])[(Script.Greek, 'α'), (Script.Cyrillic, 'ж')])
        {
            if (!chosen.Of(weight).CanSet(letter))
            {
                ofScript.Add(script, Faces(families.Where(family => family != chosen), weight));
            }
        }

        const int Weights = 1 + (int)FontWeight.Medium, AllForms = 1 + (int)(ScriptForms.Nastaliq | ScriptForms.Traditional);
        var id = (((Array.IndexOf(_order, chosen) * Weights) + (int)weight) * AllForms) + (int)forms;
        return new FontStack(id, Faces(families, weight), ofScript);
    }

    /// <summary>The faces of families; a character that the weight lacks everywhere is better set in the other weight than not at all.</summary>
    private static FontFace[] Faces(IEnumerable<FontFamily> families, FontWeight weight)
    {
        var others = weight switch
        {
            FontWeight.Regular => (FontWeight[])[FontWeight.Bold],
            FontWeight.Bold => [FontWeight.Regular],
            _ => [FontWeight.Regular, FontWeight.Bold],
        };
        return [.. others.Prepend(weight).SelectMany(next => families.Select(family => family.Of(next))).Distinct()];
    }

    private static int FallbackRank(string family)
    {
        var rank = Array.IndexOf(FirstFallbacks, family);
        return rank < 0 ? FirstFallbacks.Length : rank;
    }

    /// <summary>The faces that most likely hold a character.</summary>
    private IEnumerable<FontFace> OwnFaces(int codePoint)
    {
        foreach (var name in ScriptFamilies.Of(CharacterScript.Of(codePoint), ScriptForms.Usual))
        {
            if (_families.TryGetValue(name, out var family))
            {
                yield return family.Regular;
            }
        }
    }

    private static List<FontFamily> Read(string folder, string remedy, Func<List<FontFamily>> read)
    {
        if (!Directory.Exists(folder))
        {
            throw new FontLibraryException($"There is no folder of fonts at “{folder}”. {remedy}");
        }

        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FontLibraryException($"The fonts in “{folder}” cannot be read: {exception.Message} Let the program read that folder.", exception);
        }
    }
}
