using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Word;

/// <summary>Two sound files that have all that rules look at, to be damaged: one in English, long enough for a list of contents, one in Arabic.</summary>
internal static class DamagedLeaflets
{
    private static readonly Lazy<RenderedWord> OfEnglish = new(() => Print("english", English()));

    private static readonly Lazy<RenderedWord> OfArabic = new(() => Print("arabic", Arabic));

    private const string Arabic = """
        ---
        title: الاستعداد لفحص الدم
        language: ar
        reference: P-003
        version: "1.0"
        organisation: مستشفى الجسر الشمالي
        ---

        يرجى إحضار قائمة بجميع الأدوية إلى المستشفى. **لا تأكل شيئًا** قبل الموعد. اتصل بالرقم 0118 496 0123 الآن.

        ## قبل الفحص

        - اشرب الماء
        - خذ الدواء

        | الدواء | الجرعة |
        | --- | --- |
        | الأول | 500 mg |

        """;

    public static RenderedWord InEnglish => OfEnglish.Value;

    public static RenderedWord InArabic => OfArabic.Value;

    private static string English()
    {
        var filler = string.Join(' ', Enumerable.Repeat("Please drink water before your test, and tell us about the medicines that you take every day.", 40));
        return $"""
            ---
            title: Your blood test
            language: en-GB
            summary: What happens before and after your test.
            reference: BT/014
            version: "2.1"
            organisation: Northbridge Hospitals
            service: Phlebotomy
            status: draft
            next-review: 2029-01-08
            ---

            We take a little of your blood. Read [how to find us](https://example.org/find) and [what to bring](#bring).[^note] Our French leaflet is called [la prise de sang]{"{"}lang=fr{"}"}.

            ## What to bring {"{"}#bring{"}"}

            - a list of your medicines
            - your glasses
              - and their case

            1. Drink water.
            2. Eat as usual.

            ![A nurse takes blood from an arm](photo.jpg)

            ![](square.png){"{"}.decorative{"}"}

            {filler}

            ## What we measure

            Table: What we measure and how long it takes

            | Test | Days |
            | --- | --- |
            | Iron | 2 |
            | Salt | 3 |

            {filler}

            ### How we tell you

            {filler}

            ## When to get help

            ::: urgent You feel faint
            Sit down, and call us.
            :::

            [^note]: You need no appointment.

            """;
    }

    private static RenderedWord Print(string name, string source)
    {
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), name, ReadingLimits.Default);
        return RenderedWord.Of(LeafletPress.Print(name, new LeafletPackage(reading.Leaflet!, LeafletGen.Pictures), reading.Places, RenderedWord.Output));
    }
}
