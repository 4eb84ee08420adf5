using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Takes the words out of blocks of HTML.</summary>
internal static class HtmlBlockConversion
{
    /// <summary>Converts a block of HTML into paragraphs.</summary>
    public static void Append(List<Block> output, HtmlBlock html, NodeScope scope, MarkdownReading reading)
    {
        var builder = new InlineBuilder();
        string? firstTag = null;
        foreach (var (piece, text, _) in HtmlText.Read(html.Lines.ToString()))
        {
            switch (piece)
            {
                case HtmlText.Piece.Words:
                    builder.AppendText(text);
                    break;
                case HtmlText.Piece.Break:
                    builder.AppendBreak();
                    break;
                case HtmlText.Piece.Border:
                    AppendParagraph(output, builder, html, scope, reading);
                    firstTag ??= text;
                    break;
                case HtmlText.Piece.Tag:
                    firstTag ??= text;
                    break;
                case HtmlText.Piece.Comment:
                    reading.Report(DiagnosticCodes.HtmlComment, Severity.Information, "An HTML comment was left out.", null, html);
                    break;
                case HtmlText.Piece.Script:
                    reading.Report(DiagnosticCodes.HtmlScript, Severity.Warning, $"A {text} was left out.", "Leaflets have no scripts and no styles.", html);
                    break;
            }
        }

        AppendParagraph(output, builder, html, scope, reading);
        if (firstTag is not null)
        {
            reading.Report(
                DiagnosticCodes.RawHtml,
                Severity.Warning,
                firstTag.Length > 0 ? $"HTML (<{firstTag}>) was taken out; the text in it is kept." : "HTML was taken out; the text in it is kept.",
                "Use Markdown: **bold**, [words](address), ## heading.",
                html);
        }
    }

    private static void AppendParagraph(List<Block> output, InlineBuilder builder, HtmlBlock html, NodeScope scope, MarkdownReading reading)
    {
        var words = builder.Finish();
        if (!words.IsEmpty)
        {
            output.Add(new Paragraph(reading.Name(scope, "p", null, html), words));
        }
    }
}
