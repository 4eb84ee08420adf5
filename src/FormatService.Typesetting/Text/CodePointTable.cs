namespace FormatService.Typesetting.Text;

/// <summary>A property of every Unicode code point as a two-stage table: a block number for each 128 code points, and the blocks.</summary>
internal readonly ref struct CodePointTable(ReadOnlySpan<byte> blockNumbers, ReadOnlySpan<byte> blocks)
{
    /// <summary>How many bits of a code point choose within a block.</summary>
    public const int BlockBits = 7;

    private readonly ReadOnlySpan<byte> _blockNumbers = blockNumbers;
    private readonly ReadOnlySpan<byte> _blocks = blocks;

    /// <summary>The property of a code point, which must be at most U+10FFFF.</summary>
    public byte this[int codePoint] =>
        _blocks[(_blockNumbers[codePoint >> BlockBits] << BlockBits) | (codePoint & ((1 << BlockBits) - 1))];
}
