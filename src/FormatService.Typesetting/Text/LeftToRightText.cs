namespace FormatService.Typesetting.Text;

/// <summary>
/// Finds what must be shown from left to right as a whole, for formats that others lay out: those are told of it, by marks or by elements, for
/// the bidirectional algorithm alone shows “0300 123 4567” among Arabic words as “4567 123 0300”. Used again for many texts, by one thread.
/// </summary>
public sealed class LeftToRightText
{
    private readonly List<LeftToRightStretch> _stretches = [];
    private readonly List<int> _open = [];

    /// <summary>Whether any character may run from right to left: where none does, nothing need be found.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text) => IsolatedText.HasRightToLeft(text);

    /// <summary>Whether a character is a letter that runs from right to left.</summary>
    public static bool IsRightToLeft(ReadOnlySpan<char> text, int index) => LeftToRightStretches.ClassAt(text, index) is BidiClass.R or BidiClass.AL;

    /// <summary>Whether a text has a letter that runs from right to left; marks of direction are no letters.</summary>
    public static bool HasRightToLeftLetter(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsRightToLeft(text, i) && text[i] is not ('\u200F' or '\u061C'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the stretches, in order.</summary>
    /// <param name="text">Words that run one way.</param>
    /// <param name="facts">For each character: the number of its fact, from 1; below 0, and another for each piece, where it is no fact.</param>
    /// <param name="inRightToLeft">Whether they run from right to left.</param>
    /// <param name="found">Filled with where each begins and ends.</param>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<int> facts, bool inRightToLeft, List<(int Start, int End)> found)
    {
        _stretches.Clear();
        found.Clear();
        new LeftToRightStretches(text, facts, inRightToLeft, _stretches, _open).Find();
        foreach (var stretch in _stretches)
        {
            found.Add((stretch.Start, stretch.End));
        }
    }
}
