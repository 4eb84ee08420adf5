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
internal sealed class InlineConversion(MarkdownReading reading)
{
    // Brackets that close nothing nest in Markdig's tree; they are text, so more of them are followed than of real marks.
    private const int DeepestTree = 128;

    private int _depth;

    /// <summary>Converts running text; in the given language when the author marked its block with one.</summary>
    /// <param name="root">The text; null has no words.</param>
    /// <param name="keepLines">Whether the lines of the source stay lines.</param>
    /// <param name="language">The language of the block; null for that of its surroundings.</param>
    public ImmutableArray<Inline> Convert(ContainerInline? root, bool keepLines = false, LanguageTag? language = null)
    {
        var builder = new InlineBuilder();
        if (root is not null)
        {
            Append(builder, root, keepLines);
        }

        var result = builder.Finish();
        if (root is not null)
        {
            ReportMissingNotes(builder, root);
        }

        return InLanguage(result, language ?? reading.BlockLanguage);
    }

    /// <summary>Converts a text that Markdig hands over unread, such as the words behind a container's name.</summary>
    public ImmutableArray<Inline> Convert(string text, int offset, LanguageTag? language = null)
    {
        ImmutableArray<Inline> result = [];
        reading.At(offset, () =>
        {
            var builder = new InlineBuilder();
            if (MarkdownDialect.Parse(text) is [ParagraphBlock { Inline: { } root }])
            {
                Append(builder, root, keepLines: false);
            }
            else
            {
                builder.AppendText(text);
            }

            result = InLanguage(builder.Finish(), language ?? reading.BlockLanguage);
        });
        return result;
    }

    /// <summary>Appends running text to what is being built.</summary>
    public void Append(InlineBuilder builder, ContainerInline root, bool keepLines)
    {
        var html = new HtmlInlineConversion(reading, builder);
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
            case LineBreakInline lineBreak when lineBreak.IsHard || keepLines:
                builder.AppendBreak();
                break;
            case LineBreakInline:
                builder.AppendText(" ");
                break;
            case CodeInline code:
                builder.AppendText(code.ContentSpan, recognise: false);
                reading.Report(
                    DiagnosticCodes.CodeNotHeld, Severity.Warning, "Text in backticks is code; it is kept as plain text.", "Take the backticks away.", code);
                break;
            case AutolinkInline link:
                AppendAutolink(builder, link);
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
                builder.AppendMark(new FootnoteReference(reading.NoteFor(note.Footnote)));
                break;
            case TaskList task:
                reading.Report(
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
                reading.Report(
                    DiagnosticCodes.MarkupNotHeld, Severity.Warning, "This markup is not held.", "Write it in plain words.", inline);
                builder.AppendText(inline.ToString());
                break;
        }
    }

    private void AppendContainer(InlineBuilder builder, ContainerInline container, bool keepLines)
    {
        if (builder.Depth >= reading.Limits.MaxDepth || _depth >= DeepestTree)
        {
            reading.Report(
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
                AppendLink(builder, link, keepLines);
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

    private void Unheld(MarkdownObject node, string what) => reading.Report(
        DiagnosticCodes.MarkupNotHeld, Severity.Warning, $"{what} is not held; the words are kept.", "Write what you mean in words.", node);

    private void AppendEmphasis(InlineBuilder builder, EmphasisInline emphasis, bool keepLines)
    {
        var attributes = BlockAttributes.Of(emphasis, reading);
        OpenLanguage(builder, attributes);
        builder.Open((emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('^', _) => static inlines => new Superscript(inlines),
            ('~', _) => static inlines => new Subscript(inlines),
            (_, 2) => static inlines => new Strong(inlines),
            _ => static inlines => new Emphasis(inlines),
        });
        Append(builder, emphasis, keepLines);
        builder.Close();
        CloseLanguage(builder, attributes);
    }

    private static void OpenLanguage(InlineBuilder builder, BlockAttributes attributes)
    {
        if (attributes.Language is { } language)
        {
            builder.Open(inlines => new LanguageSpan(language, inlines));
        }
    }

    private static void CloseLanguage(InlineBuilder builder, BlockAttributes attributes)
    {
        if (attributes.Language is not null)
        {
            builder.Close();
        }
    }

    private void AppendSpan(InlineBuilder builder, BracketedSpan span, bool keepLines)
    {
        var attributes = BlockAttributes.Of(span, reading);
        ReportId(attributes, span);
        OpenLanguage(builder, attributes);
        if (attributes.IsTerm)
        {
            builder.Open(static inlines => new Term(inlines));
        }

        Append(builder, span, keepLines);
        if (attributes.IsTerm)
        {
            builder.Close();
        }

        CloseLanguage(builder, attributes);
    }

    private void ReportId(BlockAttributes attributes, MarkdownObject node)
    {
        if (attributes.Id is not null)
        {
            reading.Report(
                DiagnosticCodes.AttributeNotHeld,
                Severity.Warning,
                $"The id “{attributes.Id}” stands on words; only headings and blocks have ids.",
                "Put it on the heading or at the end of the paragraph.",
                node);
        }
    }

    private void AppendLink(InlineBuilder builder, LinkInline link, bool keepLines)
    {
        var attributes = BlockAttributes.Of(link, reading);
        ReportId(attributes, link);
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var kind = LinkTargets.Judge(target);
        var isHeld = kind is LinkTargets.Kind.Outside or LinkTargets.Kind.Inside && !builder.IsInLink;
        if (!isHeld)
        {
            ReportDropped(link, target, kind);
        }

        OpenLanguage(builder, attributes);
        if (isHeld)
        {
            builder.Open(inlines => new Link(target!, inlines), isLink: true);
        }

        if (link.IsAutoLink && isHeld && link.FirstChild is LiteralInline literal && literal.NextSibling is null)
        {
            builder.Append(new Fact(AddressKind(target!), literal.Content.ToString()));
        }
        else
        {
            Append(builder, link, keepLines);
        }

        if (isHeld)
        {
            CloseLink(builder, link, target!, kind);
        }

        CloseLanguage(builder, attributes);
    }

    private void CloseLink(InlineBuilder builder, MarkdownObject link, string target, LinkTargets.Kind kind)
    {
        if (!builder.Close())
        {
            reading.Report(
                DiagnosticCodes.LinkDropped, Severity.Warning, $"A link to {target} has no words; it was dropped.", "Say where it leads.", link);
        }
        else if (kind == LinkTargets.Kind.Inside)
        {
            reading.RememberLink(target, reading.OffsetOf(link));
        }
    }

    private void ReportDropped(MarkdownObject link, string? target, LinkTargets.Kind kind)
    {
        var shown = target is { Length: > 80 } ? string.Concat(target.AsSpan(0, 80), "…") : target ?? "";
        var (message, hint) = kind switch
        {
            LinkTargets.Kind.Relative => (
                $"“{shown}” leads to a place on a web site; paper has none. The words are kept, the link is dropped.",
                "Write the whole address, beginning with https://."),
            LinkTargets.Kind.Refused => (
                $"“{shown}” is no address that a leaflet may lead to; the words are kept, the link is dropped.",
                "Use an address that begins with https://, mailto: or tel:, or #id."),
            _ => ("A link inside a link was dropped; its words are kept.", "Keep the outer one."),
        };
        reading.Report(DiagnosticCodes.LinkDropped, Severity.Warning, message, hint, link);
    }

    private static FactKind AddressKind(string target) =>
        target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? FactKind.Email
        : target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? FactKind.Phone
        : FactKind.WebAddress;

    private void AppendAutolink(InlineBuilder builder, AutolinkInline link)
    {
        var target = link.IsEmail ? $"mailto:{link.Url}" : link.Url;
        var kind = LinkTargets.Judge(target);
        if (kind != LinkTargets.Kind.Outside || builder.IsInLink)
        {
            ReportDropped(link, target, kind);
            builder.AppendText(link.Url, recognise: false);
            return;
        }

        builder.Append(new Link(target, [new Fact(AddressKind(target), link.Url)]));
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
            reading.MovedPictures.Add(picture);
            reading.Report(
                DiagnosticCodes.PictureMoved,
                Severity.Information,
                "A picture stands inside running text; it was moved behind it.",
                "Give the picture a paragraph of its own.",
                picture);
            // The words on both sides stay apart.
            builder.AppendText(" ");
            return;
        }

        FigureConversion.ReportUnusable(picture, reading);
        AppendFlat(builder, picture, keepLines: false);
    }

    /// <summary>The words of a container and of all in it, without marks. Takes no stack, however deep it is.</summary>
    public void AppendFlat(InlineBuilder builder, ContainerInline container, bool keepLines)
    {
        var html = new HtmlInlineConversion(reading, builder);
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

    private void ReportMissingNotes(InlineBuilder builder, ContainerInline root)
    {
        if (builder.HasLooseNoteMark)
        {
            reading.ReportAt(
                DiagnosticCodes.FootnoteMissing,
                Severity.Warning,
                "A footnote is referred to here and is not written.",
                "Write it below: [^1]: The words of the note.",
                reading.OffsetOf((MarkdownObject?)root.FirstChild ?? root));
        }
    }
}
