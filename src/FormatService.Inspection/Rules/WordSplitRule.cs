using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>
/// P-11: no word is split over two lines. A hyphen at the end of a line splits a word where the file has the whole word elsewhere, or has many such
/// lines; else it may belong to the word, as in “self-help”, and nobody can tell without knowing the word. Without a hyphen, a word is split where the file has it whole elsewhere and has
/// neither of its halves.
/// </summary>
internal sealed class WordSplitRule : PrintRule
{
    /// <summary>How many lines that end in hyphens show that a program splits words.</summary>
    private const int Many = 5;

    private const char SoftHyphen = '\u00AD', Hyphen = '\u2010';

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var words = WholeWords(file);
        var split = new List<(TextLine Line, string Word, bool IsSure)>();
        var open = new List<(TextLine Line, string Word, bool MayBeItsOwn)>();
        foreach (var paragraph in file.Paragraphs)
        {
            foreach (var (line, next) in paragraph.Lines.Zip(paragraph.Lines.Skip(1)))
            {
                if (HalvesOf(line.Text, next.Text) is not var (first, second))
                {
                    continue;
                }

                if (char.IsLetter(line.Text[^1]))
                {
                    if (words.Contains(first + second) && !words.Contains(first) && !words.Contains(second))
                    {
                        split.Add((line, first + "|" + second, true));
                    }
                }
                else if (line.Text[^1] is SoftHyphen or Hyphen || words.Contains(first + second))
                {
                    split.Add((line, first + "-" + second, true));
                }
                else if (!words.Contains(first + "-" + second))
                {
                    // An address has the hyphens that it has, and where it is parted is told as a fact.
                    if (!first.Concat(second).Any(IsOfAddress))
                    {
                        open.Add((line, first + "-" + second, IsCompound(first, second, words)));
                    }
                }
            }
        }

        var isHyphenated = split.Count + open.Count(found => !found.MayBeItsOwn) >= Many;
        foreach (var (line, word, mayBeItsOwn) in open)
        {
            if (isHyphenated && !mayBeItsOwn)
            {
                split.Add((line, word, false));
            }
            else
            {
                findings.CannotDecide("P-11", line.Page, $"Whether {Quoted(word)} is split over two lines, or always has its hyphen.");
            }
        }

        foreach (var page in split.GroupBy(found => found.Line.Page))
        {
            findings.Add(
                "P-11", DiagnosticCodes.PrintWordSplit, Severity.Warning, page.Key, (page.Count(), "words"),
                $"{page.Count()} words are {(page.Any(found => found.IsSure) ? "" : "most likely ")}split over two lines: {Quoted(string.Join(", ", page.Take(3).Select(found => found.Word)))}.",
                "Switch hyphenation off.");
        }
    }

    /// <summary>Whether a hyphen most likely belongs to its word: that has others (“drug-drug-interaction”), or both parts are words of the file.</summary>
    private static bool IsCompound(string first, string second, HashSet<string> words) =>
        first.Contains('-', StringComparison.Ordinal) || second.Contains('-', StringComparison.Ordinal) || (words.Contains(first) && words.Contains(second));

    private static bool IsOfAddress(char character) => character is '/' or '@' or '.' or '_' or '=' or '&' or '?' or '#';

    /// <summary>The words of the file, without those at the seams of lines.</summary>
    private static HashSet<string> WholeWords(PrintedFile file)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in file.Paragraphs)
        {
            for (var i = 0; i < paragraph.Lines.Length; i++)
            {
                var parts = paragraph.Lines[i].Text.Split(' ');
                words.UnionWith(parts[(i == 0 ? 0 : 1)..Math.Max(i == 0 ? 0 : 1, parts.Length - (i == paragraph.Lines.Length - 1 ? 0 : 1))].Select(Bare));
            }
        }

        return words;
    }

    private static (string First, string Second)? HalvesOf(string line, string next)
    {
        var isHyphen = line[^1] is '-' or SoftHyphen or Hyphen;
        if (line.Length < 3 || (!isHyphen && !Scripts.IsAlphabetic(line[^1])) || !Scripts.IsAlphabetic(line[^2]) || next.Length == 0 || !char.IsLower(next[0]))
        {
            return null;
        }

        var first = line[(line.LastIndexOf(' ') + 1)..(isHyphen ? ^1 : ^0)];
        var end = next.IndexOf(' ', StringComparison.Ordinal);
        return (Bare(first), Bare(end < 0 ? next : next[..end]));
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '“', '”', '‘', '’', '"', '\'');
}
