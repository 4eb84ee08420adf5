using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Benchmarks;

/// <summary>
/// A leaflet of six pages in seven languages of six scripts: English, Arabic, Urdu in Nastaliq, Bengali, Punjabi, Hindi and Chinese. Of four words
/// three are common ones of the language; the fourth is put together for this document alone, so that neither its shape nor the glyphs that
/// a font is cut down to can be known beforehand. The same for a number on every machine.
/// </summary>
internal static class LanguagesLeaflet
{
    private const int ParagraphsEach = 4;

    private static readonly (string Tag, string[] Words)[] Languages =
    [
        ("ar", ("الاستعداد لفحص الدم ماذا يحدث قبل الفحص يرجى إحضار قائمة بجميع الأدوية التي تتناولها إلى المستشفى سيأخذ الممرِّض عيّنة دم من ذراعك" +
            " ولن يستغرق ذلك أكثر ٥ دقائق لا تأكل شيئًا لمدة ساعات الموعد اتصل فورًا إذا شعرت بألم في الصدر اشرب الماء ارتدِ ملابس واسعة الأكما" +
            "م أخبرنا كنتِ حاملاً الدواء الجرعة متى تتناوله باراسيتامول كل العيادة").Split(' ')),
        ("ur", ("خون کے ٹیسٹ کی تیاری سے پہلے کیا ہوتا ہے براہِ کرم اپنی تمام ادویات فہرست ہسپتال لے آئیں نرس آپ بازو کا نمونہ گی اور اس میں ۵ منٹ " +
            "زیادہ وقت نہیں لگے گا کچھ نہ کھائیں اپائنٹمنٹ گھنٹے تک مریضوں کو چاہیے کہ مُستقل مزاجی پانی پئیں تحقیق تفصیلات لیے ڈاکٹر پوچھیں اگ" +
            "ر سینے درد محسوس ہو تو فوراً فون کریں ڈھیلی آستین والے کپڑے پہنیں حاملہ ہیں ہمیں بتائیں دوا خوراک کب لینی پیراسیٹامول ہر بعد کلینک").Split(' ')),
        ("bn", ("রক্ত পরীক্ষার প্রস্তুতি আগে কী হয় অনুগ্রহ করে আপনার সব ওষুধের তালিকা হাসপাতালে নিয়ে আসুন নার্স বাহু থেকে রক্তের নমুনা নেবেন এতে " +
            "৫ মিনিটের বেশি সময় লাগবে না কিছু খাবেন সাক্ষাতের ৮ ঘণ্টা কর্তৃপক্ষ স্বাস্থ্য স্ত্রী দুর্ঘটনা উদ্ধৃতি কোনো কৌটো র‍্যাম্প উৎসাহ বুক" +
            "ে ব্যথা হলে সঙ্গে ফোন করুন পানি পান ঢিলা হাতার জামা পরুন আপনি গর্ভবতী আমাদের জানান ওষুধ মাত্রা কখন প্যারাসিটামল প্রতি ৬ ঘণ্টায় ক্" +
            "লিনিক").Split(' ')),
        ("pa", ("ਖੂਨ ਦੀ ਜਾਂਚ ਲਈ ਤਿਆਰੀ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਹੁੰਦਾ ਹੈ ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀਆਂ ਸਾਰੀਆਂ ਦਵਾਈਆਂ ਸੂਚੀ ਹਸਪਤਾਲ ਲੈ ਕੇ ਆਓ ਨਰਸ ਤੁਹਾਡੀ ਬਾਂਹ ਦਾ ਨਮੂਨਾ ਲਵੇਗੀ ਅਤ" +
            "ੇ ਇਸ ਵਿੱਚ ਮਿੰਟ ਵੱਧ ਨਹੀਂ ਲੱਗਣਗੇ ਕੁਝ ਨਾ ਖਾਓ ਮੁਲਾਕਾਤ ਘੰਟੇ ਪ੍ਰੇਸ਼ਾਨ ਖ਼ੂਨ ਜ਼ਖ਼ਮ ਉਨ੍ਹਾਂ ਸ੍ਵੈ ਜੇ ਛਾਤੀ ਦਰਦ ਹੋਵੇ ਤਾਂ ਤੁਰੰਤ ਫ਼ੋਨ ਕਰੋ ਪਾਣੀ ਪੀ" +
            "ਓ ਖੁੱਲ੍ਹੀਆਂ ਬਾਹਾਂ ਵਾਲੇ ਕੱਪੜੇ ਪਾਓ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ ਸਾਨੂੰ ਦੱਸੋ ਦਵਾਈ ਖੁਰਾਕ ਕਦੋਂ ਪੈਰਾਸੀਟਾਮੋਲ ਹਰ ਬਾਅਦ ਕਲੀਨਿਕ").Split(' ')),
        ("hi", ("खून की जाँच तैयारी से पहले क्या होता है कृपया अपनी सभी दवाओं सूची अस्पताल लेकर आएँ नर्स आपकी बाँह का नमूना लेगी और इसमें मिनट ज़्य" +
            "ादा समय नहीं लगेगा कुछ न खाएँ मुलाक़ात घंटे तक स्वास्थ्य कर्तव्य श्रीमती क्षति ज्ञान हृदय द्वारा उर्वरक ट्रॉली ष्ट्र सीने में दर्द" +
            " हो तो तुरंत फ़ोन करें पानी पिएँ ढीली आस्तीन के कपड़े पहनें अगर आप गर्भवती हैं हमें बताएँ दवा खुराक कब पैरासिटामोल हर क्लिनिक").Split(' ')),
        ("zh-Hans", ("验 血 准 备 之 前 会 发 生 什 么 请 把 您 正 在 服 用 的 所 有 药 物 清 单 带 到 医 院 护 士 从 手 臂 抽 取 液 样 本 整 个 过 程 不 超 分 钟 预 约 小 时 内 勿 进 食 水 除 外 说 如 果 觉 得 舒 马 " +
            "上 告 诉 我 们 这 一 点 非 常 重 要 体 温 毫 克 扑 热 息 痛 每 天 次 疑 问 访 网 站 或 咨 询 全 科 感 胸 立 即 致 电 喝 穿 宽 松 衣 怀 孕 了 剂 量 何 诊").Split(' ')),
    ];

    /// <summary>The leaflet with the words of a number.</summary>
    public static LeafletPackage Make(int number)
    {
        var english = new WordSource(number);
        var text = new StringBuilder(32 * 1024);
        text.Append("---\ntitle: ").Append(english.Words(7)).Append("\nlanguage: en-GB\nreference: Y/064\norganisation: Northbridge Hospitals\n---\n\n");
        Append(text, "en", english.Words, english.Sentences);
        foreach (var (tag, words) in Languages)
        {
            var source = new Source(words, number, hasSpaces: tag != "zh-Hans");
            Append(text, tag, source.Words, count => source.Words(tag == "zh-Hans" ? 2 * count : count));
        }

        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(text.ToString()), null, ReadingLimits.Default);
        return new LeafletPackage(
            reading.Leaflet ?? throw new InvalidOperationException(string.Join("; ", reading.Diagnostics)), ImmutableDictionary<string, Picture>.Empty);
    }

    private static void Append(StringBuilder text, string tag, Func<int, string> heading, Func<int, string> sentences)
    {
        text.Append("## ").Append(Tagged(heading(4))).Append(" A\n\n");
        for (var i = 0; i < ParagraphsEach; i++)
        {
            text.Append(Tagged(sentences(24))).Append("\n\n- ").Append(Tagged(sentences(9))).Append("\n- ").Append(Tagged(sentences(6))).Append(" 0118 496 0123\n\n");
        }

        string Tagged(string words) => tag == "en" ? words : $"[{words}]{{lang={tag}}}";
    }

    private sealed class Source(string[] words, int number, bool hasSpaces)
    {
        private uint _state = ((uint)number * 2654435761u) ^ 0x9E3779B9u | 1;

        public string Words(int count)
        {
            var text = new StringBuilder();
            for (var i = 0; i < count; i++)
            {
                var separator = hasSpaces ? " " : Below(12) == 0 ? "，" : "";
                text.Append(i == 0 ? "" : separator).Append(Word());
                if (hasSpaces && Below(4) == 0)
                {
                    text.Append(Word());
                }
            }

            return text.ToString();
        }

        private string Word()
        {
            var share = Below(10_000) / 10_000.0;
            return words[(int)(share * Math.Sqrt(share) * words.Length)];
        }

        private int Below(int limit)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)limit);
        }
    }
}
