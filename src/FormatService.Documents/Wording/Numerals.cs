using System.Globalization;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>
/// The decimal digits that a language counts in by default (Unicode CLDR 47, <c>defaultNumberingSystem</c>). The digits of each set follow
/// each other in Unicode, so that its zero names it.
/// </summary>
internal readonly record struct Numerals(int Zero)
{
    private const int Arabic = 0x0660;
    private const int EasternArabic = 0x06F0;
    private const int Devanagari = 0x0966;
    private const int Bengali = 0x09E6;
    private const int Tibetan = 0x0F20;
    private const int Myanmar = 0x1040;

    /// <summary>0 to 9.</summary>
    public static Numerals European { get; } = new('0');

    /// <summary>The digits of a language, by its script and region where these decide.</summary>
    public static Numerals Of(LanguageTag language) => new((language.Language, language.Script, language.Region) switch
    {
        ("ar", _, "AE" or "DZ" or "EH" or "LY" or "MA" or "TN") => '0',
        ("ar" or "arb" or "ckb" or "sd", "Arab", _) => Arabic,
        ("ku", "Arab", _) => Arabic,
        ("fa" or "pes" or "prs" or "ps" or "pbu" or "pst" or "ks" or "pa" or "pnb" or "uz" or "mzn" or "lrc", "Arab", _) => EasternArabic,
        ("ur", _, "IN") => EasternArabic,
        ("ne" or "npi" or "mr" or "sa" or "bgc" or "bho" or "raj", "Deva", _) => Devanagari,
        ("bn" or "as" or "mni", "Beng", _) => Bengali,
        ("dz", _, _) => Tibetan,
        ("my", _, _) => Myanmar,
        _ => '0',
    });

    /// <summary>Writes a whole number from 0.</summary>
    public string Write(int number)
    {
        var european = number.ToString(CultureInfo.InvariantCulture);
        if (Zero == '0')
        {
            return european;
        }

        var text = new StringBuilder(european.Length);
        foreach (var digit in european)
        {
            text.Append((char)(Zero + digit - '0'));
        }

        return text.ToString();
    }
}
