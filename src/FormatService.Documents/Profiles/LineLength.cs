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

    /// <summary>
    /// The fewest characters on a line of large print, whose readers need the size more than they need the line: on paper of the height of Letter or more.
    /// Smaller pages would hold a handful of lines beside what stands on every page.
    /// </summary>
    public const int FewestOfLargePrint = 16;

    /// <summary>The most characters on a line that are still followed well.</summary>
    public const int Most = 80;

    private const double LeastHighPt = 780;

    private const double PointsPerMillimetre = 72 / 25.4;

    // One character in so many is a space between words.
    private const double CharactersOfWord = 6;

    /// <summary>About how many characters of English a line holds.</summary>
    public static double CharactersOf(ReadingProfile profile) => ColumnPt(profile) / (CharacterEm(profile) * profile.BodySizePt);

    /// <summary>About how many characters of English a page holds.</summary>
    public static double CharactersOfPage(ReadingProfile profile) =>
        CharactersOf(profile) * ((profile.Paper.HeightPt - (2 * profile.MarginMm * PointsPerMillimetre)) / (profile.LineSpacing * profile.LinesOfLetters * profile.BodySizePt));

    /// <summary>The largest text, in whole points, that stands on lines of a profile.</summary>
    public static double LargestPt(ReadingProfile profile) => Math.Floor(ColumnPt(profile) / (CharacterEm(profile) * FewestOf(profile)));

    /// <summary>An error where lines are too short to be read, a warning where they are too long to be followed; null where they are neither.</summary>
    public static Diagnostic? Judge(ReadingProfile profile)
    {
        var columnPt = ColumnPt(profile);
        var character = CharacterEm(profile);
        var characters = CharactersOf(profile);
        var fewest = FewestOf(profile);
        if (characters < fewest)
        {
            var largest = LargestPt(profile);
            return new Diagnostic(
                DiagnosticCodes.ProfileRefused,
                Severity.Error,
                FormattableString.Invariant($"On {profile.Paper.Name}, a line of text of {profile.BodySizePt} point would hold about {Math.Floor(characters)} characters."),
                FormattableString.Invariant($"Ask for text of up to {largest} point on this paper, or for {(HasRoom(profile) ? "less room between letters, or " : "")}a larger paper: a line needs {fewest} characters."),
                null);
        }

        if (characters > Most)
        {
            var smallest = Math.Ceiling(columnPt / (character * Most));
            return new Diagnostic(
                DiagnosticCodes.ProfileLongLines,
                Severity.Warning,
                FormattableString.Invariant($"On {profile.Paper.Name}, a line of text of {profile.BodySizePt} point holds about {Math.Floor(characters)} characters, and eyes lose their place."),
                FormattableString.Invariant($"Ask for text of {smallest} point or more on this paper, or for a smaller paper."),
                null);
        }

        return null;
    }

    /// <summary>The room that a character takes, along its line and down the page, as a multiple of that in ordinary print of the same size.</summary>
    public static double CharacterArea(ReadingProfile profile) =>
        CharacterEm(profile) * profile.LineSpacing / (CharacterEm(ReadingProfile.Standard) * ReadingProfile.Standard.LineSpacing);

    private static int FewestOf(ReadingProfile profile) =>
        profile.Edition == Edition.LargePrint && profile.Paper.HeightPt >= LeastHighPt ? FewestOfLargePrint : Fewest;

    private static double ColumnPt(ReadingProfile profile) =>
        profile.Paper.WidthPt - ((profile.MarginMm + (profile.BindingMarginMm ?? profile.MarginMm)) * PointsPerMillimetre);

    private static double CharacterEm(ReadingProfile profile) => MeanCharacterOf(profile.Font) + profile.LetterSpacingEm + (profile.WordSpacingEm / CharactersOfWord);

    // The mean width of a character of English, as a part of the size of the text: a line of A4 at 14 point holds 65 in Arimo.
    private static double MeanCharacterOf(FontChoice font) => font switch
    {
        FontChoice.Lexend => 0.55,
        FontChoice.OpenDyslexic => 0.69,
        _ => 0.5,
    };

    private static bool HasRoom(ReadingProfile profile) => profile.LetterSpacingEm > 0 || profile.WordSpacingEm > 0;
}
