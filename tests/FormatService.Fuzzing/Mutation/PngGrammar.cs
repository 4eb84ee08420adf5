using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Makes small PNG files of every colour type and depth.</summary>
internal static class PngGrammar
{
    private static readonly (int Type, int[] Depths, int Samples)[] Kinds = [(0, [1, 2, 4, 8, 16], 1), (2, [8, 16], 3), (3, [1, 2, 4, 8], 1), (4, [8, 16], 2), (6, [8, 16], 4)];

    public static IEnumerable<byte[]> EveryKind()
    {
        var dice = new Dice(7);
        return Kinds.SelectMany(kind => kind.Depths.SelectMany(depth => (bool[])[false, true], (depth, isInterlaced) => Make(dice, kind, depth, isInterlaced)));
    }

    public static byte[] Picture(Dice dice)
    {
        var kind = dice.Pick(Kinds);
        return Make(dice, kind, dice.Pick(kind.Depths), dice.OneIn(2));
    }

    private static byte[] Make(Dice dice, (int Type, int[] Depths, int Samples) kind, int depth, bool isInterlaced)
    {
        var png = new TestPng(1 + dice.Next(20), 1 + dice.Next(20), kind.Type, depth)
        {
            Pixel = (_, _) => [.. Enumerable.Range(0, kind.Samples).Select(_ => dice.Next(1 << depth))],
            IsInterlaced = isInterlaced,
        };
        if (kind.Type == 3)
        {
            png = png.With("PLTE", [.. Enumerable.Range(0, 3 * (dice.OneIn(4) ? 1 + dice.Next(1 << depth) : 1 << depth)).Select(_ => (byte)dice.Next(256))]);
        }

        return (dice.Next(4) switch
        {
            0 when kind.Type is 0 or 2 or 3 => png.With("tRNS", [.. Enumerable.Range(0, kind.Type switch { 0 => 2, 2 => 6, _ => 1 }).Select(_ => (byte)dice.Next(256))]),
            1 => png.With("gAMA", 0, 0, (byte)dice.Next(256), (byte)dice.Next(256)),
            2 => png.With("acTL", 0, 0, 0, 1, 0, 0, 0, 0),
            _ => png,
        }).ToBytes();
    }
}
