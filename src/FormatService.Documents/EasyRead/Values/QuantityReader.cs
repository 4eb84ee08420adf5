using System.Globalization;
using System.Text.RegularExpressions;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>A number of a text, what it counts, and where it stands.</summary>
internal sealed record FoundQuantity(int Start, int End, decimal Number)
{
    /// <summary>Whether it is written in letters.</summary>
    public bool IsInWords { get; init; }

    /// <summary>What it counts or measures.</summary>
    public StatedUnit? Unit { get; init; }

    /// <summary>For each of what.</summary>
    public StatedUnit? Per { get; init; }

    /// <summary>The whole that it is a part of.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether nothing tells what it is: neither unit nor whole.</summary>
    public bool IsBare => Unit is null && Whole is null;
}

/// <summary>Finds the numbers of a text, in digits or in words, with their units. What stands behind the last number of a span holds for all of it: “2 or 3 tablets”, “5 to 10%”.</summary>
internal static partial class QuantityReader
{
    private const decimal Percent = 100;

    /// <summary>The numbers, in order. A number in words is one only where it counts something.</summary>
    public static List<FoundQuantity> Read(string text)
    {
        var found = new List<FoundQuantity>();
        foreach (Match match in Number().Matches(text))
        {
            // The whole of a share is no number of its own.
            if ((found.Count == 0 || match.Index >= found[^1].End) && WithUnit(text, match) is { } quantity)
            {
                found.Add(quantity);
            }
        }

        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (low, high) = (found[i], found[i + 1]);
            if (low.IsBare && !high.IsBare && IsSpan(text, low, high))
            {
                found[i] = low with { End = high.End, Unit = high.Unit, Per = high.Per, Whole = high.Whole };
            }
        }

        return [.. Joined(text, found).Where(quantity => !quantity.IsInWords || !quantity.IsBare || Counted().IsMatch(text, quantity.End))];
    }

    private static IEnumerable<FoundQuantity> Joined(string text, List<FoundQuantity> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var one = i + 1 < found.Count ? Together(text, found[i], found[i + 1]) : null;
            yield return one ?? found[i];
            i += one is null ? 0 : 1;
        }
    }

    // “1 hour and 30 minutes” is one time.
    private static FoundQuantity? Together(string text, FoundQuantity hours, FoundQuantity minutes) =>
        hours is { Unit: { Dimension: UnitDimension.Duration } whole, Per: null } && minutes is { Unit: { Dimension: UnitDimension.Duration } part, Per: null }
        && whole.Scale == part.Scale && minutes.Number * part.Factor < whole.Factor && whole.Name is "hours" && minutes.Start - hours.End is > 0 and < 7
        && text[hours.End..minutes.Start] is " and " or " " or ", "
            ? hours with { End = minutes.End, Number = hours.Number + (minutes.Number * part.Factor / whole.Factor) }
            : null;

    private static FoundQuantity? WithUnit(string text, Match match)
    {
        if (ValueOf(match) is not { } number)
        {
            return null;
        }

        var found = new FoundQuantity(match.Index, match.Index + match.Length, number) { IsInWords = match.Groups["words"].Success || match.Groups["often"].Success };
        if (match.Groups["named"].Success)
        {
            return WithPer(text, found with { Unit = StatedUnit.Find(match.Groups["named"].ValueSpan) });
        }

        if (match.Groups["money"].Success)
        {
            return found with { Unit = StatedUnit.Find(match.Groups["money"].ValueSpan) };
        }

        if (match.Groups["often"].Success)
        {
            return WithPer(text, found with { Unit = StatedUnit.Find("times") });
        }

        if (Share().Match(text, found.End) is { Success: true } share)
        {
            var whole = share.Groups["percent"].Success ? Percent : NumberNames.Value(share.Groups["whole"].Value);
            return whole > 0 ? found with { End = share.Index + share.Length, Whole = whole } : found;
        }

        return UnitAt(text, found.End) is var (unit, end) ? WithPer(text, found with { Unit = unit, End = end })
            : NamedForm().Match(text, found.End) is { Success: true } form && StatedUnit.Find(form.Groups["form"].ValueSpan) is { } named ? WithPer(text, found with { Unit = named, End = form.Index + form.Length })
            : found;
    }

    private static FoundQuantity WithPer(string text, FoundQuantity found)
    {
        if (Often().Match(text, found.End) is { Success: true } often)
        {
            return found with { Per = StatedUnit.Find(often.Groups["per"].Value.ToLowerInvariant() switch { "daily" => "day", var word => word[..^2] }), End = often.Index + often.Length };
        }

        return Each().Match(text, found.End) is { Success: true } each && StatedUnit.Find(each.Groups["per"].ValueSpan) is { } per
            ? found with { Per = per, End = each.Index + each.Length }
            : found;
    }

    // The longest name that stands here: “degrees Celsius” before “degrees”.
    private static (StatedUnit Unit, int End)? UnitAt(string text, int at)
    {
        var start = at < text.Length && IsGap(text[at]) ? at + 1 : at;
        for (var length = Math.Min(StatedUnit.LongestName, text.Length - start); length > 0; length--)
        {
            var end = start + length;
            if (EndsAt(text, end) && StatedUnit.Find(text.AsSpan(start, length)) is { } unit)
            {
                return (unit, end);
            }
        }

        return null;
    }

    // A name does not end within a word, and the sign of “£3.50” is not that of the number before it.
    private static bool EndsAt(string text, int end) =>
        end == text.Length || !char.IsLetterOrDigit(text[end]) || (!char.IsLetterOrDigit(text[end - 1]) && !(char.IsSymbol(text[end - 1]) && char.IsAsciiDigit(text[end])));

    private static bool IsSpan(string text, FoundQuantity low, FoundQuantity high) =>
        high.Start - low.End is > 0 and < 8
        && (Joint().IsMatch(text.AsSpan(low.End, high.Start - low.End))
            || (text.AsSpan(low.End, high.Start - low.End) is " and " && text.AsSpan(0, low.Start).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase)));

    private static bool IsGap(char unit) => unit is ' ' or '\u00A0' or '\u202F' or '\u2009' or '-' or '\u2011';

    private static decimal? ValueOf(Match match) => match.Groups["half"].Success ? 0.5m
        : match.Groups["named"].Success ? 1 + And(match)
        : match.Groups["often"].Success ? (match.Value[0] is 'o' or 'O' ? 1 : 2)
        : match.Groups["over"].Success ? (match.Groups["digits"].Success ? Digits(match.Groups["digits"].Value) : 0) + (Digits(match.Groups["over"].Value) / Digits(match.Groups["under"].Value))
        : match.Groups["words"].Success ? NumberNames.Value(match.Groups["words"].Value) + And(match)
        : (match.Groups["digits"].Success ? Digits(match.Groups["digits"].Value) : 0) + (match.Groups["part"].Value switch { "½" => 0.5m, "¼" => 0.25m, "¾" => 0.75m, _ => 0 }) + And(match);

    // “One and a half hours”, “an hour and a half”.
    private static decimal And(Match match) => match.Groups["and"].Value.ToLowerInvariant() switch { "a half" or "half" => 0.5m, "a quarter" => 0.25m, "three quarters" => 0.75m, _ => 0 };

    private static decimal? Digits(string digits) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(
        @"\b(?:an?|one|1) (?<named>hour|day|week|month|year|tablet|litre|teaspoon|mile|metre|glass|cup) and (?<and>a half|a quarter|three quarters)\b|(?<money>[£€$])?(?<![\d.,\u2044])(?:(?:(?<digits>[0-9]{1,2})[ \u00A0\u202F])?(?<over>[0-9]{1,3})\u2044(?<under>[1-9][0-9]{0,2})(?![\d\u2044])|(?<digits>[0-9]{1,9}(?:,[0-9]{3})*(?:\.[0-9]{1,6})?)(?<part>[½¼¾])?|(?<part>[½¼¾]))(?: and (?<and>a half|a quarter|three quarters)\b)?|\b(?<half>half an?)\b|\b(?<often>once|twice)(?= (?:an?|per|every|each|daily|weekly|monthly|yearly)\b)|\b(?<words>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?: and (?<and>a half|a quarter|three quarters))?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // “8 in 24 hours” is no share, and “600 in 2019” tells of a year.
    [GeneratedRegex(
        @"\G(?:(?<percent> ?(?:%|per ?cent\b))| (?:in every|in|out of every|out of) (?<whole>(?![12][0-9](?!00\b)[0-9]{2}\b)[0-9]{1,6}(?:,[0-9]{3})*|(?:a|one) (?:hundred|thousand|million)|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)\b(?![ -]?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|m[gl]|g|kg|l|litres?)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(@"\G(?: ?/ ?| (?:a|an|per|every|each|in a|in each|for each|for every) )(?<per>[a-z]{1,12})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex(@"\G (?<per>daily|weekly|monthly|yearly|nightly|hourly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Often();

    // “6 methotrexate tablets” are 6 tablets.
    [GeneratedRegex(@"\G (?!(?:\w+ )?(?:with|your|the|of|in|on|at|to|for|by|or|and|as|an?|is|are|if|when|before|after|between|times?|more|other|different|kinds?|types?|people)\b)(?:[a-z-]{4,30} ){1,2}(?<form>tablets?|capsules?|puffs?|drops?|sachets?|patch(?:es)?|injections?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedForm();

    [GeneratedRegex(@"^(?: ?[-–—/] ?| to | or )$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G (?:or \w{2,7} |to \w{2,7} )?(?:people|patients|adults|children|women|men|babies|steps|stairs|visits|appointments|operations|types|kinds|parts|pillows|parts)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
