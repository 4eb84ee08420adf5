using System.Collections.Immutable;
using System.Globalization;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Profiles;

/// <summary>
/// Whether the colours of a page can be read (WCAG 2.2, 1.4.3 and 1.4.11; FORMATS P-18). Every pair is checked that pages are painted in:
/// words of four colours on the page and on panels, words of the colour of the page on bands, and rules on both grounds.
/// </summary>
public static class ColourRules
{
    /// <summary>The least contrast of words.</summary>
    public const double LeastForText = 4.5;

    /// <summary>The contrast that words should have: toner and paper take some away.</summary>
    public const double EnoughForText = 7;

    /// <summary>The least contrast of rules, bars and signs.</summary>
    public const double LeastForRules = 3;

    private const int Steps = 50;

    /// <summary>An error for each pair below the least, and a warning for words that are below what is enough.</summary>
    public static ImmutableArray<Diagnostic> Check(ColourSet set)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (groundName, ground) in new[] { ("page", set.Page), ("panel", set.Panel) })
        {
            Words("text", set.Text);
            Words("link", set.Link);
            Words("accent", set.Accent);
            Words("alert", set.Alert);
            Judge("rule", set.Rule, "Rules", LeastForRules, LeastForRules);

            void Words(string name, Colour colour) => Judge(name, colour, "Words", LeastForText, EnoughForText);

            void Judge(string name, Colour colour, string what, double least, double enough)
            {
                var ratio = Contrast.Ratio(colour, ground);
                if (ratio >= enough)
                {
                    return;
                }

                // Rounded down: 4.499 is not 4.50.
                var shown = (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
                var (severity, wanted) = ratio < least ? (Severity.Error, $"need {Number(least)}") : (Severity.Warning, $"should have {Number(enough)}");
                found.Add(new Diagnostic(
                    DiagnosticCodes.HouseColourContrast,
                    severity,
                    $"The colour “{name}” ({colour}) on the colour “{groundName}” ({ground}) has a contrast of {shown} to 1. {what} {wanted} to 1.",
                    Remedy(name, colour, groundName, ground, enough),
                    null));
            }
        }

        return found.ToImmutable();
    }

    private static string Remedy(string name, Colour colour, string groundName, Colour ground, double enough)
    {
        // The nearest colour of its kind that will do, towards black on light grounds and towards white on dark ones.
        var end = Contrast.Ratio(Colour.Black, ground) >= Contrast.Ratio(Colour.White, ground) ? Colour.Black : Colour.White;
        for (var step = 1; step <= Steps; step++)
        {
            var mixed = Mix(colour, end, (double)step / Steps);
            if (Contrast.Ratio(mixed, ground) >= enough)
            {
                return $"{mixed} as “{name}” would have {Number(enough)} to 1.";
            }
        }

        return $"Make “{groundName}” lighter or darker: nothing is easy to read on {ground}.";
    }

    private static Colour Mix(Colour one, Colour other, double share)
    {
        return new Colour(Channel(one.Red, other.Red), Channel(one.Green, other.Green), Channel(one.Blue, other.Blue));

        byte Channel(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
    }

    private static string Number(double ratio) => ratio.ToString(CultureInfo.InvariantCulture);
}
