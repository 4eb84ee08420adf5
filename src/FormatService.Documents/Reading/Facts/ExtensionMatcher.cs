using System.Collections.Frozen;
using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>
/// Finds what is dialled behind a telephone number: an extension (ext. 4567, wew. 45, 转 4567), a bleep, or a choice (option 2, then press 1), bare or
/// in brackets. Only words that are known say so: “0118 496 0150 and 3 nurses” has none.
/// </summary>
internal static class ExtensionMatcher
{
    private const int LongestWord = 16, MostWords = 4, MostDigits = 6, MostDigitsOfChoice = 2;

    private enum Meaning
    {
        /// <summary>Says nothing alone: “then”, “number”.</summary>
        Lead,
        Extension,
        Choice,
    }

    private static readonly FrozenDictionary<string, Meaning> Words = Build();

    // The longer first: 分机 is no 分 with something after it.
    private static readonly (string Word, Meaning Meaning)[] HanWords =
    [
        ("分机", Meaning.Extension), ("分機", Meaning.Extension), ("内线", Meaning.Extension), ("內線", Meaning.Extension), ("转", Meaning.Extension), ("轉", Meaning.Extension),
        ("选项", Meaning.Choice), ("選項", Meaning.Choice), ("按", Meaning.Choice), ("选", Meaning.Choice), ("選", Meaning.Choice),
        ("然后", Meaning.Lead), ("然後", Meaning.Lead), ("号码", Meaning.Lead), ("號碼", Meaning.Lead), ("接", Meaning.Lead), ("再", Meaning.Lead), ("号", Meaning.Lead), ("號", Meaning.Lead),
    ];

    /// <summary>Where the extension ends of the number that ends before <paramref name="numberEnd"/>; the same place where it has none.</summary>
    public static int End(string text, int numberEnd) => End(text, numberEnd, out _);

    /// <summary>Where what is chosen from a menu begins (“, option 2”) in a telephone number that was found; its end where nothing is.</summary>
    public static int ChoiceStart(string phone)
    {
        for (var i = 1; i < phone.Length; i++)
        {
            if (char.IsAsciiDigit(phone[i - 1]) && !char.IsAsciiDigit(phone[i]) && End(phone, i, out var isChoice) == phone.Length && isChoice)
            {
                return i;
            }
        }

        return phone.Length;
    }

    private static int End(string text, int numberEnd, out bool isChoice)
    {
        var i = At(text, numberEnd) is ',' or ';' or '\uFF0C' or '\u3001' or '\u060C' ? numberEnd + 1 : numberEnd;
        i = SkipGap(text, i);
        var closing = At(text, i) switch { '(' => ')', '\uFF08' => '\uFF09', '[' => ']', _ => '\0' };
        var end = BodyEnd(text, closing == '\0' ? i : SkipGap(text, i + 1), out isChoice);
        if (end > 0 && closing != '\0')
        {
            end = At(text, end) == closing ? end + 1 : 0;
        }

        return end > 0 && (i > numberEnd || closing != '\0' || IsHan(At(text, i))) ? end : numberEnd;
    }

    private static int BodyEnd(string text, int start, out bool isChoice)
    {
        isChoice = false;
        var means = false;
        var i = start;
        for (var words = 0; words < MostWords && !char.IsAsciiDigit(At(text, i)); words++)
        {
            var end = WordEnd(text, i, out var meaning);
            if (end == i)
            {
                return 0;
            }

            means |= meaning != Meaning.Lead;
            isChoice |= meaning == Meaning.Choice;
            i = At(text, end) is '.' or ':' or '\uFF1A' ? end + 1 : end;
            i = SkipGap(text, i);
        }

        var digits = DigitsEnd(text, i);
        return means && digits > i && digits - i <= (isChoice ? MostDigitsOfChoice : (2 * MostDigits) + 1) ? digits : 0;
    }

    /// <summary>The digits of one extension, or of two with a stroke between them (4567/4568).</summary>
    private static int DigitsEnd(string text, int start)
    {
        var end = SkipDigits(text, start, MostDigits + 1);
        if (At(text, end) == '/' && SkipDigits(text, end + 1, MostDigits + 1) is var second && second > end + 1 && second - end - 1 <= MostDigits)
        {
            return CanEnd(text, second) && end - start <= MostDigits ? second : 0;
        }

        return end - start <= MostDigits && CanEnd(text, end) ? end : 0;
    }

    private static int WordEnd(string text, int start, out Meaning meaning)
    {
        meaning = Meaning.Lead;
        if (IsHan(At(text, start)))
        {
            foreach (var (word, means) in HanWords)
            {
                if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                {
                    meaning = means;
                    return start + word.Length;
                }
            }

            return start;
        }

        var end = SkipWord(text, start, LongestWord + 1);
        var isKnown = end > start && end - start <= LongestWord && Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, end - start), out meaning);
        return isKnown ? end : start;
    }

    private static FrozenDictionary<string, Meaning> Build()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.OrdinalIgnoreCase);
        Add(
            Meaning.Extension,
            /* en */ "extension", "extn", "ext", "exts", "x", "bleep", "pager",
            /* cy */ "estyniad", "estyn",
            /* pl */ "wew", "wewn", "wewnętrzny", "wewnętrznego",
            /* fr, es, pt, it, ro */ "poste", "extensión", "anexo", "interno", "int", "ramal", "extensão", "interior", "interiorul",
            /* tr, sq, lt, so */ "dahili", "zgjerimi", "shtesa", "vidinis", "vid", "kordhinta", "kordhin",
            /* uk, ru, bg */ "дод", "додатковий", "внутр", "внутрішній", "доб", "добавочный", "внутренний", "вътр", "вътрешен",
            /* vi */ "lẻ", "nhánh",
            /* ar */ "تحويلة", "التحويلة", "تحويله", "داخلي", "الداخلي",
            /* fa, ur */ "داخلی", "ایکسٹینشن", "ایکسٹنشن", "ایکسٹینشنز",
            /* he */ "שלוחה",
            /* bn, hi, ne */ "এক্সটেনশন", "এক্সটেনশান", "एक्सटेंशन", "एक्सटेन्शन", "एक्सटेन्सन", "विस्तार",
            /* pa, gu, ta, ti */ "ਐਕਸਟੈਂਸ਼ਨ", "ਐਕਸਟੈਨਸ਼ਨ", "ਐਕਸਟੈਂਸ\u0A3Cਨ", "ਐਕਸਟੈਨਸ\u0A3Cਨ", "એક્સટેન્શન", "એક્સટેંશન", "நீட்டிப்பு", "ኤክስቴንሽን");
        Add(
            Meaning.Choice,
            /* en */ "option", "opt", "press", "choose", "select",
            /* cy */ "opsiwn", "dewis", "dewiswch", "pwyswch",
            /* pl */ "opcja", "opcję", "wybierz", "naciśnij", "wciśnij",
            /* fr, es, pt, it, ro */ "tapez", "touche", "opción", "pulse", "marque", "opção", "prima", "tecla", "opzione", "premere", "premi", "opțiunea", "apăsați", "tasta",
            /* tr, sq, lt, so */ "seçenek", "tuş", "opsioni", "shtypni", "parinktis", "spauskite", "xulashada", "riix", "dooro",
            /* uk, ru, bg */ "опція", "натисніть", "опция", "нажмите", "натиснете",
            /* vi */ "phím", "bấm", "nhấn",
            /* ar, fa, ur, he */ "خيار", "الخيار", "اضغط", "واضغط", "گزینه", "آپشن", "אפשרות", "הקישו", "הקש",
            /* bn, hi, ne, pa, gu, ta */ "অপশন", "বিকল্প", "विकल्प", "ਵਿਕਲਪ", "વિકલ્પ", "விருப்பம்");
        Add(
            Meaning.Lead,
            /* en */ "then", "and", "ask", "for", "number", "no",
            /* cy */ "yna", "a", "ac", "rhif",
            /* pl */ "nr", "numer", "i", "następnie", "potem",
            /* fr, es, pt, it, ro */ "puis", "et", "y", "luego", "e", "depois", "poi", "și", "apoi", "la", "núm", "n",
            /* vi */ "máy", "số", "rồi",
            /* ar, fa, ur */ "ثم", "رقم", "الرقم", "على", "واختر", "اختر", "شماره", "نمبر",
            /* bn, hi */ "নম্বর", "नंबर");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Meaning meaning, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                words[name] = meaning;
            }
        }
    }
}
