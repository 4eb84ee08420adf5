using System.Globalization;
using FormatService.Typesetting.Fonts;
using HarfBuzzSharp;

namespace FormatService.Typesetting.Text;

/// <summary>A stretch of text that one font sets in one script.</summary>
internal readonly record struct Stretch(int Start, int Length, FontFace Face, Script Script);

/// <summary>
/// Parts text into stretches of one font and one script. A letter and its marks are never parted. Letters of a script with fonts of its own are
/// set in these; Latin, Greek and Cyrillic letters and European digits in the family asked for; spaces and signs in the font of what they
/// stand beside, so that no run is broken for a full stop.
/// </summary>
internal static class Itemisation
{
    // As large in every language: the one of a Chinese font is a middle dot, hard to see.
    private const char Bullet = '\u2022';

    public static List<Stretch> Split(string text, ShapingRun run)
    {
        if (IsPlain(text, run))
        {
            return [new Stretch(0, text.Length, run.Fonts.Primary, Script.Latin)];
        }

        var clusters = Clusters(text);
        Give(clusters, text, run);
        var stretches = new List<Stretch>(1);
        var first = 0;
        var script = Script.Common;
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            var sameScript = CharacterScript.IsNeutral(cluster.Script) || CharacterScript.IsNeutral(script) || cluster.Script == script;
            if (i > first && (cluster.Face != clusters[first].Face || !sameScript))
            {
                AddStretch(first, i);
                first = i;
                script = Script.Common;
            }

            script = CharacterScript.IsNeutral(cluster.Script) ? script : cluster.Script;
        }

        if (clusters.Count > 0)
        {
            AddStretch(first, clusters.Count);
        }

        return stretches;

        void AddStretch(int from, int to)
        {
            var end = to < clusters.Count ? clusters[to].Start : text.Length;
            var resolved = !CharacterScript.IsNeutral(script) ? script : stretches.Count > 0 ? stretches[^1].Script : run.Script;
            stretches.Add(new Stretch(clusters[from].Start, end - clusters[from].Start, clusters[from].Face!, resolved));
        }
    }

    /// <summary>Whether a word is of Latin letters, signs of ASCII and no marks, all of which the family asked for holds: most words are.</summary>
    private static bool IsPlain(string text, ShapingRun run)
    {
        const char FirstLetter = '\u00C0', Multiplication = '\u00D7', Division = '\u00F7', LastLetter = '\u024F';
        if (run.Script == Script.Han || !run.Fonts.Of(Script.Latin).IsEmpty)
        {
            return false;
        }

        var hasLetter = false;
        foreach (var unit in text)
        {
            var isLetter = char.IsAsciiLetter(unit) || unit is >= FirstLetter and <= LastLetter and not Multiplication and not Division;
            if (!(isLetter || unit is >= ' ' and < '\u007F') || !run.Fonts.Primary.CanSet(unit))
            {
                return false;
            }

            hasLetter |= isLetter;
        }

        return hasLetter;
    }

    private static List<Cluster> Clusters(string text)
    {
        var clusters = new List<Cluster>(text.Length);
        for (var position = 0; position < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            clusters.Add(new Cluster(position, length, CharacterScript.OfCluster(text.AsSpan(position, length)), null));
            position += length;
        }

        return clusters;
    }

    /// <summary>Gives each cluster its face. One that no font can set whole is parted: better a mark of another font than none.</summary>
    private static void Give(List<Cluster> clusters, string text, ShapingRun run)
    {
        var voice = FirstVoice(clusters, text, run);
        FontFace? previous = null;
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            var units = text.AsSpan(cluster.Start, cluster.Length);
            var own = VoiceOf(cluster, units);
            voice = own ?? voice;
            var isChineseSign = own is null && run.Script == Script.Han && CharacterScript.IsWideInChinese(units[0]) && !IsAmongLatin(clusters, i, units[0]);
            var faces = IsGuest(voice, run) ? [] : run.Fonts.Of(isChineseSign ? Script.Han : voice);
            var face = own is null && !isChineseSign && !faces.IsEmpty && previous is not null && CanSet(previous, units) ? previous : FaceOf(units, faces, run.Fonts.Faces);
            if (face is null)
            {
                var first = UnicodeText.CodePointAt(units, 0, out var length);
                face = FaceOf(units[..length], faces, run.Fonts.Faces) ?? throw new MissingCharacterException(first);
                if (length < cluster.Length)
                {
                    var rest = new Cluster(cluster.Start + length, cluster.Length - length, CharacterScript.OfCluster(units[length..]), null);
                    clusters.Insert(i + 1, rest);
                }
            }

            // Marks and joiners on their own belong to what they follow.
            face = IsInvisible(units) ? previous ?? FaceOf(units, faces, run.Fonts.Faces)! : face;
            clusters[i] = cluster with { Face = face };
            previous = face;
        }
    }

    /// <summary>Whether a letter is that of a unit or a name, as in “μg”: what the family asked for has of such letters goes with the rest of the word.</summary>
    private static bool IsGuest(Script voice, ShapingRun run) => (voice == Script.Greek || voice == Script.Cyrillic) && run.Script != voice;

    /// <summary>The script whose fonts signs at the start of a word are set in: that of its first letter or digit, else that of the language.</summary>
    private static Script FirstVoice(List<Cluster> clusters, string text, ShapingRun run)
    {
        foreach (var cluster in clusters)
        {
            if (VoiceOf(cluster, text.AsSpan(cluster.Start, cluster.Length)) is { } voice)
            {
                return voice;
            }
        }

        return run.Script;
    }

    /// <summary>The script whose fonts a cluster is set in; null for what goes with its neighbours.</summary>
    private static Script? VoiceOf(in Cluster cluster, ReadOnlySpan<char> units) =>
        !CharacterScript.IsNeutral(cluster.Script) ? cluster.Script : char.IsAsciiDigit(units[0]) || units[0] == Bullet ? Script.Latin : null;

    /// <summary>An apostrophe of an English word within Chinese text is that of the word; a middle dot is wide between Chinese names alone.</summary>
    private static bool IsAmongLatin(List<Cluster> clusters, int index, char sign)
    {
        const char MiddleDot = '\u00B7';
        var last = index > 0 ? clusters[index - 1].Script : Script.Common;
        var next = index + 1 < clusters.Count ? clusters[index + 1].Script : Script.Common;
        return sign == MiddleDot ? last != Script.Han && next != Script.Han : last == Script.Latin && next == Script.Latin;
    }

    /// <summary>The first face that can set the whole cluster; null where none can.</summary>
    private static FontFace? FaceOf(ReadOnlySpan<char> cluster, ReadOnlySpan<FontFace> ofScript, FontFace[] others)
    {
        foreach (var face in ofScript)
        {
            if (CanSet(face, cluster))
            {
                return face;
            }
        }

        foreach (var face in others)
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

    /// <summary>A letter with its marks.</summary>
    private readonly record struct Cluster(int Start, int Length, Script Script, FontFace? Face);
}
