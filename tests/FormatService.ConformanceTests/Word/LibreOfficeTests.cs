using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests.Word;

/// <summary>
/// What another program than Word understands of our files: every sample and some of the corpus, opened by LibreOffice in one start for each
/// of two formats.
/// </summary>
public sealed class LibreOfficeTests
{
    private const int FilesOfCorpus = 20;

    // Poppler puts letters of these scripts together again from what fonts say of their glyphs; of others it loses some.
    private static readonly string?[] Scripts = ["Latn", "Cyrl", "Hans", "Hant"];

    private static readonly Lazy<IReadOnlyList<RenderedWord>> Files = new(() => [.. RenderedWord.Samples, .. RenderedWord.Corpus.Take(FilesOfCorpus)]);

    private static readonly Lazy<IReadOnlyList<(RenderedWord Rendered, OpenDocument Read)>> Texts = new(() =>
        [.. Files.Value.Zip(LibreOffice.ToOpenDocument([.. Files.Value.Select(file => (file.Name, file.Bytes))]))]);

    private static readonly Lazy<IReadOnlyList<(RenderedWord Rendered, byte[] Pdf)>> Pages = new(() =>
        [.. Files.Value.Zip(LibreOffice.ToPdf([.. Files.Value.Select(file => (file.Name, file.Bytes))]))]);

    [Fact]
    public void It_reads_the_words_in_their_order()
    {
        RenderedWord.AssertNone(Texts.Value.Select(item => Difference(item.Rendered, item.Read)).OfType<string>());

        static string? Difference(RenderedWord rendered, OpenDocument read)
        {
            var leaflet = rendered.Source;
            // Labels of lists are not in its text, numbers of notes may be; letters are compared, since fields and notes part words.
            var contents = Words.Of(LeafletWording.For(leaflet.Language)[WordingKeys.Contents].Text);
            var expected = string.Concat(ExpectedPageText.CountedWordsOf(leaflet, areNotesApart: !read.Notes.IsEmpty).Where(word => word.Language.Length > 0).Select(word => word.Text));
            var lines = read.Lines.ToList();
            if (rendered.File.Body.Paragraphs.Any(paragraph => paragraph.IsOfContents))
            {
                lines.RemoveAt(lines.FindIndex(line => Words.Of(line).SequenceEqual(contents)));
            }

            var letters = string.Concat(lines.SelectMany(Words.Of));
            var same = letters.AsSpan().CommonPrefixLength(expected);
            return letters == expected ? null : $"{leaflet.Title}: “{Part(letters, same)}”, not “{Part(expected, same)}”";
        }
    }

    [Fact]
    [Trait("requirement", "MS-04")]
    public void It_finds_the_headings_at_their_levels() => RenderedWord.AssertNone(
        from item in Texts.Value
        let expected = item.Rendered.File.Body.Paragraphs.Where(paragraph => paragraph.HeadingLevel is not null)
            .Select(paragraph => $"{paragraph.HeadingLevel} {string.Concat(Words.Of(paragraph.Text))}").ToList()
        let read = item.Read.Headings.Where(heading => Words.Of(heading.Text).Count > 0).Select(heading => $"{heading.Level} {string.Concat(Words.Of(heading.Text))}").ToList()
        where !read.SequenceEqual(expected)
        select $"{item.Rendered.Name}: {read.Count} of {expected.Count}: {read.Except(expected).FirstOrDefault() ?? expected.Except(read).FirstOrDefault()}");

    [Fact]
    public void It_finds_the_footnotes() => RenderedWord.AssertNone(
        from item in Texts.Value
        where item.Read.Notes.Length != item.Rendered.File.Notes.Length
        select $"{item.Rendered.Name}: {item.Read.Notes.Length} of {item.Rendered.File.Notes.Length}");

    [Fact]
    public void All_words_are_on_the_pages_it_makes()
    {
        var missing = new List<string>();
        foreach (var (rendered, pdf) in Pages.Value)
        {
            var text = Poppler.Text(pdf);
            Assert.False(string.IsNullOrWhiteSpace(text), rendered.Name);
            if (!Scripts.Contains(rendered.Source.Language.Script))
            {
                continue;
            }

            // A word that a line breaks in two is looked for by its letters: Poppler drops the hyphen at the end of a line.
            var letters = LettersOf(text);
            var lost = Words.Of(LeafletText.Of(new PaperAdaptation().Adapt(rendered.Source, ReadingProfile.Standard))).Where(word => word.All(IsSure) && !letters.Contains(LettersOf(word), StringComparison.Ordinal)).ToList();
            missing.AddRange(lost.Take(3).Select(word => $"{rendered.Name}: {word}"));
        }

        RenderedWord.AssertNone(missing);

        static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

        static bool IsSure(char character) => character < '\u0250' || character is >= '\u0400' and <= '\u04FF' || character is >= '\u4E00' and <= '\u9FFF';
    }

    private static string Part(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];
}
