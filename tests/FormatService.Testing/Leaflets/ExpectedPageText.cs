using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Testing.Leaflets;

/// <summary>
/// What must be read out of a page format of a leaflet, in order, worked out from the model alone: its words, and the words of ours that
/// belong to them. Knows nothing of how pages are composed, so that the two can be held against each other. Contents lists are left out.
/// </summary>
public sealed class ExpectedPageText : BlockVisitor<bool>
{
    private readonly StringBuilder _text = new();
    private readonly LeafletWording _wording;
    private readonly InlineReader _inlines;

    private ExpectedPageText(Leaflet leaflet)
    {
        _wording = LeafletWording.For(leaflet.Language);
        _inlines = new InlineReader(leaflet.Footnotes);
    }

    /// <summary>The words of an adapted leaflet.</summary>
    public static IReadOnlyList<string> WordsOf(Leaflet leaflet)
    {
        var expected = new ExpectedPageText(leaflet);
        expected.ReadLeaflet(leaflet);
        return Words.Of(expected._text.ToString());
    }

    public override bool Visit(Section section) => Line(section.Heading) & All(section.Blocks);

    public override bool Visit(Paragraph paragraph) => Line(paragraph.Inlines);

    public override bool Visit(ListBlock list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            Line(list.Kind == ListKind.Numbered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + "." : "•");
            All(list.Items[i].Blocks);
        }

        return true;
    }

    public override bool Visit(AdviceList list)
    {
        Line(_wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot].Text);
        foreach (var item in list.Items)
        {
            Line(list.Kind == AdviceKind.Do ? "✓" : "✗");
            All(item.Blocks);
        }

        return true;
    }

    public override bool Visit(Table table)
    {
        Line(table.Caption);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            Line(cell.Inlines);
        }

        return true;
    }

    public override bool Visit(Figure figure)
    {
        Line(figure.Caption);
        return figure.Credit is not { } credit || Line(_wording[WordingKeys.PictureCredit, credit].Text);
    }

    public override bool Visit(Callout callout)
    {
        var level = _wording[callout.Level switch
        {
            CalloutLevel.Information => WordingKeys.Information,
            CalloutLevel.NonUrgent => WordingKeys.NonUrgent,
            CalloutLevel.Urgent => WordingKeys.Urgent,
            _ => WordingKeys.Emergency,
        }].Text;
        Line(callout.Heading.IsEmpty ? level : level + ":");
        Line(callout.Heading);
        return All(callout.Blocks);
    }

    public override bool Visit(QuestionAndAnswer pair) => Line(pair.Question) & All(pair.Answer);

    public override bool Visit(ContactDetails contact)
    {
        Line(contact.Name);
        foreach (var entry in contact.Entries)
        {
            Line(entry.Label ?? _wording[entry.Kind switch
            {
                ContactKind.Phone => WordingKeys.Phone,
                ContactKind.Email => WordingKeys.Email,
                ContactKind.Website => WordingKeys.Website,
                ContactKind.Hours => WordingKeys.Hours,
                _ => WordingKeys.Address,
            }].Text);
            Line(entry.Value);
        }

        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Line(definition.Term);
            All(definition.Meaning);
        }

        return true;
    }

    public override bool Visit(MediumBlock block) => throw new InvalidOperationException("Adaptation leaves no block for one medium.");

    private void ReadLeaflet(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        Line(metadata.Organisation);
        Line(metadata.Service);
        Line(metadata.Title);
        Line(metadata.Status switch
        {
            LeafletStatus.Draft => _wording[WordingKeys.Draft].Text,
            LeafletStatus.Withdrawn => _wording[WordingKeys.Withdrawn].Text,
            _ => null,
        });
        Line(metadata.TranslationOf is { Checked: false } ? _wording[WordingKeys.UncheckedTranslation].Text : null);
        // A summary that the first paragraph repeats word for word is said once.
        if (leaflet.Blocks.FirstOrDefault() is not Paragraph first || _inlines.Read(first.Inlines).Trim() != metadata.Summary?.Trim())
        {
            Line(metadata.Summary);
        }

        All(leaflet.Blocks);
        Line(leaflet.Footnotes.IsEmpty ? null : _wording[WordingKeys.Notes].Text);
        for (var i = 0; i < leaflet.Footnotes.Length; i++)
        {
            Line(FormattableString.Invariant($"[{i + 1}]"));
            All(leaflet.Footnotes[i].Blocks);
        }

        ReadOtherFormats(metadata.OtherFormats);
        ReadFacts(metadata);
    }

    private void ReadOtherFormats(OtherFormatsContact? contact)
    {
        if (contact is null)
        {
            return;
        }

        Line(_wording[WordingKeys.OtherFormats].Text);
        Line(contact switch
        {
            { Phone: { } phone, Email: { } email } => _wording[WordingKeys.OtherFormatsPhoneAndEmail, phone, email].Text,
            { Phone: { } phone } => _wording[WordingKeys.OtherFormatsPhone, phone].Text,
            { Email: { } email } => _wording[WordingKeys.OtherFormatsEmail, email].Text,
            _ => null,
        });
        Line(contact.Text);
    }

    private void ReadFacts(LeafletMetadata metadata)
    {
        (string Key, string? Value)[] facts =
        [
            (WordingKeys.Organisation, metadata.Organisation),
            (WordingKeys.Service, metadata.Service),
            (WordingKeys.Owner, metadata.Owner),
            (WordingKeys.Reference, metadata.Reference),
            (WordingKeys.Version, metadata.Version),
            (WordingKeys.Approved, Date(metadata.Approved)),
            (WordingKeys.LastReviewed, Date(metadata.LastReviewed)),
            (WordingKeys.NextReview, Date(metadata.NextReview)),
            (WordingKeys.TranslationOf, metadata.TranslationOf is { } source ? source.Title ?? source.LeafletId : null),
            (WordingKeys.TranslatedVersion, metadata.TranslationOf?.Version),
            (WordingKeys.Licence, metadata.Licence),
        ];
        if (facts.All(fact => string.IsNullOrWhiteSpace(fact.Value)))
        {
            return;
        }

        Line(_wording[WordingKeys.AboutThisLeaflet].Text);
        foreach (var (key, value) in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
        {
            Line(_wording[key].Text);
            Line(value);
        }

        string? Date(DateOnly? date) => date is { } day ? _wording.Date(day).Text : null;
    }

    private bool All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        return true;
    }

    private bool Line(ImmutableArray<Inline> inlines) => Line(_inlines.Read(inlines));

    private bool Line(string? text)
    {
        _text.Append(text).Append('\n');
        return true;
    }

    private sealed class InlineReader(ImmutableArray<Footnote> footnotes) : InlineVisitor<string>
    {
        public string Read(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Accept(this)));

        public override string Visit(Text text) => text.Value;

        public override string Visit(Strong strong) => Read(strong.Inlines);

        public override string Visit(Emphasis emphasis) => Read(emphasis.Inlines);

        public override string Visit(Link link) => Read(link.Inlines);

        public override string Visit(Term term) => Read(term.Inlines);

        public override string Visit(Abbreviation abbreviation) => abbreviation.Short;

        public override string Visit(LanguageSpan span) => Read(span.Inlines);

        public override string Visit(Superscript superscript) => Read(superscript.Inlines);

        public override string Visit(Subscript subscript) => Read(subscript.Inlines);

        public override string Visit(Fact fact) => fact.Value;

        public override string Visit(FootnoteReference reference) =>
            FormattableString.Invariant($" [{footnotes.Index().First(note => note.Item.Id == reference.Note).Index + 1}]");

        public override string Visit(LineBreak lineBreak) => "\n";
    }
}
