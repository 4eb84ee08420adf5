using System.Buffers.Binary;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Fonts;

/// <summary>
/// A font file of some glyphs of a font: glyf, head, hhea, hmtx, loca and maxp, all that an embedded CIDFontType2 needs (ISO 32000-1, 9.9).
/// Glyphs are renumbered in the order given; instructions are left out, because no viewer on the screens and printers of today runs them.
/// </summary>
internal sealed class TrueTypeSubset
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;

    private readonly TrueTypeFont _font;
    private readonly List<int> _glyphs = [];
    private readonly Dictionary<int, int> _newGlyphs = [];

    private TrueTypeSubset(TrueTypeFont font) => _font = font;

    /// <summary>The font file.</summary>
    public byte[] Program { get; private set; } = [];

    /// <summary>The number in the subset of a glyph of the font.</summary>
    public int NewGlyph(int glyph) => _newGlyphs[glyph];

    /// <summary>Makes the subset of <paramref name="glyphs"/>, .notdef and what they are composed of.</summary>
    /// <exception cref="PdfFontException">The font is damaged.</exception>
    public static TrueTypeSubset Of(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        try
        {
            var subset = new TrueTypeSubset(font);
            subset.Add(0);
            foreach (var glyph in glyphs)
            {
                subset.Add(glyph);
            }

            subset.Program = subset.Write();
            return subset;
        }
        catch (Exception fault) when (TrueTypeFont.IsDamage(fault))
        {
            throw TrueTypeFont.Damaged(font.PostScriptName, fault);
        }
    }

    private int Add(int glyph)
    {
        if (!_newGlyphs.TryGetValue(glyph, out var number))
        {
            number = _glyphs.Count;
            _newGlyphs.Add(glyph, number);
            _glyphs.Add(glyph);
        }

        return number;
    }

    private byte[] Write()
    {
        using var glyf = new PdfBuffer(1 << 15);
        var offsets = new List<int>();
        // Components join the end of the list while it is walked, so all of them are reached without recursion.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            offsets.Add(glyf.Length);
            CopyOutline(glyf, _font.OutlineOf(_glyphs[i]));
            if (glyf.Length % 2 != 0)
            {
                glyf.Raw(0);
            }
        }

        offsets.Add(glyf.Length);
        var isLong = glyf.Length > 2 * ushort.MaxValue;
        using var loca = new PdfBuffer(1024);
        foreach (var offset in offsets)
        {
            if (isLong)
            {
                UInt16(loca, offset >> 16);
                UInt16(loca, offset);
            }
            else
            {
                UInt16(loca, offset / 2);
            }
        }

        using var hmtx = new PdfBuffer(1024);
        foreach (var glyph in _glyphs)
        {
            UInt16(hmtx, _font.AdvanceOf(glyph));
            UInt16(hmtx, _font.SideBearingOf(glyph));
        }

        var head = _font.Table("head")[..54].ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(isLong ? 1 : 0));
        var hhea = _font.Table("hhea")[..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);
        var maxp = _font.Table("maxp")[..32].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)_glyphs.Count);
        // Without instructions there is one zone and no storage, function or stack (maxZones to maxSizeOfInstructions).
        maxp.AsSpan(14, 14).Clear();
        maxp[15] = 1;
        return Assemble(
            ("glyf", glyf.Written.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", hmtx.Written.ToArray()), ("loca", loca.Written.ToArray()), ("maxp", maxp));
    }

    private void CopyOutline(PdfBuffer glyf, ReadOnlySpan<byte> outline)
    {
        if (outline.IsEmpty)
        {
            return;
        }

        var contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        if (contours < 0)
        {
            CopyComposite(glyf, outline);
            return;
        }

        var instructions = 10 + (2 * contours);
        var length = BinaryPrimitives.ReadUInt16BigEndian(outline[instructions..]);
        glyf.Raw(outline[..instructions]).Raw(0).Raw(0).Raw(outline[(instructions + 2 + length)..]);
    }

    private void CopyComposite(PdfBuffer glyf, ReadOnlySpan<byte> outline)
    {
        glyf.Raw(outline[..10]);
        int flags, at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var component = Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            var length = ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
            UInt16(glyf, flags & ~HasInstructions);
            UInt16(glyf, component);
            glyf.Raw(outline.Slice(at + 4, length));
            at += 4 + length;
        }
        while ((flags & MoreComponents) != 0);
    }

    /// <summary>Puts tables, which are given by their tags in order, into one file.</summary>
    private static byte[] Assemble(params (string Tag, byte[] Bytes)[] tables)
    {
        using var file = new PdfBuffer(1 << 15);
        var searchable = 1 << (31 - int.LeadingZeroCount(tables.Length));
        file.Raw([0, 1, 0, 0]);
        UInt16(file, tables.Length);
        UInt16(file, 16 * searchable);
        UInt16(file, 31 - int.LeadingZeroCount(searchable));
        UInt16(file, 16 * (tables.Length - searchable));
        var offset = 12 + (16 * tables.Length);
        var headAt = 0;
        foreach (var (tag, bytes) in tables)
        {
            headAt = tag == "head" ? offset : headAt;
            file.Ascii(tag);
            UInt32(file, Checksum(bytes));
            UInt32(file, (uint)offset);
            UInt32(file, (uint)bytes.Length);
            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var (_, bytes) in tables)
        {
            file.Raw(bytes);
            while (file.Length % 4 != 0)
            {
                file.Raw(0);
            }
        }

        var all = file.Written.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(all.AsSpan(headAt + 8), 0xB1B0AFBA - Checksum(all));
        return all;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes);
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            sum += (uint)bytes[i] << (24 - (8 * i));
        }

        return sum;
    }

    private static void UInt16(PdfBuffer buffer, int value) => buffer.Raw((byte)(value >> 8)).Raw((byte)value);

    private static void UInt32(PdfBuffer buffer, uint value)
    {
        UInt16(buffer, (int)(value >> 16));
        UInt16(buffer, (int)(value & 0xFFFF));
    }
}
