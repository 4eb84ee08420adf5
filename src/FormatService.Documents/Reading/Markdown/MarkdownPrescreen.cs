using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Refuses what would take Markdown parsers an unreasonable time: paragraphs whose length times marks runs away,
/// and lines that open hundreds of lists and quotations; and what would take an unreasonable memory: lines and marks by the hundred
/// thousand. No leaflet comes near any of them.
/// </summary>
internal static class MarkdownPrescreen
{
    private const long MostWork = 1_000_000_000;
    private const int MostOpeners = 100;
    private const int DeepestIndent = 256;
    private const int LongestParagraph = 500_000;

    // A cell takes the memory of a paragraph and more; a word that may be a short form, that of a link.
    private const int PartsOfCell = 3;
    private const int PartsOfWord = 2;

    /// <summary>Whether a text can be parsed; when not, the findings say why and where.</summary>
    public static bool Passes(string text, int start, SourceText source, ReadingLimits limits, Findings findings)
    {
        int paragraphStart = start, marks = 0, lines = 0, parts = 0;
        var partsOfWord = text.AsSpan(start).Contains("*[", StringComparison.Ordinal) ? PartsOfWord : 0;
        long before = 0, paragraph = 0;
        for (var line = start; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(line, end - line);
            if (content.IsWhiteSpace())
            {
                // Twenty paragraphs just below the limit would take twenty times as long as one at it.
                before += paragraph;
                (paragraphStart, marks, paragraph) = (end + 1, 0, 0);
            }
            else
            {
                lines++;
                parts += CountMarks(content) + (PartsOfCell * content.Count('|')) + (partsOfWord * (content.Count(' ') + 1));
                if (lines > limits.MaxLines || parts > limits.MaxParts)
                {
                    findings.Add(
                        lines > limits.MaxLines ? DiagnosticCodes.SourceTooLarge : DiagnosticCodes.TooManyMarks,
                        Severity.Error,
                        lines > limits.MaxLines
                            ? $"The source has more than {limits.MaxLines} lines; no more are read."
                            : $"The source has more than {limits.MaxParts} brackets, stars, bars or other marks{(partsOfWord > 0 ? ", or words that may be short forms" : "")}; no more are read.",
                        "Split the leaflet.",
                        source.PlaceAt(line));
                    return false;
                }

                if (Openers(content) > MostOpeners || IsDeepOpener(content))
                {
                    findings.Add(
                        DiagnosticCodes.NestedTooDeeply,
                        Severity.Error,
                        "This line stands in more lists or quotations than can be.",
                        "Write it as plain text.",
                        source.PlaceAt(line));
                    return false;
                }

                marks += CountMarks(content);
                paragraph = (long)marks * (end - paragraphStart);
                if (before + paragraph > MostWork || end - paragraphStart > LongestParagraph)
                {
                    findings.Add(
                        DiagnosticCodes.TooManyMarks,
                        Severity.Error,
                        end - paragraphStart > LongestParagraph
                            ? "This paragraph is as long as a book."
                            : "This paragraph is very long and holds thousands of brackets, stars or other marks.",
                        "Part it with blank lines.",
                        source.PlaceAt(paragraphStart));
                    return false;
                }
            }

            line = end + 1;
        }

        return true;
    }

    private static int Openers(ReadOnlySpan<char> line)
    {
        var openers = 0;
        foreach (var c in line)
        {
            if (c is '>' or '-' or '*' or '+' or '.' or ')')
            {
                openers++;
            }
            else if (c is not (' ' or '\t') && !char.IsAsciiDigit(c))
            {
                break;
            }
        }

        // A line of nothing but hyphens is a rule, however long.
        return openers > MostOpeners && line.Trim().ContainsAnyExcept("-*_ ") ? openers : 0;
    }

    private static bool IsDeepOpener(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t");
        return line.Length - content.Length > DeepestIndent && (content[0] is '>' or '-' or '*' or '+' || char.IsAsciiDigit(content[0]));
    }

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            marks += c is '[' or ']' or '{' or '<' or '*' or '_' or '`' or '~' or '^' or '!' or ':' or '(' or '&' or '\\' or '@' ? 1 : 0;
        }

        return marks;
    }
}
