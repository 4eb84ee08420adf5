using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>A fact that a text states, by its value.</summary>
/// <param name="Kind">What is stated.</param>
/// <param name="Key">The value in a form that is the same however it is said.</param>
/// <param name="Shown">How the text says it.</param>
/// <param name="Node">The block that says it.</param>
internal sealed record StatedValue(ValueKind Kind, string Key, string Shown, NodeId Node)
{
    /// <summary>The number, or the minute of a time of day.</summary>
    public decimal Number { get; init; }

    /// <summary>What the number counts or measures; null where no unit stands beside it.</summary>
    public StatedUnit? Unit { get; init; }

    /// <summary>What it is for each of: “day” in “2 tablets a day”; null: it does not say.</summary>
    public StatedUnit? Per { get; init; }

    /// <summary>Whether it is only known, and need not be said again: “an hour” is 1 hour, and so is “each hour”.</summary>
    public bool IsInPassing { get; init; }

    /// <summary>Whether a time of day says which half of the day it is in.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The number in the smallest unit of its scale.</summary>
    public decimal Measure => Number * (Unit?.Factor ?? 1);

    /// <summary>Whether two quantities are the same amount of the same thing. Where one does not say for each of what, the other may.</summary>
    public bool IsSameQuantity(StatedValue other) =>
        Unit is { } unit && other.Unit is { } otherUnit && unit.Scale == otherUnit.Scale && Measure == other.Measure
        && (Per == other.Per || (Per is null && !IsRateInPassing(other)) || (other.Per is null && !IsRateInPassing(this)));

    // “At any time” is 24 hours a day, and says nothing of 24 hours.
    private static bool IsRateInPassing(StatedValue value) => value is { IsInPassing: true, Per: not null };
}

/// <summary>What a text can state.</summary>
internal enum ValueKind
{
    /// <summary>A number, with a unit or without.</summary>
    Quantity,

    /// <summary>A part of a whole: 5%, 1 in 20.</summary>
    Share,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day of the week.</summary>
    Day,

    /// <summary>A date, an address, a telephone number or a reference.</summary>
    Named,
}
