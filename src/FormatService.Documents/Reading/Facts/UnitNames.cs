using System.Collections.Frozen;
using System.Text;
using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>
/// The units of doses and of time as languages beside English write them. Not all that is counted: a number of tablets that is parted from its word
/// is ugly, “500 ملی” parted from “گرام” is another dose, and “14” parted from “dni” may be hours.
/// </summary>
internal static class UnitNames
{
    private const char Joiner = '\u200C';
    private const int LongestWord = 16;

    private static readonly FrozenSet<string> Names = new[]
    {
        /* ar */ "ملغ", "ملغم", "مغ", "ملجم", "مجم", "مليغرام", "ملليغرام", "ميليغرام", "ملغرام", "ملليجرام", "مليجرام", "ميكروغرام", "ميكروجرام", "مكغ", "مكغم", "غرام", "جرام", "غم", "جم", "كغ", "كغم", "كجم",
        /* ar */ "كيلوغرام", "كيلوجرام", "مل", "ملل", "مليلتر", "ملليلتر", "ميليلتر", "ملي لتر", "ملي غرام", "ملي جرام", "ميكرو غرام", "لتر", "وحدة دولية",
        /* ur */ "ملی گرام", "ملیگرام", "مائیکرو گرام", "مائیکروگرام", "گرام", "کلو گرام", "کلوگرام", "ملی لیٹر", "ملی لٹر", "ملیلیٹر", "لیٹر", "ایم جی", "ایم ایل",
        /* fa */ "میلی گرم", "میلیگرم", "میکرو گرم", "میکروگرم", "گرم", "کیلو گرم", "کیلوگرم", "میلی لیتر", "میلیلیتر", "لیتر",
        /* bn */ "মিলিগ্রাম", "মিলি গ্রাম", "মাইক্রোগ্রাম", "মাইক্রো গ্রাম", "গ্রাম", "কেজি", "কিলোগ্রাম", "মিলিলিটার", "মিলি লিটার", "মিলি", "লিটার", "এমজি", "এমএল",
        /* hi */ "मिलीग्राम", "मिली ग्राम", "मिग्रा", "माइक्रोग्राम", "माइक्रो ग्राम", "ग्राम", "किलोग्राम", "मिलीलीटर", "मिली लीटर", "मिलीलिटर", "मिली", "लीटर",
        /* pa */ "ਮਿਲੀਗ੍ਰਾਮ", "ਮਿਲੀ ਗ੍ਰਾਮ", "ਮਿਲੀਗਰਾਮ", "ਮਾਈਕ੍ਰੋਗ੍ਰਾਮ", "ਮਾਈਕਰੋਗ੍ਰਾਮ", "ਮਾਈਕ੍ਰੋ ਗ੍ਰਾਮ", "ਗ੍ਰਾਮ", "ਕਿਲੋਗ੍ਰਾਮ", "ਕਿਲੋ", "ਮਿਲੀਲੀਟਰ", "ਮਿਲੀ ਲੀਟਰ", "ਮਿਲੀਲਿਟਰ", "ਲੀਟਰ", "ਐਮਜੀ", "ਐਮ ਜੀ",
        /* gu */ "મિલિગ્રામ", "મિલી ગ્રામ", "માઇક્રોગ્રામ", "ગ્રામ", "કિલોગ્રામ", "મિલિલિટર", "લિટર",
        /* ta */ "மில்லிகிராம்", "மைக்ரோகிராம்", "கிராம்", "கிலோகிராம்", "மில்லிலிட்டர்", "லிட்டர்",
        /* pl */ "mikrogram", "mikrogramy", "mikrogramów", "miligram", "miligramy", "miligramów", "miligrama", "gramy", "gramów", "kilogramów", "mililitr", "mililitry", "mililitrów", "mililitra", "litr", "litry", "litrów", "litra", "jednostek",
        /* cy */ "miligramau", "microgramau", "gramau", "cilogram", "mililitr", "mililitrau", "litrau", "uned", "unedau", "mcg",
        /* uk, ru, bg */ "мг", "мкг", "г", "кг", "мл", "л", "міліграм", "міліграмів", "мікрограм", "мікрограмів", "мілілітрів", "миллиграмм", "миллиграммов", "микрограмм", "микрограммов", "миллилитров",
        /* ro, tr, es, it, pt, fr */ "miligrame", "micrograme", "mililitri", "miligramo", "miligramos", "microgramos", "mililitros", "milligrammi", "microgrammi", "millilitri", "miligramas", "microgramas",
        /* fr */ "milligramme", "milligrammes", "microgramme", "microgrammes", "gramme", "grammes",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Times = TimeUnitNames.All.Concat(TimeUnitNames.All.Select(name => name.Normalize(NormalizationForm.FormC))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the unit ends whose first word is given, or 0. Its second word may follow a space, or a joiner that is seen as none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first word begins.</param>
    /// <param name="wordEnd">Where it ends.</param>
    /// <param name="isAmountOfTime">Whether the number before it can count days: no year can.</param>
    public static int End(string text, int start, int wordEnd, bool isAmountOfTime) =>
        End(Names, text, start, wordEnd) is > 0 and var end ? end : isAmountOfTime ? End(Times, text, start, wordEnd) : 0;

    private static int End(FrozenSet<string> names, string text, int start, int wordEnd)
    {
        if (wordEnd == start || wordEnd - start > LongestWord)
        {
            return 0;
        }

        if (IsGap(At(text, wordEnd)) || At(text, wordEnd) == Joiner)
        {
            var end = SkipWord(text, wordEnd + 1, LongestWord + 1);
            if (end > wordEnd + 1 && end - wordEnd <= LongestWord && CanEnd(text, end)
                && names.Contains(string.Concat(text.AsSpan(start, wordEnd - start), " ", text.AsSpan(wordEnd + 1, end - wordEnd - 1))))
            {
                return end;
            }
        }

        // “ملغم/ملليغرام” says one unit twice: the first is enough.
        var slash = text.AsSpan(start, wordEnd - start).IndexOf('/');
        var first = slash > 0 ? start + slash : wordEnd;
        return CanEnd(text, first) && names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, first - start)) ? first : 0;
    }
}
