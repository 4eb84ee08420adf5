namespace FormatService.Documents.Model;

/// <summary>Raised digits as characters of their own, where nothing else tells that they are raised: 10⁹ is not 109 (Unicode, “Superscripts and Subscripts”).</summary>
public static class RaisedDigits
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The words of a superscript, with each digit and sign of a power as the raised character it is; as many characters as before.</summary>
    public static string Of(string words) => string.Create(words.Length, words, static (units, words) =>
    {
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = Of(words[i]);
        }
    });

    /// <summary>The raised form of a digit or a sign of a power; any other character itself.</summary>
    public static char Of(char unit) => unit switch
    {
        >= '0' and <= '9' => Digits[unit - '0'],
        '+' => '\u207A',
        '-' or '\u2212' => '\u207B',
        _ => unit,
    };
}
