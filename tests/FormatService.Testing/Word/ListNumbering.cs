using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>Counts the items of lists as Word does (ECMA-376-1, 17.9).</summary>
public sealed class ListNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _abstracts;
    private readonly Dictionary<string, XElement> _nums;
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Num, int Level)> _restarted = [];

    public ListNumbering(XDocument? part)
    {
        _abstracts = ById(part, "abstractNum", "abstractNumId");
        _nums = ById(part, "num", "numId");
    }

    /// <summary>The next label of a list at a level; null where there is no such list.</summary>
    public WordLabel? Next(string numId, int level)
    {
        if (!_nums.TryGetValue(numId, out var num)
            || num.Element(WordNames.W + "abstractNumId").Val() is not { } id || !_abstracts.TryGetValue(id, out var definition) || level is < 0 or >= Levels)
        {
            return null;
        }

        if (!_counters.TryGetValue(id, out var counters))
        {
            _counters.Add(id, counters = new int?[Levels]);
        }

        Restart(num, numId, counters);
        counters[level] = counters[level] is { } last ? last + 1 : Start(LevelOf(level));
        Array.Clear(counters, level + 1, Levels - level - 1);
        var text = new StringBuilder();
        var format = LevelOf(level)?.Element(WordNames.W + "lvlText").Val() ?? "";
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '%' && i + 1 < format.Length && format[i + 1] is >= '1' and <= '9')
            {
                var other = format[++i] - '1';
                text.Append(Write(counters[other] ?? Start(LevelOf(other)), LevelOf(other)?.Element(WordNames.W + "numFmt").Val()));
            }
            else
            {
                text.Append(format[i]);
            }
        }

        var isBullet = LevelOf(level)?.Element(WordNames.W + "numFmt").Val() == "bullet";
        return new WordLabel(text.ToString(), level, isBullet ? null : counters[level], numId)
        {
            Colour = LevelOf(level)?.Element(WordNames.W + "rPr")?.Element(WordNames.W + "color").Val(),
        };

        XElement? LevelOf(int index) =>
            num.Elements(WordNames.W + "lvlOverride").Where(over => Number(over, "ilvl") == index).Select(over => over.Element(WordNames.W + "lvl")).FirstOrDefault(over => over is not null)
                ?? definition.Elements(WordNames.W + "lvl").FirstOrDefault(lvl => Number(lvl, "ilvl") == index);
    }

    /// <summary>A number in one of the formats that we use; others are said by their name.</summary>
    public static string Write(int number, string? format)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            null or "decimal" => digits,
            "hindiNumbers" => string.Concat(digits.Select(digit => (char)('\u0966' + digit - '0'))),
            "none" or "bullet" => "",
            "lowerLetter" when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
            _ => $"{format}({digits})",
        };
    }

    /// <summary>A list that counts anew does so when it is first met.</summary>
    private void Restart(XElement num, string numId, int?[] counters)
    {
        foreach (var over in num.Elements(WordNames.W + "lvlOverride"))
        {
            if (Number(over, "ilvl") is { } level and >= 0 and < Levels && int.TryParse(over.Element(WordNames.W + "startOverride").Val(), CultureInfo.InvariantCulture, out var start) && _restarted.Add((numId, level)))
            {
                counters[level] = start - 1;
            }
        }
    }

    private static int Start(XElement? level) => int.TryParse(level?.Element(WordNames.W + "start").Val(), CultureInfo.InvariantCulture, out var start) ? start : 0;

    private static int? Number(XElement element, string attribute) =>
        int.TryParse(element.Attribute(WordNames.W + attribute)?.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, XElement> ById(XDocument? part, string name, string attribute)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in part?.Root?.Elements(WordNames.W + name) ?? [])
        {
            found.TryAdd(element.Attribute(WordNames.W + attribute)?.Value ?? "", element);
        }

        return found;
    }
}
