using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What holds for the draft of every leaflet: nothing that a reader could be hurt by is lost, and a source says what the draft says.</summary>
[Trait("requirement", "E-13")]
public sealed partial class DraftPropertyTests
{
    // Its words are put together at random. About one in twenty thousand has a number that runs into the one behind it (“NHS 111 — £3.50”), which nobody can take
    // apart: one of this many may be such a leaflet, two are none.
    [Fact]
    public void No_fact_of_a_made_leaflet_is_lost()
    {
        var lost = new ConcurrentBag<string>();
        LeafletGen.Any.Sample(
            leaflet =>
            {
                if (Lost(leaflet, "made") is { } found)
                {
                    lost.Add(found);
                }
            },
            iter: 500);

        Assert.True(lost.Count <= 1, string.Join('\n', lost));
    }

    [Fact]
    public void No_fact_and_no_word_of_a_sample_is_lost()
    {
        foreach (var sample in SampleLeaflets.All)
        {
            var leaflet = sample.Read().Package.Leaflet;

            AssertKept(leaflet, sample.Name);
            AssertWordsKept(leaflet, sample.Name);
        }
    }

    [Fact]
    public void No_fact_and_no_word_of_a_real_leaflet_is_lost()
    {
        foreach (var file in Corpus.Leaflets)
        {
            if (new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default).Leaflet is { } leaflet)
            {
                AssertKept(leaflet, file.Name);
                AssertWordsKept(leaflet, file.Name);
            }
        }
    }

    [Fact]
    public void A_draft_written_as_a_source_reads_back_with_the_same_rows()
    {
        foreach (var sample in SampleLeaflets.All)
        {
            AssertSameRows(sample.Read().Package.Leaflet, sample.Name);
        }
    }

    [Fact]
    public void A_draft_of_a_real_leaflet_reads_back_with_the_same_rows()
    {
        foreach (var file in Corpus.Leaflets)
        {
            if (new MarkdownLeafletReader().Read(file.Bytes, file.Name, ReadingLimits.Default).Leaflet is { } leaflet)
            {
                AssertSameRows(leaflet, file.Name);
            }
        }
    }

    [Fact]
    public void Drafting_twice_gives_the_same() => LeafletGen.Any.Sample(
        leaflet => Assert.Equal(
            EasyReadSource.Write(leaflet, EasyReadDrafter.Standard.Draft(leaflet)),
            EasyReadSource.Write(leaflet, EasyReadDrafter.Standard.Draft(leaflet))),
        iter: 50);

    private static void AssertKept(Leaflet leaflet, string name) => Assert.Null(Lost(leaflet, name));

    private static string? Lost(Leaflet leaflet, string name)
    {
        var paper = new PaperAdaptation().Adapt(leaflet with { EasyRead = null }, ReadingProfile.EasyRead);
        var draft = EasyReadDrafter.Standard.Draft(leaflet).Edition;

        var text = LeafletText.Of(paper);
        var missing = LeafletValues.Of(paper).MissingFrom(LeafletValues.Of(draft.Blocks)).Select(value => value.Shown)
            .Where(shown => !IsPartOfWord(text, shown))
            .ToList();

        var made = LeafletText.Of(draft.Blocks);
        return missing.Count == 0 ? null : $"{name}: {string.Join(" | ", missing.Select(shown => $"{shown}: {Around(text, shown)} <> {Around(made, shown)}"))}";
    }

    private static string Around(string text, string shown)
    {
        const int Reach = 25;
        return string.Join(" / ", Enumerable.Range(0, text.Length).Where(at => text.AsSpan(at).StartsWith(shown, StringComparison.Ordinal)).Take(8)
            .Select(at => text[Math.Max(0, at - Reach)..Math.Min(text.Length, at + shown.Length + Reach)].ReplaceLineEndings(" ")));
    }

    // Made leaflets put a dose right before a word; whether it still has a unit there is told by what is around it.
    private static bool IsPartOfWord(string text, string shown)
    {
        for (var at = text.IndexOf(shown, StringComparison.Ordinal); at >= 0; at = text.IndexOf(shown, at + 1, StringComparison.Ordinal))
        {
            if (at + shown.Length < text.Length && char.IsLetterOrDigit(text[at + shown.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // Every word stands in the draft, unless the glossary, or a rule about marks and numbers, has another for it.
    private static void AssertWordsKept(Leaflet leaflet, string name)
    {
        var paper = new PaperAdaptation().Adapt(leaflet with { EasyRead = null }, ReadingProfile.EasyRead);
        var draft = EasyReadDrafter.Standard.Draft(leaflet);
        var said = WordsOf(LeafletText.Of(draft.Edition.Blocks)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var replaced = leaflet.Language.Language == "en" ? ReplacedWords(paper) : [];

        var missing = WordsOf(LeafletText.Of(paper.Blocks) + "\n" + string.Join('\n', paper.Footnotes.Select(note => LeafletText.Of(note.Blocks))))
            .Where(word => !said.Contains(word) && !replaced.Contains(word) && !(word.EndsWith('s') && said.Contains(word[..^1])))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();

        Assert.True(missing.Count == 0, $"{name}: {string.Join(" | ", missing)}");
    }

    private static HashSet<string> ReplacedWords(Leaflet paper)
    {
        var text = LeafletText.Of(paper.Blocks);
        var glossary = EasyReadGlossary.Standard;
        return glossary.Easier.FindAll(text).Concat(glossary.AsWhatWeDo.FindAll(text))
            .SelectMany(found => WordsOf(text.Substring(found.Start, found.Length)))
            .Concat(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "a", "an", "and", "etc", "e", "g", "i", "ii", "iii", "iv", "v", "vi", "per", "cent", "percent", "the", "of"])
            // Where a table has become rows, “this table” is the list of them.
            .Concat(LeafletBlocks.Of(paper).OfType<Table>().Any() ? ["table", "chart", "row", "following"] : [])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] WordsOf(string text) =>
        text.Split([.. text.Distinct().Where(unit => !char.IsLetter(unit) && !IsMark(unit))], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsMark(char unit) =>
        char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static void AssertSameRows(Leaflet leaflet, string name)
    {
        var draft = EasyReadDrafter.Standard.Draft(leaflet);
        var source = EasyReadSource.Write(leaflet, draft);

        var read = new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
            "# T\n\nA."u8.ToArray(), "leaflet.md", _ => new ReadOnlyMemory<byte>([1]), new EasyReadFile(System.Text.Encoding.UTF8.GetBytes(source), "leaflet.easy-read.md"));

        // How deep a row stands may change: Markdown cannot say that one follows a section, outside it.
        var (written, back) = (Lines(draft.Edition), Lines(read.Package!.Leaflet.EasyRead!));
        var same = written.Zip(back).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(same == written.Length && same == back.Length, $"{name}:\n{Around(written, same)}\nbecame\n{Around(back, same)}");
    }

    private static string Around(string[] lines, int at) => string.Join('\n', lines.Skip(Math.Max(0, at - 4)).Take(6));

    private static string[] Lines(EasyReadEdition edition) => [.. Dump(edition).Split('\n').Select(line => line.TrimStart())];

    // What a short form stands for is defined in the leaflet, and its words are the same.
    private static string Dump(EasyReadEdition edition) =>
        ShortForm().Replace(ModelDump.Of(new Leaflet(new LeafletMetadata { Title = "T" }, edition.Blocks, ImmutableArray<Footnote>.Empty)), "$1");

    [GeneratedRegex("‹short ([^=›]*) = [^›]*›")]
    private static partial Regex ShortForm();
}
