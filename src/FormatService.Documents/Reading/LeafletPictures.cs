using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Finds the pictures of a leaflet.</summary>
internal static class LeafletPictures
{
    /// <summary>The names of all pictures, the easy-read edition's last; each once, in order.</summary>
    public static ImmutableArray<string> NamesIn(Leaflet leaflet) =>
        [.. PlacesIn(leaflet).Select(picture => picture.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The node and the name of each picture that is a file, in reading order, the easy-read edition's last.</summary>
    public static List<(NodeId Id, string Name)> PlacesIn(Leaflet leaflet)
    {
        var collector = new Collector();
        collector.AddAll(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            collector.AddAll(note.Blocks);
        }

        collector.AddAll(leaflet.EasyRead?.Blocks ?? []);
        return collector.Pictures;
    }

    /// <summary>Reports when a leaflet has more pictures than may be read.</summary>
    public static void CheckCount(Leaflet leaflet, ReadingLimits limits, Findings findings, SourceMap places)
    {
        var pictures = PlacesIn(leaflet);
        if (pictures.Count > limits.MaxPictures)
        {
            findings.Add(
                DiagnosticCodes.TooManyPictures,
                Severity.Error,
                $"The leaflet has {pictures.Count} pictures; at most {limits.MaxPictures} are read.",
                "Split the leaflet.",
                places.Find(pictures[limits.MaxPictures].Id));
        }
    }

    private sealed class Collector : BlockVisitor<bool>
    {
        public List<(NodeId Id, string Name)> Pictures { get; } = [];

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
            Pictures.Add((figure.Id, figure.Source));
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

        public override bool Visit(PictureRow row)
        {
            if (row.Picture is { IsFile: true } picture)
            {
                Pictures.Add((row.Id, picture.Name));
            }

            return true;
        }

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
