using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Finds the figures of a leaflet.</summary>
internal static class LeafletPictures
{
    /// <summary>The names of all pictures, the easy-read edition's last; each once, in order.</summary>
    public static ImmutableArray<string> NamesIn(Leaflet leaflet) =>
        [.. FiguresIn(leaflet).Select(figure => figure.Source).Distinct(StringComparer.Ordinal)];

    /// <summary>All figures in reading order, the easy-read edition's last.</summary>
    public static List<Figure> FiguresIn(Leaflet leaflet)
    {
        var collector = new Collector();
        collector.AddAll(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            collector.AddAll(note.Blocks);
        }

        collector.AddAll(leaflet.EasyRead?.Blocks ?? []);
        return collector.Figures;
    }

    /// <summary>Reports when a leaflet has more pictures than may be read.</summary>
    public static void CheckCount(Leaflet leaflet, ReadingLimits limits, Findings findings, SourceMap places)
    {
        var figures = FiguresIn(leaflet);
        if (figures.Count > limits.MaxPictures)
        {
            findings.Add(
                DiagnosticCodes.TooManyPictures,
                Severity.Error,
                $"The leaflet has {figures.Count} pictures; at most {limits.MaxPictures} are read.",
                "Split the leaflet.",
                places.Find(figures[limits.MaxPictures].Id));
        }
    }

    private sealed class Collector : BlockVisitor<bool>
    {
        public List<Figure> Figures { get; } = [];

        public bool AddAll(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                block.Accept(this);
            }

            return true;
        }

        public override bool Visit(Section section) => AddAll(section.Blocks);

        public override bool Visit(Paragraph paragraph) => true;

        public override bool Visit(ListBlock list) => AddItems(list.Items);

        public override bool Visit(AdviceList list) => AddItems(list.Items);

        public override bool Visit(Table table) => true;

        public override bool Visit(Figure figure)
        {
            Figures.Add(figure);
            return true;
        }

        public override bool Visit(Callout callout) => AddAll(callout.Blocks);

        public override bool Visit(QuestionAndAnswer pair) => AddAll(pair.Answer);

        public override bool Visit(ContactDetails contact) => true;

        public override bool Visit(DefinitionList list)
        {
            foreach (var definition in list.Definitions)
            {
                AddAll(definition.Meaning);
            }

            return true;
        }

        public override bool Visit(MediumBlock block) => AddAll(block.Blocks);

        private bool AddItems(ImmutableArray<ListItem> items)
        {
            foreach (var item in items)
            {
                AddAll(item.Blocks);
            }

            return true;
        }
    }
}
