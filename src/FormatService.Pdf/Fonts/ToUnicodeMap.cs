using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Fonts;

/// <summary>Writes the CMap that says which text each code stands for (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    private const int EntriesPerBlock = 100;

    /// <summary>Appends the map of <paramref name="entries"/>, which are in order of their codes.</summary>
    public static void Append(PdfBuffer target, IReadOnlyList<(int Code, string Text)> entries)
    {
        target.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        var ranges = new List<(int First, int Last)>();
        var singles = new List<int>();
        for (var i = 0; i < entries.Count;)
        {
            var last = i;
            while (last + 1 < entries.Count && Continues(entries[last], entries[last + 1]))
            {
                last++;
            }

            if (last > i)
            {
                ranges.Add((i, last));
            }
            else
            {
                singles.Add(i);
            }

            i = last + 1;
        }

        foreach (var block in ranges.Chunk(EntriesPerBlock))
        {
            target.Integer(block.Length).Raw(" beginbfrange\n"u8);
            foreach (var (first, last) in block)
            {
                Code(Code(target, entries[first].Code), entries[last].Code);
                Text(target, entries[first].Text);
            }

            target.Raw("endbfrange\n"u8);
        }

        foreach (var block in singles.Chunk(EntriesPerBlock))
        {
            target.Integer(block.Length).Raw(" beginbfchar\n"u8);
            foreach (var index in block)
            {
                Code(target, entries[index].Code);
                Text(target, entries[index].Text);
            }

            target.Raw("endbfchar\n"u8);
        }

        target.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"u8);
    }

    // Within a range only the last byte of code and text may change.
    private static bool Continues((int Code, string Text) entry, (int Code, string Text) next) =>
        next.Code == entry.Code + 1 && next.Code % 256 != 0
        && entry.Text.Length == 1 && next.Text.Length == 1 && next.Text[0] == entry.Text[0] + 1 && next.Text[0] % 256 != 0;

    private static PdfBuffer Code(PdfBuffer target, int code) => target.Raw((byte)'<').Hex4(code).Raw((byte)'>');

    private static void Text(PdfBuffer target, string text)
    {
        target.Raw((byte)'<');
        foreach (var character in text)
        {
            target.Hex4(character);
        }

        target.Raw(">\n"u8);
    }
}
