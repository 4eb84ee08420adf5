using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>Which form a number asks for, by the plural rules of CLDR, in the languages whose phrases differ by it.</summary>
internal static class PluralForm
{
    private const string One = "one", Few = "few", Many = "many", Other = "other";

    /// <summary>The name of the form for a number from 0.</summary>
    public static string Of(LanguageTag language, double number)
    {
        if (!double.IsInteger(number))
        {
            return language.Language switch { "lt" => Many, "ro" or "mo" => Few, _ => Other };
        }

        var whole = (long)number;
        var (last, lastTwo) = (whole % 10, whole % 100);
        var isTeen = lastTwo is >= 11 and <= 19;
        return language.Language switch
        {
            "pl" => whole == 1 ? One : last is >= 2 and <= 4 && lastTwo is < 12 or > 14 ? Few : Many,
            "ru" or "uk" => last == 1 && lastTwo != 11 ? One : last is >= 2 and <= 4 && lastTwo is < 12 or > 14 ? Few : Many,
            "lt" => isTeen || last == 0 ? Other : last == 1 ? One : Few,
            "ro" or "mo" => whole == 1 ? One : whole == 0 || lastTwo is >= 1 and <= 19 ? Few : Other,
            _ => Other,
        };
    }
}
