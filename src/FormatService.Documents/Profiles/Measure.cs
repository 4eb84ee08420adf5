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
public sealed record Measure(string Id, string Name, double Least, double Most, double Usual, string Example, string Unit, string Description)
{
    /// <summary>How fine a number may be: a hundredth. Readers see no finer difference, and pages of all that can be asked for stay few.</summary>
    public const double Step = 0.01;

    private const double Rounding = 1e-9;

    /// <summary>Whether a number can be asked for.</summary>
    public bool Allows(double number) => number >= Least && number <= Most && IsInSteps(number);

    /// <summary>Whether a number is no finer than a hundredth.</summary>
    public static bool IsInSteps(double number) => Math.Abs(number - (Math.Round(number / Step) * Step)) < Rounding;

    /// <summary>Reads what somebody wrote; false for what is no number.</summary>
    public static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>What to say of words that are no number.</summary>
    public string Unread(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return FormattableString.Invariant($"The {Name} is empty. Write it in {Unit}, such as {Example}, or leave it out.");
        }

        // Most of Europe writes a comma where English and addresses have a point.
        return text.Count(sign => sign == ',') == 1 && TryRead(text.Replace(',', '.'), out _)
            ? FormattableString.Invariant($"“{text}” is not a {Name} in {Unit}: write {text.Replace(',', '.')}.")
            : FormattableString.Invariant($"“{text}” is not a {Name} in {Unit}, such as {Example}.");
    }
}
