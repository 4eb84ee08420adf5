using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Word;

/// <summary>Facts stay whole on one line in LibreOffice too, wherever on the line they come to stand: each is written after ever more words.</summary>
[Trait("requirement", "P-11")]
public sealed partial class WholeFactsTests
{
    private const int Places = 36;

    [Theory]
    [InlineData("ur", "020 7188 7188", "نمبر ہے ", " پر فون کریں", "آ", 18)]
    [InlineData("ar", "020 7188 7188 ext. 12", "اتصل على ", " من فضلك", "ب", 18)]
    [InlineData("ur", "0118 496 0123", "نمبر ہے ", " پر فون کریں", "آ", 36)]
    [InlineData("zh-Hans", "2026年3月14日", "请在", "，之前打电话给我们。", "我", 24)]
    [InlineData("zh-Hans", "2026年3月14日", "请在", "之前打电话给我们。", "我", 36)]
    [InlineData("zh-Hant", "下午2时30分", "請在", "之前打電話給我們。", "我", 18)]
    [InlineData("zh-Hans", "5毫克", "每日服用", "，饭后服用。", "我", 24)]
    [InlineData("zh-Hans", "2片", "每日服用", "，饭后服用。", "我", 36)]
    [InlineData("zh-Hans", "020 7188 7188", "请致电", "，或写信给我们。", "我", 24)]
    [InlineData("zh-CN", "0.5毫克", "每日服用", "，饭后服用。", "我", 18)]
    public void No_line_ends_in_one(string language, string fact, string before, string after, string letter, double size) =>
        Assert.Equal(Places, Lines("large-print-docx", language, fact, before, after, letter, size).Count(line => line.Contains(fact, StringComparison.Ordinal)));

    [Theory]
    [InlineData("large-print-docx", "en", "**2** tablets", "2 tablets", "Take", 24)]
    [InlineData("large-print-pdf", "en", "**2** tablets", "2 tablets", "Take", 24)]
    [InlineData("large-print-docx", "en", "1 in **100**", "1 in 100", "It is", 36)]
    [InlineData("large-print-pdf", "en", "1 in **100**", "1 in 100", "It is", 36)]
    [InlineData("large-print-docx", "en", "**020** 7188 [7188](tel:02071887188)", "020 7188 7188", "Call", 18)]
    [InlineData("large-print-pdf", "en", "**020** 7188 [7188](tel:02071887188)", "020 7188 7188", "Call", 18)]
    [InlineData("large-print-docx", "ur", "**020** 7188 7188", "020 7188 7188", "نمبر ہے", 18)]
    [InlineData("large-print-pdf", "ur", "**020** 7188 7188", "020 7188 7188", "نمبر ہے", 18)]
    [InlineData("large-print-docx", "en", "4 x 10^9^/L", "4 x 109/L", "It is", 24)]
    [InlineData("large-print-pdf", "en", "4 x 10^9^/L", "4 x 109/L", "It is", 24)]
    public void No_line_ends_in_one_that_is_stressed_raised_or_linked_in_part(string output, string language, string written, string fact, string before, double size)
    {
        var lines = Lines(output, language, written, before + " ", " now.", language == "ur" ? "آ" : "a", size);

        Assert.Equal(Places, lines.Count(line => line.Contains(fact, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Lines(string output, string language, string fact, string before, string after, string letter, double size)
    {
        var paragraphs = Enumerable.Range(0, Places).Select(i => before + string.Concat(Enumerable.Range(0, i).Select(j => j % 5 == 4 ? " " : letter)) + " " + fact + after);
        var source = $"---\ntitle: {letter}\nlanguage: {language}\n---\n\n{string.Join("\n\n", paragraphs)}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
        var printed = LeafletPress.Print(fact, package, reading.Places, output, new ProfileOverrides { BodySizePt = size }).Pdf;

        var text = Poppler.Text(output.EndsWith("docx", StringComparison.Ordinal) ? LibreOffice.ToPdf([("fact", printed)])[0] : printed);
        return text.Split('\n', '\f').Select(line => Unseen().Replace(line, "").Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [GeneratedRegex("[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();
}
