using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Profiles;

/// <summary>
/// Whether lines of a profile hold as many characters as are read well: 60 to 70, at the most 80 (FORMATS P-12). With fewer than 25 a line is
/// two or three words, and tables and long words no longer fit.
/// </summary>
public static class LineLength
{
    /// <summary>The fewest characters on a line.</summary>
    public const int Fewest = 25;

    /// <summary>The most characters on a line that are still followed well.</summary>
    public const int Most = 80;

    private const double PointsPerMillimetre = 72 / 25.4;

    // The mean width of a character of English, as a part of the size of the text: a line of A4 at 14 point holds 65.
    private const double MeanCharacter = 0.5;

    /// <summary>About how many characters of English a line holds.</summary>
    public static double CharactersOf(ReadingProfile profile) => ColumnPt(profile) / (MeanCharacter * profile.BodySizePt);

    /// <summary>An error where lines are too short to be read, a warning where they are too long to be followed; null where they are neither.</summary>
    public static Diagnostic? Judge(ReadingProfile profile)
    {
        var columnPt = ColumnPt(profile);
        var characters = CharactersOf(profile);
        if (characters < Fewest)
        {
            var largest = Math.Floor(columnPt / (MeanCharacter * Fewest));
            return new Diagnostic(
                DiagnosticCodes.ProfileRefused,
                Severity.Error,
                FormattableString.Invariant($"On {profile.Paper.Name}, a line of text of {profile.BodySizePt} point would hold about {Math.Floor(characters)} characters."),
                FormattableString.Invariant($"Ask for text of up to {largest} point on this paper, or for a larger paper: a line needs {Fewest} characters."),
                null);
        }

        if (characters > Most)
        {
            var smallest = Math.Ceiling(columnPt / (MeanCharacter * Most));
            return new Diagnostic(
                DiagnosticCodes.ProfileLongLines,
                Severity.Warning,
                FormattableString.Invariant($"On {profile.Paper.Name}, a line of text of {profile.BodySizePt} point holds about {Math.Floor(characters)} characters, and eyes lose their place."),
                FormattableString.Invariant($"Ask for text of {smallest} point or more on this paper, or for a smaller paper."),
                null);
        }

        return null;
    }

    private static double ColumnPt(ReadingProfile profile) => profile.Paper.WidthPt - (2 * profile.MarginMm * PointsPerMillimetre);
}
