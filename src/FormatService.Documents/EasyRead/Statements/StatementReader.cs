using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Reads the statements of a text, sentence by sentence. Names, contacts and lists of words state nothing that a reader is to do, nor do captions of pictures but for those that ask for something.</summary>
internal sealed class StatementReader : BlockVisitor<bool>
{
    // “Do not have a bath for 6 weeks: you can shower” has no label.
    private const int LongestLabel = 3;

    private readonly List<Statement> _statements = [];
    private string _denying = "", _lead = "";
    private bool _isUrgent, _isItem, _isRisk, _isAdvice, _isCell, _isForm;
    private (string Label, string Row) _cell = ("", "");
    private bool _isColumnHead;
    private StatementHeading _below = StatementHeading.None;
    private ImmutableArray<string> _phones = [];
    private int _group;
    private CalloutLevel? _urgency;

    private StatementReader()
    {
    }

    /// <summary>The statements of some blocks, in order.</summary>
    public static List<Statement> Read(ImmutableArray<Block> blocks)
    {
        var reader = new StatementReader();
        reader.All(blocks);
        return reader._statements;
    }

    /// <summary>The statements of a leaflet and its footnotes.</summary>
    public static List<Statement> Read(Leaflet leaflet) => Read([.. leaflet.Blocks, .. leaflet.Footnotes.SelectMany(note => note.Blocks)]);

    /// <summary>What contacts say, as a sentence for each of their entries: “Eye clinic. Monday to Friday, 9am to 5pm”.</summary>
    public static IEnumerable<Statement> OfContacts(ImmutableArray<Block> blocks) => ContactsIn.The(blocks).SelectMany((contact, place) => contact.Entries.Select(entry =>
        new Statement(contact.Id, -1 - place, $"{LeafletText.Of(contact.Name).Trim()}. {LeafletText.Of(entry.Value)}", "", IsHeading: false)));

    public override bool Visit(Section section) => Headed(section.Id, section.Heading, section.Blocks);

    public override bool Visit(Paragraph paragraph) => Say(paragraph.Id, paragraph.Inlines);

    public override bool Visit(ListBlock list) => Items(list.Items);

    public override bool Visit(AdviceList list)
    {
        _isAdvice = list.Kind == AdviceKind.Do;
        var result = Under(list.Kind == AdviceKind.DoNot ? "Do not" : "", () => Items(list.Items));
        _isAdvice = false;
        return result;
    }

    public override bool Visit(Table table)
    {
        var wasRisk = _isRisk;
        _isRisk = false;
        Say(table.Id, table.Caption);
        var isRisk = wasRisk && !IsForm(table);
        _isCell = true;
        var rowName = "";
        foreach (var row in table.Rows)
        {
            _group++;

            // An empty first cell says as much as the one above it.
            rowName = NameOf(row) is { Length: > 0 } own ? own : rowName;
            var names = isRisk && !(table.HasHeaderRow && ReferenceEquals(row, table.Rows[0])) ? row.Cells.FirstOrDefault(cell => !RiskWords.AreHowOften(LeafletText.Of(cell.Inlines))) : null;
            var begin = _statements.Count;
            for (var column = 0; column < row.Cells.Length; column++)
            {
                _isRisk = _isItem = ReferenceEquals(row.Cells[column], names);
                _cell = (LabelOf(table, row, column), column == 0 ? "" : rowName);
                _isColumnHead = table.HasHeaderRow && table.Rows.Length > 1 && ReferenceEquals(row, table.Rows[0]);
                Sentences(table.Id, row.Cells[column].Inlines);
            }

            (_cell, _isColumnHead) = (("", ""), false);

            // “Do not take it” is said of what begins the row.
            if (_statements.Count - begin > 1 && _statements.Skip(begin).Any(Instructions.Asks))
            {
                _statements[begin] = _statements[begin] with { IsAdvice = true };
            }
        }

        (_isRisk, _isItem, _isCell) = (wasRisk, false, false);
        return true;
    }

    // “Wear the sling with your hand up” is said there and nowhere else; what only names the picture states nothing.
    public override bool Visit(Figure figure)
    {
        var begin = _statements.Count;
        Say(figure.Id, figure.Caption);
        _statements.RemoveRange(begin, _statements.Skip(begin).All(Instructions.Is) ? 0 : _statements.Count - begin);
        return true;
    }

    public override bool Visit(Callout callout)
    {
        var (wasUrgent, wasRisk, was) = (_isUrgent, _isRisk, _urgency);
        _urgency = callout.Level is CalloutLevel.NonUrgent or CalloutLevel.Urgent or CalloutLevel.Emergency ? callout.Level : null;
        (_isUrgent, _isRisk) = (callout.Level is CalloutLevel.Urgent or CalloutLevel.Emergency, false);
        var result = Leading(LeafletText.Of(callout.Heading).Trim().TrimEnd(':'), () => Headed(callout.Id, callout.Heading, callout.Blocks));
        (_isUrgent, _isRisk, _urgency) = (wasUrgent, wasRisk, was);
        return result;
    }

    public override bool Visit(QuestionAndAnswer pair) => Headed(pair.Id, pair.Question, pair.Answer);

    public override bool Visit(ContactDetails contact) => true;

    public override bool Visit(DefinitionList list) => true;

    public override bool Visit(MediumBlock block) => All(block.Blocks);

    public override bool Visit(PictureRow row)
    {
        _group++;
        var outer = _denying;
        foreach (var sentence in row.Sentences)
        {
            (_phones, _isForm) = (PhonesOf(sentence.Inlines), false);
            foreach (var words in SentencesOf(LeafletText.Of(sentence.Inlines)))
            {
                _isItem = true;
                Add(sentence.Id, words, _denying);
                _isItem = false;
                _denying = Leads.Opens(words) ?? _denying;
            }
        }

        _denying = outer;
        return true;
    }

    // “Do not wait – call us” and “Do not wait. Call us.” state the same: what a dash parts in one edition, another mark may in the other.
    private static IEnumerable<string> SentencesOf(string text) => SentenceSplitter.Split(text).SelectMany(Dashes.Sentences).Select(Dashes.Apply);

    private bool All(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            blocks[i].Accept(this);
            if (next is ListBlock && Leads.DenyingOf(blocks[i]) is { } lead)
            {
                var leading = blocks[i];
                Under(lead, () => Led(leading, lead, next));
                i++;
            }
            else if (next is ListBlock && Leads.AskingOf(blocks[i]) is { } asking)
            {
                Led(blocks[i], asking, next);
                i++;
            }
        }

        return true;
    }

    // “Call 999 if:” gives its number to each of what follows, as a heading does.
    private bool Led(Block leading, string lead, Block list)
    {
        var outer = _below;
        _below = leading is Paragraph paragraph && PhonesOf(paragraph.Inlines) is { IsEmpty: false } phones ? new StatementHeading(leading.Id, lead, phones) : _below;
        var result = Leading(lead, () => list.Accept(this));
        _below = outer;
        return result;
    }

    private bool Headed(NodeId id, ImmutableArray<Inline> heading, ImmutableArray<Block> blocks)
    {
        var words = heading.IsDefaultOrEmpty ? "" : LeafletText.Of(heading).Trim();
        _group++;
        var outer = _below;
        if (words.Length > 0)
        {
            _below = new StatementHeading(id, words, PhonesOf(heading));
            _statements.Add(new Statement(id, _group, words, "", IsHeading: true) { Phones = _below.Phones });
        }

        var wasRisk = _isRisk;
        _isRisk |= RiskWords.AreOf(words);
        var result = blocks is [ListBlock or PictureRow, ..] && Leads.Opens(words) is { } denying
            ? Under(denying, () => blocks[0].Accept(this)) && All(blocks.RemoveAt(0))
            : blocks is [ListBlock, ..] && words.Length > 0 && OpenLists.IsOpenHeading(words)
                ? Leading(words.TrimEnd(':'), () => Under("", () => blocks[0].Accept(this))) && Under("", () => All(blocks.RemoveAt(0)))
                : Under("", () => All(blocks));
        (_isRisk, _below) = (wasRisk, outer);
        return result;
    }

    private bool Items(ImmutableArray<ListItem> items)
    {
        foreach (var item in items)
        {
            if (item.Blocks is [Paragraph first, ..])
            {
                _isItem = true;
                first.Accept(this);
                _isItem = false;
                var rest = item.Blocks.RemoveAt(0);
                if (rest is [ListBlock list, ..] && Leads.DenyingOf(first) is { } lead)
                {
                    Under(lead, () => list.Accept(this));
                    rest = rest.RemoveAt(0);
                }

                Under("", () => All(rest));
            }
            else
            {
                Under("", () => All(item.Blocks));
            }
        }

        return true;
    }

    private bool Say(NodeId id, ImmutableArray<Inline> inlines)
    {
        _group++;
        return Sentences(id, inlines);
    }

    private bool Sentences(NodeId id, ImmutableArray<Inline> inlines)
    {
        var denying = _denying;
        var text = LeafletText.Of(inlines);
        (_phones, _isForm) = (PhonesOf(inlines), text.Contains("__", StringComparison.Ordinal));
        foreach (var sentence in SentencesOf(text))
        {
            Add(id, sentence, denying);
            denying = "";
            _isItem = false;
        }

        return true;
    }

    // “What to do: do not take it” is a label and what stands under it.
    private void Add(NodeId id, string words, string denying)
    {
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && words[..colon] is var label && (EnglishSentence.CountWords(label) <= LongestLabel || !StatementSense.Of(label).Denies))
        {
            Add(id, label, denying);
            var outer = _cell;
            _cell = (label, outer.Row);
            Add(id, words[(colon + 2)..], Leads.Opens(label + ":") ?? denying);
            _cell = outer;
        }
        else if (words.Length > 0)
        {
            ImmutableArray<string> phones = _phones.IsEmpty ? [] : [.. _phones.Where(phone => words.Contains(phone, StringComparison.Ordinal))];
            _statements.Add(new Statement(id, _group, words, denying, IsHeading: false) { Label = _cell.Label, RowName = _cell.Row, Phones = phones, Below = _below, Lead = _lead, IsUrgent = _isUrgent && _isItem, Urgency = _urgency, IsRisk = IsRisk(words), IsAdvice = _isAdvice && _isItem, IsCell = _isCell, IsColumnHead = _isColumnHead, IsForm = _isForm });
        }
    }

    private static string NameOf(TableRow row) => row.Cells.IsEmpty ? "" : LeafletText.Of(row.Cells[0].Inlines).Trim();

    private static string LabelOf(Table table, TableRow row, int column) =>
        table.HasHeaderRow && !ReferenceEquals(row, table.Rows[0]) && column < table.Rows[0].Cells.Length ? LeafletText.Of(table.Rows[0].Cells[column].Inlines).Trim() : "";

    // What somebody will write in by hand is none of what the leaflet says.
    private static bool IsForm(Table table) => table.Rows.Any(row => row.Cells.Any(cell => LeafletText.Of(cell.Inlines).Contains("__", StringComparison.Ordinal)));

    // “We will explain the risks” stands below the heading too, and names none.
    private bool IsRisk(string words) => !RiskWords.AreHowOften(words) && ((_isRisk && (_isItem || RiskWords.ArePossible(words))) || (_isItem && _lead.Length <= StatementSense.Longest && RiskWords.AreOf(_lead)));

    /// <summary>The telephone numbers of some words, as they are written.</summary>
    public static ImmutableArray<string> PhonesOf(ImmutableArray<Inline> inlines) => [.. InlineWalk.All(inlines).OfType<Fact>().Where(fact => fact.Kind == FactKind.Phone).Select(fact => fact.Value)];

    private bool Under(string denying, Func<bool> walk)
    {
        var outer = _denying;
        _denying = denying;
        var result = walk();
        _denying = outer;
        return result;
    }

    private bool Leading(string lead, Func<bool> walk)
    {
        var outer = _lead;
        _lead = lead;
        var result = walk();
        _lead = outer;
        return result;
    }
}
