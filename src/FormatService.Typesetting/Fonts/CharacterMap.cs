using static FormatService.Typesetting.Fonts.SfntTables;

namespace FormatService.Typesetting.Fonts;

/// <summary>Which glyph a font has for which character (the cmap table, formats 4 and 12), read once so that look-ups cost no call into HarfBuzz.</summary>
internal sealed class CharacterMap
{
    private const int BasicPlane = 0x10000;
    private const int PageLength = 256;
    private static readonly ushort[] NoGlyphs = new ushort[PageLength];
    private readonly ushort[][] _basic = new ushort[BasicPlane / PageLength][];
    private readonly List<(int First, int Last, int Glyph)> _supplementary = [];

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        Array.Fill(_basic, NoGlyphs);
        var best = default(ReadOnlySpan<byte>);
        var bestRank = 0;
        var count = cmap.Length >= 4 ? U16(cmap, 2) : 0;
        for (var i = 0; i < count && 12 + (i * 8) <= cmap.Length; i++)
        {
            var platform = U16(cmap, 4 + (i * 8));
            var encoding = U16(cmap, 6 + (i * 8));
            var offset = U32(cmap, 8 + (i * 8));
            if (offset + 16 > cmap.Length)
            {
                continue;
            }

            var rank = (platform, encoding, U16(cmap, (int)offset)) switch
            {
                (3, 10, 12) or (0, >= 4, 12) => 2,
                (3, 1, 4) or (0, <= 3, 4) => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                best = cmap[(int)offset..];
                bestRank = rank;
            }
        }

        if (bestRank == 2)
        {
            ReadGroups(best);
        }
        else if (bestRank == 1)
        {
            ReadSegments(best);
        }
    }

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public ushort this[int codePoint] => (uint)codePoint < BasicPlane ? _basic[codePoint / PageLength][codePoint % PageLength] : FindSupplementary(codePoint);

    /// <summary>Sets the bit of each character of the basic plane that there is a glyph for.</summary>
    public void Mark(Span<ulong> characters)
    {
        for (var block = 0; block < BasicPlane / 64; block++)
        {
            var bits = 0UL;
            var glyphs = _basic[block * 64 / PageLength].AsSpan(block * 64 % PageLength, 64);
            if (glyphs.ContainsAnyExcept((ushort)0))
            {
                for (var i = 0; i < glyphs.Length; i++)
                {
                    bits |= glyphs[i] == 0 ? 0 : 1UL << i;
                }
            }

            if (bits != 0)
            {
                Interlocked.Or(ref characters[block], bits);
            }
        }
    }

    private void Set(int codePoint, int glyph)
    {
        // A page of its own only where there is a glyph: most fonts hold few of the characters there are.
        ref var page = ref _basic[codePoint / PageLength];
        if ((ushort)glyph != 0 && ReferenceEquals(page, NoGlyphs))
        {
            page = new ushort[PageLength];
        }

        if (!ReferenceEquals(page, NoGlyphs))
        {
            page[codePoint % PageLength] = (ushort)glyph;
        }
    }

    private ushort FindSupplementary(int codePoint)
    {
        int low = 0, high = _supplementary.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _supplementary[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(glyph + codePoint - first);
            }
        }

        return 0;
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        var count = Math.Min(U32(table, 12), (uint)(table.Length - 16) / 12);
        for (var i = 0; i < count; i++)
        {
            var group = table.Slice(16 + (i * 12), 12);
            var first = (int)Math.Min(U32(group, 0), 0x10FFFF);
            var last = (int)Math.Min(U32(group, 4), 0x10FFFF);
            var glyph = (int)Math.Min(U32(group, 8), ushort.MaxValue);
            for (var codePoint = first; codePoint <= Math.Min(last, BasicPlane - 1); codePoint++)
            {
                Set(codePoint, glyph + codePoint - first);
            }

            if (last >= BasicPlane)
            {
                var start = Math.Max(first, BasicPlane);
                _supplementary.Add((start, last, glyph + start - first));
            }
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        int count = U16(table, 6) / 2;
        var ends = table[14..];
        var starts = table[(16 + (2 * count))..];
        var deltas = table[(16 + (4 * count))..];
        var offsets = table[(16 + (6 * count))..];
        for (var i = 0; i < count; i++)
        {
            int first = U16(starts, 2 * i), last = U16(ends, 2 * i), delta = U16(deltas, 2 * i), offset = U16(offsets, 2 * i);
            for (var codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++)
            {
                if (offset == 0)
                {
                    Set(codePoint, codePoint + delta);
                    continue;
                }

                var place = (2 * i) + offset + (2 * (codePoint - first));
                var glyph = place + 2 <= offsets.Length ? U16(offsets, place) : 0;
                Set(codePoint, glyph == 0 ? 0 : glyph + delta);
            }
        }
    }
}
