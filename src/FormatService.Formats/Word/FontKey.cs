namespace FormatService.Formats.Word;

/// <summary>
/// The key that the first bytes of an embedded font are mixed with, so that it is of no use outside of its file (ECMA-376-1, clause 17.8.1). A
/// key may be any; ours comes from the font itself, so that the same font gives the same bytes.
/// </summary>
/// <param name="hash">A hash of the font, of 16 bytes or more.</param>
internal sealed class FontKey(byte[] hash)
{
    private const int Length = 16, Mixed = 32;

    /// <summary>Writes a font with its first 32 bytes mixed: twice with the key, from its last byte to its first.</summary>
    public void Obfuscate(ReadOnlySpan<byte> font, Stream output)
    {
        Span<byte> head = stackalloc byte[Math.Min(Mixed, font.Length)];
        for (var i = 0; i < head.Length; i++)
        {
            head[i] = (byte)(font[i] ^ hash[Length - 1 - (i % Length)]);
        }

        output.Write(head);
        output.Write(font[head.Length..]);
    }

    /// <summary>The key as the table of fonts names it: <c>{1DB1C4E2-…}</c>.</summary>
    public override string ToString()
    {
        var digits = Convert.ToHexString(hash, 0, Length);
        return $"{{{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}}}";
    }
}
