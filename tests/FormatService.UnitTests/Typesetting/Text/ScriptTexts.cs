namespace FormatService.UnitTests.Typesetting.Text;

/// <summary>A sentence in every script, with what each has of joins, conjuncts, vowels on all sides and stacked marks.</summary>
internal static class ScriptTexts
{
    public static TheoryData<string, string, string> All => new()
    {
        { "ar", "NotoSansArabic", "سيأخذ الممرِّض عيّنةَ دمٍ من ذراعك، ولن يستغرق ذلك أكثر من ٥ دقائق؛ لا تأكل شيئًا." },
        { "fa", "NotoSansArabic", "لطفاً فهرست همهٔ داروهایی را که می‌خورید بیاورید؛ پژوهشگران گفتند." },
        { "ps", "NotoSansArabic", "مهرباني وکړئ د خپلو درملو لېست راوړئ، ډاکټر به یې وګوري، ښځه ځان." },
        { "ckb", "NotoSansArabic", "تکایە لیستی هەموو دەرمانەکانت بێنە، ڕۆژی چوارشەممە بۆ نەخۆشخانە." },
        { "ur", "NotoNastaliqUrdu", "براہِ کرم اپنی تمام ادویات کی فہرست ہسپتال لے آئیں۔ مُستقل مزاجی سے پانی پئیں، تحقیق کی تفصیلات۔" },
        { "pnb-Arab", "NotoNastaliqUrdu", "ہسپتال وچ اپنیاں دوائیاں لے آؤ۔" },
        { "he", "NotoSansHebrew", "אנא הביאו לבית החולים רשימה של כל התרופות." },
        { "bn", "NotoSansBengali", "কর্তৃপক্ষ, স্বাস্থ্য, স্ত্রী, দুর্ঘটনা, উদ্ধৃতি, কোনো কৌটো, র‍্যাম্প, উৎসাহ। ক্ষ ৎ ৫" },
        { "pa", "NotoSansGurmukhi", "ਖ਼ੂਨ, ਜ਼ਖ਼ਮ, ਉਨ੍ਹਾਂ, ਪ੍ਰੇਸ਼ਾਨ, ਸ੍ਵੈ, ਹਸਪਤਾਲ ਵਿੱਚ।" },
        { "gu", "NotoSansGujarati", "સ્વાસ્થ્ય, દર્દી, ક્ષય, જ્ઞાન, શ્રમ, ડૉક્ટર, રુધિર, હૃદય." },
        { "hi", "NotoSansDevanagari", "स्वास्थ्य, कर्तव्य, श्रीमती, क्षति, ज्ञान, हृदय, द्वारा, उर्वरक, ट्रॉली, ख़ून।" },
        { "ne", "NotoSansDevanagari", "गर्‍यो, पर्‍यो, अर्को, स्वास्थ्य, तपाईंहरू, सङ्क्रमण। ५" },
        { "ta", "NotoSansTamil", "கொடுங்கள், ஸ்ரீ, நோய், கௌரவம், லேசான, வைத்தியர்." },
        { "ti", "NotoSansEthiopic", "ሓኪም፣ ሕሙም፤ ቤት፡ሕክምና። መድሃኒት" },
        { "zh-Hans", "NotoSansSC", "医生说：“如果您觉得不舒服，请马上告诉我们……”——这一点非常重要（水除外）。" },
        { "zh-Hant", "NotoSansTC", "醫生說：「如果您覺得不舒服，請馬上告訴我們……」——這一點非常重要（水除外）。" },
        { "yue-Hant", "NotoSansTC", "請你帶埋你食緊嘅藥嚟醫院，佢哋冇咗啲嘢，嗰陣喺度唔使驚。" },
    };
}
