using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FormatService.Testing.Fonts;
using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>
/// The ink says what the text says. On each page, what the tag tree says is letter by letter what its marked content paints; and the outline
/// of each glyph is that of its letter in the font of the project, so that no letter is lost or stands for another.
/// </summary>
internal static class LetterProof
{
    private static readonly Dictionary<string, GlyphReader> Sources = Directory.GetFiles(Repository.Fonts, "*.ttf", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => new GlyphReader(File.ReadAllBytes(path)), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Font, int CodePoint), string?> Outlines = [];

    public static IEnumerable<string> Faults(PdfFile file) => Counts(file).Concat(Shapes(file));

    private static IEnumerable<string> Counts(PdfFile file)
    {
        var told = file.Pages.Select(_ => new Dictionary<char, int>()).ToArray();
        foreach (var leaf in file.Structure.All.SelectMany(element => element.Kids.OfType<ContentKid>()))
        {
            Count(told[leaf.PageIndex], file.Structure.TextOf(leaf), 1);
        }

        foreach (var page in file.Pages)
        {
            foreach (var run in page.Content.Runs.Where(run => !run.IsArtifact))
            {
                Count(told[page.Index], run.Text, -1);
            }

            foreach (var (character, surplus) in told[page.Index].Where(count => count.Value != 0))
            {
                yield return $"page {page.Index + 1}: “{character}” is told {Math.Abs(surplus)} times {(surplus > 0 ? "more" : "less")} than it is painted";
            }
        }
    }

    private static void Count(Dictionary<char, int> counts, string text, int change)
    {
        foreach (var character in text.Where(character => !char.IsWhiteSpace(character) && !Words.IsUnseen(character)))
        {
            counts[character] = counts.GetValueOrDefault(character) + change;
        }
    }

    private static IEnumerable<string> Shapes(PdfFile file)
    {
        var used = file.Pages.SelectMany(page => page.Content.Runs).SelectMany(run => run.Glyphs.Select(glyph => (run.Font, glyph.Glyph, glyph.Text))).Distinct().ToList();
        foreach (var font in used.GroupBy(item => item.Font))
        {
            if (font.Key.Program is not { } program || !Sources.TryGetValue(font.Key.BaseName, out var source))
            {
                yield return $"{font.Key.FullName} is no font of the project, or is not embedded";
                continue;
            }

            var embedded = new GlyphReader(program.Bytes);
            foreach (var (_, glyph, text) in font)
            {
                var outline = embedded.ContoursOf(glyph);
                if (outline.Length == 0 && text.Any(character => !char.IsWhiteSpace(character) && !Words.IsUnseen(character)))
                {
                    yield return $"{font.Key.BaseName}: “{text}” has no ink";
                }
                else if (Letter(text) is { } letter && Outline(font.Key.BaseName, source, letter) is { } expected && outline != expected
                    && (embedded.LoneComponentOf(glyph) is not { } moved || embedded.ContoursOf(moved) != expected))
                {
                    yield return $"{font.Key.BaseName}: “{text}” (U+{letter:X4}) is painted as something else";
                }
            }
        }
    }

    private static string? Outline(string font, GlyphReader source, int codePoint) =>
        Outlines.GetOrAdd((font, codePoint), _ => source.GlyphOf(codePoint) is > 0 and var glyph ? source.ContoursOf(glyph) : null);

    /// <summary>
    /// The one character whose own glyph must be there. Not those that fonts shape by what stands beside them, as marks are by their letters,
    /// and not brackets and the like, which are mirrored where text runs from right to left (UAX #9, L4).
    /// </summary>
    private static int? Letter(string text)
    {
        var composed = text.Normalize(NormalizationForm.FormC);
        return Rune.TryGetRuneAt(composed, 0, out var rune) && rune.Utf16SequenceLength == composed.Length
            && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark
            && rune.Value is not ((>= 0x0590 and <= 0x0DFF) or 0x200C or 0x200D or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '«' or '»' or '≤' or '≥')
                ? rune.Value
                : null;
    }
}
