using System.Buffers;
using System.Collections.Immutable;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Whether a table can be read in large letters: in two columns at the most, none of whose cells takes more than three lines (FORMATS P-24), or
/// parts a word or a fact that a record would hold whole.
/// </summary>
internal sealed class TableRoom(ReadingProfile profile)
{
    private const int MostColumns = 2;
    private const int MostLines = 3;

    // What the space beside the words of two cells takes of a line, in characters.
    private const double Padding = 4;

    // A line seldom ends where its column does.
    private const double Filled = 0.85;

    // Digits and capitals are wider than the letters of running text.
    private const double FactCharacter = 1.15;

    // Letters of Chinese are as wide as two of English.
    private const int WideFrom = 0x2E80;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n\u2028-/");

    private readonly double _line = LineLength.CharactersOf(profile) - Padding;

    /// <summary>Whether there is room for a table.</summary>
    public bool Holds(Table table)
    {
        if (table.ColumnCount > MostColumns)
        {
            return false;
        }

        Span<double> least = stackalloc double[MostColumns];
        var facts = new LongestFact();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Cells.Length; column++)
            {
                var cell = row.Cells[column].Inlines;
                var words = LeafletText.Of(cell);
                if (Width(words) > _line / table.ColumnCount * MostLines * Filled)
                {
                    return false;
                }

                least[column] = Math.Max(least[column], Math.Max(LongestWord(words), facts.LengthIn(cell) * FactCharacter));
            }
        }

        // A column that needs more than its half has it from one that needs less.
        return least[0] + least[1] <= _line;
    }

    private static int LongestWord(string words)
    {
        var longest = 0;
        foreach (var range in words.AsSpan().SplitAny(WordEnds))
        {
            if (words.AsSpan(range) is { IsEmpty: false } word && word[0] < WideFrom)
            {
                longest = Math.Max(longest, word.Length);
            }
        }

        return longest;
    }

    private static int Width(string words)
    {
        var width = words.Length;
        foreach (var letter in words)
        {
            width += letter >= WideFrom ? 1 : 0;
        }

        return width;
    }

    /// <summary>Finds how long the longest fact among words is, in characters: it stays on one line, whatever white space is in it.</summary>
    private sealed class LongestFact : LeafletRewriter
    {
        private int _longest;

        public int LengthIn(ImmutableArray<Inline> words)
        {
            _longest = 0;
            Rewrite(words);
            return _longest;
        }

        protected override ImmutableArray<Inline> RewriteFact(Fact fact)
        {
            _longest = Math.Max(_longest, fact.Value.Length);
            return [fact];
        }
    }
}
