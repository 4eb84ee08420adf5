using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Pictures.Library;

namespace FormatService.Testing.Leaflets;

/// <summary>
/// What must be read out of a page format of a leaflet, in order, worked out from the model alone: its words, the words of ours that belong
/// to them, and the language each is to be spoken in. Knows nothing of how leaflets are adapted to paper or how pages are composed, so that
/// the two can be held against each other. Contents lists are left out.
/// </summary>
public sealed class ExpectedPageText : BlockVisitor<bool>
{
    private readonly SpokenText _text = new();
    private readonly LeafletWording _wording;
    private readonly LanguageTag _language;
    private readonly ImmutableArray<Footnote> _notes;
    private readonly bool _isCountedByReader;
    private readonly Phrase? _edition;

    private ExpectedPageText(Leaflet leaflet, Phrase? edition, bool isCountedByReader = false)
    {
        _edition = edition;
        _isCountedByReader = isCountedByReader;
        _wording = LeafletWording.For(leaflet.Language);
        _language = leaflet.Language;
        _notes = PaperNotes.Of(leaflet);
    }

    /// <summary>The words of a leaflet, adapted to paper or not.</summary>
    public static IReadOnlyList<string> WordsOf(Leaflet leaflet, Phrase? edition = null) => [.. SpokenWordsOf(leaflet, edition).Select(word => word.Text)];

    /// <summary>The words of a leaflet, each with its language; in an edition that says which it is.</summary>
    public static IReadOnlyList<SpokenWord> SpokenWordsOf(Leaflet leaflet, Phrase? edition = null)
    {
        var expected = new ExpectedPageText(leaflet, edition);
        expected.ReadLeaflet(leaflet);
        return expected._text.Split();
    }

    /// <summary>
    /// The words of a leaflet in a format whose reader counts lists and notes itself: in European digits, and in no language. Its notes stand
    /// apart or, with their heading, where pages have them.
    /// </summary>
    public static IReadOnlyList<SpokenWord> CountedWordsOf(Leaflet leaflet, bool areNotesApart, Phrase? edition = null)
    {
        var expected = new ExpectedPageText(leaflet, edition, isCountedByReader: true);
        expected.ReadLeaflet(leaflet, areNotesApart);
        return expected._text.Split();
    }

    /// <summary>The words of each note, with its number, in such a format.</summary>
    public static IReadOnlyList<IReadOnlyList<SpokenWord>> CountedNotesOf(Leaflet leaflet)
    {
        var words = new List<IReadOnlyList<SpokenWord>>();
        for (var i = 0; i < PaperNotes.Of(leaflet).Length; i++)
        {
            var expected = new ExpectedPageText(leaflet, null, isCountedByReader: true);
            expected.ReadNote(i);
            words.Add(expected._text.Split());
        }

        return words;
    }

    public override bool Visit(Section section) => Line(section.Heading) & All(section.Blocks);

    public override bool Visit(Paragraph paragraph) => Line(paragraph.Inlines);

    public override bool Visit(ListBlock list)
    {
        var number = list.Start;
        foreach (var item in list.Items.Where(item => !GoneFromPaper.Is(item)))
        {
            Label(list.Kind == ListKind.Numbered ? Number(number++) + "." : "•");
            All(item.Blocks);
        }

        return true;
    }

    public override bool Visit(AdviceList list)
    {
        if (GoneFromPaper.Is(list))
        {
            return true;
        }

        Line(_wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot]);
        foreach (var item in list.Items.Where(item => !GoneFromPaper.Is(item)))
        {
            Label(list.Kind == AdviceKind.Do ? "✓" : "✗");
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
        return figure.Credit is not { } credit || Line(_wording[WordingKeys.PictureCredit, credit]);
    }

    public override bool Visit(Callout callout)
    {
        var level = _wording[callout.Level switch
        {
            CalloutLevel.Information => WordingKeys.Information,
            CalloutLevel.NonUrgent => WordingKeys.NonUrgent,
            CalloutLevel.Urgent => WordingKeys.Urgent,
            _ => WordingKeys.Emergency,
        }];
        Line(callout.Heading.IsEmpty ? level : level with { Text = level.Text + ":" });
        Line(callout.Heading);
        return All(callout.Blocks);
    }

    public override bool Visit(QuestionAndAnswer pair) => Line(pair.Question) & All(pair.Answer);

    public override bool Visit(ContactDetails contact)
    {
        Line(contact.Name);
        foreach (var entry in contact.Entries)
        {
            if (entry.Label is { } label)
            {
                Line(label);
            }
            else if (KeyOf(entry.Kind) is { } key)
            {
                Line(_wording[key]);
            }

            Line(entry.Value);
        }

        return true;

        static string? KeyOf(ContactKind kind) => kind switch
        {
            ContactKind.Phone => WordingKeys.Phone,
            ContactKind.Email => WordingKeys.Email,
            ContactKind.Website => WordingKeys.Website,
            ContactKind.Hours => WordingKeys.Hours,
            _ => WordingKeys.Address,
        };
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

    // Paper says what is not for the web, and nothing that is for the web alone.
    public override bool Visit(MediumBlock block) => block.Medium == Medium.WebOnly || All(block.Blocks);

    public override bool Visit(PictureRow row) => row.Sentences.All(sentence => Line(sentence.Inlines));

    private void ReadLeaflet(Leaflet leaflet, bool areNotesApart = false)
    {
        var metadata = leaflet.Metadata;
        Line(metadata.Organisation);
        Line(metadata.Service);
        Line(metadata.Title);
        ReadStanding(leaflet);

        // A summary that the first paragraph repeats word for word is said once.
        if (leaflet.Edition == LeafletEdition.Original && (leaflet.Blocks.FirstOrDefault(block => !GoneFromPaper.Is(block)) is not Paragraph first || LeafletText.Of(first.Inlines).Trim() != metadata.Summary?.Trim()))
        {
            Line(metadata.Summary);
        }

        All(leaflet.Blocks);
        if (!_notes.IsEmpty && !areNotesApart)
        {
            Line(_wording[WordingKeys.Notes]);
            _notes.Index().ToList().ForEach(note => ReadNote(note.Index));
        }

        ReadOtherFormats(metadata.OtherFormats);
        ReadFacts(leaflet);
        ReadCredits(leaflet);
    }

    private void ReadNote(int index)
    {
        Label($"[{Number(index + 1)}]");
        All(_notes[index].Blocks);
    }

    private void ReadStanding(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        var isForeign = metadata.TranslationOf is not null && _language.Language != "en";
        var english = LeafletWording.For(LanguageTag.BritishEnglish);
        if (isForeign)
        {
            // What staff hold: the language, and the title, reference and version in English.
            var source = metadata.TranslationOf!;
            Part(LanguageNames.InEnglish(_language) + ": ", "en-GB");
            Part(source.Title ?? source.LeafletId, source.Language.Value);
            Part(metadata.Reference is { } reference ? " · " + reference : "", "en-GB");
            Part(metadata.Version is { } version ? " · " + english[WordingKeys.VersionNumber, version].Text : "", "en-GB");
            Line("");
        }

        ReadFront(leaflet);
        (bool IsSo, string Key)[] marks =
        [
            (leaflet.Edition == LeafletEdition.UncheckedEasyRead, WordingKeys.EasyReadDraft),
            (metadata.Status == LeafletStatus.Draft, WordingKeys.Draft),
            (metadata.Status == LeafletStatus.Withdrawn, WordingKeys.Withdrawn),
            (metadata.TranslationOf is { Checked: false }, WordingKeys.UncheckedTranslation),
            (metadata.TranslationOf is { IsOutdated: true }, WordingKeys.OutdatedTranslation),
        ];
        var said = marks.Where(mark => mark.IsSo).ToList();
        // The title of a draft begins with that mark, in English where we have no words in its language.
        said.Where(mark => mark.Key != WordingKeys.EasyReadDraft && (!isForeign || !IsEnglish(mark.Key))).ToList().ForEach(mark => Line(_wording[mark.Key]));
        said.Where(mark => isForeign && !(mark.Key == WordingKeys.EasyReadDraft && IsEnglish(mark.Key))).ToList().ForEach(mark => Line(english[mark.Key]));

        void Part(string words, string language) => _text.Append(words, language);
        bool IsEnglish(string key) => _wording[key].Language.Language == "en";
    }

    /// <summary>What the front page of another edition says under its title (FORMATS P-26, E-12).</summary>
    private void ReadFront(Leaflet leaflet)
    {
        if (leaflet.Edition == LeafletEdition.Original)
        {
            if (_edition is { } size)
            {
                Line(size);
            }

            return;
        }

        if (leaflet.Edition == LeafletEdition.EasyRead)
        {
            Line(_wording[WordingKeys.EasyRead]);
        }

        var (key, date) = leaflet.Metadata.LastReviewed is { } reviewed ? (WordingKeys.LastReviewed, reviewed) : (WordingKeys.Approved, leaflet.Metadata.Approved);
        if (date is { } day)
        {
            Line(_wording[key] with { Text = _wording[key].Text + ":" });
            Line(_wording.Date(day));
        }
    }

    /// <summary>Who made the pictures beside the words, once each, in the order that they are first shown (FORMATS 2.5).</summary>
    private void ReadCredits(Leaflet leaflet)
    {
        var credits = LeafletBlocks.Of(leaflet).OfType<PictureRow>()
            .Select(row => row.Picture is { IsFile: false } picture ? PictureLibrary.Ours.Find(picture.Name)?.Licence?.Attribution : row.Picture?.Credit)
            .OfType<string>()
            .Distinct();
        foreach (var credit in credits)
        {
            Line(_wording[WordingKeys.PictureCredits, credit]);
        }
    }

    private void ReadOtherFormats(OtherFormatsContact? contact)
    {
        if (contact is null)
        {
            return;
        }

        Line(_wording[WordingKeys.OtherFormats]);
        Line(contact switch
        {
            { Phone: { } phone, Email: { } email } => _wording[WordingKeys.OtherFormatsPhoneAndEmail, phone, email],
            { Phone: { } phone } => _wording[WordingKeys.OtherFormatsPhone, phone],
            _ => _wording[WordingKeys.OtherFormatsEmail, contact.Email!],
        });
        Line(contact.Text);
    }

    private void ReadFacts(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        (string Key, Phrase? Value)[] facts =
        [
            (WordingKeys.Format, leaflet.Edition switch
            {
                LeafletEdition.EasyRead => _wording[WordingKeys.EasyRead],
                LeafletEdition.UncheckedEasyRead => _wording[WordingKeys.EasyReadDraft],
                _ => _edition,
            }),
            (WordingKeys.Organisation, Own(metadata.Organisation)),
            (WordingKeys.Service, Own(metadata.Service)),
            (WordingKeys.Owner, Own(metadata.Owner)),
            (WordingKeys.Reference, Own(metadata.Reference)),
            (WordingKeys.Version, Own(metadata.Version)),
            (WordingKeys.Approved, Date(metadata.Approved)),
            (WordingKeys.LastReviewed, Date(metadata.LastReviewed)),
            (WordingKeys.NextReview, Date(metadata.NextReview)),
            (WordingKeys.TranslationOf, metadata.TranslationOf is { } source ? new Phrase(source.Title ?? source.LeafletId, source.Language) : null),
            (WordingKeys.TranslatedVersion, Own(metadata.TranslationOf?.Version)),
            (WordingKeys.Licence, Own(metadata.Licence)),
        ];
        var told = facts.Where(fact => fact.Value is { } value && !string.IsNullOrWhiteSpace(value.Text)).ToList();
        if (told.Count == 0)
        {
            return;
        }

        Line(_wording[WordingKeys.AboutThisLeaflet]);
        foreach (var (key, value) in told)
        {
            Line(_wording[key]);
            Line(value!.Value);
        }

        Phrase? Own(string? value) => value is null ? null : new Phrase(value, _language);

        Phrase? Date(DateOnly? date) => date is { } day ? _wording.Date(day) : null;
    }

    private bool All(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        return true;
    }

    private bool Line(ImmutableArray<Inline> inlines)
    {
        new InlineReader(_text, note => $" [{Number(_notes.Index().First(item => item.Item.Id == note).Index + 1)}]", _language.Value).Read(inlines);
        return Line("");
    }

    private void Label(string label) => _text.Append(label + "\n", _isCountedByReader ? "" : _language.Value);

    private string Number(int number) => _isCountedByReader ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : _wording.Number(number);

    private bool Line(Phrase phrase)
    {
        _text.Append(phrase.Text, phrase.Language.Value);
        return Line("");
    }

    private bool Line(string? text)
    {
        _text.Append(text + "\n", _language.Value);
        return true;
    }

    private sealed class InlineReader(SpokenText text, Func<NodeId, string> labelOf, string language) : InlineVisitor<bool>
    {
        public bool Read(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                inline.Accept(this);
            }

            return true;
        }

        public override bool Visit(Text words) => Say(words.Value);

        public override bool Visit(Strong strong) => Read(strong.Inlines);

        public override bool Visit(Emphasis emphasis) => Read(emphasis.Inlines);

        public override bool Visit(Link link) => Read(link.Inlines);

        public override bool Visit(Term term) => Read(term.Inlines);

        public override bool Visit(Abbreviation abbreviation) => Say(abbreviation.Short);

        public override bool Visit(LanguageSpan span) => new InlineReader(text, labelOf, span.Language.Value).Read(span.Inlines);

        public override bool Visit(Superscript superscript) => Read(superscript.Inlines);

        public override bool Visit(Subscript subscript) => Read(subscript.Inlines);

        public override bool Visit(Fact fact) => Say(fact.Value);

        public override bool Visit(FootnoteReference reference) => Say(labelOf(reference.Note));

        public override bool Visit(LineBreak lineBreak) => Say("\n");

        private bool Say(string words)
        {
            text.Append(words, language);
            return true;
        }
    }
}
