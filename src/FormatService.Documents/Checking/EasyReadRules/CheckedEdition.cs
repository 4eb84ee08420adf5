using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>An easy-read edition laid out for the rules: its rows, its sentences and the words it explains, read once for all of them.</summary>
internal sealed class CheckedEdition
{
    // Each is looked for in every sentence.
    private const int MostTerms = 500;

    private readonly SourceMap _places;

    private CheckedEdition(Leaflet leaflet, EasyReadEdition edition, SourceMap places, DateOnly today, CheckedLeaflet flat)
    {
        Leaflet = leaflet;
        Edition = edition;
        Today = today;
        _places = places;
        Rows = [.. flat.Blocks.Select(placed => placed.Block).OfType<PictureRow>()];
        Sentences = [.. Rows.SelectMany(row => row.Sentences.Select((sentence, index) => new EditionSentence(row, sentence, LeafletText.Of(sentence.Inlines), index == 0)))];
        Lists = [.. flat.Blocks.Select(placed => placed.Block).OfType<DefinitionList>()];
        Said = [.. flat.Blocks.Select(placed => placed.Block).Select(block => block switch
        {
            PictureRow => block,
            Section { Heading: { IsDefaultOrEmpty: false } heading } => new Paragraph(block.Id, heading),
            Callout { Heading: { IsDefaultOrEmpty: false } heading } => new Paragraph(block.Id, heading),
            _ => null,
        }).OfType<Block>()];
        HasContact = flat.Blocks.Any(placed => placed.Block is ContactDetails);
    }

    /// <summary>The leaflet that it is the edition of.</summary>
    public Leaflet Leaflet { get; }

    /// <summary>The edition.</summary>
    public EasyReadEdition Edition { get; }

    /// <summary>The day of the check.</summary>
    public DateOnly Today { get; }

    /// <summary>Whether the rules know the words of its language.</summary>
    public bool IsEnglish => Leaflet.Language.Language == "en";

    /// <summary>Its rows, in order.</summary>
    public ImmutableArray<PictureRow> Rows { get; }

    /// <summary>Its rows, and the headings above them as paragraphs, in order: “Call us on 0118 496 0123”.</summary>
    public ImmutableArray<Block> Said { get; }

    /// <summary>The sentences of its rows, in order.</summary>
    public ImmutableArray<EditionSentence> Sentences { get; }

    /// <summary>Its lists of words.</summary>
    public ImmutableArray<DefinitionList> Lists { get; }

    /// <summary>The words of its lists; of very many the first.</summary>
    public IEnumerable<string> Terms => Lists
        .SelectMany(list => list.Definitions)
        .Select(definition => LeafletText.Of(definition.Term).Trim())
        .Where(term => term.Any(char.IsLetterOrDigit))
        .Take(MostTerms);

    /// <summary>Those words of its lists of which they say only by which other name they are called: “Also called PTSD.”</summary>
    public IReadOnlySet<string> OtherNames => field ??= Lists
        .SelectMany(list => list.Definitions)
        .Where(definition => definition.Meaning is [Paragraph meaning] && LeafletText.Of(meaning.Inlines).StartsWith("Also called ", StringComparison.Ordinal))
        .Select(definition => LeafletText.Of(definition.Term).Trim())
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it says how to reach somebody.</summary>
    public bool HasContact { get; }

    /// <summary>Its statements beside those of the leaflet; only where the rules know the words.</summary>
    public StatementComparison Statements => field ??= Compared([.. Terms]);

    /// <summary>The telephone numbers that it gives for somebody else than the leaflet does; only where the rules know the words.</summary>
    public IReadOnlyList<ExchangedValue> ExchangedPhones => field ??= [.. new ExchangedPhones(OfLeaflet, OnPaper.Blocks, OfEdition, Edition.Blocks).Find()];

    /// <summary>The values that it says of something else than the leaflet does, in rows of its own words; only where the rules know the words.</summary>
    public IEnumerable<ExchangedValue> MisplacedValues => new MisplacedValues([.. OfLeaflet, .. StatementReader.OfContacts(OnPaper.Blocks)], OfEdition).Find();

    /// <summary>What its contacts have of others; only where the rules know the words.</summary>
    public IEnumerable<ExchangedValue> MisplacedContacts => EasyRead.Statements.MisplacedContacts.Find(OnPaper.Blocks, Edition.Blocks);

    /// <summary>Its rows that ask to get help in another way than the leaflet does; only where the rules know the words.</summary>
    public IEnumerable<MisplacedRow> MisplacedUrgency => new MisplacedUrgency(OfLeaflet, OfEdition).Find();

    /// <summary>The leaflet as easy read has to say it: without what is for the web alone.</summary>
    public Leaflet OnPaper => field ??= new PaperAdaptation().Adapt(Leaflet with { EasyRead = null }, ReadingProfile.EasyRead);

    private List<Statement> OfLeaflet => field ??= StatementReader.Read(OnPaper);

    private List<Statement> OfEdition => field ??= StatementReader.Read(Edition.Blocks);

    /// <summary>Whether some words are nothing but the head of a column of the leaflet, “Number of 2.5 mg tablets”, which is said of all its cells; and no other head differs from it in numbers alone.</summary>
    public bool IsColumnHead(string text) => ColumnHeads.Contains(text.Trim());

    private HashSet<string> ColumnHeads => field ??=
    [
        .. OfLeaflet.Where(statement => statement.IsColumnHead).Select(statement => statement.Text.Trim()).Distinct(StringComparer.Ordinal)
            .GroupBy(WithoutDigits, StringComparer.Ordinal).Where(alike => alike.Take(2).Count() == 1).SelectMany(alike => alike),
    ];

    private static string WithoutDigits(string text) => string.Concat(text.Where(unit => !char.IsDigit(unit) && unit is not ('.' or ',')));

    private StatementComparison Compared(List<string> terms) => StatementComparison.Of(OfLeaflet, [.. OfEdition.Where(said => !Explanations.Is(said.Text, terms))], OfEdition);

    /// <summary>Lays an edition out.</summary>
    public static CheckedEdition Of(Leaflet leaflet, EasyReadEdition edition, SourceMap places, DateOnly today) =>
        new(leaflet, edition, places, today, CheckedLeaflet.Of(leaflet with { Blocks = edition.Blocks, Footnotes = [] }, places, today));

    /// <summary>A finding at a node.</summary>
    public Diagnostic At(NodeId node, string code, Severity severity, string message, string hint) =>
        new(code, severity, message, hint, _places.Find(node));

    /// <summary>A finding that concerns the edition as a whole.</summary>
    public Diagnostic AboutAll(string code, Severity severity, string message, string hint) =>
        new(code, severity, message, hint, Edition.Blocks.IsEmpty ? null : _places.Find(Edition.Blocks[0].Id));
}

/// <summary>A sentence of a row; <paramref name="Text"/> is all that it says.</summary>
internal sealed record EditionSentence(PictureRow Row, Paragraph Paragraph, string Text, bool IsFirst)
{
    /// <summary>The words without facts, references and addresses, which are written as they are written (FORMATS E-07).</summary>
    public string WithoutFacts { get; } = WithoutFactsOf(InlineWalk.All(Paragraph.Inlines));

    /// <summary>The words of some inlines without facts, each of which is one character of private use.</summary>
    public static string WithoutFactsOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Text text => text.Value,
        Abbreviation abbreviation => abbreviation.Short,
        Fact => "\uE000",
        LineBreak => " ",
        _ => "",
    }));
}
