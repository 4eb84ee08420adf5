namespace FormatService.Typesetting.Fonts;

/// <summary>
/// Which characters any font of a library can set. Fonts are asked one after another, and only as far as the texts make it needful: a library of
/// all scripts reads nothing of most of its fonts for a leaflet in English. Safe to use from many threads.
/// </summary>
/// <param name="faces">The fonts, those that hold what is used most first.</param>
internal sealed class HeldCharacters(FontFace[] faces)
{
    private const int BasicPlane = 0x10000;

    private readonly Lock _lock = new();
    private readonly HashSet<FontFace> _asked = [];
    private readonly ulong[] _basic = new ulong[BasicPlane / 64];

    /// <summary>Whether a character is known to be held; those that are not may still be.</summary>
    public bool Knows(char unit) => (Volatile.Read(ref _basic[unit >> 6]) & (1UL << (unit & 63))) != 0;

    /// <summary>Whether any font can set a character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="likely">Those that most likely can.</param>
    public bool Contains(int codePoint, IEnumerable<FontFace> likely)
    {
        if (UnicodeText.IsControl(codePoint) || UnicodeText.IsInvisible(codePoint))
        {
            Remember(codePoint);
            return true;
        }

        foreach (var face in likely.Concat(faces))
        {
            Ask(face);
            if (face.CanSet(codePoint))
            {
                Remember(codePoint);
                return true;
            }
        }

        return false;
    }

    private void Ask(FontFace face)
    {
        lock (_lock)
        {
            // One look at a font's list marks all that it holds: to ask about each character would take longer than to set a page.
            if (_asked.Add(face))
            {
                face.MarkGlyphs(_basic);
            }
        }
    }

    private void Remember(int codePoint)
    {
        if (codePoint < BasicPlane)
        {
            Interlocked.Or(ref _basic[codePoint >> 6], 1UL << (codePoint & 63));
        }
    }
}
