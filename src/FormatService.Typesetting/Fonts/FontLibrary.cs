using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
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
    private readonly ulong[] _held = new ulong[0x10000 / 64];

    private FontLibrary(List<FontFamily> families, string fingerprint)
    {
        Fingerprint = fingerprint;
        Families = [.. families.Select(family => family.Name)];
        _faces = [.. families.SelectMany(family => new[] { family.Regular, family.Bold }).Distinct()];
        _order = [.. families.OrderBy(family => FallbackRank(family.Name)).ThenBy(family => family.Name, StringComparer.Ordinal)];
        _families = families.ToFrozenDictionary(family => family.Name, StringComparer.Ordinal);
        MarkHeld();
    }

    /// <summary>The names of the families, in ordinal order.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>SHA-256 over the names and bytes of the font files, in lower-case hexadecimal: equal libraries set equal pages.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads every family of a folder: one folder a family, with files whose names end in -Regular.ttf and -Bold.ttf.</summary>
    /// <param name="folder">The folder that holds the families' folders.</param>
    /// <exception cref="FontLibraryException">The folder is missing, empty, or holds a file that cannot be read.</exception>
    public static FontLibrary Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new FontLibraryException($"There is no folder of fonts at “{folder}”. Put the folder “fonts” that comes with the program there, or name another.");
        }

        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var families = new List<FontFamily>();
            foreach (var path in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
            {
                if (FontFamily.Read(path, hash) is { } family)
                {
                    families.Add(family);
                }
            }

            return families.Count > 0
                ? new FontLibrary(families, Convert.ToHexStringLower(hash.GetHashAndReset()))
                : throw new FontLibraryException($"The folder “{folder}” holds no fonts. Each family wants a folder with a file that ends in “-Regular.ttf”.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FontLibraryException($"The fonts in “{folder}” cannot be read: {exception.Message} Let the program read that folder.", exception);
        }
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
            int unit = text[i];
            if ((_held[unit >> 6] & (1UL << (unit & 63))) != 0)
            {
                continue;
            }

            var codePoint = UnicodeText.CodePointAt(text, i, out var length);
            i += length - 1;
            if ((length == 1 || !IsHeldByAnyFace(codePoint)) && (seen ??= []).Add(codePoint))
            {
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

        const int Weights = 2, AllForms = 1 + (int)(ScriptForms.Nastaliq | ScriptForms.Traditional);
        var id = (((Array.IndexOf(_order, chosen) * Weights) + (int)weight) * AllForms) + (int)forms;
        return new FontStack(id, Faces(families, weight), ofScript);
    }

    /// <summary>The faces of families; a character that the weight lacks everywhere is better set in the other weight than not at all.</summary>
    private static FontFace[] Faces(IEnumerable<FontFamily> families, FontWeight weight)
    {
        var other = weight == FontWeight.Bold ? FontWeight.Regular : FontWeight.Bold;
        return [.. families.Select(family => family.Of(weight)).Concat(families.Select(family => family.Of(other))).Distinct()];
    }

    private static int FallbackRank(string family)
    {
        var rank = Array.IndexOf(FirstFallbacks, family);
        return rank < 0 ? FirstFallbacks.Length : rank;
    }

    private void MarkHeld()
    {
        foreach (var face in _faces)
        {
            face.MarkGlyphs(_held);
        }

        // To ask every font about every character would take longer than to set a page.
        for (var codePoint = 0; codePoint < 0x10000; codePoint++)
        {
            if (UnicodeText.IsControl(codePoint) || (UnicodeText.NeedsNoGlyph(codePoint) && IsHeldByAnyFace(codePoint)))
            {
                _held[codePoint >> 6] |= 1UL << (codePoint & 63);
            }
        }
    }

    private bool IsHeldByAnyFace(int codePoint)
    {
        foreach (var face in _faces)
        {
            if (face.CanSet(codePoint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The files of one folder.</summary>
    private sealed record FontFamily(string Name, FontFace Regular, FontFace Bold)
    {
        public static FontFamily? Read(string folder, IncrementalHash hash)
        {
            var name = Path.GetFileName(folder);
            var regular = ReadFace(folder, name, FontWeight.Regular, hash, $"{name}-Regular.ttf", $"{name}.ttf");
            var bold = ReadFace(folder, name, FontWeight.Bold, hash, $"{name}-Bold.ttf");
            return (regular ?? bold) is { } any ? new FontFamily(name, regular ?? any, bold ?? any) : null;
        }

        public FontFace Of(FontWeight weight) => weight == FontWeight.Bold ? Bold : Regular;

        private static FontFace? ReadFace(string folder, string family, FontWeight weight, IncrementalHash hash, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                var path = Path.Combine(folder, name);
                if (File.Exists(path))
                {
                    var data = File.ReadAllBytes(path);
                    hash.AppendData(Encoding.UTF8.GetBytes($"{family}/{name}:{data.Length}\n"));
                    hash.AppendData(data);
                    return new FontFace(family, weight, data);
                }
            }

            return null;
        }
    }
}
