using System.Globalization;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Finds what assistive technology could not read out, or a file not hold, of the texts that no page shows: descriptions of pictures and what
/// abbreviations stand for.
/// </summary>
internal static class UnseenTexts
{
    // A text of a file has 32,767 bytes at most (ISO 19005-2, 6.1.13), of which a character may take four.
    private const int Longest = 8_000;
    private const int LongestQuoted = 60;
    private const int FirstPrivatePlane = 0xF0000;

    /// <summary>One finding for each such text.</summary>
    public static IEnumerable<RenderFinding> Check(StructureElement root)
    {
        var open = new Stack<StructureElement>([root]);
        while (open.TryPop(out var element))
        {
            foreach (var text in new[] { element.AlternativeText, element.Expansion })
            {
                if (text is not null && Fault(text, element.NodeId is { } id ? new NodeId(id) : null) is { } fault)
                {
                    yield return fault;
                }
            }

            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                if (element.Children[i] is StructureElement child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>What stands against such a text; null where nothing does.</summary>
    public static RenderFinding? Fault(string text, NodeId? node)
    {
        var quoted = Quotation.Of(text, LongestQuoted);
        if (text.Length > Longest)
        {
            return Finding(
                FormattableString.Invariant($"The description “{quoted}” has {text.Length} characters; it may have {Longest} at most."),
                "Say the most important in two sentences, and the rest in the text of the leaflet.");
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse || rune.Value >= FirstPrivatePlane)
            {
                return Finding(
                    FormattableString.Invariant($"The character U+{rune.Value:X4} of the description “{quoted}” cannot be read out: it stands for no character that is known."),
                    "Look the text up in its original and type it again.");
            }
        }

        return null;

        RenderFinding Finding(string message, string hint) =>
            new(DiagnosticCodes.UnseenText, Severity.Error, message, hint, node);
    }
}
