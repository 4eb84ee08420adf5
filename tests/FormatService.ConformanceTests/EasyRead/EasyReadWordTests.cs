using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing;
using FormatService.Testing.Judges;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Word;
using FormatService.Testing.Word.Rules;

namespace FormatService.ConformanceTests.EasyRead;

/// <summary>Easy read as a Word file: pictures in line with the text beside their sentences, in tables that hold nothing else.</summary>
public sealed class EasyReadWordTests
{
    // Easy read is the one place where tables stand for the sake of what stands beside what (E-11); they are judged here.
    private static readonly string[] OfDataTables = ["MS-02", "MS-12"];

    public static TheoryData<string> Names => [.. RenderedEasyRead.Names];

    [Fact]
    public void Every_file_follows_the_schema() => RenderedWord.AssertNone(
        RenderedEasyRead.Word.SelectMany(rendered => OpenXmlJudge.Faults(rendered.Pdf).Select(fault => $"{rendered.Name}: {fault}")));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_checkers_look_for_is_in_order(string name)
    {
        var file = RenderedEasyRead.WordOf(name);
        var leaflet = RenderedEasyRead.Word.Single(rendered => rendered.Name == name).Leaflet;

        RenderedWord.AssertNone(WordRules.All.Where(rule => !OfDataTables.Contains(rule.Id)).SelectMany(rule => rule.Findings(file, leaflet).Take(3).Select(finding => $"{rule.Id}: {finding}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-02")]
    [Trait("requirement", "E-11")]
    public void A_row_is_a_picture_and_its_sentences_on_one_page(string name)
    {
        var file = RenderedEasyRead.WordOf(name);
        var leaflet = RenderedEasyRead.Word.Single(rendered => rendered.Name == name).Leaflet;
        var rows = file.Body.Tables.Where(table => table.Style?.Id == "PictureRows").SelectMany(table => table.Rows).ToList();

        var expected = LeafletBlocks.Of(leaflet).OfType<PictureRow>()
            .Where(row => row.Picture is { } picture && (picture.IsFile || PictureLibrary.Ours.Find(picture.Name) is not null))
            .Select(row => string.Join('|', row.Sentences.Select(sentence => string.Concat(Words.Of(LeafletText.Of(sentence.Inlines))))));

        Assert.Equal(expected, rows.Select(row => string.Join('|', row.Cells[1].Paragraphs.Select(paragraph => string.Concat(Words.Of(paragraph.Text))))));
        Assert.All(rows, row =>
        {
            Assert.Equal(2, row.Cells.Length);
            Assert.True(row.Property("cantSplit").IsOn());
            Assert.Empty(Words.Of(row.Cells[0].Text));
            Assert.Single(row.Cells[0].Paragraphs.SelectMany(paragraph => paragraph.Pictures));
            Assert.DoesNotContain(row.Cells[1].Paragraphs, paragraph => !paragraph.Pictures.IsEmpty);
        });
        Assert.Equal(leaflet.Language.IsRightToLeft, rows.Select(row => row.Table).Distinct().Any(table => table.Property("bidiVisual") is not null));
    }

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("requirement", "E-01")]
    public void A_file_says_what_its_edition_says(string name)
    {
        var rendered = RenderedEasyRead.Word.Single(word => word.Name == name);
        var body = string.Concat(Words.Of(string.Join('\n', RenderedEasyRead.WordOf(name).Body.Paragraphs.Select(paragraph => paragraph.Text))));

        var at = 0;
        foreach (var sentence in LeafletBlocks.Of(rendered.Leaflet).OfType<PictureRow>().SelectMany(row => row.Sentences).Select(sentence => string.Concat(Words.Of(LeafletText.Of(sentence.Inlines)))))
        {
            at = body.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{sentence}” is not where it should be.");
            at += sentence.Length;
        }
    }
}
