using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>
/// What a leaflet and its translations have in common, a line a node: the kinds of its blocks, how deep they stand, the marks in each text, and
/// its facts. Words, their order in a sentence, short forms and spans of other languages are each translation's own.
/// </summary>
internal sealed partial class TranslationOutline : BlockVisitor<bool>
{
    private readonly ImmutableArray<Line>.Builder _lines = ImmutableArray.CreateBuilder<Line>();
    private readonly Leaflet _leaflet;
    private int _depth;

    private TranslationOutline(Leaflet leaflet) => _leaflet = leaflet;

    /// <summary>One node. <paramref name="Own"/> are its words without facts, short forms and words of other languages; <paramref name="Facts"/> are in order of value.</summary>
    internal sealed record Line(string Shape, string Own, string Facts)
    {
        public string ShapeAndFacts => Facts.Length == 0 ? Shape : $"{Shape} [{Facts}]";
    }

    public static ImmutableArray<Line> Of(Leaflet leaflet)
    {
        var outline = new TranslationOutline(leaflet);
        outline.Add("title", leaflet.Title);
        outline.Inner(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            outline.Add("footnote", "");
            outline.Inner(note.Blocks);
        }

        return outline._lines.ToImmutable();
    }

    public override bool Visit(Section section)
    {
        Add("section", section.Heading);
        return Inner(section.Blocks);
    }

    public override bool Visit(Paragraph paragraph) => Add("paragraph", paragraph.Inlines);

    public override bool Visit(ListBlock list) => Items($"{list.Kind} list from {list.Start}", list.Items);

    public override bool Visit(AdviceList list) => Items($"{list.Kind}", list.Items);

    public override bool Visit(Table table)
    {
        Add($"table, header row {table.HasHeaderRow}, header column {table.HasHeaderColumn}", table.Caption);
        foreach (var row in table.Rows)
        {
            Deeper("row", () => row.Cells.All(cell => Add("cell", cell.Inlines)));
        }

        return true;
    }

    public override bool Visit(Figure figure)
    {
        Add($"figure {figure.Source}", figure.Caption);
        return Add("alternative text", figure.Alt.Text) && Add("credit", figure.Credit);
    }

    public override bool Visit(Callout callout)
    {
        Add($"callout {callout.Level}", callout.Heading);
        return Inner(callout.Blocks);
    }

    public override bool Visit(QuestionAndAnswer pair)
    {
        Add("question", pair.Question);
        return Inner(pair.Answer);
    }

    public override bool Visit(ContactDetails contact)
    {
        Add("contact", contact.Name);
        foreach (var entry in contact.Entries)
        {
            Add($"{entry.Kind}", entry.Value);
            Add("label", entry.Label);
        }

        return true;
    }

    public override bool Visit(DefinitionList list)
    {
        Add("definitions", "");
        foreach (var definition in list.Definitions)
        {
            Add("term", definition.Term);
            Inner(definition.Meaning);
        }

        return true;
    }

    public override bool Visit(MediumBlock block)
    {
        Add($"{block.Medium}", "");
        return Inner(block.Blocks);
    }

    public override bool Visit(PictureRow row)
    {
        Add($"row {row.Picture?.Name}", row.Picture?.Alt.Text);
        return Deeper("sentences", () => row.Sentences.All(sentence => Add("sentence", sentence.Inlines)));
    }

    private bool Items(string kind, ImmutableArray<ListItem> items) =>
        Deeper(kind, () => items.All(item => Deeper("item", () => Inner(item.Blocks))));

    private bool Inner(ImmutableArray<Block> blocks)
    {
        _depth++;
        foreach (var block in blocks)
        {
            block.Accept(this);
        }

        _depth--;
        return true;
    }

    private bool Deeper(string shape, Func<bool> inside)
    {
        Add(shape, "");
        _depth++;
        inside();
        _depth--;
        return true;
    }

    private bool Add(string kind, ImmutableArray<Inline> inlines)
    {
        var all = InlineWalk.All(inlines).ToList();
        var marks = all.Select(MarkOf).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var isEmpty = inlines.IsEmpty ? ", no words" : "";
        var foreign = all.OfType<LanguageSpan>().SelectMany(span => InlineWalk.All(span.Inlines)).ToHashSet(ReferenceEqualityComparer.Instance);
        var own = string.Join(' ', all.OfType<Text>().Where(text => !foreign.Contains(text)).Select(text => text.Value));
        return Add($"{kind}{isEmpty}{string.Concat(marks.Select(mark => $" ‹{mark}›"))}", own, LeafletText.Of(inlines));
    }

    private bool Add(string kind, string? words) => Add(words is null ? $"{kind}, none" : kind, words ?? "", words ?? "");

    private bool Add(string shape, string own, string text)
    {
        _lines.Add(new Line(new string(' ', 2 * _depth) + shape, own, FactsOf(text)));
        return true;
    }

    // The order of marks in a sentence is the language's own; which there are is not.
    private string? MarkOf(Inline inline) => inline switch
    {
        Strong => "strong",
        Emphasis => "emphasis",
        Term => "term",
        Superscript => "raised",
        Subscript => "lowered",
        Link link => $"link {link.Target}",
        FootnoteReference reference => $"note {_leaflet.Footnotes.Select(note => note.Id).ToList().IndexOf(reference.Note) + 1}",
        _ => null,
    };

    // Whatever has digits in it, as it is written, but for hours, which languages count in their own ways: 4:30pm and 16:30, 9am and 9:00. Digits of other
    // scripts count as digits and are not the same: facts are found again in the original, on signs and on a telephone by the digits that stand there.
    private static string FactsOf(string text) =>
        string.Join("; ", Numbers().Matches(text).Select(match => ClockOf(match.Value)).Concat(Addresses().Matches(text).Select(match => match.Value)).Order(StringComparer.Ordinal));

    private static string ClockOf(string number)
    {
        if (Clock().Match(number) is not { Success: true } time)
        {
            return number;
        }

        var hour = (int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture) - 1) % 12 + 1;
        return time.Groups["minute"].Value == "00" ? $"{hour}" : $"{hour}:{time.Groups["minute"].Value}";
    }

    [GeneratedRegex(@"[A-Z]{0,3}/?\d+(?:[ ./:,]\d+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[\w.+-]+@[a-z0-9.-]+[a-z0-9]|https?://[a-z0-9./-]*[a-z0-9]")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])$")]
    private static partial Regex Clock();
}
