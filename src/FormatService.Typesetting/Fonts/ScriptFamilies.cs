using HarfBuzzSharp;

namespace FormatService.Typesetting.Fonts;

/// <summary>The families made for a script, which set its letters whichever family the reader chose: those are made for Latin, Greek and Cyrillic.</summary>
internal static class ScriptFamilies
{
    private const string Arabic = "NotoSansArabic", Nastaliq = "NotoNastaliqUrdu", Simplified = "NotoSansSC", Traditional = "NotoSansTC";

    /// <summary>The scripts that have families of their own.</summary>
    public static IReadOnlyList<Script> Scripts { get; } =
        [Script.Arabic, Script.Hebrew, Script.Devanagari, Script.Bengali, Script.Gurmukhi, Script.Gujarati, Script.Tamil, Script.Ethiopic, Script.Han, Script.Bopomofo];

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
