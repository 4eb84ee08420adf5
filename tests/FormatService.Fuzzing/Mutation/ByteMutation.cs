using System.Buffers.Binary;
using System.Text;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Changes bytes with no regard to what they mean.</summary>
internal static class ByteMutation
{
    private static readonly long[] Telling =
    [
        0, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 63, 64, 100, 127, 128, 200, 254, 255, 256, 257, 511, 512, 1000, 1023, 1024, 4095, 4096, 32767, 32768, 65534, 65535, 65536, 0xFFFFFF, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF,
        0x7FFFFFFFFFFFFFFF, -1, -2, -128,
    ];

    public static byte[] Mutate(byte[] input, byte[] other, Dice dice, IReadOnlyList<string> tokens)
    {
        var bytes = new List<byte>(input);
        for (var changes = 1 << dice.Next(4); changes > 0; changes--)
        {
            Change(bytes, other, dice, tokens);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, byte[] other, Dice dice, IReadOnlyList<string> tokens)
    {
        if (bytes.Count < 4)
        {
            bytes.AddRange([0, 1, 2, 3, (byte)dice.Next(256)]);
        }

        var at = dice.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, 1 + dice.Next(1 << dice.Next(10)));
        switch (dice.Next(13))
        {
            case 0:
                bytes[at] ^= (byte)(1 << dice.Next(8));
                break;
            case 1:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 2 or 3:
                WriteNumber(bytes, at, dice);
                break;
            case 4:
                bytes[at] += (byte)(dice.Next(71) - 35);
                break;
            case 5:
                bytes.RemoveRange(at, length);
                break;
            case 6:
                bytes.InsertRange(dice.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 7:
                bytes.InsertRange(at, Enumerable.Repeat((byte)dice.Next(256), length));
                break;
            case 8:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Pick(tokens)));
                break;
            case 9:
                Overwrite(bytes, at, Encoding.Latin1.GetBytes(dice.Pick(tokens)));
                break;
            case 10 when other.Length > 0:
                var from = dice.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, length)).ToArray());
                break;
            case 11 when other.Length > 0:
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.AsSpan(dice.Next(other.Length)).ToArray());
                break;
            case 12 when dice.OneIn(4):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                var to = dice.Next(bytes.Count);
                (bytes[at], bytes[to]) = (bytes[to], bytes[at]);
                break;
        }
    }

    private static void WriteNumber(List<byte> bytes, int at, Dice dice)
    {
        Span<byte> number = stackalloc byte[8];
        var width = 1 << dice.Next(4);
        if (dice.OneIn(2))
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, dice.Pick(Telling));
            Overwrite(bytes, at, number[..width].ToArray());
        }
        else
        {
            BinaryPrimitives.WriteInt64BigEndian(number, dice.Pick(Telling));
            Overwrite(bytes, at, number[^width..].ToArray());
        }
    }

    private static void Overwrite(List<byte> bytes, int at, byte[] with)
    {
        for (var i = 0; i < with.Length && at + i < bytes.Count; i++)
        {
            bytes[at + i] = with[i];
        }
    }
}
