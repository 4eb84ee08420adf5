using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;
using FormatService.Documents.Wording;

namespace FormatService.UnitTests.Documents.Reading.Facts;

/// <summary>What may not be parted over lines, in the languages that leaflets are translated into.</summary>
public sealed class FactFinderTests
{
    public static TheoryData<string> LanguagesOfDates => [.. LeafletWording.Languages];

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("检查日期是2026年9月30日，请准时", "2026年9月30日", FactKind.Date)]
    [InlineData("於2026 年 9 月 30 日前", "2026 年 9 月 30 日", FactKind.Date)]
    [InlineData("我们9月30日见", "9月30日", FactKind.Date)]
    [InlineData("服用2.5毫克，每天两次", "2.5毫克", FactKind.Dose)]
    [InlineData("每日2次，饭后服用", "2次", FactKind.Dose)]
    [InlineData("每次服用 2 片药", "2 片", FactKind.Dose)]
    [InlineData("服用500 mg每天", "500 mg", FactKind.Dose)]
    [InlineData("Take ½ tablet twice", "½ tablet", FactKind.Dose)]
    [InlineData("Take 1½ tablets twice", "1½ tablets", FactKind.Dose)]
    [InlineData("Take 1 ½ tablets twice", "1 ½ tablets", FactKind.Dose)]
    [InlineData("Take 1⁄2 tablet twice", "1⁄2 tablet", FactKind.Dose)]
    [InlineData("Take 1 1⁄2 tablets twice", "1 1⁄2 tablets", FactKind.Dose)]
    [InlineData("It takes 1½–2½ hours", "1½–2½ hours", FactKind.Dose)]
    [InlineData("It takes ¾ hour", "¾ hour", FactKind.Dose)]
    [InlineData("Take 1 1/2 tablets twice", "1 1/2 tablets", FactKind.Dose)]
    [InlineData("Your NHS number: 943 476 5919.", "943 476 5919", FactKind.Reference)]
    [InlineData("if your count falls below 3.5 x 10⁹/L.", "3.5 x 10⁹/L", FactKind.Dose)]
    [InlineData("Usual is 4.0–11.0 × 10⁹/l", "4.0–11.0 × 10⁹/l", FactKind.Dose)]
    [InlineData("About 5×10¹² cells", "5×10¹²", FactKind.Dose)]
    [InlineData("National Insurance number QQ 12 34 56 C.", "QQ 12 34 56 C", FactKind.Reference)]
    [InlineData("The gate is at SU 719 739, by the lane.", "SU 719 739", FactKind.Reference)]
    [InlineData("Helipad: TQ 71912 73904.", "TQ 71912 73904", FactKind.Reference)]
    [InlineData("前8小时不要", "8小时", FactKind.Dose)]
    [InlineData("请于上午9点到达", "上午9点", FactKind.Time)]
    [InlineData("請於下午 2:30到達", "下午 2:30", FactKind.Time)]
    [InlineData("请于上午十点半到达", "上午十点半", FactKind.Time)]
    [InlineData("请于下午两点二十分到达", "下午两点二十分", FactKind.Time)]
    [InlineData("在9点30分开始", "9点30分", FactKind.Time)]
    [InlineData("আপনার তারিখ ৩০ সেপ্টেম্বর ২০২৬ সকালে", "৩০ সেপ্টেম্বর ২০২৬", FactKind.Date)]
    [InlineData("তারিখ ৩০শে সেপ্টেম্বর, ২০২৬।", "৩০শে সেপ্টেম্বর, ২০২৬", FactKind.Date)]
    [InlineData("তারিখ ২ ফেব্রুয়ারি ২০২৬", "২ ফেব্রুয়ারি ২০২৬", FactKind.Date)]
    [InlineData("তারিখ ২ ফেব্রু\u09DFারি ২০২৬", "২ ফেব্রু\u09DFারি ২০২৬", FactKind.Date)]
    [InlineData("প্রতিদিন ৫০০ মিলিগ্রাম খান", "৫০০ মিলিগ্রাম", FactKind.Dose)]
    [InlineData("প্রতিদিন ২.৫ মিলি গ্রাম খান", "২.৫ মিলি গ্রাম", FactKind.Dose)]
    [InlineData("موعدك يوم 30 أيلول 2026 صباحا", "30 أيلول 2026", FactKind.Date)]
    [InlineData("موعدك يوم 4 كانون الثاني 2026 صباحا", "4 كانون الثاني 2026", FactKind.Date)]
    [InlineData("موعدك في كانون الثاني 2026 صباحا", "كانون الثاني 2026", FactKind.Date)]
    [InlineData("موعدك يوم ٣٠ سبتمبر ٢٠٢٦.", "٣٠ سبتمبر ٢٠٢٦", FactKind.Date)]
    [InlineData("خذ ٥٠٠ ملغ مرتين", "٥٠٠ ملغ", FactKind.Dose)]
    [InlineData("خذ 500 ملغم مرتين", "500 ملغم", FactKind.Dose)]
    [InlineData("خذ 500 ملليغرام مرتين", "500 ملليغرام", FactKind.Dose)]
    [InlineData("خذ 500 ملغم/ملليغرام مرتين", "500 ملغم", FactKind.Dose)]
    [InlineData("روزانہ ۲٫۵ ملی گرام لیں", "۲٫۵ ملی گرام", FactKind.Dose)]
    [InlineData("روزانہ 500 ملی گرام لیں", "500 ملی گرام", FactKind.Dose)]
    [InlineData("روزانہ 500 ملی\u200Cگرام لیں", "500 ملی\u200Cگرام", FactKind.Dose)]
    [InlineData("تاریخ 30 ستمبر 2026 ہے", "30 ستمبر 2026", FactKind.Date)]
    [InlineData("تاریخ 30 ستمبر، 2026 ہے", "30 ستمبر، 2026", FactKind.Date)]
    [InlineData("ਤਾਰੀਖ 30 ਸਤੰਬਰ 2026 ਹੈ", "30 ਸਤੰਬਰ 2026", FactKind.Date)]
    [InlineData("ਰੋਜ਼ 500 ਮਿਲੀਗ੍ਰਾਮ ਲਓ", "500 ਮਿਲੀਗ੍ਰਾਮ", FactKind.Dose)]
    [InlineData("dnia 30 września 2026 rano", "30 września 2026", FactKind.Date)]
    [InlineData("zażyj 500 mikrogramów rano", "500 mikrogramów", FactKind.Dose)]
    [InlineData("ar 30 Medi 2026 am", "30 Medi 2026", FactKind.Date)]
    [InlineData("cymerwch 500 miligram bob", "500 miligram", FactKind.Dose)]
    public void A_date_a_time_or_a_dose_is_found_in_its_own_language(string text, string fact, FactKind kind)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal((fact, kind), (text.Substring(found.Start, found.Length), found.Kind));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("Ring 0118 496 0123 extension 4567 now", "0118 496 0123 extension 4567")]
    [InlineData("Ring 0118 496 0123 (extension 4567) now", "0118 496 0123 (extension 4567)")]
    [InlineData("Ring 0118 496 0123, ext. 4567/4568.", "0118 496 0123, ext. 4567/4568")]
    [InlineData("Ring 0118 496 0123 and ask for extension 4567.", "0118 496 0123 and ask for extension 4567")]
    [InlineData("Ring 0118 496 0123 bleep 1234.", "0118 496 0123 bleep 1234")]
    [InlineData("Ring 0800 123 4567 option 2.", "0800 123 4567 option 2")]
    [InlineData("Ring 0800 123 4567 (option 2).", "0800 123 4567 (option 2)")]
    [InlineData("Ring 0800 123 4567, then press 1 for advice", "0800 123 4567, then press 1")]
    [InlineData("Ring 0800 123 4567 and choose option 2", "0800 123 4567 and choose option 2")]
    [InlineData("Tel. +48 22 496 01 23 wew. 45, kom.", "+48 22 496 01 23 wew. 45")]
    [InlineData("pod numer 01632 960 123 wewn. 4567 przed", "01632 960 123 wewn. 4567")]
    [InlineData("Ffoniwch 01632 960 123 estyniad 4567 cyn", "01632 960 123 estyniad 4567")]
    [InlineData("Appelez le 01632 960 123, poste 4567.", "01632 960 123, poste 4567")]
    [InlineData("Ligue para 01632 960 123 ramal 4567.", "01632 960 123 ramal 4567")]
    [InlineData("Sunați la 01632 960 123, interior 4567.", "01632 960 123, interior 4567")]
    [InlineData("致电 01632 960 123 转 4567。每日", "01632 960 123 转 4567")]
    [InlineData("致电 01632 960 123转4567。每日", "01632 960 123转4567")]
    [InlineData("致电 01632 960 123（分机 4567）。", "01632 960 123（分机 4567）")]
    [InlineData("致电 01632 960 123，然后按 1。", "01632 960 123，然后按 1")]
    [InlineData("اتصل على 01632 960 123 تحويلة 4567 قبل", "01632 960 123 تحويلة 4567")]
    [InlineData("اتصل على ٠١٦٣٢ ٩٦٠ ١٢٣ تحويلة ٤٥٦٧ قبل", "٠١٦٣٢ ٩٦٠ ١٢٣ تحويلة ٤٥٦٧")]
    [InlineData("فون کریں 01632 960 123 ایکسٹینشن 4567 پر", "01632 960 123 ایکسٹینشن 4567")]
    [InlineData("ਫ਼ੋਨ 01632 960 123 ਐਕਸਟੈਂਸ਼ਨ 4567 ਤੇ", "01632 960 123 ਐਕਸਟੈਂਸ਼ਨ 4567")]
    [InlineData("телефонуйте +380 44 123 45 67 (дод. 45)", "+380 44 123 45 67 (дод. 45)")]
    public void A_telephone_number_and_what_is_dialled_behind_it_are_one_fact(string text, string phone)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal((phone, FactKind.Phone), (text.Substring(found.Start, found.Length), found.Kind));
    }

    [Theory]
    [InlineData("Ring 0118 496 0150 and 3 nurses will come")]
    [InlineData("Ring 0118 496 0150, 4567 people did")]
    [InlineData("Ring 0118 496 0150 then 2 of us will come")]
    [InlineData("Ring 0118 496 0150. Option 2 is to wait.")]
    [InlineData("Ring 0118 496 0150 (option 2 is for parking)")]
    [InlineData("Ring 0118 496 0150 option 2027")]
    [InlineData("Ring 0118 496 0150 for ward 12")]
    [InlineData("Dzwoń 0118 496 0150 i 3 razy czekaj")]
    [InlineData("致电 0118 496 0150，再等 5 人")]
    public void A_telephone_number_ends_before_a_number_of_something_else(string text)
    {
        var found = Find(text)[0];

        Assert.Equal(("0118 496 0150", FactKind.Phone), (text.Substring(found.Start, found.Length), found.Kind));
    }

    [Theory]
    [Trait("requirement", "P-11")]
    [InlineData("przed 14 marca 2027 r. Przyjmuj", "14 marca 2027 r.", FactKind.Date)]
    [InlineData("dnia 14 marca 2027 roku o", "14 marca 2027 roku", FactKind.Date)]
    [InlineData("dnia 14.03.2027 r. rano", "14.03.2027 r.", FactKind.Date)]
    [InlineData("на 14 март 2027 г. сутринта", "14 март 2027 г.", FactKind.Date)]
    [InlineData("mg o godz. 10.30. Potem", "godz. 10.30", FactKind.Time)]
    [InlineData("o godzinie 10.30 rano", "godzinie 10.30", FactKind.Time)]
    [InlineData("Czynne w godz. 9–17 codziennie", "godz. 9–17", FactKind.Time)]
    [InlineData("Czynne od 9.00 do 17.00 codziennie", "9.00 do 17.00", FactKind.Time)]
    [InlineData("Open 9.00-17.00 each weekday", "9.00-17.00", FactKind.Time)]
    [InlineData("Ouvert de 9 h 30 à 17 h 00 chaque", "9 h 30 à 17 h 00", FactKind.Time)]
    [InlineData("Abierto de 9.00 a 17.00 siempre", "9.00 a 17.00", FactKind.Time)]
    [InlineData("Abierto de 9.00 a las 17.00 siempre", "9.00 a las 17.00", FactKind.Time)]
    [InlineData("Deschis la ora 10.30 zilnic", "ora 10.30", FactKind.Time)]
    [InlineData("furan 9am ilaa 5pm maalin", "9am ilaa 5pm", FactKind.Time)]
    [InlineData("Ar agor 9am tan 5pm bob", "9am tan 5pm", FactKind.Time)]
    [InlineData("مفتوح من 9:00 إلى 17:00 كل", "9:00 إلى 17:00", FactKind.Time)]
    [InlineData("الموعد الساعة 10:30 هنا", "الساعة 10:30", FactKind.Time)]
    [InlineData("صبح 10:30 بجے آئیں", "10:30 بجے", FactKind.Time)]
    [InlineData("सुबह 10 बजे आएं", "10 बजे", FactKind.Time)]
    [InlineData("সকাল ১০টায় আসুন", "১০টায়", FactKind.Time)]
    [InlineData("请于9:00至17:00来", "9:00至17:00", FactKind.Time)]
    [InlineData("co 48 godz. przez", "48 godz", FactKind.Dose)]
    [InlineData("przez 14 dni rano", "14 dni", FactKind.Dose)]
    [InlineData("przez 6 tygodni rano", "6 tygodni", FactKind.Dose)]
    [InlineData("am 14 diwrnod cyn", "14 diwrnod", FactKind.Dose)]
    [InlineData("am 6 wythnos cyn", "6 wythnos", FactKind.Dose)]
    [InlineData("muddo 14 maalmood ah", "14 maalmood", FactKind.Dose)]
    [InlineData("timp de 30 de zile apoi", "30 de zile", FactKind.Dose)]
    [InlineData("durante 6 semanas más", "6 semanas", FactKind.Dose)]
    [InlineData("pendant 24 h puis", "24 h", FactKind.Dose)]
    [InlineData("trong 6 tuần nữa", "6 tuần", FactKind.Dose)]
    [InlineData("لمدة 14 يومًا بعد", "14 يومًا", FactKind.Dose)]
    [InlineData("پچھلے 14 دنوں میں", "14 دنوں", FactKind.Dose)]
    [InlineData("পরে ৬ সপ্তাহ থাকুন", "৬ সপ্তাহ", FactKind.Dose)]
    [InlineData("ਅਗਲੇ 6 ਹਫ਼ਤੇ ਲਈ", "6 ਹਫ਼ਤੇ", FactKind.Dose)]
    [InlineData("休息14天。", "14天", FactKind.Dose)]
    [InlineData("протягом 14 днів потім", "14 днів", FactKind.Dose)]
    public void A_time_and_an_amount_of_time_are_found_in_their_own_language(string text, string fact, FactKind kind)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal((fact, kind), (text.Substring(found.Start, found.Length), found.Kind));
    }

    [Theory]
    [InlineData("in 2026 mis Medi")]
    [InlineData("In 2026 an operation is planned")]
    [InlineData("Prendi ora 2 compresse al mattino")]
    [InlineData("It costs £9.00-17.00 a head")]
    [InlineData("between 2.31 and 3.52 or 2.31-3.52")]
    [InlineData("Bed 9 to 17 are free")]
    [InlineData("See chapter 10.30 for more")]
    [InlineData("On 1⁄2 may people can")]
    [InlineData("It is 943 476 5918 or so")]
    [InlineData("A photo of 3 x 10 people")]
    [InlineData("Seats QQ 12 34 56 E are free")]
    [InlineData("Forms SU 719 73 and ABSU 719 739 and QU 719 739")]
    [InlineData("Rooms HR 719739 812345 or so")]
    public void A_number_beside_an_ordinary_word_is_no_fact(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("৩০ রোগী এবং ৫ নার্স")]
    [InlineData("في مدينة 30 شارع")]
    [InlineData("سمارس 2026")]
    [InlineData("2026年轻人的人数是多")]
    [InlineData("上午请来，3号门")]
    [InlineData("500 ملی")]
    public void What_only_looks_like_one_is_none(string text) =>
        Assert.DoesNotContain(Find(text), fact => fact.Kind is FactKind.Dose or FactKind.Time || (fact.Kind == FactKind.Date && fact.Length > 5));

    [Theory]
    [MemberData(nameof(LanguagesOfDates))]
    [Trait("requirement", "P-11")]
    public void The_dates_that_we_write_ourselves_are_found(string language)
    {
        // Lithuanian and Sorani write a date with words between its parts.
        Assert.SkipWhen(language is "lt" or "ckb", "No form of date that is looked for.");
        for (var month = 1; month <= 12; month++)
        {
            var date = LeafletWording.For(LanguageTag.Parse(language)).Date(new DateOnly(2026, month, 28)).Text;

            var found = Assert.Single(Find(date));

            Assert.Equal((FactKind.Date, 0), (found.Kind, found.Start));
            Assert.InRange(found.Length, date.TrimEnd('г', '.', ' ').Length, date.Length);
        }
    }

    private static List<FoundFact> Find(string text)
    {
        var found = new List<FoundFact>();
        FactFinder.Find(text, found);
        return found;
    }
}
