using System.Buffers;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.Adaptation;

/// <summary>Whether a table can be read in large letters: in two columns at the most, none of whose cells takes more than three lines (FORMATS P-24).</summary>
internal sealed class TableRoom(ReadingProfile profile)
{
    private const int MostColumns = 2;
    private const int MostLines = 3;

    // What the space beside the words of two cells takes of a line, in characters.
    private const double Padding = 4;

    // A line seldom ends where its column does.
    private const double Filled = 0.85;

    // Letters of Chinese are as wide as two of English.
    private const int WideFrom = 0x2E80;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n\u2028-/");

    private readonly double _column = (LineLength.CharactersOf(profile) - Padding) / MostColumns;

    /// <summary>Whether there is room for a table.</summary>
    public bool Holds(Table table)
    {
        if (table.ColumnCount > MostColumns)
        {
            return false;
        }

        var column = table.ColumnCount == 1 ? _column * MostColumns : _column;
        return table.Rows.All(row => row.Cells.All(cell => Fits(LeafletText.Of(cell.Inlines), column)));
    }

    private static bool Fits(string words, double column)
    {
        if (Width(words) > column * MostLines * Filled)
        {
            return false;
        }

        foreach (var range in words.AsSpan().SplitAny(WordEnds))
        {
            if (words.AsSpan(range) is var word && word.Length > column && word[0] < WideFrom)
            {
                return false;
            }
        }

        return true;
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
}
