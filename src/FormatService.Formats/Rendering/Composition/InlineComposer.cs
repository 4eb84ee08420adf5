using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Turns inlines into styled spans, and hangs each span on its place in the structure tree. Words that follow each other under one
/// element share one place, so that a paragraph without links or languages is a single one.
/// </summary>
internal sealed class InlineComposer(PageStyles styles, LanguageTag leafletLanguage, FootnoteLabels notes) : InlineVisitor<bool>
{
    /// <summary>How far raised and lowered text is moved, as a share of its size. It keeps the size of the body (FORMATS P-04).</summary>
    private const double RiseShare = 0.3;

    private static readonly FactsAcross.Kind<FlowSpan> Spans = new(
        static span => span.Rise > 0 ? RaisedDigits.Of(span.Text) : span.Text,
        static span => span.IsFact,
        static (span, next) => span.Isolate == next.Isolate,
        static (span, words, part) => span with { Text = span.Text[words], IsFact = part.IsFact, FactGoesOn = part.GoesOn });

    private readonly List<(FlowLink Link, NodeId Target)> _internalLinks = [];
    private List<FlowSpan> _spans = [];
    private StructureElement _owner = null!;
    private ContentLeaf? _leaf;
    private TextStyle _style = styles.Body;
    private string _language = "";
    private bool _isRightToLeft;
    private FlowIsolate? _isolate;
    private FlowLink? _link;
    private double _rise;
    private string? _nodeId;
    private int _derived;

    /// <summary>Links to nodes of this leaflet, which can be led to their targets once everything is composed.</summary>
    public IReadOnlyList<(FlowLink Link, NodeId Target)> InternalLinks => _internalLinks;

    /// <summary>Composes inlines under an element, for a paragraph that runs as the leaflet does where nothing else is said.</summary>
    public List<FlowSpan> Compose(ImmutableArray<Inline> inlines, StructureElement owner, TextStyle style, NodeId? node = null, bool? isRightToLeft = null)
    {
        Start(owner, style, node);
        _isRightToLeft = isRightToLeft ?? _isRightToLeft;
        return Compose(inlines);
    }

    /// <summary>Composes words of ours under an element; words that are not in the leaflet's language say so.</summary>
    public List<FlowSpan> Compose(Phrase phrase, StructureElement owner, TextStyle style, bool isFact = false) =>
        Compose([(phrase, isFact)], owner, style);

    /// <summary>Composes words of ours, some of them facts, under an element that is in the leaflet's language or another.</summary>
    public List<FlowSpan> Compose(IEnumerable<(Phrase Phrase, bool IsFact)> parts, StructureElement owner, TextStyle style, string? language = null)
    {
        Start(owner, style, null);
        if (language is not null)
        {
            (_language, _isRightToLeft) = (language, LanguageTag.Parse(language).IsRightToLeft);
        }

        foreach (var (phrase, isFact) in parts)
        {
            Say(phrase, isFact);
        }

        return _spans;
    }

    /// <summary>Composes words of ours, what parts them from others, then inlines, under one element.</summary>
    public List<FlowSpan> Compose(Phrase phrase, string separator, ImmutableArray<Inline> inlines, StructureElement owner, TextStyle style, NodeId node)
    {
        Start(owner, style, node);
        if (phrase.Language.Language == leafletLanguage.Language)
        {
            Emit(phrase.Text + separator);
        }
        else
        {
            // What parts them is no part of the other language: it stands where the line goes on.
            Say(phrase, false);
            Emit(separator);
        }

        return Compose(inlines);
    }

    public override bool Visit(Text text) => Emit(text.Value);

    public override bool Visit(Strong strong) => Within(StructureRole.Strong, strong.Inlines, style: _style with { Weight = FontWeight.Bold });

    public override bool Visit(Emphasis emphasis) => Within(StructureRole.Emphasis, emphasis.Inlines, style: _style with { Weight = FontWeight.Bold });

    public override bool Visit(Term term) => Within(StructureRole.Span, term.Inlines, style: _style with { Weight = FontWeight.Bold });

    public override bool Visit(LanguageSpan span)
    {
        var outer = Turn(span.Language);
        Within(StructureRole.Span, span.Inlines, language: span.Language.Value);
        (_isolate, _isRightToLeft) = outer;
        return true;
    }

    public override bool Visit(Superscript superscript) => Raise(RiseShare, superscript.Inlines);

    public override bool Visit(Subscript subscript) => Raise(-RiseShare, subscript.Inlines);

    public override bool Visit(Fact fact) => Emit(fact.Value, isFact: true);

    public override bool Visit(LineBreak lineBreak) => Emit("\u2028");

    public override bool Visit(Link link)
    {
        var words = LeafletText.Of(link.Inlines);
        if (string.IsNullOrWhiteSpace(words))
        {
            // Nothing to click and nothing to say: an annotation here would be announced as nothing.
            VisitAll(link.Inlines);
            return true;
        }

        var isInternal = link.Target.StartsWith('#');
        var element = Element(StructureRole.Link);
        var described = Quotation.Of(words, FlowLink.LongestDescription);
        var flowLink = new FlowLink(element, isInternal || PrintedAddress.Of(link) is null ? described : $"{described} ({LinkAddress.ToBeSaid(link.Target)})");
        if (isInternal)
        {
            _internalLinks.Add((flowLink, new NodeId(link.Target[1..])));
        }
        else
        {
            flowLink.Target = new LinkTarget(LinkAddress.InAscii(link.Target), null);
        }

        return Inside(element, flowLink, () => VisitAll(link.Inlines));
    }

    public override bool Visit(FootnoteReference reference)
    {
        // A no-break space keeps the number with the word without becoming part of it.
        Emit("\u00A0");
        var label = notes.Of(reference.Note);
        var element = Element(StructureRole.Reference).Add(StructureRole.Link);
        var link = new FlowLink(element, label);
        _internalLinks.Add((link, reference.Note));
        return Inside(element, link, () => Emit(label, isFact: true));
    }

    public override bool Visit(Abbreviation abbreviation)
    {
        var element = Element(StructureRole.Span, expansion: abbreviation.Expansion);
        return Inside(element, _link, () => Emit(abbreviation.Short));
    }

    private List<FlowSpan> Compose(ImmutableArray<Inline> inlines)
    {
        var first = _spans.Count;
        VisitAll(inlines);
        FactsAcross.Mark(inlines, _spans, first, Spans);
        return _spans;
    }

    private void Start(StructureElement owner, TextStyle style, NodeId? node)
    {
        _spans = [];
        _owner = owner;
        _leaf = null;
        _style = style;
        _language = leafletLanguage.Value;
        _isRightToLeft = leafletLanguage.IsRightToLeft;
        _isolate = null;
        _link = null;
        _rise = 0;
        _nodeId = node?.Value;
        _derived = 0;
    }

    private void Say(Phrase phrase, bool isFact)
    {
        if (phrase.Language.Value == _language || phrase.Language.Language == _language)
        {
            Emit(phrase.Text, isFact);
            return;
        }

        var language = _language;
        _language = phrase.Language.Value;
        var outer = Turn(phrase.Language);
        Inside(Element(StructureRole.Span, language: _language), _link, () => Emit(phrase.Text, isFact));
        (_isolate, _isRightToLeft) = outer;
        _language = language;
    }

    /// <summary>Lets words of a language run its way; gives what was before.</summary>
    private (FlowIsolate? Isolate, bool IsRightToLeft) Turn(LanguageTag language)
    {
        var outer = (_isolate, _isRightToLeft);
        if (language.IsRightToLeft != _isRightToLeft)
        {
            _isRightToLeft = !_isRightToLeft;
            _isolate = new FlowIsolate(_isRightToLeft, _isolate);
        }

        return outer;
    }

    private bool Emit(string text, bool isFact = false)
    {
        if (text.Length > 0)
        {
            _leaf ??= _owner.AddContent();
            _spans.Add(new FlowSpan(text, _style, _leaf) { Language = _language, IsFact = isFact, Isolate = _isolate, Link = _link, Rise = _rise });
        }

        return true;
    }

    private bool Within(StructureRole role, ImmutableArray<Inline> inlines, TextStyle? style = null, string? language = null)
    {
        if (inlines.IsEmpty)
        {
            return true;
        }

        var (outerStyle, outerLanguage) = (_style, _language);
        _style = style ?? _style;
        _language = language ?? _language;
        Inside(Element(role, language: language), _link, () => VisitAll(inlines));
        (_style, _language) = (outerStyle, outerLanguage);
        return true;
    }

    private bool Raise(double rise, ImmutableArray<Inline> inlines)
    {
        var outer = _rise;
        _rise += rise;
        VisitAll(inlines);
        _rise = outer;
        return true;
    }

    /// <summary>Composes under a child element; what follows it under the outer element is read after it.</summary>
    private bool Inside(StructureElement element, FlowLink? link, Action compose)
    {
        var (owner, outerLink, style) = (_owner, _link, _style);
        if (link is not null && link != _link)
        {
            _style = styles.LinkIn(_style);
        }

        (_owner, _leaf, _link) = (element, null, link);
        compose();
        (_owner, _leaf, _link, _style) = (owner, null, outerLink, style);
        return true;
    }

    private StructureElement Element(StructureRole role, string? language = null, string? expansion = null) =>
        _owner.Add(role, _nodeId, language, expansion: expansion, piece: _derived++);

    private void VisitAll(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this);
        }
    }
}
