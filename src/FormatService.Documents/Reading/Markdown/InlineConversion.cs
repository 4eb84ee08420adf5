using System.Collections.Immutable;
using System.Net;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = FormatService.Documents.Model.Inline;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns Markdig's inlines into the model's. What the model cannot hold keeps its words and is reported.</summary>
internal sealed class InlineConversion
{
    // Brackets that close nothing nest in Markdig's tree; they are text, so more of them are followed than of real marks.
    private const int DeepestTree = 128;

    private readonly MarkdownReading _reading;
    private readonly LinkConversion _links;
    private int _depth;
    private HashSet<LineBreakInline> _addressEnds = [];

    /// <summary>Makes the conversion of one leaflet.</summary>
    public InlineConversion(MarkdownReading reading)
    {
        _reading = reading;
        _links = new LinkConversion(reading, this);
    }

    /// <summary>Converts running text; in the given language when the author marked its block with one.</summary>
    /// <param name="root">The text; null has no words.</param>
    /// <param name="keepLines">Whether the lines of the source stay lines.</param>
    /// <param name="language">The language of the block; null for that of its surroundings.</param>
    public ImmutableArray<Inline> Convert(ContainerInline? root, bool keepLines = false, LanguageTag? language = null)
    {
        var builder = new InlineBuilder();
        if (root is not null)
        {
            var outer = _addressEnds;
            _addressEnds = keepLines ? [] : AddressLines.In(root);
            Append(builder, root, keepLines);
            _addressEnds = outer;
        }

        var result = builder.Finish();
        if (root is not null)
        {
            ReportMissingNotes(builder, (MarkdownObject?)root.FirstChild ?? root);
        }

        return InLanguage(result, language ?? _reading.BlockLanguage);
    }

    /// <summary>Converts a piece of running text, such as one line of it.</summary>
    public ImmutableArray<Inline> Convert(IReadOnlyList<Markdig.Syntax.Inlines.Inline> piece, LanguageTag? language)
    {
        var builder = new InlineBuilder();
        Append(builder, piece, keepLines: false);
        var result = builder.Finish();
        if (piece.Count > 0)
        {
            ReportMissingNotes(builder, piece[0]);
        }

        return InLanguage(result, language ?? _reading.BlockLanguage);
    }

    /// <summary>Converts a text that Markdig hands over unread, such as the words behind a container's name.</summary>
    public ImmutableArray<Inline> Convert(string text, int offset, LanguageTag? language = null)
    {
        ImmutableArray<Inline> result = [];
        _reading.At(offset, () =>
        {
            var builder = new InlineBuilder();
            if (MarkdownDialect.TryParse(text) is [ParagraphBlock { Inline: { } root }])
            {
                Append(builder, root, keepLines: false);
            }
            else
            {
                builder.AppendText(text);
            }

            result = InLanguage(builder.Finish(), language ?? _reading.BlockLanguage);
        });
        return result;
    }

    /// <summary>Appends running text to what is being built.</summary>
    public void Append(InlineBuilder builder, IEnumerable<Markdig.Syntax.Inlines.Inline> root, bool keepLines)
    {
        var html = new HtmlInlineConversion(_reading, builder);
        foreach (var child in root)
        {
            if (!html.Swallows(child))
            {
                AppendOne(builder, child, keepLines, html);
            }
        }

        html.CloseAll();
    }

    private static ImmutableArray<Inline> InLanguage(ImmutableArray<Inline> inlines, LanguageTag? language) =>
        language is { } tag && !inlines.IsEmpty ? [new LanguageSpan(tag, inlines)] : inlines;

    private void AppendOne(InlineBuilder builder, Markdig.Syntax.Inlines.Inline inline, bool keepLines, HtmlInlineConversion html)
    {
        switch (inline)
        {
            case LiteralInline literal:
                builder.AppendText(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                builder.AppendText(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak when lineBreak.IsHard || keepLines || _addressEnds.Contains(lineBreak):
                builder.AppendBreak();
                break;
            case LineBreakInline:
                builder.AppendText(" ");
                break;
            case CodeInline code:
                builder.AppendText(code.ContentSpan, recognise: false);
                _reading.Report(
                    DiagnosticCodes.CodeNotHeld, Severity.Warning, "Text in backticks is code; it is kept as plain text.", "Take the backticks away.", code);
                break;
            case AutolinkInline link:
                _links.Append(builder, link);
                break;
            case HtmlInline tag:
                html.Append(tag);
                break;
            case AbbreviationInline abbreviation:
                AppendAbbreviation(builder, abbreviation);
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink note:
                builder.AppendMark(new FootnoteReference(_reading.NoteFor(note.Footnote)));
                break;
            case TaskList task:
                _reading.Report(
                    DiagnosticCodes.TaskNotHeld,
                    Severity.Warning,
                    "A tick box is not held; the text beside it is kept.",
                    "Paper that is filled in needs a form, not a leaflet.",
                    task);
                break;
            case ContainerInline container:
                AppendContainer(builder, container, keepLines);
                break;
            default:
                _reading.Report(
                    DiagnosticCodes.MarkupNotHeld, Severity.Warning, "This markup is not held.", "Write it in plain words.", inline);
                builder.AppendText(inline.ToString());
                break;
        }
    }

    private void AppendContainer(InlineBuilder builder, ContainerInline container, bool keepLines)
    {
        if (builder.Depth >= _reading.Limits.MaxDepth || _depth >= DeepestTree)
        {
            _reading.Report(
                DiagnosticCodes.NestedTooDeeply, Severity.Warning, "Marks are nested too deeply here; the words are kept.", "Use fewer marks.", container);
            AppendFlat(builder, container, keepLines);
            return;
        }

        _depth++;
        AppendHeld(builder, container, keepLines);
        _depth--;
    }

    private void AppendHeld(InlineBuilder builder, ContainerInline container, bool keepLines)
    {
        switch (container)
        {
            case DelimiterInline delimiter:
                builder.AppendText(delimiter.ToLiteral());
                Append(builder, delimiter, keepLines);
                break;
            case LinkInline { IsImage: true } picture:
                AppendPicture(builder, picture);
                break;
            case LinkInline link:
                _links.Append(builder, link, keepLines);
                break;
            case BracketedSpan span:
                AppendSpan(builder, span, keepLines);
                break;
            case CustomContainerInline custom:
                Unheld(custom, "Words between double colons");
                Append(builder, custom, keepLines);
                break;
            case EmphasisInline { DelimiterChar: '~', DelimiterCount: 2 } struck:
                Unheld(struck, "Struck-out text");
                Append(builder, struck, keepLines);
                break;
            case EmphasisInline emphasis:
                AppendEmphasis(builder, emphasis, keepLines);
                break;
            default:
                Append(builder, container, keepLines);
                break;
        }
    }

    private void Unheld(MarkdownObject node, string what) => _reading.Report(
        DiagnosticCodes.MarkupNotHeld, Severity.Warning, $"{what} is not held; the words are kept.", "Write what you mean in words.", node);

    private void AppendEmphasis(InlineBuilder builder, EmphasisInline emphasis, bool keepLines)
    {
        var attributes = BlockAttributes.Of(emphasis, _reading);
        LinkConversion.OpenLanguage(builder, attributes);
        builder.Open((emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('^', _) => static inlines => new Superscript(inlines),
            ('~', _) => static inlines => new Subscript(inlines),
            (_, 2) => static inlines => new Strong(inlines),
            _ => static inlines => new Emphasis(inlines),
        });
        Append(builder, emphasis, keepLines);
        builder.Close();
        LinkConversion.CloseLanguage(builder, attributes);
    }

    private void AppendSpan(InlineBuilder builder, BracketedSpan span, bool keepLines)
    {
        var attributes = BlockAttributes.Of(span, _reading);
        _links.ReportId(attributes, span);
        LinkConversion.OpenLanguage(builder, attributes);
        if (attributes.IsTerm)
        {
            builder.Open(static inlines => new Term(inlines));
        }

        Append(builder, span, keepLines);
        if (attributes.IsTerm)
        {
            builder.Close();
        }

        LinkConversion.CloseLanguage(builder, attributes);
    }

    private static void AppendAbbreviation(InlineBuilder builder, AbbreviationInline inline)
    {
        var shortForm = inline.Abbreviation.Label ?? "";
        var expansion = CharacterRules.OneLine(WebUtility.HtmlDecode(inline.Abbreviation.Text.ToString())).Trim();
        if (expansion.Length == 0)
        {
            builder.AppendText(shortForm);
        }
        else
        {
            builder.Append(new Model.Abbreviation(shortForm, expansion));
        }
    }

    private void AppendPicture(InlineBuilder builder, LinkInline picture)
    {
        if (PictureNames.Judge(picture.Url, out _) == PictureNames.Kind.Local)
        {
            _reading.MovedPictures.Add(picture);
            _reading.Report(
                DiagnosticCodes.PictureMoved,
                Severity.Information,
                "A picture stands inside running text; it was moved behind it.",
                "Give the picture a paragraph of its own.",
                picture);
            // The words on both sides stay apart.
            builder.AppendText(" ");
            return;
        }

        FigureConversion.ReportUnusable(picture, _reading);
        AppendFlat(builder, picture, keepLines: false);
    }

    /// <summary>The words of a container and of all in it, without marks. Takes no stack, however deep it is.</summary>
    public void AppendFlat(InlineBuilder builder, ContainerInline container, bool keepLines)
    {
        var html = new HtmlInlineConversion(_reading, builder);
        foreach (var inline in PlainWords.LeavesOf(container))
        {
            if (inline is DelimiterInline delimiter)
            {
                builder.AppendText(delimiter.ToLiteral());
            }
            else if (!html.Swallows(inline))
            {
                AppendOne(builder, inline, keepLines, html);
            }
        }

        html.CloseAll();
    }

    private void ReportMissingNotes(InlineBuilder builder, MarkdownObject place)
    {
        if (builder.HasLooseNoteMark)
        {
            _reading.ReportAt(
                DiagnosticCodes.FootnoteMissing,
                Severity.Warning,
                "A footnote is referred to here and is not written.",
                "Write it below: [^1]: The words of the note.",
                _reading.OffsetOf(place));
        }
    }
}
