using System.Globalization;
using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>A stretch of text that one font sets in one script.</summary>
internal readonly record struct Stretch(int Start, int Length, FontFace Face, Script Script);

/// <summary>Parts text into stretches of one font and one script. A letter and its marks are never parted.</summary>
internal static class Itemisation
{
    public static List<Stretch> Split(string text, ShapingRun run)
    {
        var stretches = new List<Stretch>(1);
        int start = 0, position = 0;
        FontFace? face = null;
        var script = Script.Common;
        while (position < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            var cluster = text.AsSpan(position, length);
            var clusterFace = FaceOf(cluster, run.Fonts, face);
            if (clusterFace is null)
            {
                // No font has the letter and all its marks: better a mark of another font than none.
                var first = UnicodeText.CodePointAt(cluster, 0, out length);
                cluster = cluster[..length];
                clusterFace = FaceOf(cluster, run.Fonts, face) ?? throw new MissingCharacterException(first);
            }

            var clusterScript = ScriptOf(cluster);
            var sameScript = WritingSystem.IsNeutral(clusterScript) || WritingSystem.IsNeutral(script) || clusterScript == script;
            if (face is not null && (clusterFace != face || !sameScript))
            {
                stretches.Add(new Stretch(start, position - start, face, Resolve(script, stretches, run)));
                start = position;
                script = Script.Common;
            }

            face = clusterFace;
            script = WritingSystem.IsNeutral(clusterScript) ? script : clusterScript;
            position += length;
        }

        if (face is not null)
        {
            stretches.Add(new Stretch(start, text.Length - start, face, Resolve(script, stretches, run)));
        }

        return stretches;
    }

    private static Script Resolve(Script script, List<Stretch> before, ShapingRun run) =>
        !WritingSystem.IsNeutral(script) ? script : before.Count > 0 ? before[^1].Script : run.Script;

    private static Script ScriptOf(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length;)
        {
            var codePoint = UnicodeText.CodePointAt(cluster, i, out var length);
            var script = codePoint < 0x80
                ? char.IsAsciiLetter((char)codePoint) ? Script.Latin : Script.Common
                : UnicodeFunctions.Default.GetScript(codePoint);
            if (!WritingSystem.IsNeutral(script))
            {
                return script;
            }

            i += length;
        }

        return Script.Common;
    }

    /// <summary>The first face that can set the whole cluster; null where none can.</summary>
    private static FontFace? FaceOf(ReadOnlySpan<char> cluster, FontStack fonts, FontFace? previous)
    {
        if (IsInvisible(cluster))
        {
            return previous ?? fonts.Primary;
        }

        foreach (var face in fonts.Faces)
        {
            if (CanSet(face, cluster))
            {
                return face;
            }
        }

        return null;
    }

    private static bool IsInvisible(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length;)
        {
            if (!UnicodeText.IsInvisible(UnicodeText.CodePointAt(cluster, i, out var length)))
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    private static bool CanSet(FontFace face, ReadOnlySpan<char> cluster)
    {
        var composed = -1;
        for (var i = 0; i < cluster.Length;)
        {
            var codePoint = UnicodeText.CodePointAt(cluster, i, out var length);
            i += length;
            if (composed >= 0 && UnicodeFunctions.Default.TryCompose(composed, codePoint, out var whole) && face.CanSet(whole))
            {
                composed = whole;
                continue;
            }

            if (!face.CanSet(codePoint))
            {
                return false;
            }

            composed = codePoint;
        }

        return true;
    }
}
