using System.Collections.Immutable;
using System.Globalization;

namespace FormatService.Documents.Profiles;

/// <summary>A number that a request can ask for.</summary>
/// <param name="Id">What addresses call it.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Least">The least that can be asked for.</param>
/// <param name="Most">The most that can be asked for.</param>
/// <param name="Usual">That of ordinary print.</param>
/// <param name="Example">A number that can be asked for.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Description">What it is good for, in a line for staff.</param>
public sealed record Measure(string Id, string Name, double Least, double Most, double Usual, string Example, MeasureUnit Unit, string Description)
{
    /// <summary>How fine a number may be: a hundredth. Readers see no finer difference, and pages of all that can be asked for stay few.</summary>
    public const double Step = 0.01;

    private const double Rounding = 1e-9;

    /// <summary>Whether a number can be asked for.</summary>
    public bool Allows(double number) => number >= Least && number <= Most && IsInSteps(number);

    /// <summary>Whether a number is no finer than a hundredth.</summary>
    public static bool IsInSteps(double number) => Math.Abs(number - (Math.Round(number / Step) * Step)) < Rounding;

    /// <summary>Reads what somebody wrote, with or without what it counts: “20”, “20pt”, “20 point”; false for what is no number.</summary>
    public bool TryRead(string text, out double number)
    {
        var words = text.AsSpan().Trim();
        foreach (var unit in Unit.Written)
        {
            if (words.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return TryReadNumber(words[..^unit.Length].TrimEnd(), out number);
            }
        }

        return TryReadNumber(words, out number);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>What to say of words that are no number.</summary>
    public string Unread(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return FormattableString.Invariant($"The {Name} is empty. Write it in {Unit.Name}, such as {Example}, or leave it out.");
        }

        // Most of Europe writes a comma where English and addresses have a point.
        return text.Count(sign => sign == ',') == 1 && TryRead(text.Replace(',', '.'), out _)
            ? FormattableString.Invariant($"“{text}” is not a {Name} in {Unit.Name}: write {text.Replace(',', '.')}.")
            : FormattableString.Invariant($"“{text}” is not a {Name} in {Unit.Name}, such as {Example}.");
    }
}

/// <summary>What a number counts.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Written">What may stand behind a number.</param>
public sealed record MeasureUnit(string Name, ImmutableArray<string> Written)
{
    /// <summary>Of 1/72 inch.</summary>
    public static MeasureUnit Points { get; } = new("points", ["pt", "point", "points"]);

    /// <summary>Of paper.</summary>
    public static MeasureUnit Millimetres { get; } = new("millimetres", ["mm", "millimetre", "millimetres"]);

    /// <summary>Of the size of the text, whatever it is.</summary>
    public static MeasureUnit OfSize { get; } = new("parts of the size of the text", ["em"]);
}
