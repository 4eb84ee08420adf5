using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes rows of the blocks of a leaflet, in their order. Each node has the id of the one it is made from, with a part appended.</summary>
internal sealed class DraftComposer : BlockVisitor<IEnumerable<Block>>
{
    private const int MostInOneRow = 6;

    // A longer note is said once, however often it is referred to.
    private const int LongestNoteAgain = 200;

    private static readonly NodeId Root = new("easy-read");

    private readonly Leaflet _leaflet;
    private readonly EnglishRewriting? _rewriting;
    private readonly DraftReview _review;
    private readonly LeafletWording _wording;
    private readonly Dictionary<NodeId, Footnote> _notes;
    private bool _isInNote;
    private readonly HashSet<NodeId> _saidNotes = [];

    // How many headings above deny: a picture below would show what they deny.
    private int _denials;

    public DraftComposer(Leaflet leaflet, EnglishRewriting? rewriting)
    {
        _leaflet = leaflet;
        _rewriting = rewriting;
        _review = new DraftReview(rewriting);
        _wording = LeafletWording.For(leaflet.Language);
        _notes = leaflet.Footnotes.ToDictionary(note => note.Id);
    }

    /// <summary>The whole draft.</summary>
    public EasyReadDraft Compose()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (_rewriting is null)
        {
            _review.Add(EasyReadReviewKind.LanguageWithoutRules, Root, _leaflet.Language.Value, null);
        }

        var first = _leaflet.Blocks.FirstOrDefault() is Paragraph paragraph ? LeafletText.Of(paragraph.Inlines).Trim() : null;
        if (_leaflet.Metadata.Summary is { } summary && summary.Trim() != first)
        {
            blocks.AddRange(Rows(Root.Child("summary"), [new Text(summary)]));
        }

        blocks.AddRange(All(_leaflet.Blocks));

        // Notes that are more than words, and those of figures, may have had no row to stand in.
        ImmutableArray<Block> notes = [.. _leaflet.Footnotes.SelectMany(note => Note(note.Id))];
        if (!notes.IsEmpty)
        {
            blocks.Add(new Section(Root.Child("notes"), [new Text(_wording[WordingKeys.Notes].Text)], notes));
        }

        if (_rewriting?.Words is { Count: > 0 } words)
        {
            blocks.Add(WordList(words));
        }

        return new EasyReadDraft(new EasyReadEdition(blocks.ToImmutable()) { Origin = EasyReadOrigin.Draft }, _review.Items);
    }

    public override IEnumerable<Block> Visit(Section section) =>
        [section with { Heading = Heading(section.Heading), Blocks = [.. Addresses(section.Id, section.Heading), .. Under(section.Heading, section.Blocks)] }];

    public override IEnumerable<Block> Visit(Paragraph paragraph) => Rows(paragraph.Id, paragraph.Inlines);

    public override IEnumerable<Block> Visit(ListBlock list) =>
        Kept([], list) ?? list.Items.SelectMany((item, index) => Item(item, Marker(list, index)));

    // “Do not: go near a fire” is “Do not go near a fire” in one sentence, which nobody can read without its first word.
    public override IEnumerable<Block> Visit(AdviceList list)
    {
        var before = list.Kind == AdviceKind.DoNot ? _wording[WordingKeys.DoNot].Text : "";
        ImmutableArray<Inline> lead = before.Length > 0 ? [new Text(before + ":")] : [];
        return _rewriting is not null && list.Items.Any(item => Denials.IsJoined(Beginning(item)))
            ? Together(lead, list.Id, list.Items, _ => "")
            : list.Items.SelectMany(item => Item(item, before, isAdvice: true));
    }

    public override IEnumerable<Block> Visit(Table table)
    {
        var rows = new List<Block>();
        if (!table.Caption.IsEmpty)
        {
            rows.AddRange(Rows(table.Id, table.Caption));
        }

        foreach (var (id, sentences) in DraftTable.Rows(table))
        {
            rows.AddRange(Chunked(sentences.Select(cell => Rewritten(cell).ToList()), MostInOneRow).SelectMany((chunk, index) => Row(id.Child($"{index + 1}"), chunk)));
        }

        return rows;
    }

    public override IEnumerable<Block> Visit(Figure figure) => figure.Alt.IsDecorative && figure.Caption.IsEmpty && figure.Credit is null ? [] : [figure];

    public override IEnumerable<Block> Visit(Callout callout) =>
        [callout with { Heading = Heading(callout.Heading), Blocks = [.. Addresses(callout.Id, callout.Heading), .. Under(callout.Heading, callout.Blocks)] }];

    public override IEnumerable<Block> Visit(QuestionAndAnswer pair) =>
        [new Section(pair.Id, Heading(pair.Question), [.. Addresses(pair.Id, pair.Question), .. Under(pair.Question, pair.Answer)])];

    public override IEnumerable<Block> Visit(ContactDetails contact) => [contact];

    public override IEnumerable<Block> Visit(DefinitionList list) =>
    [
        list with
        {
            Definitions = [.. list.Definitions.Select(definition => definition with
            {
                Meaning = [.. All(definition.Meaning).SelectMany(block => block is PictureRow row ? row.Sentences.AsEnumerable<Block>() : [block])],
            })],
        },
    ];

    public override IEnumerable<Block> Visit(MediumBlock block) => All(block.Blocks);

    public override IEnumerable<Block> Visit(PictureRow row) => [row];

    private ImmutableArray<Block> All(ImmutableArray<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < blocks.Length; i++)
        {
            // “You may have:” and what follows say one thing together, as long as that is short.
            if (blocks[i] is Paragraph intro && i + 1 < blocks.Length && blocks[i + 1] is ListBlock list && (Kept(intro.Inlines, list) ?? EachWith(intro, list) ?? TogetherWith(intro, list)) is { } row)
            {
                result.AddRange(row);
                i++;
            }
            else if (blocks[i] is ListBlock { Items: [.., { Blocks: [Paragraph last] }] } before && i + 1 < blocks.Length && blocks[i + 1] is ListBlock next && Kept(last.Inlines, next) is { } kept)
            {
                // The words before a list may be the last item of another: “- Do not have it if:”.
                result.AddRange(before.Items.Length > 1 ? (before with { Items = before.Items.RemoveAt(before.Items.Length - 1) }).Accept(this) : []);
                result.AddRange(kept);
                i++;
            }
            else
            {
                result.AddRange(blocks[i].Accept(this));
            }
        }

        return result.ToImmutable();
    }

    // “Tell us if you:” and “have diabetes” are “Tell us if you have diabetes”, where that is a sentence and not a long one.
    private IEnumerable<Block>? EachWith(Paragraph intro, ListBlock list)
    {
        if (_rewriting is null || list.Kind != ListKind.Bulleted || HasNotes(intro.Inlines) || !OpenLists.GoesOn(DraftText.Of(intro.Inlines), list.Items))
        {
            return null;
        }

        return [.. list.Items.SelectMany(item =>
        {
            var first = (Paragraph)item.Blocks[0];
            var text = DraftText.Of([.. intro.Inlines, new Text(" "), .. first.Inlines]);
            return Rows(first.Id, text, [.. SentenceSplitter.Split(OpenLists.Joined(text.Text))]).Concat(All(item.Blocks.RemoveAt(0)));
        })];
    }

    private IEnumerable<Block>? TogetherWith(Paragraph intro, ListBlock list)
    {
        var words = LeafletText.Of(intro.Inlines).TrimEnd();
        if (list.Kind != ListKind.Bulleted || !words.EndsWith(':') || list.Items.Length >= MostInOneRow || HasNotes(intro.Inlines)
            || list.Items.Any(item => item.Blocks is not [Paragraph only] || HasNotes(only.Inlines) || DraftText.Of(only.Inlines).Addresses.Count > 0))
        {
            return null;
        }

        var opening = DraftText.Of(intro.Inlines);
        if (opening.Addresses.Count > 0 || SentenceSplitter.Split(opening.Text).Count() != 1)
        {
            return null;
        }

        var items = list.Items.Select(item => DraftText.Of(((Paragraph)item.Blocks[0]).Inlines)).ToList();
        if (items.Exists(item => SentenceSplitter.Split(item.Text).Count() != 1 || EnglishSentence.CountWords(item.Text) > EnglishSentence.MostWords))
        {
            return null;
        }

        return Row(intro.Id.Child("1"), [RewrittenIn(opening, opening.Text.Trim(), isWhole: true), .. items.Select(item => RewrittenIn(item, item.Text.Trim(), isWhole: false))]);
    }

    // A picture of what a heading forbids would say the opposite, and “Call us if:” belongs to each thing below.
    private ImmutableArray<Block> Under(ImmutableArray<Inline> heading, ImmutableArray<Block> blocks)
    {
        var words = heading.IsDefaultOrEmpty ? "" : LeafletText.Of(heading).Trim();
        if (_rewriting is null || words.Length == 0)
        {
            return All(blocks);
        }

        var denies = Denials.In(words);
        _denials += denies ? 1 : 0;
        ImmutableArray<Block> made = blocks is [ListBlock list, ..] && (denies || OpenLists.IsOpenHeading(words)) && Kept([new Text(words.TrimEnd('?'))], list) is { } rows
            ? [.. rows, .. All(blocks.RemoveAt(0))]
            : All(blocks);
        _denials -= denies ? 1 : 0;
        return made;
    }

    // The list with the words before it, where they mean something only together; null where each item may stand alone.
    private Block[]? Kept(ImmutableArray<Inline> intro, ListBlock list, string before = "")
    {
        var words = before + LeafletText.Of(intro);
        var stays = _rewriting is null ? words.TrimEnd().EndsWith(':') && list.Items.Length >= MostInOneRow : OpenLists.StaysTogether(words, [.. list.Items.Select(Beginning)]);
        return stays ? [.. Together(intro, list.Id, list.Items, index => Marker(list, index), before)] : null;
    }

    private ImmutableArray<Block> Together(ImmutableArray<Inline> intro, NodeId id, ImmutableArray<ListItem> items, Func<int, string> marker, string before = "")
    {
        var lead = DraftText.Of(intro);
        var sentences = SentenceSplitter.Split(lead.Text).ToList();
        var result = ImmutableArray.CreateBuilder<Block>();
        if (sentences.Count > 0)
        {
            sentences[0] = before + sentences[0];
            result.AddRange(Grouped(id.Child("before"), [.. sentences.SkipLast(1).Select(sentence => RewrittenIn(lead, sentence, isWhole: true))]));
        }

        var first = sentences.TakeLast(1).Select(sentence => RewrittenIn(lead, sentence, isWhole: false)).ToList();
        List<(DraftText Text, DraftSentence Sentence)> opening = [.. first, .. lead.Addresses.Select(Address), .. lead.Notes.SelectMany(note => NoteLines(note.Note))];
        var rest = new List<Block>();
        var lines = items.Select((item, index) => ItemLines(item, marker(index), rest)).ToList();

        // Without words before them, nothing would hold two rows together.
        var number = 0;
        foreach (var chunk in Chunked(lines, first.Count == 0 ? int.MaxValue : MostInOneRow - 1))
        {
            number++;
            result.AddRange(Row(id.Child($"{number}"), [.. number == 1 ? opening : first.Select(line => (line.Text, line.Sentence with { Meanings = [] })), .. chunk], mayShow: false));
        }

        if (number == 0)
        {
            // All items are tables or figures.
            result.AddRange(Row(id.Child("1"), opening, mayShow: false));
        }

        result.AddRange(lead.Notes.SelectMany(note => Note(note.Note)));
        result.AddRange(All([.. rest]));
        return result.ToImmutable();
    }

    private List<(DraftText Text, DraftSentence Sentence)> ItemLines(ListItem item, string marker, List<Block> rest)
    {
        var lines = new List<(DraftText, DraftSentence)>();
        foreach (var block in item.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    var text = DraftText.Of(paragraph.Inlines);
                    lines.AddRange(SentenceSplitter.Split(text.Text).Select((sentence, index) => RewrittenIn(text, (index == 0 && lines.Count == 0 ? marker : "") + sentence, isWhole: false)));
                    lines.AddRange(text.Addresses.Select(Address));
                    lines.AddRange(text.Notes.SelectMany(note => NoteLines(note.Note)));
                    break;
                case ListBlock list:
                    lines.AddRange(list.Items.SelectMany((inner, index) => ItemLines(inner, Marker(list, index), rest)));
                    break;
                default:
                    rest.Add(block);
                    break;
            }
        }

        return lines;
    }

    // What belongs together stays so, even where it is more than fits.
    private static IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> Chunked(IEnumerable<List<(DraftText Text, DraftSentence Sentence)>> groups, int most)
    {
        var chunk = new List<(DraftText, DraftSentence)>();
        foreach (var group in groups)
        {
            if (chunk.Count > 0 && chunk.Count + group.Count > most)
            {
                yield return chunk;
                chunk = [];
            }

            chunk.AddRange(group);
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }

    private static string Beginning(ListItem item) => item.Blocks is [Paragraph first, ..] ? LeafletText.Of(first.Inlines) : "";

    private string Marker(ListBlock list, int index) => list.Kind == ListKind.Numbered ? $"{_wording.Number(list.Start + index)}. " : "";

    private static bool HasNotes(ImmutableArray<Inline> inlines) => DraftText.Of(inlines).Notes.Count > 0;

    private IEnumerable<Block> Item(ListItem item, string before, bool isAdvice = false)
    {
        if (item.Blocks is [Paragraph intro, ListBlock list, ..] && Kept(intro.Inlines, list, isAdvice && before.Length > 0 ? before + " " : before) is { } kept)
        {
            return [.. kept, .. All(item.Blocks.RemoveRange(0, 2))];
        }

        return ItemApart(item, before, isAdvice);
    }

    private IEnumerable<Block> ItemApart(ListItem item, string before, bool isAdvice)
    {
        var isFirst = true;
        foreach (var block in item.Blocks)
        {
            var made = isFirst && block is Paragraph paragraph ? Rows(paragraph.Id, paragraph.Inlines, before, isAdvice) : All([block]);
            isFirst = false;
            foreach (var row in made)
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Block> Rows(NodeId id, ImmutableArray<Inline> inlines, string before = "", bool isAdvice = false)
    {
        var text = DraftText.Of(inlines);
        var sentences = SentenceSplitter.Split(text.Text).ToList();
        if (before.Length > 0 && sentences.Count > 0)
        {
            sentences[0] = isAdvice ? EnglishSentence.Join(before, sentences[0]) : before + sentences[0];
        }

        return Rows(id, text, sentences);
    }

    private IEnumerable<Block> Rows(NodeId id, DraftText text, List<string> sentences)
    {
        var drafted = new List<(DraftText Text, DraftSentence Sentence)>();
        var ends = Ends(text.Text, sentences.Count);
        var noted = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            drafted.Add(RewrittenIn(text, sentences[i], isWhole: true));
            for (; noted < text.Notes.Count && text.Notes[noted].At <= ends[i]; noted++)
            {
                drafted.AddRange(NoteLines(text.Notes[noted].Note));
            }
        }

        foreach (var address in text.Addresses)
        {
            drafted.Add(Address(address));
        }

        var rows = Grouped(id, drafted);
        return text.Notes.Count == 0 ? rows : [.. rows, .. text.Notes.SelectMany(note => Note(note.Note))];
    }

    // Where each sentence of a text ends; the last has all that is left.
    private static int[] Ends(string text, int count)
    {
        var ends = new int[count];
        var (at, index) = (0, 0);
        foreach (var sentence in SentenceSplitter.Split(text).Take(count))
        {
            at = text.IndexOf(sentence, at, StringComparison.Ordinal) + sentence.Length;
            ends[index++] = at;
        }

        if (count > 0)
        {
            ends[^1] = int.MaxValue;
        }

        return ends;
    }

    // What a note says, in brackets right behind the place that refers to it: alone, nobody could tell what it is about.
    private ImmutableArray<(DraftText Text, DraftSentence Sentence)> NoteLines(NodeId id)
    {
        if (!_notes.TryGetValue(id, out var note) || !note.Blocks.All(block => block is Paragraph))
        {
            return [];
        }

        var texts = note.Blocks.Cast<Paragraph>().Select(paragraph => DraftText.Of(paragraph.Inlines)).Where(text => text.Text.Trim().Length > 0).ToList();
        return texts.Exists(text => text.Notes.Count > 0 || text.Addresses.Count > 0) || (!_saidNotes.Add(id) && texts.Sum(text => text.Text.Length) > LongestNoteAgain)
            ? []
            : [.. texts.Select(InBrackets)];
    }

    private (DraftText Text, DraftSentence Sentence) InBrackets(DraftText text)
    {
        var (_, sentence) = RewrittenIn(text, text.Text.Trim(), isWhole: false);
        var words = _rewriting is null ? sentence.Sentences[0] : EnglishSentence.Whole(sentence.Sentences[0]);
        return (text, sentence with { Sentences = [$"({words})"], IsAddress = true });
    }

    // A note that is more than words has rows of its own, behind the first place that refers to it. One that a note refers to comes with the
    // rest: notes may refer to notes without end.
    private ImmutableArray<Block> Note(NodeId id)
    {
        if (_isInNote || !_notes.TryGetValue(id, out var note) || !_saidNotes.Add(id))
        {
            return [];
        }

        _isInNote = true;
        var rows = All(note.Blocks);
        _isInNote = false;
        return rows;
    }

    private (DraftText Text, DraftSentence Sentence) Address(string address)
    {
        var kind = FactOf(address);
        var before = _rewriting is null ? "" : kind switch { FactKind.Email => "The email address is ", FactKind.Phone => "The telephone number is ", _ => "The web address is " };
        var text = DraftText.Of([new Text(before), new Link(address, [new Fact(kind, Shown(address))])]);
        return (text, new DraftSentence(text.Text, [text.Text]) { IsAddress = true });
    }

    private static string Shown(string address) => address[(address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? 7 : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? 4 : 0)..];

    private static FactKind FactOf(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? FactKind.Email : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? FactKind.Phone : FactKind.WebAddress;

    private IEnumerable<(DraftText Text, DraftSentence Sentence)> Rewritten(ImmutableArray<Inline> inlines)
    {
        var text = DraftText.Of(inlines);
        return [RewrittenIn(text, text.Text.Trim(), isWhole: false), .. text.Addresses.Select(Address), .. text.Notes.SelectMany(note => NoteLines(note.Note))];
    }

    // A heading says no address and no note; they stand below.
    private IEnumerable<Block> Addresses(NodeId id, ImmutableArray<Inline> heading) =>
        DraftText.Of(heading) is var text && (text.Addresses.Count > 0 || text.Notes.Count > 0)
            ? Row(id.Child("addresses"), [.. text.Addresses.Select(Address), .. text.Notes.SelectMany(note => NoteLines(note.Note))])
            : [];

    private (DraftText Text, DraftSentence Sentence) RewrittenIn(DraftText text, string sentence, bool isWhole) =>
        (text, _rewriting?.Rewrite(text, sentence, isWhole) ?? new DraftSentence(sentence, [sentence]));

    private ImmutableArray<Inline> Heading(ImmutableArray<Inline> inlines)
    {
        if (_rewriting is null || inlines.IsDefaultOrEmpty)
        {
            return inlines;
        }

        var text = DraftText.Of(inlines);
        return text.Inlines(_rewriting.RewriteHeading(text.Text.Replace('\n', ' ')));
    }

    private IEnumerable<Block> Grouped(NodeId id, List<(DraftText Text, DraftSentence Sentence)> drafted)
    {
        var row = 0;
        foreach (var group in RowGrouping.Of(drafted, _rewriting is not null))
        {
            row++;
            foreach (var made in Row(id.Child($"{row}"), group))
            {
                yield return made;
            }
        }
    }

    private IEnumerable<Block> Row(NodeId id, List<(DraftText Text, DraftSentence Sentence)> drafted, bool mayShow = true)
    {
        if (drafted.Count == 0)
        {
            return [];
        }

        var denies = !mayShow || _denials > 0 || drafted.Any(line => Denials.In(DraftText.WordsOf(line.Sentence.Source)));
        var sentences = ImmutableArray.CreateBuilder<Paragraph>();
        foreach (var (text, sentence) in drafted)
        {
            foreach (var (words, isMeaning) in sentence.Sentences.Select(words => (words, false)).Concat(sentence.Meanings.Select(words => (words, true))))
            {
                var inlines = text.Inlines(words);
                // As it will be read: words of a link deny like any others.
                denies |= !isMeaning && Denials.In(LeafletText.Of(inlines));
                if (!inlines.IsEmpty)
                {
                    sentences.Add(new Paragraph(id.Child($"s-{sentences.Count + 1}"), inlines));
                }
            }

            _review.Take(id, text, sentence);
        }

        if (sentences.Count == 0)
        {
            return [];
        }

        var picture = _rewriting is null || denies ? null : RowGrouping.PictureOf(drafted);
        _review.TakeRow(id, sentences, picture);
        return [new PictureRow(id, picture is null ? null : new EasyReadPicture(picture, AltText.Decorative), sentences.ToImmutable())];
    }

    private Section WordList(IReadOnlyList<GlossaryTerm> words)
    {
        var id = Root.Child("words");
        var list = id.Child("terms-1");
        var definitions = words.OrderBy(word => word.Term, StringComparer.OrdinalIgnoreCase).Select((word, index) =>
        {
            var own = list.Child($"term-{index + 1}");
            return new Definition(own, [new Text(word.Term)], [new Paragraph(own.Child("p-1"), [new Text(EnglishSentence.Whole(word.Plain))])]);
        });
        return new Section(id, [new Text(_wording[WordingKeys.EasyReadWords].Text)], [new DefinitionList(list, [.. definitions])]);
    }
}
