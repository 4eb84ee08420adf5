using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.UnitTests.Documents.Adaptation;

/// <summary>Large print loses no word, invents none but the names of columns and addresses, and keeps their order.</summary>
public sealed class LargePrintLawTests
{
    private const int Generated = 250;

    private static readonly PaperAdaptation Paper = new();
    private static readonly LargePrintAdaptation LargePrint = new();

    [Theory]
    [InlineData(16)]
    [InlineData(36)]
    public void Words_stay_in_order_but_for_the_names_of_columns(double size)
    {
        var profile = ReadingProfile.LargePrint with { BodySizePt = size };
        var records = 0;
        foreach (var (name, leaflet) in Leaflets())
        {
            var paper = new Plainer().Rewrite(Paper.Adapt(leaflet, profile) with { EasyRead = null }) with { Footnotes = [] };

            var adapted = LargePrint.Adapt(paper, profile);

            var lists = LeafletBlocks.Of(adapted).OfType<DefinitionList>().Select(list => list.Id).ToHashSet();
            var law = new RecordLaw(lists);
            var expected = law.Rewrite(paper);
            records += law.Count;
            AssertSame(name, LeafletText.Words(expected), LeafletText.Words(adapted));
            Assert.DoesNotContain(LeafletBlocks.Of(adapted).OfType<Table>(), table => table.ColumnCount > 2);
        }

        Assert.True(records > 20, $"{records} tables became records");
    }

    [Fact]
    public void Notes_are_said_once_each_wherever_they_stand()
    {
        var profile = ReadingProfile.LargePrint;
        var placed = 0;
        foreach (var (name, leaflet) in Leaflets())
        {
            var paper = new LinkPlainer().Rewrite(Paper.Adapt(leaflet, profile) with { EasyRead = null });
            var adapted = LargePrint.Adapt(paper, profile);
            var without = LargePrint.Adapt(new Plainer().Rewrite(paper) with { Footnotes = [] }, profile);

            // Tables of notes say the names of their columns too: such leaflets are not counted here.
            if (LeafletBlocks.Of(paper with { Blocks = [] }).OfType<Table>().Any() || LeafletBlocks.Of(adapted).OfType<DefinitionList>().Any())
            {
                continue;
            }

            var expected = Letters(LeafletText.Words(without)).Concat(paper.Footnotes.SelectMany(note => Letters([LeafletText.Of(note.Blocks)]))).Order(StringComparer.Ordinal);
            AssertSame(name, [.. expected], [.. Letters(LeafletText.Words(adapted)).Order(StringComparer.Ordinal)]);
            placed += paper.Footnotes.Length - adapted.Footnotes.Length;
        }

        Assert.True(placed > 20, $"{placed} notes were placed");
    }

    [Fact]
    public void Ids_stay_single_and_adapting_again_changes_nothing()
    {
        foreach (var (name, leaflet) in Leaflets())
        {
            var once = LargePrint.Adapt(leaflet with { EasyRead = null }, ReadingProfile.LargePrint);
            var ids = LeafletIds.In(once).ToList();

            AssertSame(name, [.. ids.Distinct().Select(id => id.Value)], [.. ids.Select(id => id.Value)]);
            AssertSame(name, LeafletText.Words(once), LeafletText.Words(LargePrint.Adapt(once, ReadingProfile.LargePrint)));
            Assert.True(LeafletFingerprint.Of(once) == LeafletFingerprint.Of(LargePrint.Adapt(once, ReadingProfile.LargePrint)), name);
        }
    }

    private static void AssertSame(string name, ImmutableArray<string> expected, ImmutableArray<string> found)
    {
        // What parts a name that ends with a space from its colon is no word.
        (expected, found) = (Closed(expected), Closed(found));
        var same = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(same == expected.Length && same == found.Length, $"{name}: after {same} “{Near(found)}”, not “{Near(expected)}”");

        static ImmutableArray<string> Closed(ImmutableArray<string> words) => [.. string.Join(' ', words).Replace(" :", ":", StringComparison.Ordinal).Split(' ')];

        string Near(ImmutableArray<string> words) => string.Join(' ', words.Skip(Math.Max(0, same - 3)).Take(10));
    }

    private static IEnumerable<(string Name, Leaflet Leaflet)> Leaflets()
    {
        for (var seed = 0; seed < Generated; seed++)
        {
            yield return ($"generated {seed}", LeafletGen.MakePackage(seed).Leaflet);
        }

        var files = SampleLeaflets.All.Select(sample => (sample.Name, sample.Path));
        foreach (var (name, path) in Corpus.IsPresent ? files.Concat(Corpus.Leaflets.Select(file => (file.Name, file.Path))) : files)
        {
            if (new MarkdownLeafletReader().Read(File.ReadAllBytes(path), Path.GetFileName(path), ReadingLimits.Default).Leaflet is { } leaflet)
            {
                yield return (name, leaflet);
            }
        }
    }

    // The signs around a placed note are no words, and part it from a word that follows at once.
    private static string[] Letters(IEnumerable<string> words) =>
        string.Concat(words.Select(word => word + " ").SelectMany(word => word).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private class LinkPlainer : LeafletRewriter
    {
        protected override ImmutableArray<Inline> RewriteLink(Link link) => Rewrite(link.Inlines);
    }

    // A reference within a word parts it, as its note would.
    private sealed class Plainer : LinkPlainer
    {
        protected override ImmutableArray<Inline> RewriteReference(FootnoteReference reference) => [new Text(" ")];
    }

    /// <summary>What records say, by the law: of each row each cell with words, after the name of its column.</summary>
    private sealed class RecordLaw(HashSet<NodeId> records) : LeafletRewriter
    {
        public int Count { get; private set; }

        protected override ImmutableArray<Block> RewriteTable(Table table)
        {
            if (!records.Contains(table.Id) && table.Rows.Length > (table.HasHeaderRow ? 1 : 0))
            {
                return [table];
            }

            Count++;
            var names = table.HasHeaderRow ? table.Rows[0].Cells.Select(cell => LeafletText.Of(cell.Inlines).Trim()).ToList() : null;
            var said = new List<string> { LeafletText.Of(table.Caption) };
            var isNamed = false;
            foreach (var row in table.Rows.Skip(names is null || table.Rows.Length == 1 ? 0 : 1))
            {
                // A row that says something, but not of what, goes on with the record above.
                var goesOn = isNamed && row.Cells[0].Inlines.IsEmpty && row.Cells.Any(cell => !cell.Inlines.IsEmpty);
                isNamed = goesOn || !row.Cells[0].Inlines.IsEmpty;
                said.AddRange(row.Cells.Select((cell, column) => (Words: LeafletText.Of(cell.Inlines), Name: names is null || table.Rows.Length == 1 ? "" : names[column]))
                    .Skip(goesOn ? 1 : 0)
                    .Where(cell => cell.Words.Length > 0 || cell.Name.Length > 0)
                    .Select(cell => cell.Name.Length == 0 ? cell.Words : $"{cell.Name}{(cell.Name[^1] is ':' or '：' or '?' or '؟' or '？' or '.' ? "" : ":")} {cell.Words}"));
            }

            return [new Paragraph(table.Id, [new Text(string.Join(' ', said))])];
        }
    }
}
