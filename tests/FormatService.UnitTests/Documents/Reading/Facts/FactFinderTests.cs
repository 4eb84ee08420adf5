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
    [InlineData("服用500 mg每天", "500 mg", FactKind.Dose)]
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
