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
    private const int ArgumentsArePlaces = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;

    private const int MostGlyphs = 0xFFFF;

    private readonly TrueTypeFont _font;
    private readonly ComposedGlyphs _composed;
    private readonly List<int> _glyphs = [];
    private readonly Dictionary<int, int> _newGlyphs = [];

    // What the composed glyphs make of the limits that the font states (maxp).
    private int _mostParts;

    private TrueTypeSubset(TrueTypeFont font, ComposedGlyphs composed) => (_font, _composed) = (font, composed);

    /// <summary>The font file.</summary>
    public byte[] Program { get; private set; } = [];

    /// <summary>The number in the subset of a glyph of the font, or of a composed one.</summary>
    public int NewGlyph(int glyph) => _newGlyphs[glyph];

    /// <summary>Makes the subset of <paramref name="glyphs"/>, .notdef and what they are composed of.</summary>
    /// <exception cref="PdfFontException">The font is damaged, or so many glyphs are shown that no font file holds them.</exception>
    public static TrueTypeSubset Of(TrueTypeFont font, IEnumerable<int> glyphs, ComposedGlyphs composed)
    {
        try
        {
            var subset = new TrueTypeSubset(font, composed);
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
            if (_composed.Find(_glyphs[i]) is { } composed)
            {
                Compose(glyf, composed);
            }
            else
            {
                CopyOutline(glyf, _font.OutlineOf(_glyphs[i]));
            }

            if (glyf.Length % 2 != 0)
            {
                glyf.Raw(0);
            }
        }

        if (_glyphs.Count > MostGlyphs)
        {
            throw new PdfFontException($"The document shows more than 65,535 different glyphs of the font {_font.PostScriptName}. Split it.");
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
            var composed = _composed.Find(glyph);
            UInt16(hmtx, composed?.Advance ?? _font.AdvanceOf(glyph));
            UInt16(hmtx, composed is null ? _font.SideBearingOf(glyph) : BoundsOf(composed).Left);
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
        AllowParts(maxp);
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

    /// <summary>Writes the glyphs of a cluster as components, each where it stands.</summary>
    private void Compose(PdfBuffer glyf, ComposedGlyph composed)
    {
        var parts = composed.Parts.Where(part => !_font.OutlineOf(part.Glyph).IsEmpty).ToList();
        if (parts.Count == 0)
        {
            return;
        }

        _mostParts = Math.Max(_mostParts, parts.Count);
        var bounds = BoundsOf(composed);
        UInt16(glyf, -1);
        UInt16(glyf, bounds.Left);
        UInt16(glyf, bounds.Bottom);
        UInt16(glyf, bounds.Right);
        UInt16(glyf, bounds.Top);
        for (var i = 0; i < parts.Count; i++)
        {
            UInt16(glyf, ArgumentsAreWords | ArgumentsArePlaces | (i + 1 < parts.Count ? MoreComponents : 0));
            UInt16(glyf, Add(parts[i].Glyph));
            UInt16(glyf, parts[i].X);
            UInt16(glyf, parts[i].Y);
        }
    }

    private (int Left, int Bottom, int Right, int Top) BoundsOf(ComposedGlyph composed)
    {
        var (left, bottom, right, top) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var part in composed.Parts)
        {
            var outline = _font.OutlineOf(part.Glyph);
            if (!outline.IsEmpty)
            {
                left = Math.Min(left, part.X + BinaryPrimitives.ReadInt16BigEndian(outline[2..]));
                bottom = Math.Min(bottom, part.Y + BinaryPrimitives.ReadInt16BigEndian(outline[4..]));
                right = Math.Max(right, part.X + BinaryPrimitives.ReadInt16BigEndian(outline[6..]));
                top = Math.Max(top, part.Y + BinaryPrimitives.ReadInt16BigEndian(outline[8..]));
            }
        }

        return right < left ? default : (left, bottom, right, top);
    }

    /// <summary>Raises the limits of maxp to what the composed glyphs need: one level more, of parts as large as any glyph.</summary>
    private void AllowParts(Span<byte> maxp)
    {
        if (_mostParts == 0)
        {
            return;
        }

        // maxCompositePoints and maxCompositeContours follow maxPoints and maxContours.
        for (var at = 6; at <= 8; at += 2)
        {
            var most = Math.Max(BinaryPrimitives.ReadUInt16BigEndian(maxp[at..]), BinaryPrimitives.ReadUInt16BigEndian(maxp[(at + 4)..]));
            BinaryPrimitives.WriteUInt16BigEndian(maxp[(at + 4)..], (ushort)Math.Min((long)most * _mostParts, ushort.MaxValue));
        }

        BinaryPrimitives.WriteUInt16BigEndian(maxp[28..], (ushort)Math.Max(BinaryPrimitives.ReadUInt16BigEndian(maxp[28..]), Math.Min(_mostParts, ushort.MaxValue)));
        BinaryPrimitives.WriteUInt16BigEndian(maxp[30..], (ushort)(BinaryPrimitives.ReadUInt16BigEndian(maxp[30..]) + 1));
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
