using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-11: telephone numbers, dates, times, doses and addresses stay on one line.</summary>
internal sealed class FactSplitRule : PrintRule
{
    /// <summary>How much of a line stands at its end and may belong to a fact that goes on below; in characters.</summary>
    private const int Reach = 80;

    /// <summary>How near edges are that are one, in points.</summary>
    private const double Close = 3;

    private const double Sure = 0.95;

    /// <summary>How wide the gap of words is at most, in sizes.</summary>
    private const double WidestGap = 0.5;

    /// <summary>How far below a line the next of the same sentence stands at most, in sizes.</summary>
    private const double FurthestBelow = 1.7;

    /// <summary>How many lines stand side by side at most.</summary>
    private const int MostBeside = 12;

    public override void Conclude(PrintedFile file, Findings findings)
    {
        var found = new List<(int Page, string Fact, FactKind Kind, bool Fits)>();
        var columns = Columns(file);
        TextLine? above = null;
        foreach (var (line, next, room) in file.Paragraphs.SelectMany(LinesOf).Concat(Neighbours(file).Select(pair => (pair.Line, (TextLine?)pair.Next, double.PositiveInfinity))))
        {
            var before = above;
            above = line;
            if (next is null)
            {
                continue;
            }

            if (SplitFact(Tail(line), Head(next)) is { } fact)
            {
                // What follows “name@” is the rest of an address that no line holds.
                var isRest = before is not null && before.Page == line.Page && before.Text.Split(' ').Any(word => word.EndsWith('@')) && line.Reading.StartsWith(fact.Text[..1], StringComparison.Ordinal);
                found.Add((line.Page, fact.Text, fact.Kind, !isRest && Fits(fact.Text, fact.Signs, line, next, Math.Min(room, columns[StartOf(next)]))));
            }
        }

        foreach (var page in found.GroupBy(fact => (fact.Page, fact.Fits)))
        {
            var (_, text, kind, fits) = page.First();
            var others = page.Count() > 1 ? $"; {page.Count()} such facts on this page" : "";
            findings.Add(
                "P-11", DiagnosticCodes.PrintFactSplit, fits ? Severity.Warning : Severity.Information, page.Key.Page, (page.Count(), "facts"),
                fits ? $"{NameOf(kind)} is split over two lines: {Quoted(text)}{others}." : $"{NameOf(kind)} is wider than a line of such letters, and split: {Quoted(text)}{others}.",
                fits ? "Join its parts with no-break spaces, or begin a new line before it." : "Break it where it has joints, after a full stop or a stroke, and give a shorter one if there is one.");
        }
    }

    // Each line of a paragraph ends where the first word of the next did not fit: so wide its lines can be at most. Those of a box are shorter than others that
    // begin at the same edge, and those of headings are often made alike.
    private static IEnumerable<(TextLine Line, TextLine? Next, double Room)> LinesOf(Pages.Paragraph paragraph)
    {
        var lines = paragraph.Lines;
        var room = double.PositiveInfinity;
        for (var i = 0; i + 1 < lines.Length && !lines[0].IsIn(TagKinds.Heading); i++)
        {
            room = Math.Min(room, lines[i].Width + (WidestGap * lines[i].SizePt) + lines[i + 1].FirstWord);
        }

        return lines.Select((line, i) => (line, i + 1 < lines.Length ? lines[i + 1] : null, room));
    }

    /// <summary>
    /// The last line of a paragraph and the first of the next, where somebody may have ended a line by hand in the middle of a sentence: right below, in
    /// the same letters, going on in small letters, figures or brackets. Tags would say whether they belong together.
    /// </summary>
    private static IEnumerable<(TextLine Line, TextLine Next)> Neighbours(PrintedFile file)
    {
        foreach (var page in file.Pages)
        {
            var starts = page.Paragraphs.Select(paragraph => paragraph.Lines[0]).OrderByDescending(line => line.Baseline).ToList();
            var heights = starts.ConvertAll(line => -line.Baseline);
            foreach (var line in page.Paragraphs.Select(paragraph => paragraph.Lines[^1]))
            {
                var below = heights.BinarySearch(-line.Baseline + (0.5 * line.SizePt));
                var next = starts.Skip(below < 0 ? ~below : below).Take(MostBeside).FirstOrDefault(next => IsRightBelow(line, next));
                if (next is not null)
                {
                    yield return (line, next);
                }
            }
        }
    }

    private static bool IsRightBelow(TextLine line, TextLine next) =>
        line.Place.Block == 0 && next.Place.Block == 0 && line.Baseline - next.Baseline < FurthestBelow * line.SizePt
        && StartOf(line) == StartOf(next) && Math.Abs(line.SizePt - next.SizePt) < 0.04 * line.SizePt && line.IsBold == next.IsBold
        && (char.IsLower(next.Text[0]) || char.IsDigit(next.Text[0]) || next.Text[0] == '(') && line.Text.Any(char.IsLower)
        && (next.Text.Contains(' ', StringComparison.Ordinal) || next.Text[^1] is '.' or ')');

    /// <summary>How wide lines are that begin at one edge, as those of a box or a list do; where only a few do, as wide as any.</summary>
    private static Dictionary<int, double> Columns(PrintedFile file)
    {
        const int Enough = 4;
        var widest = file.BodyLines.Select(line => line.Width).DefaultIfEmpty().Max();
        return file.BodyLines.GroupBy(StartOf).ToDictionary(lines => lines.Key, lines => lines.Count() < Enough ? widest : lines.Max(line => line.Width));
    }

    private static int StartOf(TextLine line) => (int)Math.Round(line.Start / Close);

    /// <summary>
    /// Whether a fact that stands in two lines would surely stand in one, with the signs that no line may part from it. What letters take on
    /// average is not quite what these take; a fact with words from right to left is taken to be as wide as the rest of its lines.
    /// </summary>
    private static bool Fits(string fact, string signs, TextLine line, TextLine next, double column)
    {
        var advance = fact.Any(Scripts.IsRightToLeft)
            ? (line.Width + next.Width) / (line.Reading.Length + next.Reading.Length)
            : (line.LatinAdvance + next.LatinAdvance) / 2 ?? line.LatinAdvance ?? next.LatinAdvance;
        return advance is null || (fact.Length * advance) + signs.Sum(sign => sign > '\u2E7F' ? next.SizePt : advance) < Sure * column;
    }

    /// <summary>The fact that stands across the end of a line, if there is one.</summary>
    private static (string Text, FactKind Kind, string Signs)? SplitFact(string line, string next)
    {
        if (line.Length == 0 || next.Length == 0)
        {
            return null;
        }

        // Programs break an address at its signs, without a space, and a date in figures too; any other fact is broken at one.
        // A full stop before a capital or before an address that is whole ends a sentence, and an address with it.
        var isAddress = (IsSign(line[^1]) && !(line[^1] == '.' && (char.IsUpper(next[0]) || BeginsWithAddress(next)))) || IsSign(next[0]);
        var isDate = line.Length > 1 && IsSign(line[^1]) && char.IsDigit(line[^2]) && char.IsDigit(next[0]);
        return (isAddress ? Across(line, next, "", kind => kind is FactKind.WebAddress or FactKind.Email) : null)
            ?? (isDate ? Across(line, next, "", kind => kind is FactKind.Date) : null)
            ?? Across(line, next, " ", kind => kind is not (FactKind.WebAddress or FactKind.Email));
    }

    private static bool BeginsWithAddress(string line)
    {
        var facts = new List<FoundFact>();
        FactFinder.Find(line, facts);
        return facts is [{ Start: 0, Kind: FactKind.Email or FactKind.WebAddress }, ..];
    }

    private static (string Text, FactKind Kind, string Signs)? Across(string line, string next, string between, Func<FactKind, bool> counts)
    {
        var text = line + between + next;
        var facts = new List<FoundFact>();
        FactFinder.Find(text, facts);
        foreach (var fact in facts)
        {
            var end = fact.Start + fact.Length;
            if (counts(fact.Kind) && fact.Start < line.Length && end > line.Length + between.Length)
            {
                var before = text[..fact.Start].Reverse().TakeWhile(char.IsPunctuation);
                var after = text[end..].TakeWhile(char.IsPunctuation);
                return (text[fact.Start..end], fact.Kind, string.Concat(before.Concat(after)));
            }
        }

        return null;
    }

    private static bool IsSign(char character) => character is '/' or '.' or '-' or '@' or '_' or '?' or '=' or '&' or '#' or '%';

    /// <summary>The end of a line as it is read, as far as a fact may reach back.</summary>
    private static string Tail(TextLine line) => line.Reading.Length <= Reach ? line.Reading : line.Reading[^Reach..];

    /// <summary>The beginning of a line as it is read, as far as a fact may reach.</summary>
    private static string Head(TextLine line) => line.Reading.Length <= Reach ? line.Reading : line.Reading[..Reach];

    private static string NameOf(FactKind kind) => kind switch
    {
        FactKind.Phone => "A telephone number",
        FactKind.Date => "A date",
        FactKind.Time => "A time",
        FactKind.Dose => "A dose or a measure",
        FactKind.Reference => "A reference",
        _ => "An address",
    };
}
