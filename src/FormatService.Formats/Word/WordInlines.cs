using System.Collections.Immutable;
using System.Globalization;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>Turns inlines, and words of ours, into the pieces of one paragraph after another.</summary>
/// <param name="leafletLanguage">The language of the leaflet.</param>
/// <param name="links">Where links lead.</param>
/// <param name="notes">Which notes are the file's own, and how the others are numbered.</param>
/// <param name="hasBoldLinks">Whether links are bold, which among bold words they cannot be told by.</param>
internal sealed class WordInlines(LanguageTag leafletLanguage, WordLinks links, WordNoteNumbers notes, bool hasBoldLinks) : InlineVisitor<bool>
{
    // Keeps a number with the word before it.
    private const string NoBreakSpace = "\u00A0";

    private static readonly FactsAcross.Kind<RunPiece> Runs = new(
        static piece => piece is not { Note: 0, Field: null } ? null : piece.Look.Rise == RunRise.Raised ? RaisedDigits.Of(piece.Text) : piece.Text,
        static piece => piece.IsFact,
        static (piece, next) => piece.Embedding == next.Embedding,
        static (piece, words, part) => piece with { Text = piece.Text[words], IsFact = part.IsFact, FactGoesOn = part.GoesOn });

    private readonly List<RunPiece> _pieces = [];
    private RunLook _look;
    private LanguageTag _language;
    private bool _isRightToLeft;
    private bool _isOnBand;
    private bool _isEntry;
    private bool _isBold;
    private RunEmbedding? _embedding;
    private RunLink? _link;

    /// <summary>The pieces of the paragraph begun last; they are there until the next begins.</summary>
    public List<RunPiece> Pieces => _pieces;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="isRightToLeft">Whether it runs from right to left.</param>
    /// <param name="isOnBand">Whether it stands on a band of colour, where links keep the colour of the words.</param>
    /// <param name="isEntry">Whether it leads as a whole to where its words stand: the links and notes in them are there.</param>
    /// <param name="isBold">Whether its words are bold already, so that none of them is more so.</param>
    public WordInlines Begin(bool isRightToLeft, bool isOnBand = false, bool isEntry = false, bool isBold = false)
    {
        (_isEntry, _isBold) = (isEntry, isBold);
        _pieces.Clear();
        (_look, _language, _isRightToLeft, _isOnBand, _embedding, _link) = (RunLook.Plain, leafletLanguage, isRightToLeft, isOnBand, null, null);
        return this;
    }

    /// <summary>Adds the words of some inlines.</summary>
    public WordInlines Add(ImmutableArray<Inline> inlines)
    {
        var first = _pieces.Count;
        VisitAll(inlines);
        FactsAcross.Mark(inlines, _pieces, first, Runs);
        return this;
    }

    /// <summary>Adds words of ours, some of them facts.</summary>
    public WordInlines Add(IReadOnlyList<ImprintPart> parts)
    {
        foreach (var part in parts)
        {
            Add(part.Words, part.IsUnbreakable);
        }

        return this;
    }

    /// <summary>Adds words of ours, in the language they are really in.</summary>
    public WordInlines Add(Phrase phrase, bool isFact = false, RunLook look = default)
    {
        var outer = (_look, _language, _isRightToLeft, _embedding);
        _look = look;
        if (phrase.Language.Language != _language.Language)
        {
            Turn(phrase.Language);
        }

        Emit(phrase.Text, isFact);
        (_look, _language, _isRightToLeft, _embedding) = outer;
        return this;
    }

    /// <summary>Adds what parts words, which belongs to the paragraph.</summary>
    public WordInlines Add(string separator)
    {
        Emit(separator);
        return this;
    }

    /// <summary>Adds a field with what it shows until it is counted.</summary>
    public WordInlines AddField(string instruction, string result)
    {
        _pieces.Add(new RunPiece(result, _look, _language) { Field = instruction, IsFact = true, Link = _link, Embedding = _embedding });
        return this;
    }

    /// <summary>Adds a place that leads to another.</summary>
    public WordInlines AddLink(RunLink link, Action add)
    {
        var outer = (_look, _link);
        (_look, _link) = (_look with { Link = _isOnBand ? RunLinkLook.OnBand : _isBold && hasBoldLinks ? RunLinkLook.InBold : RunLinkLook.Usual }, link);
        add();
        (_look, _link) = outer;
        return this;
    }

    public override bool Visit(Text text) => Emit(text.Value);

    public override bool Visit(Strong strong) => Weigh(RunWeight.Strong, strong.Inlines);

    public override bool Visit(Emphasis emphasis) => Weigh(RunWeight.Emphasis, emphasis.Inlines);

    public override bool Visit(Term term) => Weigh(RunWeight.Term, term.Inlines);

    public override bool Visit(Superscript superscript) => Raise(RunRise.Raised, superscript.Inlines);

    public override bool Visit(Subscript subscript) => Raise(RunRise.Lowered, subscript.Inlines);

    public override bool Visit(Fact fact) => Emit(fact.Value, isFact: true);

    public override bool Visit(LineBreak lineBreak) => Emit("\u2028");

    // Word has no place for what a short form stands for; the leaflet says it in words where it first stands.
    public override bool Visit(Abbreviation abbreviation) => Emit(abbreviation.Short);

    public override bool Visit(LanguageSpan span)
    {
        var outer = (_language, _isRightToLeft, _embedding);
        Turn(span.Language);
        VisitAll(span.Inlines);
        (_language, _isRightToLeft, _embedding) = outer;
        return true;
    }

    public override bool Visit(Link link)
    {
        if (_isEntry || !LeafletText.HasWords(LeafletText.Of(link.Inlines)))
        {
            VisitAll(link.Inlines);
            return true;
        }

        AddLink(links.To(link.Target), () => VisitAll(link.Inlines));
        return true;
    }

    public override bool Visit(FootnoteReference reference)
    {
        if (_isEntry)
        {
            return true;
        }

        // A link holds no other: a reference within one ends it, and it goes on after.
        var outer = (_look, _link);
        (_look, _link) = (RunLook.Plain, null);
        Emit(NoBreakSpace);
        if (notes.TakeOwn(reference.Note) is { } own)
        {
            _pieces.Add(new RunPiece("", RunLook.Plain, _language) { Note = own, Embedding = _embedding, IsFact = true, Bookmark = notes.BookmarkOf(reference.Note) });
        }
        else if (notes.BookmarkOf(reference.Note) is { } bookmark)
        {
            // By a field, so that it stays right when somebody puts a note before it.
            var number = notes.NumberOf(reference.Note).ToString(CultureInfo.InvariantCulture);
            AddLink(links.ToNode(reference.Note), () =>
            {
                Emit("[", isFact: true);
                AddField($"NOTEREF {bookmark}", number);
                Emit("]", isFact: true);
            });
        }
        else
        {
            AddLink(links.ToNode(reference.Note), () => Emit(notes.LabelOf(reference.Note), isFact: true));
        }

        (_look, _link) = outer;
        if (_link is { } link)
        {
            _link = link with { };
        }

        return true;
    }

    private void Turn(LanguageTag language)
    {
        _language = language;
        if (language.IsRightToLeft != _isRightToLeft && (_embedding?.Depth ?? 0) < RunEmbedding.Deepest)
        {
            _isRightToLeft = !_isRightToLeft;
            _embedding = new RunEmbedding(_isRightToLeft, _embedding);
        }
    }

    private bool Weigh(RunWeight weight, ImmutableArray<Inline> inlines)
    {
        var outer = _look;
        _look = _look with { Weight = _isBold ? RunWeight.None : weight };
        VisitAll(inlines);
        _look = outer;
        return true;
    }

    private bool Raise(RunRise rise, ImmutableArray<Inline> inlines)
    {
        var outer = _look;
        _look = _look with { Rise = rise };
        VisitAll(inlines);
        _look = outer;
        return true;
    }

    private bool Emit(string text, bool isFact = false)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new RunPiece(text, _look, _language) { IsFact = isFact, Link = _link, Embedding = _embedding });
        }

        return true;
    }

    private void VisitAll(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }
}
