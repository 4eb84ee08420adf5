namespace FormatService.Fuzzing.Mutation;

/// <summary>Words that mean something to a reader: chance alone would not spell them.</summary>
internal static class Tokens
{
    /// <summary>Characters that programs have trouble with.</summary>
    public static IReadOnlyList<string> Unicode { get; } =
    [
        "\0", "\u0001", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306", "\u034F", "\u061C",
        "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2060", "\u2066", "\u2067",
        "\u2068", "\u2069", "\u206A", "\u20E3", "\uD800", "\uDC00", "\uDBFF\uDFFF", "\uFE0E", "\uFE0F", "\uFEFF", "\uFFF9", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0",
        "😀", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🇬🇧", "𝔘", "ǅ", "ß", "İ", "ı", "ﬁ", "ŷ", "ΐ", "Å", "K", "℀", "①", "½", "٠١٢٣", "۰۱۲", "०१२", "০১২", "೦", "〇一二",
        "שלום", "مرحبا بكم", "السَّلَامُ عَلَيْكُمْ", "اردو نستعلیق میں", "سڵاو", "سلام", "ښه راغلاست", "नमस्ते क्षत्रिय", "বাংলা ক্ষমা", "ਪੰਜਾਬੀ", "ગુજરાતી", "தமிழ் க்ஷ", "ትግርኛ", "你好，世界。", "繁體中文「引號」", "かな カナ", "한국어",
        "ไทยไม่มีวรรค", "မြန်མ", "བོད", "ᠮᠣᠩᠭᠣᠯ", "\u0600\u0661\u0662", "\u0640\u0640\u0640", "\u064B\u0651", "\u09CD\u200D", "\u094D\u200C", "0300 123 4567", "50 mg", "2026-02-29", "12:61pm", "https://example.org/a?b=c#d", "a@b.co", "Y/064",
    ];

    public static IReadOnlyList<string> Markdown { get; } =
    [
        "# ", "## ", "### ", "###### ", "- ", "* ", "+ ", "1. ", "999999999. ", "0) ", "> ", ">> ", "    ", "\t", "\n", "\n\n", "\r\n", "  \n", "\\\n", "***", "---", "===", "| a | b |\n|---|--:|\n| c | d |\n", "|", "|-|",
        "Table: Caption\n", "{.row-headers}", "{.decorative}", "{#id}", "{lang=ar}", "{lang=cy}", "{.term}", "{", "}", "[", "]", "(", ")", "![", "](", "[a](b)", "[a](#id)", "[a](http://x.y)", "![alt](a.png)", "![](a.png){.decorative}", "![a](missing.png)",
        "[^1]", "[^1]: note\n", "[^1]: a[^2]\n\n[^2]: b[^1]\n", "[a]: b\n", "*[NHS]: National Health Service\n", "Term\n:   meaning\n", "::: urgent\n", "::: emergency Call 999 if:\n", "::: do\n- rest\n:::\n", "::: do-not\n- drive\n:::\n", "::: question Why?\n", "::: contact Clinic\nPhone: 0118 496 0123\n:::\n",
        "::: web-only\n", "::: not-web\n", "::: easy-read\n", "::: information\n", ":::", "::::", ":::::", "*", "**", "***", "_", "__", "`", "``", "```\n", "~~~\n", "~", "~~", "^", "^2^", "~2~", "==", "++", "<", ">", "<b>", "</b>", "<br>", "<sup>", "<!-- ", "-->", "<div>\n", "</div>", "<table><tr><td>a</table>", "<a href='x'>", "<script>", "<![CDATA[", "<?x", "<img src=a.png alt=b>", "&amp;", "&#0;", "&#x1F600;", "&#xD800;", "&nbsp;", "&NotAnEntity;", "\\", "\\*",
        "---\n", "---\ntitle: T\n---\n", "title: ", "language: ur\n", "language: zh-Hans\n", "status: draft\n", "translation-of:\n", .. Unicode,
    ];

    public static IReadOnlyList<string> Yaml { get; } =
    [
        "title: ", "language: ", "summary: ", "reference: ", "version: ", "organisation: ", "service: ", "owner: ", "audience: ", "status: ", "draft", "approved", "withdrawn", "approved: ", "next-review: ", "last-reviewed: ", "approver: ", "sources:\n  - ", "licence: ", "id: ",
        "other-formats:\n  phone: ", "  email: a@b.co\n", "translation-of:\n  id: a\n  version: \"1\"\n  language: en-GB\n  checked: ", "easy-read:\n", "checked-by: ", "ar", "ur", "zh-Hant", "en-GB", "x-klingon", "a-very-long-language-tag-indeed", "2026-02-27", "2026-02-30", "0000-00-00", "99999-01-01", "2026-02-27T10:00:00Z",
        "true", "false", "no", "null", "~", ".nan", "1e999", "0x1F", "- ", "? ", ": ", ", ", "[", "]", "{", "}", "&a ", "*a", "!!binary ", "!!str ", "!x ", "|\n  ", ">-\n  ", "|+9\n", "\"", "'", "\\x00", "\\uD800", "\\U0010FFFF", "\\", "#", "%YAML 1.2\n", "---\n", "...\n", "<<: *a\n", "\t", "\n", "\n  ", "@", "`", .. Unicode,
    ];

    public static IReadOnlyList<string> Json { get; } =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "0", "-0", "1e999", "-1E-999", "99999999999999999999999999", "0.1", "NaN", "//", "/*", "\\u0000", "\\uD800", "\\uDC00\\uD800", "\\n", "\\/", "\"\"", "{}", "[]", "\"kind\":", "\"text\":", "\"blocks\":", "\"id\":", "\"format\":\"leaflet/1\"", "\"format\":\"leaflet/2\"", .. Unicode,
    ];

    public static IReadOnlyList<string> House { get; } =
    [
        "\"organisation\":", "\"logo\":", "{\"file\":\"northbridge.png\",\"alt\":\"a\"}", "\"file\":\"../../etc/passwd\"", "\"file\":\"/etc/passwd\"", "\"colours\":", "\"text\":", "\"page\":", "\"accent\":", "\"alert\":", "\"link\":", "\"rule\":", "\"panel\":", "\"#000000\"", "\"#FFF\"", "\"#GGGGGG\"", "\"red\"", "\"font\":", "\"arimo\"", "\"paper\":", "\"A4\"", "\"margins\":", "\"sidesMm\":", "19.999", "40", "1e400", "-5", "null", .. Json,
    ];

    public static IReadOnlyList<string> Zip { get; } =
    [
        "PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "PK\u0006\u0006", "PK\u0006\u0007", "PK\u0007\u0008", "leaflet.md", "leaflet.json", "../", "..\\", "/", "C:\\", "__MACOSX/", "\u0001\0", "\u0009\0", "\u000C\0", "\u000E\0",
    ];

    public static IReadOnlyList<string> Picture { get; } =
    [
        "IHDR", "IDAT", "IEND", "PLTE", "tRNS", "iCCP", "gAMA", "cHRM", "sRGB", "eXIf", "acTL", "fcTL", "fdAT", "zTXt", "iTXt", "\u0089PNG\r\n\u001A\n", "Exif\0\0", "Adobe", "ICC_PROFILE\0", "JFIF\0", "VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "EXIF", "XMP ", "GIF89a", "NETSCAPE2.0",
    ];

    public static IReadOnlyList<string> Svg { get; } =
    [
        "<g>", "</g>", "<svg>", "</svg>", "<path d='", "<rect width='9' height='9'/>", "<circle r='1e9'/>", "<use href='#a'/>", "<g id='a'>", "<defs>", "</defs>", "<clipPath id='c'>", "</clipPath>", "clip-path='url(#c)'", "<linearGradient id='l'><stop offset='0' stop-color='red'/><stop offset='1'/></linearGradient>", "<radialGradient id='r' fx='9' r='0'/>", "fill='url(#l)'", "<marker id='m' orient='auto'><path d='M0 0L9 9'/></marker>", "marker-mid='url(#m)'", "<symbol id='s' viewBox='0 0 1 1'>", "<style>", "</style>", "*{fill:red}", "g>g:first-child{opacity:.5}", "<!DOCTYPE svg [<!ENTITY a '&b;&b;'><!ENTITY b 'x'>]>", "&a;", "&lt;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version='1.0' encoding='utf-16'?>", "xlink:href='#a'", "xmlns='http://www.w3.org/2000/svg'", "viewBox='0 0 0 0'", "viewBox='-1e308 0 1e308 1e308'", "preserveAspectRatio='xMidYMid slice'", "transform='scale(1e300)'", "transform='matrix(0 0 0 0 0 0)'", "transform='rotate(1e18)'", "transform='skewX(90)'", "stroke-dasharray='1e-9'", "stroke-width='NaN'", "stroke='red'", "stroke-linejoin='miter' stroke-miterlimit='1e9'", "opacity='0.5'", "display='none'", "M0 0", "a1 1 0 0 1 1e-300 1e300", "A0 0 0 1 1 5 5", "C", "s1,1 2,2", "q", "t9 9", "z", "Z", "1e999", "-1e-999", "NaN", "Infinity", "0x10", "100%", "1em", "1ex", "5mm", "..5.5", "+-1", ",,", "width='1e30'", "height='0'", "rx='5' ry='-5'", "points='0,0 1,1 2'", "<polyline ", "<polygon ", "<ellipse ", "<line ", "<text>T</text>", "<image/>", "<switch>", "</switch>", "<a>", "</a>", "font-size='9'", "color='blue' fill='currentColor'", "fill='none'", "fill-rule='evenodd'", "style='fill:rgb(300,-1,50%);'", "rgba(0,0,0,.5)", "#abcd", "hsl(1e9,5%,5%)",
    ];
}
