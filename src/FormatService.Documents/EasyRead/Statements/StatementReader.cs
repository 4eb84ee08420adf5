using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Reads the statements of a text, sentence by sentence. Names, contacts, captions and lists of words state nothing that a reader is to do.</summary>
internal sealed class StatementReader : BlockVisitor<bool>
{
    // “Do not have a bath for 6 weeks: you can shower” has no label.
    private const int LongestLabel = 3;

    private readonly List<Statement> _statements = [];
    private string _denying = "", _lead = "";
    private bool _isUrgent, _isItem;
    private int _group;

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

    public override bool Visit(Section section) => Headed(section.Id, section.Heading, section.Blocks);

    public override bool Visit(Paragraph paragraph) => Say(paragraph.Id, paragraph.Inlines);

    public override bool Visit(ListBlock list) => Items(list.Items);

    public override bool Visit(AdviceList list) => Under(list.Kind == AdviceKind.DoNot ? "Do not" : "", () => Items(list.Items));

    public override bool Visit(Table table)
    {
        Say(table.Id, table.Caption);
        foreach (var row in table.Rows)
        {
            _group++;
            foreach (var cell in row.Cells)
            {
                Sentences(table.Id, cell.Inlines);
            }
        }

        return true;
    }

    public override bool Visit(Figure figure) => true;

    public override bool Visit(Callout callout)
    {
        var outer = _isUrgent;
        _isUrgent = callout.Level is CalloutLevel.Urgent or CalloutLevel.Emergency;
        var result = Leading(LeafletText.Of(callout.Heading).Trim().TrimEnd(':'), () => Headed(callout.Id, callout.Heading, callout.Blocks));
        _isUrgent = outer;
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
            foreach (var words in SentenceSplitter.Split(LeafletText.Of(sentence.Inlines)))
            {
                Add(sentence.Id, words, _denying);
                _denying = Opens(words) ?? _denying;
            }
        }

        _denying = outer;
        return true;
    }

    private bool All(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var next = i + 1 < blocks.Length ? blocks[i + 1] : null;
            blocks[i].Accept(this);
            if (next is ListBlock && LeadOf(blocks[i]) is { } lead)
            {
                Under(lead, () => Leading(lead, () => next.Accept(this)));
                i++;
            }
            else if (next is ListBlock && AsksOf(blocks[i]) is { } asking)
            {
                Leading(asking, () => next.Accept(this));
                i++;
            }
        }

        return true;
    }

    private bool Headed(NodeId id, ImmutableArray<Inline> heading, ImmutableArray<Block> blocks)
    {
        var words = heading.IsDefaultOrEmpty ? "" : LeafletText.Of(heading).Trim();
        _group++;
        if (words.Length > 0)
        {
            _statements.Add(new Statement(id, _group, words, "", IsHeading: true));
        }

        return blocks is [ListBlock or PictureRow, ..] && Opens(words) is { } denying
            ? Under(denying, () => blocks[0].Accept(this)) && All(blocks.RemoveAt(0))
            : Under("", () => All(blocks));
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
                if (rest is [ListBlock list, ..] && LeadOf(first) is { } lead)
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
        foreach (var sentence in SentenceSplitter.Split(LeafletText.Of(inlines)))
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
            Add(id, words[(colon + 2)..], Opens(label + ":") ?? denying);
        }
        else if (words.Length > 0)
        {
            _statements.Add(new Statement(id, _group, words, denying, IsHeading: false) { Lead = _lead, IsUrgent = _isUrgent && _isItem });
        }
    }

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

    // “Call us if:” is said with each of what follows.
    private static string? AsksOf(Block block) =>
        block is Paragraph paragraph && SentenceSplitter.Split(LeafletText.Of(paragraph.Inlines)).LastOrDefault()?.TrimEnd() is [.. var words, ':'] ? words : null;

    private static string? LeadOf(Block block) => block switch
    {
        Paragraph paragraph => Opens(SentenceSplitter.Split(LeafletText.Of(paragraph.Inlines)).LastOrDefault() ?? ""),
        ListBlock { Items: [.., { Blocks: [Paragraph last] }] } => Opens(LeafletText.Of(last.Inlines)),
        _ => null,
    };

    // “You must not:” denies what follows, and so does “Do not” alone on a line; “Call us if you cannot:” asks to call.
    private static string? Opens(string words)
    {
        words = words.TrimEnd();
        var isOpen = words.EndsWith(':') || (words.Length > 0 && char.IsLetter(words[^1]) && OpenLists.IsOpenHeading(words));
        return isOpen && StatementSense.Of(words) is { Denies: true, IsInstruction: true } ? words.TrimEnd(':') : null;
    }
}
