using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Proofs.Word;

/// <summary>The headings that a leaflet on paper has, each with its level and its letters.</summary>
internal sealed class ExpectedHeadings : BlockVisitor<bool>
{
    private const int Deepest = 6;

    private readonly List<(int Level, string Letters)> _headings = [];
    private readonly LeafletWording _wording;
    private int _level = 1;

    private ExpectedHeadings(LeafletWording wording) => _wording = wording;

    public static IReadOnlyList<(int Level, string Letters)> Of(Leaflet leaflet, bool areNotesApart, Phrase? edition)
    {
        var wording = LeafletWording.For(leaflet.Language);
        var expected = new ExpectedHeadings(wording);
        expected._headings.Add((1, WrittenWords.Letters(leaflet.Title)));
        expected.All(leaflet.Blocks);
        // The text says the words of ours that head what comes after the blocks, where it comes.
        var letters = ExpectedPageText.CountedWordsOf(leaflet with { Blocks = [], Footnotes = [] }, areNotesApart: true, edition).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        expected.AddOurs(WordingKeys.Notes, !areNotesApart && !leaflet.Footnotes.IsEmpty);
        expected.AddOurs(WordingKeys.OtherFormats, leaflet.Metadata.OtherFormats is not null);
        expected.AddOurs(WordingKeys.AboutThisLeaflet, Words.Of(wording[WordingKeys.AboutThisLeaflet].Text).All(letters.Contains));
        return expected._headings;
    }

    public override bool Visit(Section section) => Under(section.Heading, "", section.Blocks);

    public override bool Visit(Paragraph paragraph) => true;

    public override bool Visit(ListBlock list) => list.Items.All(item => All(item.Blocks));

    public override bool Visit(AdviceList list)
    {
        Add("", _wording[list.Kind == AdviceKind.Do ? WordingKeys.Do : WordingKeys.DoNot].Text);
        _level++;
        var all = list.Items.All(item => All(item.Blocks));
        _level--;
        return all;
    }

    public override bool Visit(Table table) => true;

    public override bool Visit(Figure figure) => true;

    public override bool Visit(Callout callout)
    {
        var level = _wording[callout.Level switch
        {
            CalloutLevel.Information => WordingKeys.Information,
            CalloutLevel.NonUrgent => WordingKeys.NonUrgent,
            CalloutLevel.Urgent => WordingKeys.Urgent,
            _ => WordingKeys.Emergency,
        }].Text;
        return Under(callout.Heading, callout.Heading.IsEmpty ? level : level + ":", callout.Blocks);
    }

    public override bool Visit(QuestionAndAnswer pair) => Under(pair.Question, "", pair.Answer);

    public override bool Visit(ContactDetails contact) => Under(contact.Name, "", []);

    public override bool Visit(DefinitionList list) => list.Definitions.All(definition => All(definition.Meaning));

    public override bool Visit(MediumBlock block) => All(block.Blocks);

    public override bool Visit(PictureRow row) => true;

    private bool Under(ImmutableArray<Inline> words, string before, ImmutableArray<Block> blocks)
    {
        // What has no words is no heading, and what follows stands under the heading before it.
        var isHeading = before.Length > 0 || LeafletText.HasWords(LeafletText.Of(words));
        if (isHeading)
        {
            Add(LeafletText.Of(words), before);
            _level++;
        }

        All(blocks);
        _level -= isHeading ? 1 : 0;
        return true;
    }

    private void Add(string words, string before) => _headings.Add((Math.Min(_level + 1, Deepest), WrittenWords.Letters(before + " " + words)));

    private void AddOurs(string key, bool isThere)
    {
        if (isThere)
        {
            _headings.Add((2, WrittenWords.Letters(_wording[key].Text)));
        }
    }

    private bool All(ImmutableArray<Block> blocks) => blocks.All(block => block.Accept(this));
}
