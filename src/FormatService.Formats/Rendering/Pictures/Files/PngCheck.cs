namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>The check of a chunk (ISO/IEC 15948, annex D): CRC-32 as in zip files.</summary>
internal static class PngCheck
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = Make();

    /// <summary>The check of the type and data of a chunk.</summary>
    public static uint Of(ReadOnlySpan<byte> chunk)
    {
        var check = uint.MaxValue;
        foreach (var octet in chunk)
        {
            check = Table[(byte)(check ^ octet)] ^ (check >> 8);
        }

        return ~check;
    }

    private static uint[] Make()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            table[i] = value;
        }

        return table;
    }
}
