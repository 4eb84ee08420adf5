namespace FormatService.Fuzzing.Mutation;

/// <summary>CRC-32 as PNG (ISO/IEC 15948, Annex D) and ZIP have it.</summary>
internal static class Checksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(octet => Enumerable.Range(0, 8).Aggregate((uint)octet, (crc, _) => (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1))];

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var octet in data)
        {
            crc = (crc >> 8) ^ Table[(byte)(crc ^ octet)];
        }

        return ~crc;
    }
}
