using System.Collections.Frozen;
using System.Net;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Reads the words out of HTML that stands in Markdown. It judges no markup, it only steps over it.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> BlockNames = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What reading a piece of HTML meets.</summary>
    public enum Piece
    {
        /// <summary>Words, entities decoded.</summary>
        Words,

        /// <summary>A line break.</summary>
        Break,

        /// <summary>The border of a block.</summary>
        Border,

        /// <summary>A tag that is taken out.</summary>
        Tag,

        /// <summary>A comment or a declaration.</summary>
        Comment,

        /// <summary>A script or a style sheet.</summary>
        Script,
    }

    /// <summary>The name of a tag in small letters; empty for comments and declarations.</summary>
    public static string TagName(ReadOnlySpan<char> tag)
    {
        var start = IsClosing(tag) ? 2 : 1;
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-'))
        {
            end++;
        }

        return end > start ? tag[start..end].ToString().ToLowerInvariant() : "";
    }

    /// <summary>Whether a tag closes an element.</summary>
    public static bool IsClosing(ReadOnlySpan<char> tag) => tag.Length > 1 && tag[1] == '/';

    /// <summary>Whether an element stands on lines of its own, so that the words beside its tags are parted.</summary>
    public static bool IsBlock(string name) => BlockNames.Contains(name);

    /// <summary>The words that an img tag has for those who do not see the picture; empty where it has none.</summary>
    public static string AlternativeText(string tag)
    {
        const string Name = "alt=";
        var at = tag.IndexOf(" " + Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return "";
        }

        var value = tag.AsSpan(at + 1 + Name.Length);
        var quote = value.Length > 0 && value[0] is '"' or '\'' ? value[0] : '\0';
        var end = quote == '\0' ? value.IndexOfAny(" >") : value[1..].IndexOf(quote);
        return end < 0 ? "" : WebUtility.HtmlDecode((quote == '\0' ? value[..end] : value.Slice(1, end)).ToString()).Trim();
    }

    /// <summary>Reads a text piece by piece.</summary>
    public static IEnumerable<(Piece Piece, string Text, int Offset)> Read(string html)
    {
        var words = 0;
        for (var i = 0; i < html.Length;)
        {
            if (html[i] != '<' || !BeginsMarkup(html, i))
            {
                i++;
                continue;
            }

            var (piece, text, end) = ReadMarkup(html, i);
            if (end < 0)
            {
                i++;
                continue;
            }

            if (i > words)
            {
                yield return (Piece.Words, WebUtility.HtmlDecode(html[words..i]), words);
            }

            if (piece == Piece.Tag && text == "img" && AlternativeText(html[i..end]) is { Length: > 0 } alternative)
            {
                yield return (Piece.Words, $" {alternative} ", i);
            }

            yield return (piece, text, i);
            i = words = end;
        }

        if (html.Length > words)
        {
            yield return (Piece.Words, WebUtility.HtmlDecode(html[words..]), words);
        }
    }

    private static bool BeginsMarkup(string html, int i)
    {
        var next = i + 1 < html.Length ? html[i + 1] : ' ';
        var afterNext = i + 2 < html.Length ? html[i + 2] : ' ';
        return char.IsAsciiLetter(next) || next is '/' or '?' || (next == '!' && (char.IsAsciiLetter(afterNext) || afterNext is '-' or '['));
    }

    private static (Piece Piece, string Text, int End) ReadMarkup(string html, int i)
    {
        if (html[i + 1] is '!' or '?')
        {
            return ReadDeclaration(html, i);
        }

        var name = TagName(html.AsSpan(i));
        var end = name.Length == 0 ? -1 : TagEnd(html, i);
        if (end < 0)
        {
            return (Piece.Tag, "", -1);
        }

        if (name is "script" or "style" && html[i + 1] != '/')
        {
            // What is never closed is kept: words on paper that should not be there are seen, words that are missing are not.
            var close = html.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            var closeEnd = close < 0 ? -1 : TagEnd(html, close);
            return closeEnd < 0 ? (Piece.Tag, name, end) : (Piece.Script, name, closeEnd);
        }

        return (name == "br" ? Piece.Break : BlockNames.Contains(name) ? Piece.Border : Piece.Tag, html[i + 1] == '/' ? "" : name, end);
    }

    private static (Piece Piece, string Text, int End) ReadDeclaration(string html, int i)
    {
        if (string.CompareOrdinal(html, i, "<![CDATA[", 0, 9) == 0)
        {
            var dataEnd = html.IndexOf("]]>", i, StringComparison.Ordinal);
            return (Piece.Words, html[(i + 9)..(dataEnd < 0 ? html.Length : dataEnd)], dataEnd < 0 ? html.Length : dataEnd + 3);
        }

        var isComment = string.CompareOrdinal(html, i, "<!--", 0, 4) == 0;
        var mark = isComment ? "-->" : ">";
        var end = html.IndexOf(mark, isComment ? Math.Min(i + 2, html.Length) : i, StringComparison.Ordinal);
        return end < 0 ? (Piece.Tag, "!", i + mark.Length) : (Piece.Comment, "", end + mark.Length);
    }

    private static int TagEnd(string html, int i)
    {
        var quote = '\0';
        // A tag is short; a lone “<” must not be looked for to the end of the text each time.
        var limit = Math.Min(html.Length, i + 5000);
        for (var end = i + 1; end < limit; end++)
        {
            var c = html[end];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = html[end - 1] is '=' or ' ' ? c : quote;
            }
            else if (c == '>')
            {
                return end + 1;
            }
        }

        return -1;
    }
}
