using System.Buffers.Binary;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Changes the headers of an archive and leaves what is packed alone.</summary>
internal static class ZipMutation
{
    private static readonly long[] Values = [0, 1, 8, 9, 12, 14, 20, 45, 0x801, 0x808, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF];

    public static byte[] Mutate(byte[] input, byte[] other, Dice dice)
    {
        var headers = Headers(input);
        if (headers.Count == 0)
        {
            return ByteMutation.Mutate(input, other, dice, Tokens.Zip);
        }

        var file = input.ToArray();
        for (var changes = 1 + dice.Next(3); changes > 0; changes--)
        {
            var at = dice.Pick(headers) + 4 + dice.Next(46);
            var width = dice.OneIn(2) ? 2 : 4;
            if (at + width > file.Length)
            {
                continue;
            }

            if (dice.OneIn(3))
            {
                file[at] ^= (byte)(1 << dice.Next(8));
            }
            else if (width == 2)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), (ushort)dice.Pick(Values));
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), (uint)dice.Pick(Values));
            }
        }

        return file;
    }

    private static List<int> Headers(byte[] file)
    {
        var found = new List<int>();
        for (var at = 0; at + 4 <= file.Length; at++)
        {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] < 9 && file[at + 3] < 9)
            {
                found.Add(at);
            }
        }

        return found;
    }
}
