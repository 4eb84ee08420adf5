using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax.Inlines;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Takes HTML tags out of running text. Line breaks, raised and lowered text are kept as such; scripts go with their content.</summary>
internal sealed class HtmlInlineConversion(MarkdownReading reading, InlineBuilder builder)
{
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private string? _swallowedUntil;

    /// <summary>Whether an inline lies inside a script or a style sheet, and so goes with it.</summary>
    public bool Swallows(Inline inline)
    {
        if (_swallowedUntil is null)
        {
            return false;
        }

        if (inline is HtmlInline tag && HtmlText.TagName(tag.Tag) == _swallowedUntil && HtmlText.IsClosing(tag.Tag))
        {
            _swallowedUntil = null;
        }

        return true;
    }

    /// <summary>Takes one tag.</summary>
    public void Append(HtmlInline inline)
    {
        var tag = inline.Tag;
        var name = HtmlText.TagName(tag);
        if (name.Length == 0)
        {
            reading.Report(DiagnosticCodes.HtmlComment, Severity.Information, "An HTML comment was left out.", null, inline);
            return;
        }

        switch (name)
        {
            case "br":
                builder.AppendBreak();
                return;
            case "sup" or "sub" when !HtmlText.IsClosing(tag) && builder.Depth < reading.Limits.MaxDepth:
                _open.Push(name);
                builder.Open(name == "sup" ? static inlines => new Superscript(inlines) : static inlines => new Subscript(inlines));
                return;
            case "sup" or "sub" when _open.TryPeek(out var open) && open == name:
                _open.Pop();
                builder.Close();
                return;
            case "script" or "style" when !HtmlText.IsClosing(tag) && IsClosedBehind(inline, name):
                _swallowedUntil = name;
                reading.Report(DiagnosticCodes.HtmlScript, Severity.Warning, $"A {name} was left out.", "Leaflets have no scripts and no styles.", inline);
                return;
            default:
                if (HtmlText.IsBlock(name))
                {
                    builder.AppendText(" ");
                }
                else if (name == "img")
                {
                    builder.AppendText($" {HtmlText.AlternativeText(tag)} ");
                }

                if (!HtmlText.IsClosing(tag))
                {
                    reading.Report(
                        DiagnosticCodes.RawHtml,
                        Severity.Warning,
                        $"The HTML tag <{name}> was taken out; the text in it is kept.",
                        "Use Markdown: **bold**, [words](address), ## heading.",
                        inline);
                }

                return;
        }
    }

    // What is never closed is kept. Once nothing closes a name there is no need to look again.
    private bool IsClosedBehind(Inline inline, string name)
    {
        for (var next = _unclosed.Contains(name) ? null : inline.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is HtmlInline tag && HtmlText.IsClosing(tag.Tag) && HtmlText.TagName(tag.Tag) == name)
            {
                return true;
            }
        }

        _unclosed.Add(name);
        return false;
    }

    /// <summary>Closes what was left open.</summary>
    public void CloseAll()
    {
        while (_open.TryPop(out _))
        {
            builder.Close();
        }
    }
}
