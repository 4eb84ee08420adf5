using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Reading;

/// <summary>Shows a leaflet as the specs write it: one line a node, indented; facts, spans and breaks between ‹ ›.</summary>
internal sealed class ModelDump : BlockVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Of(Leaflet leaflet)
    {
        var dump = new ModelDump();
        dump.Line($"title {leaflet.Title}");
        dump.Facts(leaflet.Metadata);
        dump.All(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            dump.Line($"footnote #{note.Id}");
            dump.Inner(note.Blocks);
        }

        if (leaflet.EasyRead is { } easyRead)
        {
            dump.Line(easyRead.Title is { } title ? $"easy read, called “{title}”" : "easy read");
            dump.Inner(easyRead.Blocks);
        }

        return dump._text.ToString();
    }

    public override bool Visit(Section section)
    {
        Line($"section {Text(section.Heading)}");
        return Inner(section.Blocks);
    }

    public override bool Visit(Paragraph paragraph) => Line($"paragraph {Text(paragraph.Inlines)}");

    public override bool Visit(ListBlock list)
    {
        Line(list.Kind == ListKind.Numbered ? $"numbered list from {list.Start}" : "bulleted list");
        return Items(list.Items);
    }

    public override bool Visit(AdviceList list)
    {
        Line(list.Kind == AdviceKind.Do ? "do" : "do not");
        return Items(list.Items);
    }

    public override bool Visit(Table table)
    {
        var headers = (table.HasHeaderRow, table.HasHeaderColumn) switch
        {
            (true, true) => "header row and column",
            (true, false) => "header row",
            _ => "header column",
        };
        Line($"table with {headers}{(table.Caption.IsEmpty ? "" : $": {Text(table.Caption)}")}");
        foreach (var row in table.Rows)
        {
            _depth++;
            Line(string.Join(" | ", row.Cells.Select(cell => Text(cell.Inlines))));
            _depth--;
        }

        return true;
    }

    public override bool Visit(Figure figure) => Line(
        $"figure {figure.Source}"
        + (figure.Alt.IsDecorative ? ", decorative" : $", showing “{figure.Alt.Text}”")
        + (figure.Caption.IsEmpty ? "" : $", caption “{Text(figure.Caption)}”")
        + (figure.Credit is null ? "" : $", credit “{figure.Credit}”"));

    public override bool Visit(Callout callout)
    {
        Line($"callout {callout.Level} {Text(callout.Heading)}".TrimEnd());
        return Inner(callout.Blocks);
    }

    public override bool Visit(QuestionAndAnswer pair)
    {
        Line($"question {Text(pair.Question)}");
        return Inner(pair.Answer);
    }

    public override bool Visit(ContactDetails contact)
    {
        Line($"contact {Text(contact.Name)}".TrimEnd());
        foreach (var entry in contact.Entries)
        {
            _depth++;
            Line($"{entry.Kind}{(entry.Label is null ? "" : $" “{entry.Label}”")}: {Text(entry.Value)}");
            _depth--;
        }

        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        Line("definitions");
        foreach (var definition in list.Definitions)
        {
            _depth++;
            Line($"term {Text(definition.Term)}");
            Inner(definition.Meaning);
            _depth--;
        }

        return true;
    }

    public override bool Visit(MediumBlock block)
    {
        Line(block.Medium == Medium.WebOnly ? "web only" : "not web");
        return Inner(block.Blocks);
    }

    public override bool Visit(PictureRow row)
    {
        Line(row.Picture is not { } picture
            ? "row"
            : $"row beside {picture.Name}{(picture.Alt.IsDecorative ? "" : $", showing “{picture.Alt.Text}”")}{(picture.Credit is null ? "" : $", credit “{picture.Credit}”")}");
        _depth++;
        foreach (var sentence in row.Sentences)
        {
            Line($"sentence {Text(sentence.Inlines)}");
        }

        _depth--;
        return true;
    }

    private void Facts(LeafletMetadata metadata)
    {
        Fact("id", metadata.Id);
        if (metadata.Language != LanguageTag.BritishEnglish)
        {
            Fact("language", metadata.Language.Value);
        }

        Fact("summary", metadata.Summary);
        Fact("reference", metadata.Reference);
        Fact("version", metadata.Version);
        Fact("organisation", metadata.Organisation);
        Fact("service", metadata.Service);
        Fact("owner", metadata.Owner);
        Fact("audience", metadata.Audience);
        Fact("status", metadata.Status?.ToString());
        Fact("approved", Date(metadata.Approved));
        Fact("last reviewed", Date(metadata.LastReviewed));
        Fact("next review", Date(metadata.NextReview));
        Fact("approver", metadata.Approver);
        foreach (var origin in metadata.Sources)
        {
            Fact("origin", origin);
        }

        Fact("other formats", metadata.OtherFormats is { } other ? $"phone {other.Phone}, email {other.Email}" : null);
        Fact("licence", metadata.Licence);
        Fact("translation of", metadata.TranslationOf is { } source
            ? $"{source.LeafletId} {source.Version} in {source.Language}, “{source.Title}”, {(source.Checked ? $"checked by {source.CheckedBy}" : "unchecked")}{(source.Fingerprint is { } print ? $", of {print}" : "")}{(source.IsOutdated ? ", outdated" : "")}"
            : null);
        foreach (var signOff in metadata.EasyReadSignOffs)
        {
            Fact("sign-off", $"{signOff.Role}, {signOff.Name}, {Date(signOff.Date)}");
        }

        foreach (var extra in metadata.Extra)
        {
            Fact($"extra {extra.Key}", extra.Value);
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private void Fact(string name, string? value)
    {
        if (value is not null)
        {
            Line($"{name}: {value}");
        }
    }

    private bool Line(string line)
    {
        _text.Append(' ', 2 * _depth).Append(line).Append('\n');
        return true;
    }

    private void All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    private bool Inner(ImmutableArray<Block> blocks)
    {
        _depth++;
        All(blocks);
        _depth--;
        return true;
    }

    private bool Items(ImmutableArray<ListItem> items)
    {
        foreach (var item in items)
        {
            _depth++;
            Line("item");
            Inner(item.Blocks);
            _depth--;
        }

        return true;
    }

    private static string Text(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Accept(InlineDump.Instance)));

    private sealed class InlineDump : InlineVisitor<string>
    {
        public static readonly InlineDump Instance = new();

        public override string Visit(Text text) => text.Value;

        public override string Visit(Strong strong) => $"‹strong {Text(strong.Inlines)}›";

        public override string Visit(Emphasis emphasis) => $"‹emphasis {Text(emphasis.Inlines)}›";

        public override string Visit(Link link) => $"‹link {link.Target} {Text(link.Inlines)}›";

        public override string Visit(Term term) => $"‹term {Text(term.Inlines)}›";

        public override string Visit(Abbreviation abbreviation) => $"‹short {abbreviation.Short} = {abbreviation.Expansion}›";

        public override string Visit(LanguageSpan span) => $"‹{span.Language} {Text(span.Inlines)}›";

        public override string Visit(Superscript superscript) => $"‹raised {Text(superscript.Inlines)}›";

        public override string Visit(Subscript subscript) => $"‹lowered {Text(subscript.Inlines)}›";

        public override string Visit(Fact fact) => $"‹{fact.Kind} {fact.Value}›";

        public override string Visit(FootnoteReference reference) => $"‹note {reference.Note}›";

        public override string Visit(LineBreak lineBreak) => "‹break›";
    }
}
