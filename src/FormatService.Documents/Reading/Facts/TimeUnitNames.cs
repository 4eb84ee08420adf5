namespace FormatService.Documents.Reading.Facts;

/// <summary>
/// The units of time as the languages beside English count them, in the forms that stand behind a number. A form that is a common word of another
/// language is left out: Romanian and French “an”, for “in 2026 an operation” is no time.
/// </summary>
internal static class TimeUnitNames
{
    /// <summary>All of them; two words have one space between them.</summary>
    public static readonly string[] All =
    [
        "h",
        /* cy */ "eiliad", "munud", "munudau", "funud", "awr", "oriau", "diwrnod", "ddiwrnod", "niwrnod", "diwrnodau", "dydd", "wythnos", "wythnosau", "mis", "fis", "misoedd", "blynedd", "flynedd", "mlynedd", "blwyddyn", "flwyddyn", "blwydd", "flwydd", "mlwydd",
        /* pl */ "sekunda", "sekundy", "sekund", "minuta", "minuty", "minut", "minutach", "godz", "godzina", "godzinę", "godziny", "godzin", "godzinach", "dzień", "dni", "dniach", "doba", "dobę", "doby", "dób", "tydzień", "tygodnie", "tygodni", "tygodniach", "tyg",
        /* pl */ "miesiąc", "miesiące", "miesiąca", "miesięcy", "miesiącach", "mies", "rok", "roku", "lata", "lat", "latach",
        /* lt */ "sekundė", "sekundės", "sekundžių", "minutė", "minutės", "minučių", "minutes", "valanda", "valandos", "valandų", "valandas", "val", "diena", "dienos", "dienų", "dienas", "savaitė", "savaitės", "savaičių", "savaites", "mėnuo", "mėnesiai", "mėnesių", "mėnesius", "metai", "metų", "metus",
        /* sq */ "sekonda", "orë", "ditë", "javë", "muaj", "vit", "vjet", "vjeç",
        /* ro */ "secunde", "minut", "oră", "ore", "zi", "zile", "săptămână", "săptămâni", "lună", "luni", "ani", "de secunde", "de minute", "de ore", "de zile", "de săptămâni", "de luni", "de ani",
        /* es, pt */ "segundo", "segundos", "minuto", "minutos", "hora", "horas", "día", "días", "dia", "dias", "semana", "semanas", "mes", "meses", "mês", "año", "años", "ano", "anos",
        /* fr */ "seconde", "secondes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "ans", "année", "années",
        /* it */ "secondi", "minuti", "ora", "giorno", "giorni", "settimana", "settimane", "mese", "mesi", "anno", "anni",
        /* tr */ "saniye", "dakika", "saat", "gün", "hafta", "ay", "yıl", "yaş",
        /* so */ "ilbiriqsi", "daqiiqo", "daqiiqadood", "daqiiqad", "saac", "saacad", "saacadood", "saacado", "maalin", "maalmood", "maalmo", "toddobaad", "todobaad", "usbuuc", "asbuuc", "bil", "bilood", "sano", "sanno", "sannadood",
        /* vi */ "giây", "phút", "giờ", "tiếng", "ngày", "tuần", "tháng", "năm",
        /* uk */ "секунд", "секунди", "хв", "хвилина", "хвилини", "хвилину", "хвилин", "годину", "годин", "день", "дні", "днів", "дня", "тиждень", "тижні", "тижнів", "тижня", "місяць", "місяці", "місяців", "місяця", "рік", "роки", "років", "року", "доби", "діб",
        /* ru */ "секунды", "мин", "минута", "минуты", "минуту", "минут", "час", "часа", "часов", "дней", "сутки", "суток", "неделя", "недели", "неделю", "недель", "месяц", "месяца", "месяцев", "год", "года", "лет",
        /* bg */ "минути", "часове", "ден", "дни", "дена", "седмица", "седмици", "месец", "месеца", "месеци", "година", "години",
        /* ar */ "ثانية", "ثوان", "ثوانٍ", "ثواني", "دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "يوما", "يومًا", "أيام", "ايام", "أسبوع", "أسبوعا", "أسبوعًا", "أسابيع", "اسابيع", "شهر", "شهرا", "شهرًا", "أشهر", "شهور", "سنة", "سنوات", "عام", "عاما", "عامًا", "أعوام",
        /* ur */ "سیکنڈ", "منٹ", "منٹوں", "گھنٹہ", "گھنٹے", "گھنٹوں", "گهنٹے", "دن", "دنوں", "ہفتہ", "ہفتے", "ہفتوں", "مہینہ", "مہینے", "مہینوں", "ماہ", "سال", "سالوں",
        /* fa, ps */ "ثانیه", "دقیقه", "ساعت", "روز", "هفته", "ماه", "دقیقې", "ساعته", "ساعتونه", "ورځې", "ورځو", "ورځ", "اونۍ", "میاشتې", "میاشت", "کاله", "کلونه",
        /* ckb */ "چرکە", "خولەک", "کاتژمێر", "ڕۆژ", "هەفتە", "مانگ", "ساڵ",
        /* he */ "שניות", "דקה", "דקות", "שעה", "שעות", "יום", "ימים", "שבוע", "שבועות", "חודש", "חודשים", "שנה", "שנים",
        /* bn */ "সেকেন্ড", "মিনিট", "মিনিটের", "ঘণ্টা", "ঘন্টা", "ঘণ্টার", "ঘন্টার", "দিন", "দিনের", "সপ্তাহ", "সপ্তাহের", "মাস", "মাসের", "বছর", "বছরের",
        /* hi, ne */ "सेकंड", "मिनट", "मिनटों", "घंटा", "घंटे", "घंटों", "घण्टे", "दिन", "दिनों", "हफ्ते", "हफ्तों", "हफ़्ते", "सप्ताह", "महीना", "महीने", "महीनों", "माह", "साल", "वर्ष", "वर्षों", "मिनेट", "घण्टा", "हप्ता", "महिना",
        /* pa */ "ਸਕਿੰਟ", "ਮਿੰਟ", "ਮਿੰਟਾਂ", "ਘੰਟਾ", "ਘੰਟੇ", "ਘੰਟਿਆਂ", "ਦਿਨ", "ਦਿਨਾਂ", "ਹਫਤੇ", "ਹਫ਼ਤੇ", "ਹਫ਼ਤਿਆਂ", "ਮਹੀਨਾ", "ਮਹੀਨੇ", "ਮਹੀਨਿਆਂ", "ਸਾਲ", "ਸਾਲਾਂ",
        /* gu */ "સેકન્ડ", "મિનિટ", "કલાક", "દિવસ", "દિવસો", "અઠવાડિયું", "અઠવાડિયા", "અઠવાડિયાં", "મહિનો", "મહિના", "વર્ષ",
        /* ta */ "நிமிடம்", "நிமிடங்கள்", "மணிநேரம்", "மணி நேரம்", "நாள்", "நாட்கள்", "வாரம்", "வாரங்கள்", "மாதம்", "மாதங்கள்", "வருடம்", "ஆண்டு", "ஆண்டுகள்",
        /* ti */ "ደቒቕ", "ደቓይቕ", "ሰዓት", "ሰዓታት", "መዓልቲ", "መዓልታት", "ሰሙን", "ሰሙናት", "ወርሒ", "ኣዋርሕ", "ዓመት", "ዓመታት",
    ];
}
