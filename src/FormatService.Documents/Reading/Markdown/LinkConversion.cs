using System.Buffers;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns links into links where they lead somewhere from a sheet of paper, and into their words elsewhere.</summary>
internal sealed class LinkConversion(MarkdownReading reading, InlineConversion inlines)
{
    private static readonly SearchValues<char> DirectionMarks = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Opens a language span when the attributes name a language.</summary>
    public static void OpenLanguage(InlineBuilder builder, BlockAttributes attributes)
    {
        if (attributes.Language is { } language)
        {
            builder.Open(inlines => new LanguageSpan(language, inlines));
        }
    }

    /// <summary>Closes what <see cref="OpenLanguage"/> opened.</summary>
    public static void CloseLanguage(InlineBuilder builder, BlockAttributes attributes)
    {
        if (attributes.Language is not null)
        {
            builder.Close();
        }
    }

    /// <summary>Reports an id on words, which have none.</summary>
    public void ReportId(BlockAttributes attributes, MarkdownObject node)
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

    /// <summary>Appends a link, or its words when it leads nowhere.</summary>
    public void Append(InlineBuilder builder, LinkInline link, bool keepLines)
    {
        var attributes = BlockAttributes.Of(link, reading);
        ReportId(attributes, link);
        var target = WithoutDirectionMarks(link.GetDynamicUrl?.Invoke() ?? link.Url);
        var literal = link.IsAutoLink && link.FirstChild is LiteralInline { NextSibling: null } only ? WithoutDirectionMarks(only.Content.ToString()) : null;
        var after = literal is null ? "" : PunctuationAfter(literal);
        if (after.Length > 0 && target!.EndsWith(after, StringComparison.Ordinal))
        {
            (literal, target) = (literal![..^after.Length], target[..^after.Length]);
        }
        else
        {
            after = "";
        }

        var kind = LinkTargets.Judge(target);
        var isHeld = kind is LinkTargets.Kind.Outside or LinkTargets.Kind.Inside && !builder.IsInLink;
        if (!isHeld)
        {
            ReportDropped(link, target, kind);
            literal = null;
        }

        OpenLanguage(builder, attributes);
        if (isHeld)
        {
            builder.Open(inlines => new Link(target!, inlines), isLink: true);
        }

        if (literal is not null)
        {
            builder.Append(new Fact(AddressKind(target!), literal));
        }
        else
        {
            inlines.Append(builder, link, keepLines);
        }

        if (isHeld)
        {
            CloseLink(builder, link, target!, kind);
            builder.AppendText(after);
        }

        CloseLanguage(builder, attributes);
    }

    // Editors for right-to-left text leave them around addresses, which they are no part of (RFC 3987 §4.1).
    private static string? WithoutDirectionMarks(string? address) =>
        address is null || !address.AsSpan().ContainsAny(DirectionMarks) ? address : string.Concat(address.Where(unit => !DirectionMarks.Contains(unit)));

    /// <summary>What ends the sentence of an address that nobody marked, in scripts whose punctuation Markdown does not know: “،”, “。”, “”.”.</summary>
    private static string PunctuationAfter(string address)
    {
        var end = address.Length;
        while (end > 0 && (address[end - 1] > '\u007F' ? char.IsPunctuation(address[end - 1]) : end < address.Length && address[end - 1] is '.' or ',' or ';' or ':' or '!' or '?'))
        {
            end--;
        }

        return address[end..];
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
        var shown = Quotation.Of(target ?? "", 80);
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

    /// <summary>Appends an address in angle brackets.</summary>
    public void Append(InlineBuilder builder, AutolinkInline link)
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
}
