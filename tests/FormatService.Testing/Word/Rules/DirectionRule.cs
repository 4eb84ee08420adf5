using System.Text;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>
/// W-03: what is written from right to left is set so: sections, paragraphs, runs, the columns of tables; with the fonts, sizes and weight
/// that Word keeps apart for it. Facts keep their direction.
/// </summary>
public sealed class DirectionRule() : WordRule("W-03")
{
    private const string LabelWords = "LabelWords";

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var isRightToLeft = leaflet.Language.IsRightToLeft;
        var written = LeafletFacts.Of(leaflet).Select(OfUsualSpaces).Distinct(StringComparer.Ordinal).OrderByDescending(fact => fact.Length).ToList();
        foreach (var _ in file.Sections.Where(section => section.Element(WordNames.W + "bidi").IsOn() != isRightToLeft))
        {
            yield return At("section", isRightToLeft ? "it does not run from right to left" : "it runs from right to left");
        }

        foreach (var table in file.Stories.SelectMany(story => story.Tables).Where(table => table.Property("bidiVisual").IsOn() != isRightToLeft && RunsLike(table, isRightToLeft, WithoutFacts)))
        {
            yield return At(table.Place, isRightToLeft ? "its columns do not run from right to left" : "its columns run from right to left");
        }

        foreach (var paragraph in file.Stories.SelectMany(story => story.Paragraphs))
        {
            // Its direction is that of its words; facts among them have none, and a label goes with what it is a label of.
            var words = string.Concat(paragraph.Runs.Where(run => run.Style?.Id != LabelWords).Select(run => run.Text));
            var directions = WithoutFacts(words).EnumerateRunes().Select(DirectionOf).OfType<bool>().ToList();
            var runs = directions is [] ? (bool?)null : isRightToLeft ? directions[0] : directions.Contains(true);
            if (runs == isRightToLeft && paragraph.Effective("bidi").IsOn() != isRightToLeft)
            {
                yield return At(paragraph, isRightToLeft ? "it does not run from right to left" : "it runs from right to left");
            }
        }

        var facts = LeafletFacts.Of(leaflet).Where(fact => fact.Length > 1 && !fact.EnumerateRunes().Any(rune => DirectionOf(rune) == true)).Select(Letters).ToHashSet(StringComparer.Ordinal);
        foreach (var run in file.Stories.SelectMany(story => story.Runs))
        {
            foreach (var message in OfRun(run, facts))
            {
                yield return At(run.Paragraph, message);
            }
        }

        string WithoutFacts(string text) => written.Aggregate(OfUsualSpaces(text), (rest, fact) => rest.Replace(fact, "", StringComparison.Ordinal));
    }

    /// <summary>Whether any word of a table runs in this direction; a table in words of the other alone may run their way.</summary>
    private static bool RunsLike(WordTable table, bool isRightToLeft, Func<string, string> withoutFacts) =>
        table.Rows.SelectMany(row => row.Cells).SelectMany(cell => withoutFacts(cell.Text).EnumerateRunes()).Select(DirectionOf).Any(direction => direction == isRightToLeft);

    private static IEnumerable<string> OfRun(WordRun run, HashSet<string> facts)
    {
        var hasRightToLeft = run.Text.EnumerateRunes().Any(rune => DirectionOf(rune) == true);
        if (hasRightToLeft)
        {
            if (!run.IsRightToLeft)
            {
                yield return $"“{run.Text}” is not set from right to left";
            }

            if (run.Effective("rFonts")?.Attribute(WordNames.W + "cs") is null)
            {
                yield return $"“{run.Text}” has no font for its script";
            }

            if (run.Effective("szCs").Val() != run.Effective("sz").Val())
            {
                yield return $"“{run.Text}” has another size than other scripts";
            }

            if (run.Effective("bCs").IsOn() != run.Effective("b").IsOn())
            {
                yield return $"“{run.Text}” has another weight than other scripts";
            }
        }
        else if (run.IsRightToLeft)
        {
            if (run.Text.EnumerateRunes().Any(rune => DirectionOf(rune) == false))
            {
                yield return $"“{run.Text}” is set from right to left";
            }

            if (run.Embedding != "ltr" && facts.Contains(Letters(run.Text)))
            {
                yield return $"the fact “{run.Text}” is set from right to left";
            }
        }
    }

    // The spaces of facts do not end lines.
    private static string OfUsualSpaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static string Letters(string text) => string.Concat(Words.Of(text));

    /// <summary>Whether a letter is written from right to left; null for what has no direction of its own.</summary>
    private static bool? DirectionOf(Rune rune) => rune.Value switch
    {
        _ when !Rune.IsLetter(rune) => null,
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => true,
        _ => false,
    };
}
