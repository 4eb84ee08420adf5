using System.Collections.Frozen;

namespace FormatService.Documents.Model;

/// <summary>The script that a language is written in where its tag names none (Unicode CLDR 47, likely subtags).</summary>
internal static class LanguageScripts
{
    private static readonly FrozenSet<string> RightToLeft =
        new[] { "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByLanguage = Read(
        ("Arab", "acm acq aeb afb ajp apc apd ar arb arq ars ary arz ayl azb bal bcc bgn bgp brh ckb fa glk haz khw kvx ks lki lrc luz mzn " +
            "pbu pes pnb prs ps pst sd sdh skr swb ug ur wni"),
        ("Armn", "hy hyw"),
        ("Beng", "as bn bpy ctg rkt syl mni"),
        ("Cyrl", "ab av ba be bg ce cu cv kk kv ky lez mk mn os ru sah sr tg tt tyv uk"),
        ("Deva", "awa bgc bho brx doi gom hi hne kok mag mai mr ne new npi raj sa"),
        ("Ethi", "am gez ti tig wal"),
        ("Geor", "ka xmf"),
        ("Grek", "el"),
        ("Gujr", "gu"),
        ("Guru", "pa"),
        ("Hans", "cmn gan hak hsn nan wuu zh"),
        ("Hant", "yue"),
        ("Hebr", "he iw ji lad yi"),
        ("Jpan", "ja"),
        ("Khmr", "km"),
        ("Knda", "kn tcy"),
        ("Kore", "ko"),
        ("Laoo", "lo"),
        ("Latn", "af als az bs ca cs cy da de en eo es et eu fi fil fo fr ga gd gl gv ha hr ht hu id ig is it jv kmr ku lb ln lt lv mg mi mo ms mt " +
            "nb nl nn no nr nso ny om oc pl pt qu ro rw sk sl sm sn so sq ss st su sv sw tet tk tl tn to tpi tr ts uz ve vi wo xh yo zu"),
        ("Mlym", "ml"),
        ("Mymr", "my mnw shn"),
        ("Nkoo", "nqo"),
        ("Orya", "or"),
        ("Rohg", "rhg"),
        ("Sinh", "si"),
        ("Syrc", "aii arc cld syr tru"),
        ("Taml", "ta"),
        ("Telu", "te"),
        ("Thaa", "dv"),
        ("Thai", "th"),
        ("Tibt", "bo dz"));

    private static readonly FrozenDictionary<string, string> ByRegion = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["zh-TW"] = "Hant",
        ["zh-HK"] = "Hant",
        ["zh-MO"] = "Hant",
        ["yue-CN"] = "Hans",
        ["pa-PK"] = "Arab",
        ["uz-AF"] = "Arab",
        ["az-IR"] = "Arab",
        ["az-IQ"] = "Arab",
        ["tk-IR"] = "Arab",
        ["tk-AF"] = "Arab",
        ["ku-IQ"] = "Arab",
        ["ku-IR"] = "Arab",
        ["kk-CN"] = "Arab",
        ["kk-IR"] = "Arab",
        ["ky-CN"] = "Arab",
        ["tg-PK"] = "Arab",
        ["ha-CM"] = "Arab",
        ["sd-IN"] = "Deva",
        ["ms-CC"] = "Arab",
        ["sr-ME"] = "Latn",
        ["sr-RO"] = "Latn",
        ["sr-TR"] = "Latn",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The script of a language; null where it is not known.</summary>
    /// <param name="language">The language: <c>zh</c>.</param>
    /// <param name="inRegion">The language in its region: <c>zh-TW</c>; empty for none.</param>
    public static string? Of(ReadOnlySpan<char> language, ReadOnlySpan<char> inRegion) =>
        ByRegion.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(inRegion, out var script)
            || ByLanguage.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(language, out script) ? script : null;

    /// <summary>Whether a script runs from right to left.</summary>
    public static bool IsRightToLeft(string? script) => script is not null && RightToLeft.Contains(script);

    private static FrozenDictionary<string, string> Read(params ReadOnlySpan<(string Script, string Languages)> rows)
    {
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (script, languages) in rows)
        {
            foreach (var language in languages.Split(' '))
            {
                scripts.Add(language, script);
            }
        }

        return scripts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
