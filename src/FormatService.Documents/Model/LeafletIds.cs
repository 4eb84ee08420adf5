using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>The ids of all nodes of a leaflet in reading order, the easy-read edition's last: blocks, items, rows, cells, entries, definitions, notes.</summary>
public static class LeafletIds
{
    /// <summary>Lists the ids.</summary>
    public static ImmutableArray<NodeId> In(Leaflet leaflet)
    {
        var collector = new Collector();
        collector.AddAll(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            collector.Add(note.Id, note.Blocks);
        }

        collector.AddAll(leaflet.EasyRead?.Blocks ?? []);
        return collector.Ids.ToImmutable();
    }

    private sealed class Collector : BlockVisitor<bool>
    {
        public ImmutableArray<NodeId>.Builder Ids { get; } = ImmutableArray.CreateBuilder<NodeId>();

        public bool AddAll(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                block.Accept(this);
            }

            return true;
        }

        public bool Add(NodeId id, ImmutableArray<Block> blocks)
        {
            Ids.Add(id);
            return AddAll(blocks);
        }

        public override bool Visit(Section section) => Add(section.Id, section.Blocks);

        public override bool Visit(Paragraph paragraph) => Add(paragraph.Id, []);

        public override bool Visit(ListBlock list) => AddItems(list.Id, list.Items);

        public override bool Visit(AdviceList list) => AddItems(list.Id, list.Items);

        public override bool Visit(Table table)
        {
            Ids.Add(table.Id);
            foreach (var row in table.Rows)
            {
                Ids.Add(row.Id);
                Ids.AddRange(row.Cells.Select(cell => cell.Id));
            }

            return true;
        }

        public override bool Visit(Figure figure) => Add(figure.Id, []);

        public override bool Visit(Callout callout) => Add(callout.Id, callout.Blocks);

        public override bool Visit(QuestionAndAnswer pair) => Add(pair.Id, pair.Answer);

        public override bool Visit(ContactDetails contact)
        {
            Ids.Add(contact.Id);
            Ids.AddRange(contact.Entries.Select(entry => entry.Id));
            return true;
        }

        public override bool Visit(DefinitionList list)
        {
            Ids.Add(list.Id);
            foreach (var definition in list.Definitions)
            {
                Add(definition.Id, definition.Meaning);
            }

            return true;
        }

        public override bool Visit(MediumBlock block) => Add(block.Id, block.Blocks);

        public override bool Visit(PictureRow row)
        {
            Ids.Add(row.Id);
            Ids.AddRange(row.Sentences.Select(sentence => sentence.Id));
            return true;
        }

        private bool AddItems(NodeId id, ImmutableArray<ListItem> items)
        {
            Ids.Add(id);
            foreach (var item in items)
            {
                Add(item.Id, item.Blocks);
            }

            return true;
        }
    }
}
