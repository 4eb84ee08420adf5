using System.Text;
using System.Text.RegularExpressions;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Leaflets;

/// <summary>
/// Makes leaflets that nobody wrote and somebody might have: real ones with their blocks shuffled, repeated, nested and taken from others, words in
/// other scripts, tables, and another language. A number makes the same leaflet each time.
/// </summary>
internal sealed partial class LeafletMixer(IReadOnlyList<(string Name, string Text)> sources, int seed)
{
    private static readonly string[] Languages = ["en-GB", "cy", "pl", "so", "tr", "ar", "ur", "fa", "ps", "ckb", "bn", "pa", "gu", "hi", "ne", "ta", "zh-Hans", "zh-Hant", "ti", "ro", "vi"];

    private static readonly string[] Phrases =
    [
        "اتصل بنا على 0300 123 4567 قبل موعدك.", "يُرجى شرب الماء (كوبين) قبل الفحص.", "براہ کرم اپنے معائنے سے پہلے 0118 496 0123 پر فون کریں۔", "ڈاکٹر آپ کو بتائے گا کہ کیا ہوگا۔", "لطفاً پیش از آزمایش آب بنوشید.", "مهرباني وکړئ خپل درمل له ځانه سره راوړئ.",
        "تکایە پێش پشکنینەکە ئاو بخۆوە.", "অনুগ্রহ করে পরীক্ষার আগে জল পান করুন।", "ਕਿਰਪਾ ਕਰਕੇ ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਪਾਣੀ ਪੀਓ।", "કૃપા કરીને પરીક્ષણ પહેલાં પાણી પીવો.", "कृपया जाँच से पहले पानी पिएँ। क्षत्रिय, विद्युत्।", "कृपया परीक्षण अघि पानी पिउनुहोस्।", "சோதனைக்கு முன் தண்ணீர் குடிக்கவும்.",
        "请在检查前喝水（两杯）。如有疑问，请致电 0300 123 4567。", "請在檢查前喝水，並攜帶「藥物」。", "ቅድሚ ምርመራ ማይ ስተዩ።", "Proszę wypić wodę przed badaniem – dwie szklanki.", "Yfwch ddŵr cyn eich prawf, os gwelwch yn dda.", "Lütfen testten önce su içiniz.", "Vui lòng uống nước trước khi xét nghiệm.",
        "Take 50 mg twice a day, at 9am and 5.30pm.", "Call 999 if you cannot breathe.", "H~2~O and 10^3^", "[Arabic words here: مرحبا]{lang=ar}", "a very-long-compound-word-with-many-hyphens-and/or/slashes", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "“quotes” — dashes … and 5–10 %",
        "**bold *and italic* words**", "[Book a blood test](https://www.example.org/book?a=1&b=2)", "`code` words", "word[^1] with a note",
    ];

    /// <summary>The leaflet of a number.</summary>
    public string Make(int number)
    {
        var dice = new Dice(unchecked((seed * 7_368_787) + number));
        var (head, blocks) = Split(dice.Pick(sources).Text);
        var (_, others) = Split(dice.Pick(sources).Text);
        for (var changes = 1 + dice.Next(8); changes > 0; changes--)
        {
            Change(blocks, others, dice);
        }

        var text = new StringBuilder(Head(head, dice)).AppendJoin("\n\n", blocks).Append('\n');
        if (text.ToString().Contains("[^1]", StringComparison.Ordinal) && !text.ToString().Contains("[^1]:", StringComparison.Ordinal))
        {
            text.Append("\n[^1]: ").Append(dice.Pick(Phrases)).Append('\n');
        }

        return text.ToString();
    }

    private static (string Head, List<string> Blocks) Split(string text)
    {
        var head = "";
        if (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and var end)
        {
            head = text[..(end + 5)];
            text = text[(end + 5)..];
        }

        // Boxes stay whole.
        var blocks = new List<string>();
        foreach (var block in BlankLines().Split(text).Where(block => block.Trim().Length > 0))
        {
            if (blocks.Count > 0 && blocks[^1].StartsWith(":::", StringComparison.Ordinal) && !blocks[^1].EndsWith(":::", StringComparison.Ordinal))
            {
                blocks[^1] += "\n\n" + block.Trim('\n');
            }
            else
            {
                blocks.Add(block.Trim('\n'));
            }
        }

        return (head, blocks);
    }

    private static string Head(string head, Dice dice)
    {
        if (head.Length == 0)
        {
            head = "---\ntitle: Leaflet\n---\n";
        }

        if (dice.OneIn(3))
        {
            head = LanguageLine().Replace(head, "\n");
            head = head.Insert(4, $"language: {dice.Pick(Languages)}\n");
        }

        if (dice.OneIn(6))
        {
            var phrase = dice.Pick(Phrases).Replace("\"", "", StringComparison.Ordinal);
            head = TitleLine().Replace(head, _ => $"\ntitle: \"{phrase}\"\n", 1);
        }

        return head;
    }

    private static void Change(List<string> blocks, List<string> others, Dice dice)
    {
        if (blocks.Count == 0 || others.Count == 0)
        {
            blocks.Add(dice.Pick(Phrases));
            return;
        }

        var (from, to) = (dice.Next(blocks.Count), dice.Next(blocks.Count));
        switch (dice.Next(15))
        {
            case 0:
                (blocks[from], blocks[to]) = (blocks[to], blocks[from]);
                break;
            case 1:
                blocks.RemoveAt(from);
                break;
            case 2:
                blocks.Insert(to, blocks[from]);
                break;
            case 3:
                blocks.InsertRange(to, others.GetRange(0, Math.Min(others.Count, 1 + dice.Next(6))));
                break;
            case 4:
                blocks[from] = dice.Pick(others);
                break;
            case 5 or 6:
                blocks[from] = WithPhrase(blocks[from], dice);
                break;
            case 7:
                blocks.Insert(to, dice.Pick(Phrases));
                break;
            case 8:
                blocks.Insert(to, Table(dice));
                break;
            case 9:
                blocks[from] = "> " + blocks[from].Replace("\n", "\n> ", StringComparison.Ordinal);
                break;
            case 10:
                blocks[from] = $"- {dice.Pick(Phrases)}\n\n  " + blocks[from].Replace("\n", "\n  ", StringComparison.Ordinal);
                break;
            case 11:
                blocks[from] = $"::::: {dice.Pick((string[])["information", "non-urgent", "urgent", "emergency", "web-only", "not-web", "question"])} {dice.Pick(Phrases)}\n{blocks[from]}\n:::::";
                break;
            case 12:
                blocks.Insert(to, $"{new string('#', 2 + dice.Next(4))} {dice.Pick(Phrases)}");
                break;
            case 13:
                blocks[from] += dice.OneIn(2) ? "{lang=ar}" : " " + string.Concat(Enumerable.Repeat(dice.Pick(Phrases) + " ", 1 + dice.Next(12)));
                break;
            default:
                blocks.Insert(to, $"{dice.Pick(Phrases)}\n:   {dice.Pick(Phrases)}\n:   {dice.Pick(Phrases)}");
                break;
        }
    }

    private static string WithPhrase(string block, Dice dice)
    {
        var words = block.Split(' ');
        var at = dice.Next(words.Length);
        words[at] = dice.OneIn(3) ? words[at] + " " + dice.Pick(Phrases) : dice.Pick(Phrases);
        return string.Join(' ', words);
    }

    private static string Table(Dice dice)
    {
        var columns = 1 + dice.Next(6);
        var text = new StringBuilder(dice.OneIn(2) ? $"Table: {dice.Pick(Phrases)}\n\n" : "");
        for (var row = 0; row < 2 + dice.Next(12); row++)
        {
            text.Append('|').AppendJoin('|', Enumerable.Range(0, columns).Select(_ => row == 1 ? "---" : dice.Pick(Phrases).Replace("|", "", StringComparison.Ordinal))).Append("|\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\nlanguage:[^\n]*\n")]
    private static partial Regex LanguageLine();

    [GeneratedRegex(@"\ntitle:[^\n]*\n")]
    private static partial Regex TitleLine();
}
