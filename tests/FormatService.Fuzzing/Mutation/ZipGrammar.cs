using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Writes archives (PKWARE APPNOTE) that lie: about sizes, names, methods, numbers of entries and places.</summary>
internal static class ZipGrammar
{
    private static readonly string[] Names =
    [
        "leaflet.md", "leaflet.json", "a/leaflet.md", "a.png", "pictures/a.png", "../a.png", "..\\a.png", "a\\b.png", "/etc/passwd", "C:\\a.png", "a/../b.png", "a//b.png", "./a.png", "a.png/", "", " ", ".", "..", "CON", "a\0b", "a\nb.png", "ａ.png", "é.png", "e\u0301.png", "\u202Egnp.a",
        "__MACOSX/._a.png", ".DS_Store", "Thumbs.db", "Leaflet.MD", "other.md", "a.zip", "leaflet.md ", "leaflet.md.", new('a', 300), new('d', 70_000), string.Concat(Enumerable.Repeat("d/", 500)) + "a.png",
    ];

    /// <summary>Makes an archive.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="chanceOfLies">One field in so many is a lie.</param>
    public static byte[] Archive(Dice dice, int chanceOfLies)
    {
        using var file = new MemoryStream();
        var central = new MemoryStream();
        var count = 0;
        foreach (var (name, content) in Entries(dice, chanceOfLies != int.MaxValue))
        {
            Entry(file, central, name, content, dice, chanceOfLies);
            count++;
        }

        var start = (uint)file.Length;
        file.Write(central.GetBuffer().AsSpan(0, (int)central.Length));
        if (chanceOfLies != int.MaxValue && dice.OneIn(20))
        {
            WriteZip64End(file, start, dice);
        }

        file.Write("PK\u0005\u0006"u8);
        Write(file, 2, 0, dice, chanceOfLies * 4L);
        Write(file, 2, 0, dice, chanceOfLies * 4L);
        Write(file, 2, count, dice, chanceOfLies * 4L);
        Write(file, 2, count, dice, chanceOfLies * 4L);
        Write(file, 4, central.Length, dice, chanceOfLies * 4L);
        Write(file, 4, start, dice, chanceOfLies * 4L);
        Write(file, 2, 0, dice, chanceOfLies * 4L);
        return file.ToArray();
    }

    private static IEnumerable<(string Name, byte[] Content)> Entries(Dice dice, bool hasNasty)
    {
        yield return dice.OneIn(4)
            ? ("leaflet.json", LeafletJson.Write(LeafletGen.Make(dice.Next(1000))))
            : ("leaflet.md", dice.OneIn(2) ? "# T\n\n![A hand](a.png)\n\nWords.\n"u8.ToArray() : MarkdownGrammar.Leaflet(dice));
        yield return ("a.png", SmallPictures.Svg);
        yield return ("pictures/a0.png", SmallPictures.LossyWebP);
        for (var more = hasNasty ? dice.OneIn(100) ? 500 : dice.Next(4) : 0; more > 0; more--)
        {
            yield return (dice.Pick(Names), Content(dice));
        }
    }

    private static byte[] Content(Dice dice) => dice.Next(6) switch
    {
        0 => [],
        1 => "PK\u0003\u0004 inside"u8.ToArray(),
        2 => MarkdownGrammar.Leaflet(dice),
        3 when dice.OneIn(30) => new byte[3 * 1024 * 1024],
        _ => SmallPictures.Svg,
    };

    private static void Entry(MemoryStream file, MemoryStream central, string name, byte[] content, Dice dice, int lies)
    {
        var isStored = dice.OneIn(2);
        var packed = isStored ? content : Deflate(content);
        var encoded = Encoding.UTF8.GetBytes(name);
        var at = file.Length;
        var crc = Checksum.Of(content);
        file.Write("PK\u0003\u0004"u8);
        Header(file);
        file.Write(encoded);
        file.Write(packed);
        central.Write("PK\u0001\u0002"u8);
        Write(central, 2, 20, dice, lies * 8L);
        Header(central);
        Write(central, 2, 0, dice, lies * 8L);
        Write(central, 2, 0, dice, lies * 8L);
        Write(central, 2, 0, dice, lies * 8L);
        Write(central, 4, 0, dice, lies * 8L);
        Write(central, 4, at, dice, lies * 8L);
        central.Write(encoded);

        void Header(MemoryStream target)
        {
            var isHit = lies != int.MaxValue && dice.OneIn(lies * 2);
            Write(target, 2, 20, dice, lies * 8L);
            Write(target, 2, isHit && dice.OneIn(2) ? 0x801 : 0x800, dice, lies * 8L);
            Write(target, 2, isStored ? 0 : 8, dice, lies * 8L);
            Write(target, 4, 0x21_0000, dice, lies * 8L);
            Write(target, 4, crc, dice, lies * 8L);
            Write(target, 4, packed.Length, dice, lies * 8L);
            Write(target, 4, isHit ? dice.Next(int.MaxValue) : content.Length, dice, lies * 8L);
            Write(target, 2, encoded.Length & 0xFFFF, dice, lies * 8L);
            Write(target, 2, 0, dice, lies * 8L);
        }
    }

    private static void WriteZip64End(MemoryStream file, uint start, Dice dice)
    {
        var at = file.Length;
        file.Write("PK\u0006\u0006"u8);
        Write(file, 8, 44, dice, 8);
        Write(file, 4, 0x2D_002D, dice, 8);
        Write(file, 8, 0, dice, 8);
        Write(file, 8, 3, dice, 8);
        Write(file, 8, 3, dice, 8);
        Write(file, 8, at - start, dice, 8);
        Write(file, 8, start, dice, 8);
        file.Write("PK\u0006\u0007"u8);
        Write(file, 4, 0, dice, 8);
        Write(file, 8, at, dice, 8);
        Write(file, 4, 1, dice, 8);
    }

    private static void Write(MemoryStream file, int width, long value, Dice dice, long lies)
    {
        if (lies < int.MaxValue && dice.OneIn((int)lies))
        {
            value = dice.Pick((long[])[0, 1, value + 1, value - 1, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, 0x80000000, dice.Next(int.MaxValue), -1]);
        }

        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(number, value);
        file.Write(number[..width]);
    }

    private static byte[] Deflate(byte[] content)
    {
        using var target = new MemoryStream();
        using (var stream = new DeflateStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(content);
        }

        return target.ToArray();
    }
}
