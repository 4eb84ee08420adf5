using System.Net;
using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Testing;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>
/// Real Markdown: nothing throws, and no visible word is lost. Visible is what Markdig's own HTML shows. What is known to differ:
/// words may come in addition (descriptions of pictures that cannot be used, a title made of a file name), and footnotes and moved
/// pictures stand elsewhere.
/// </summary>
public sealed partial class CorpusTests
{
    private static readonly string[] KnownToDiffer =
    [
        // Tags with “>” and lone quotation marks in them, which the stripping here follows otherwise than a browser.
        "markdown-it-commonmark-good.txt", "markdown-it-markdown-it-commonmark_extras.txt",

        // NUL is dropped where Markdig shows U+FFFD, so two words become one.
        "cmark-gfm-extensions-full-info-string.txt",
    ];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseDefinitionLists().UseFootnotes().UseAbbreviations().UseCustomContainers().UseTaskLists().UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Strikethrough)
        .UseGenericAttributes().UseYamlFrontMatter()
        .Build();

    [Fact]
    public void Every_leaflet_of_the_corpus_keeps_every_visible_word() => AssertKept(Corpus.Leaflets);

    [Fact]
    public void Every_torture_file_of_the_corpus_keeps_every_visible_word() =>
        AssertKept(Corpus.MarkdownTorture.Where(file => !KnownToDiffer.Contains(file.Name)));

    // md4c's copy is CommonMark 0.31; Markdig's own is of an older edition, whose answers differ here and there.
    [Fact]
    public void Every_example_of_the_CommonMark_specification_keeps_its_words_in_order()
    {
        var specification = File.ReadAllText(Path.Combine(Corpus.Folder, "markdown-torture", "md4c-spec.txt"));
        var faults = new List<string>();
        var count = 0;

        foreach (Match example in Example().Matches(specification))
        {
            count++;
            var source = example.Groups["source"].Value.Replace('→', '\t');
            var html = example.Groups["html"].Value.Replace('→', '\t');
            var reading = MarkdownLeafletReaderTests.Read($"---\ntitle: T\n---\n\n{source}", null);
            var expected = WordsOf(Strip(html));
            if (reading.Leaflet is null ? expected.Count > 0 : !IsSubsequence(expected, WordsOf(LeafletText.Of(reading.Leaflet))))
            {
                faults.Add($"{count}: {source} expected {string.Join(' ', expected)}");
            }
        }

        Assert.True(count > 600, $"Only {count} examples were found.");
        Assert.True(faults.Count == 0, string.Join("\n----\n", faults));
    }

    private static IEnumerable<string> LostWords(CorpusFile file)
    {
        var reading = new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default);
        var expected = Count(WordsOf(Strip(Markdown.ToHtml(File.ReadAllText(file.Path), Pipeline))));
        if (reading.Leaflet is not { } leaflet)
        {
            return expected.Count == 0 ? [] : [$"{file.Name}: no leaflet"];
        }

        var easyRead = leaflet.EasyRead is null ? "" : LeafletText.Of(leaflet.EasyRead.Blocks);
        var kept = Count(WordsOf($"{LeafletText.Of(leaflet)} {easyRead}"));
        return expected
            .Where(pair => kept.GetValueOrDefault(pair.Key) < pair.Value)
            .Select(pair => $"{file.Name}: “{pair.Key}” {pair.Value} times, kept {kept.GetValueOrDefault(pair.Key)}");
    }

    private static void AssertKept(IEnumerable<CorpusFile> files)
    {
        var lost = files.SelectMany(LostWords).ToList();

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    private static Dictionary<string, int> Count(List<string> words) => words.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());

    private static bool IsSubsequence(List<string> wanted, List<string> words)
    {
        var next = 0;
        foreach (var word in words)
        {
            next += next < wanted.Count && wanted[next] == word ? 1 : 0;
        }

        return next == wanted.Count;
    }

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static string Strip(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Border().Replace(Unseen().Replace(html, ""), " "), ""));

    [GeneratedRegex(@"[\p{L}\p{Nd}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"<!--.*?-->|<(script|style)\b.*?</\1>|<\?.*?>|<!\[CDATA\[.*?\]\]>|<![A-Z].*?>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<br ?/?>|</?(p|li|td|th|h\d|div|ul|ol|tr|pre|blockquote|dt|dd|dl|table|hr)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Border();

    [GeneratedRegex("<[a-zA-Z/](\"[^\"]*\"|'[^']*'|[^>\"'])*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^`{32} example[^\n]*\n(?<source>.*?)^\.\n(?<html>.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
