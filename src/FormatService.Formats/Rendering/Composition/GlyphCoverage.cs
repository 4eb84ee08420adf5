using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Finds the characters that no font has, before anything is set: an empty box in place of a letter of a medicine's name is worse than no page.
/// </summary>
internal sealed class GlyphCoverage(FontLibrary fonts)
{
    private readonly HashSet<(int CodePoint, string? Node)> _reported = [];
    private readonly List<RenderFinding> _findings = [];
    private string? _near;

    /// <summary>One finding for each missing character at each node.</summary>
    public IReadOnlyList<RenderFinding> Findings => _findings;

    /// <summary>How many characters there are to be set.</summary>
    public int Characters { get; private set; }

    /// <summary>Looks at all text.</summary>
    public static GlyphCoverage Check(IReadOnlyList<FlowBlock> flow, IEnumerable<FlowParagraph> furniture, FontLibrary fonts)
    {
        var coverage = new GlyphCoverage(fonts);
        coverage.Walk(flow);
        coverage._near = null;
        foreach (var paragraph in furniture)
        {
            coverage.Look(paragraph);
        }

        return coverage;
    }

    private void Walk(IReadOnlyList<FlowBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case FlowParagraph paragraph:
                    Look(paragraph);
                    break;
                case FlowGroup group:
                    Walk(group.Blocks);
                    break;
                case FlowList list:
                    foreach (var item in list.Items)
                    {
                        Look(item.Label);
                        Walk(item.Blocks);
                    }

                    break;
                case FlowTable table:
                    foreach (var row in table.Rows)
                    {
                        foreach (var cell in row.Cells)
                        {
                            Walk(cell.Blocks);
                        }
                    }

                    break;
                case FlowPictureRow row:
                    Walk(row.Blocks);
                    break;
                case FlowPicture:
                    break;
                default:
                    throw new ArgumentException($"A {block.GetType().Name} is a kind of flow whose text nobody has looked at.", nameof(blocks));
            }
        }
    }

    private void Look(FlowParagraph paragraph)
    {
        // A paragraph that is no node of its own, such as a line of a contact, stands at the one before it.
        _near = paragraph.NodeId ?? _near;
        foreach (var span in paragraph.Spans)
        {
            Look(span, _near);
        }

        if (paragraph.Tail is { } tail)
        {
            Look(tail, _near);
        }
    }

    private void Look(FlowSpan span, string? node)
    {
        Characters += span.Text.Length;
        LookForMeaningless(span, node);
        foreach (var codePoint in fonts.MissingCharacters(span.Text))
        {
            if (_reported.Add((codePoint, node)))
            {
                _findings.Add(new RenderFinding(
                    DiagnosticCodes.MissingGlyph,
                    Severity.Error,
                    $"No font here has the character “{char.ConvertFromUtf32(codePoint)}” (U+{codePoint.ToString("X4", CultureInfo.InvariantCulture)}) of “{Around(span.Text, codePoint)}”.",
                    Hint(codePoint),
                    node is null ? null : new NodeId(node)));
            }
        }
    }

    // Our Chinese fonts hold the common characters alone; the whole fonts are free, and too large to come with the program.
    private static string Hint(int codePoint)
    {
        const string Setting = "with --fonts on the command line, or as FormatService:Fonts of the service";
        return codePoint is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
            ? $"Look whether another character is meant. For rare ones put the whole of Noto Sans SC or Noto Sans TC in a folder, and name it {Setting}."
            : $"Write it another way, or put a font that has it in a folder, and name it {Setting}.";
    }

    // U+FFFD marks what was lost before the file was saved; a private character means nothing to who has another font. Nothing can be read out for either.
    private void LookForMeaningless(FlowSpan span, string? node)
    {
        foreach (var character in span.Text)
        {
            if (character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') && _reported.Add((character, node)))
            {
                _findings.Add(new RenderFinding(
                    DiagnosticCodes.MissingGlyph,
                    Severity.Error,
                    $"The character “{character}” (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}) of “{Around(span.Text, character)}” cannot be read out: it stands for no character that is known.",
                    "Look the text up in its original and type it again.",
                    node is null ? null : new NodeId(node)));
            }
        }
    }

    private static string Around(string text, int codePoint)
    {
        const int Reach = 15;
        var at = text.IndexOf(char.ConvertFromUtf32(codePoint), StringComparison.Ordinal);
        var start = Math.Max(0, at - Reach);
        var end = Math.Min(text.Length, at + Reach);
        if (start > 0 && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
