using System.Collections.Frozen;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Fonts;

/// <summary>The families made for a script, which set its letters whichever family the reader chose: those are made for Latin, Greek and Cyrillic.</summary>
internal static class ScriptFamilies
{
    private const string Arabic = "NotoSansArabic", Nastaliq = "NotoNastaliqUrdu", Simplified = "NotoSansSC", Traditional = "NotoSansTC";

    /// <summary>The scripts that have families of their own.</summary>
    public static IReadOnlyList<Script> Scripts { get; } =
        [Script.Arabic, Script.Hebrew, Script.Devanagari, Script.Bengali, Script.Gurmukhi, Script.Gujarati, Script.Tamil, Script.Ethiopic, Script.Han, Script.Bopomofo];

    // Lines of Nastaliq stand 1.8 to 2.2 times the size apart (FORMATS T-13), all others 1.2 to 1.6 times (P-13); Latin 1.4 times.
    private static readonly FrozenDictionary<string, ScriptLine> Lines = new Dictionary<string, ScriptLine>(StringComparer.Ordinal)
    {
        // Its own metrics, in units of another font, would part lines by twice the size; its ink is taller than that of other Latin.
        ["OpenDyslexicThree"] = new(1.07, 1, 0.36),
        [Nastaliq] = new(1.45, 1.42, 0.58) { Least = 1.8, Most = 2.2 },
        [Arabic] = new(1.14, 0.95, 0.4),
        ["NotoSansHebrew"] = new(1, 0.75, 0.25),
        ["NotoSansDevanagari"] = new(1.1, 0.9, 0.35),
        ["NotoSansBengali"] = new(1.1, 0.9, 0.35),
        ["NotoSansGurmukhi"] = new(1.1, 0.9, 0.35),
        ["NotoSansGujarati"] = new(1.1, 0.9, 0.35),
        ["NotoSansTamil"] = new(1.1, 0.85, 0.3),
        ["NotoSansEthiopic"] = new(1.05, 0.8, 0.2),
        [Simplified] = new(1.14, 0.88, 0.12),
        [Traditional] = new(1.14, 0.88, 0.12),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What lines of a family want; null for one whose own metrics will do, as those of most Latin.</summary>
    public static ScriptLine? LineOf(string family) => Lines.GetValueOrDefault(family);

    /// <summary>The names of the families of a script, the best first; none for a script that the family chosen sets.</summary>
    public static IReadOnlyList<string> Of(Script script, ScriptForms forms)
    {
        if (script == Script.Arabic)
        {
            return forms.HasFlag(ScriptForms.Nastaliq) ? [Nastaliq, Arabic] : [Arabic, Nastaliq];
        }

        if (script == Script.Han || script == Script.Bopomofo)
        {
            return forms.HasFlag(ScriptForms.Traditional) ? [Traditional, Simplified] : [Simplified, Traditional];
        }

        return script == Script.Hebrew ? ["NotoSansHebrew"]
            : script == Script.Devanagari ? ["NotoSansDevanagari"]
            : script == Script.Bengali ? ["NotoSansBengali"]
            : script == Script.Gurmukhi ? ["NotoSansGurmukhi"]
            : script == Script.Gujarati ? ["NotoSansGujarati"]
            : script == Script.Tamil ? ["NotoSansTamil"]
            : script == Script.Ethiopic ? ["NotoSansEthiopic"]
            : [];
    }
}
