using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>Page labels (ISO 32000-1 12.4.2).</summary>
internal sealed class PageLabels(PdfFile file)
{
    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public ImmutableArray<string> Read()
    {
        var ranges = NumberTree.Read(file.Catalogue["PageLabels"].Dictionary);
        var labels = ImmutableArray.CreateBuilder<string>();
        PdfDictionary? current = null;
        var start = 0;
        for (var index = 0; index < file.Pages.Length; index++)
        {
            if (ranges.TryGetValue(index, out var range))
            {
                (current, start) = (range.Dictionary, index);
            }

            labels.Add(current is null
                ? (index + 1).ToString(CultureInfo.InvariantCulture)
                : current["P"].Text + Number((current["St"].Integer ?? 1) + index - start, current["S"].Name));
        }

        return labels.ToImmutable();
    }

    private static string Number(int value, string? style) => style switch
    {
        "D" => value.ToString(CultureInfo.InvariantCulture),
        "R" => Roman(value),
        "r" => Roman(value).ToLowerInvariant(),
        "A" => new string((char)('A' + ((value - 1) % 26)), 1 + ((value - 1) / 26)),
        "a" => new string((char)('a' + ((value - 1) % 26)), 1 + ((value - 1) / 26)),
        _ => "",
    };

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach (var (worth, sign) in RomanSigns)
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
