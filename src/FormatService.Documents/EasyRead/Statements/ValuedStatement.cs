using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.Values;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>A statement without its values, and its values. Text of several cells is read together.</summary>
internal sealed partial class ValuedStatement(Statement original, string text)
{
    // Nobody writes more.
    private const int MostValues = 20;

    private readonly string _text = text.Length > StatementSense.Longest ? text[..StatementSense.Longest] : text;

    /// <summary>The statement as it stands.</summary>
    public Statement Original { get; } = original;

    /// <summary>What it is about, whatever the value.</summary>
    public Statement Bare { get; } = new(original.Node, original.Group, WithoutValues(text.Length > StatementSense.Longest ? text[..StatementSense.Longest] : text), "", IsHeading: false);

    /// <summary>A text without its values.</summary>
    public static string WithoutValues(string text) => Valued().Replace(text, " ");

    /// <summary>The values that it states for their own sake.</summary>
    public List<StatedValue> Values => field ??= [.. All.Where(value => !value.IsInPassing && value is not { Kind: ValueKind.Quantity, Unit: null })];

    private List<StatedValue> All => field ??= [.. LeafletValues.Of([_text]).All.Where(value => value.Kind != ValueKind.Named).Take(MostValues)];

    /// <summary>Whether it states a value, in passing or not.</summary>
    public bool Has(StatedValue value) => All.Exists(other => IsSame(value, other));

    /// <summary>Whether two values are the same. “Some take 7” goes on from days.</summary>
    public static bool IsSame(StatedValue value, StatedValue other) => value.Kind == other.Kind && value.Kind switch
    {
        ValueKind.Quantity => other.Unit is null ? value.Number == other.Number : value.IsSameQuantity(other),
        ValueKind.Time => DayTime.IsSame((int)value.Number, value.IsCertain, (int)other.Number, other.IsCertain),
        ValueKind.Day => value.Number == other.Number,
        _ => value.Key == other.Key,
    };

    /// <summary>Whether one value can be said in the place of another.</summary>
    public static bool IsOfOneKind(StatedValue value, StatedValue other) =>
        value.Kind == other.Kind && (value.Kind != ValueKind.Quantity || value.Unit?.Dimension == other.Unit?.Dimension);

    [GeneratedRegex(
        @"[0-9][0-9.,:/]*(?: ?[ap]m\b)?|[½¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|once|twice|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|noon|midday|midnight|tablets?|capsules?|drops?|puffs?|people)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Valued();
}
