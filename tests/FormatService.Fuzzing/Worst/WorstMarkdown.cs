using System.Globalization;
using System.Text;
using FormatService.Documents.Reading;

namespace FormatService.Fuzzing.Worst;

/// <summary>Two megabytes of Markdown, or as many lines and marks as may be, each of the worst of its kind.</summary>
internal static class WorstMarkdown
{
    // The front matter and a little beside it must fit as well.
    private static readonly int Most = ReadingLimits.Default.MaxSourceBytes - 1024;

    // A little less than may stand in one paragraph.
    private const int LongestParagraph = 490_000;

    private const string Chinese = "请在检查前喝水两杯如有疑问请致电您的医生会告诉您将会发生什么事情以及为什么需要做这个检查。";
    private const string Urdu = "براہ کرم اپنے معائنے سے پہلے فون کریں اور ڈاکٹر آپ کو بتائے گا کہ کیا ہوگا ";
    private const string Bengali = "অনুগ্রহ করে পরীক্ষার আগে জল পান করুন ক্ষত্রিয় বিদ্যুৎ ";

    public static IEnumerable<WorstCase> All { get; } =
    [
        // Refused early or flattened; none may take long over it.
        Repeated("quotations in quotations", line => $"{new string('>', 1 + (line % 99))} a\n"),
        Repeated("lists in lists", line => $"{new string(' ', 2 * (line % 100))}- a\n"),
        Repeated("words in emphasis", _ => "*a* **b** "),
        Repeated("words in emphasis by paragraphs", _ => "*a* **b** `c` ^d^ ~e~ ***f***\n\n"),
        Repeated("emphasis that never closes", _ => "*a **b _c "),
        Repeated("emphasis that never closes by paragraphs", line => line % 40 == 39 ? "\n\n" : "*a **b _c "),
        Repeated("brackets", _ => "[a]("),
        Repeated("backslashes", _ => "\\"),
        Repeated("entities", _ => "&amp;"),
        Repeated("tags", _ => "<b>"),
        Repeated("comments", _ => "<!-- "),
        Repeated("blank lines", _ => "\n"),
        Repeated("spaces", _ => " "),
        Repeated("tabs", _ => "\ta\n"),
        Repeated("code fences", _ => "```\n"),
        Repeated("boxes that never close", _ => "::: urgent\na\n"),
        Repeated("boxes", _ => "::: urgent\na\n:::\n\n"),
        Repeated("attributes", line => string.Create(CultureInfo.InvariantCulture, $"[a]{{#i{line} .term lang=cy}} ")),
        Repeated("attributes by paragraphs", line => string.Create(CultureInfo.InvariantCulture, $"[a]{{.term lang=cy}} b {{#i{line}}}\n\n")),
        Repeated("references to links", line => string.Create(CultureInfo.InvariantCulture, $"[r{line}]: https://example.org/{line}\n\n[r{line / 2}]\n\n")),
        Repeated("links inside", line => string.Create(CultureInfo.InvariantCulture, $"[a](#i{line}) ") + (line % 20 == 0 ? "\n\n" : "")),
        Repeated("notes", line => string.Create(CultureInfo.InvariantCulture, $"a[^{line}]\n\n[^{line}]: b\n\n")),
        Repeated("notes in notes", line => string.Create(CultureInfo.InvariantCulture, $"{(line == 0 ? "a[^0]\n\n" : "")}[^{line}]: b[^{line + 1}]\n\n")),
        Repeated("one note from everywhere", line => line == 0 ? "[^1]: b\n\n" : line % 20 == 0 ? "\n\n" : "a[^1] "),
        Repeated("short forms", line => line < 4_000 ? string.Create(CultureInfo.InvariantCulture, $"*[AB{line}]: a long form\n\n") : string.Create(CultureInfo.InvariantCulture, $"AB{line % 4_000} {(line % 20 == 0 ? "\n\n" : "")}"), partsOfWord: 2),
        Repeated("definitions", _ => "a\n:   b\n\n"),
        Repeated("sections", line => string.Create(CultureInfo.InvariantCulture, $"## Part {line}\n\na\n\n"), 10_000),
        Repeated("sections of one name", _ => "## a\n\nb\n\n", 10_000),
        Repeated("sections without text", line => string.Create(CultureInfo.InvariantCulture, $"{new string('#', 2 + (line % 5))} Part {line}\n")),
        Repeated("a table of twenty columns", line => (line == 1 ? string.Concat(Enumerable.Repeat("|---", 20)) : string.Concat(Enumerable.Repeat("|a b", 20))) + "|\n"),
        Repeated("a table of one column", line => line == 1 ? "|---|\n" : "|a|\n"),
        Repeated("tables", _ => "|a|b|\n|---|---|\n|c|d|\n\n"),
        Repeated("a grid", _ => "+---+---+\n| a | b |\n"),
        Repeated("pictures", line => string.Create(CultureInfo.InvariantCulture, $"![a](p{line % 200}.png)\n\n")),
        Repeated("contacts", _ => "::: contact Clinic\nPhone: 0118 496 0123\nEmail: a@b.co\nHours: 9am to 5pm\n:::\n\n"),
        Repeated("telephone numbers", line => "0118 496 0123 " + (line % 20 == 0 ? "\n\n" : "")),
        Repeated("addresses", line => "a@b.co www.example.org " + (line % 20 == 0 ? "\n\n" : "")),
        Repeated("digits", _ => "1"),
        Repeated("digits and spaces", _ => "0118 "),
        Repeated("dots", _ => "a."),
        Repeated("one word", _ => "a"),
        Repeated("a word of 100,000 letters", _ => "a", 100_000),
        Repeated("one line", _ => "words and words "),
        Repeated("lines", _ => "words and words\n"),
        Repeated("hyphens", _ => "a-"),
        Repeated("joiners", _ => "a\u2060"),
        Repeated("soft hyphens", _ => "a\u00AD"),
        Repeated("no-break spaces", _ => "a\u00A0"),
        Repeated("marks on one letter", _ => "\u0301"),
        Repeated("marks on letters", _ => "a\u0301\u0302\u0303\u0304 "),
        Case("Arabic marks on letters", "ar", line => line % 8_000 == 0 ? " ل" : line % 2 == 0 ? "\u064E" : "\u0651", int.MaxValue),
        Case("Urdu marks on letters", "ur", line => line % 1_000 == 0 ? " ل" : line % 2 == 0 ? "\u064E" : "\u0651", int.MaxValue),
        Case("Urdu marks on short words", "ur", line => line % 8 == 0 ? " ل" : line % 2 == 0 ? "\u064E" : "\u0651", int.MaxValue),
        Case("letters each with marks of its own", "ar", line => $"{(line % 60 == 59 ? "\n\n" : " ")}{(char)(0x641 + (line % 8))}{string.Concat(Enumerable.Range(0, 5).Select(place => (char)(0x64B + (line / (1 << (3 * place)) % 8))))}", int.MaxValue),
        Case("Urdu letters in one word", "ur", _ => "ی", int.MaxValue),
        Case("Bengali letters in one word", "bn", _ => "ক্ষ", int.MaxValue),
        Case("digits and signs in Arabic", "ar", line => "١2/ ٣) +4 - (5 " + (line % 40 == 39 ? "ب\n\n" : ""), int.MaxValue),
        Case("brackets in Urdu", "ur", line => "(aب) " + (line % 40 == 39 ? "((((\n\n" : ""), int.MaxValue),
        Repeated("directions", line => "a א 1 ب ( " + (line % 40 == 0 ? "\n\n" : "")),
        Repeated("directions in one paragraph", _ => "a א 1 ب ( "),
        Repeated("isolates", _ => "\u2067a\u2068ب"),
        Repeated("languages", line => "[a]{lang=ar} [ب]{lang=en} " + (line % 20 == 0 ? "\n\n" : "")),
        Repeated("other scripts", line => "aбγअক你ب " + (line % 20 == 0 ? "\n\n" : "")),
        Repeated("emoji", _ => "👩‍👩‍👧‍👦"),
        Repeated("characters that no font has", line => char.ConvertFromUtf32(0x12000 + (line % 900)) + " "),
        Pages("pages of Chinese", Chinese + Chinese + Chinese + "\n\n", "zh-Hans"),
        Pages("pages of Urdu", Urdu + Urdu + Urdu + "\n\n", "ur"),
        Pages("pages of Bengali", Bengali + Bengali + Bengali + "\n\n", "bn"),
        Pages("Chinese in one paragraph", Chinese, "zh-Hans"),
        Pages("Urdu in one paragraph", Urdu, "ur"),
        new("front matter", "yaml", scale => Encoding.UTF8.GetBytes(Times(line => string.Create(CultureInfo.InvariantCulture, $"k{line}: v\n"), scale * Most, int.MaxValue, 100))),
        new("front matter in brackets", "yaml", scale => Encoding.UTF8.GetBytes("a: " + new string('[', (int)(scale * Most)))),
    ];

    private static WorstCase Repeated(string name, Func<int, string> part, int most = int.MaxValue, int partsOfWord = 0) => Case(name, "en-GB", part, most, partsOfWord);

    private static WorstCase Pages(string name, string part, string language) => Case(name, language, _ => part, int.MaxValue);

    private static WorstCase Case(string name, string language, Func<int, string> part, int most, int partsOfWord = 0) => new(
        name,
        "markdown",
        scale => Encoding.UTF8.GetBytes($"---\ntitle: {name}\nlanguage: {language}\n---\n\n" + Times(part, scale * Most, (int)Math.Min(int.MaxValue, most * scale), scale, partsOfWord)));

    // Stops a little before whichever limit comes first.
    private static string Times(Func<int, string> part, double bytes, int most, double scale, int partsOfWord = 0)
    {
        var text = new StringBuilder();
        double length = 0, lines = 0, parts = 0;
        var paragraph = 0;
        for (var i = 0; i < most; i++)
        {
            var next = part(i);
            length += Encoding.UTF8.GetByteCount(next);
            lines += Math.Max(1, next.Split('\n').Count(line => line.Trim().Length > 0)) * (next.Contains('\n', StringComparison.Ordinal) ? 1 : 0);
            parts += next.Count(c => c is '[' or ']' or '{' or '<' or '*' or '_' or '`' or '~' or '^' or '!' or ':' or '(' or '&' or '\\' or '@') + (3 * next.Count(c => c == '|'))
                + (partsOfWord * next.Count(c => c is ' ' or '\n'));
            if (length > bytes || lines > scale * 0.98 * ReadingLimits.Default.MaxLines || parts > scale * 0.98 * ReadingLimits.Default.MaxParts)
            {
                break;
            }

            text.Append(next);
            paragraph = next.Contains("\n\n", StringComparison.Ordinal) ? 0 : paragraph + next.Length;
            if (paragraph > LongestParagraph)
            {
                text.Append("\n\n");
                paragraph = 0;
            }
        }

        return text.ToString();
    }
}
