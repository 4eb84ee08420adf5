using System.Buffers;
using System.Globalization;
using FormatService.Typesetting.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Cuts the pieces of a paragraph where the way they run changes. Word goes by what runs are marked as (ECMA-376-1, 17.3.2.30), others by the
/// bidirectional algorithm (UAX #9) alone; so numbers, facts and Latin words among right-to-left words are both unmarked runs and embedded
/// (17.3.2.8), and “0300 123 4567” is read so everywhere.
/// </summary>
internal sealed class RunDirections
{
    private const string LeftToRightMark = "\u200E", RightToLeftMark = "\u200F";

    private static readonly SearchValues<char> PlainNumber = SearchValues.Create("0123456789.,:/");

    private readonly LeftToRightText _finder = new();
    private readonly List<(int Start, int End)> _stretches = [];
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<DirectedRun> _runs = [];
    private readonly List<DirectedRun> _marked = [];
    private int[] _facts = [];

    /// <summary>The runs of a paragraph, in order; they are there until the next is resolved.</summary>
    public List<DirectedRun> Resolve(List<RunPiece> pieces, bool isRightToLeft)
    {
        _runs.Clear();
        if (!isRightToLeft && !pieces.Exists(piece => piece.Embedding is not null || LeftToRightText.HasRightToLeft(piece.Text)))
        {
            foreach (var piece in pieces)
            {
                _runs.Add(new DirectedRun(piece, false, null));
            }

            return _runs;
        }

        for (var start = 0; start < pieces.Count;)
        {
            var embedding = pieces[start].Embedding;
            var end = start + 1;
            if (!Turns(pieces[start]))
            {
                while (end < pieces.Count && pieces[end].Embedding == embedding && !Turns(pieces[end]))
                {
                    end++;
                }

                Cut(pieces, start, end, embedding?.IsRightToLeft ?? isRightToLeft);
            }
            else
            {
                // A date with the name of its month reads from right to left itself.
                _runs.Add(new DirectedRun(pieces[start], true, embedding?.IsRightToLeft ?? isRightToLeft ? embedding : new RunEmbedding(true, embedding)));
            }

            start = end;
        }

        Mark(isRightToLeft);
        return _marked;
    }

    /// <summary>
    /// Parts what runs one way from a number, or from more of the same, after it: the algorithm would else take both for one and turn their order
    /// (UAX #9, rules X10, W7 and N1).
    /// </summary>
    private void Mark(bool isRightToLeft)
    {
        _marked.Clear();
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            _marked.Add(run);
            if (i + 1 == _runs.Count)
            {
                break;
            }

            var next = _runs[i + 1];
            var around = Common(run.Embedding, next.Embedding);
            var runsRightToLeft = around?.IsRightToLeft ?? isRightToLeft;
            var hasTurned = run.Embedding != around || run.IsRightToLeft != runsRightToLeft;
            if (!hasTurned || StartsIn(next.Piece.Text, runsRightToLeft))
            {
                continue;
            }

            var mark = runsRightToLeft ? RightToLeftMark : LeftToRightMark;
            var link = ReferenceEquals(run.Piece.Link, next.Piece.Link) ? run.Piece.Link : null;
            _marked.Add(new DirectedRun(new RunPiece(mark, link is null ? RunLook.Plain : run.Piece.Look, run.Piece.Language) { Link = link }, runsRightToLeft, around));
        }
    }

    private static bool StartsIn(string text, bool isRightToLeft) =>
        text.Length > 0 && (isRightToLeft ? LeftToRightText.IsRightToLeft(text, 0) : char.IsLetter(text, 0) && !LeftToRightText.IsRightToLeft(text, 0));

    private static RunEmbedding? Common(RunEmbedding? first, RunEmbedding? second)
    {
        while (first != second)
        {
            (first, second) = (first?.Depth ?? 0) >= (second?.Depth ?? 0) ? (first!.Outer, second) : (first, second!.Outer);
        }

        return first;
    }

    /// <summary>Whether the algorithm alone shows a stretch as it is: one that Latin letters begin and end, or one plain number.</summary>
    private static bool IsSafe(ReadOnlySpan<char> stretch) =>
        (IsLatin(stretch[0]) && IsLatin(stretch[^1])) || !stretch.ContainsAnyExcept(PlainNumber);

    private static bool IsLatin(char unit) => char.IsAsciiLetter(unit) || unit is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    private static bool Turns(RunPiece piece) => piece is { IsFact: true, Note: 0 } && LeftToRightText.HasRightToLeftLetter(piece.Text);

    private void Cut(List<RunPiece> pieces, int first, int last, bool isRightToLeft)
    {
        _text.Clear();
        for (var i = first; i < last; i++)
        {
            _text.Append(pieces[i].Note != 0 ? "1" : pieces[i].Text);
        }

        if (_facts.Length < _text.Length)
        {
            _facts = new int[Math.Max(_text.Length, 2 * _facts.Length)];
        }

        var at = 0;
        for (var i = first; i < last; i++)
        {
            var length = LengthOf(pieces[i]);
            _facts.AsSpan(at, length).Fill(pieces[i].IsFact ? i - first + 1 : first - i - 1);
            at += length;
        }

        var text = _text.ToString();
        if (isRightToLeft || LeftToRightText.HasRightToLeft(text))
        {
            _finder.Find(text, _facts.AsSpan(0, text.Length), isRightToLeft, _stretches);
        }
        else
        {
            _stretches.Clear();
        }

        var cutter = new Cutter(pieces, first, _runs, pieces[first].Embedding);
        var place = 0;
        foreach (var (start, end) in _stretches)
        {
            AddWords(ref cutter, text, place, start, isRightToLeft);
            cutter.Add(end, false, IsSafe(text.AsSpan(start, end - start)) ? null : new RunEmbedding(false, pieces[first].Embedding));
            place = end;
        }

        AddWords(ref cutter, text, place, text.Length, isRightToLeft);
    }

    /// <summary>Adds what is no stretch: among left-to-right words, right-to-left ones that nobody has marked as another language are marked as runs.</summary>
    private static void AddWords(ref Cutter cutter, string text, int start, int end, bool isRightToLeft)
    {
        if (isRightToLeft)
        {
            cutter.Add(end, true, null);
            return;
        }

        for (var i = start; i < end; i++)
        {
            if (!LeftToRightText.IsRightToLeft(text, i))
            {
                continue;
            }

            cutter.Add(i, false, null);
            var last = i;
            for (var j = i + 1; j < end && !IsOtherWay(text, j); j++)
            {
                last = LeftToRightText.IsRightToLeft(text, j) || (last == j - 1 && IsMark(text[j])) || char.IsLowSurrogate(text[j]) ? j : last;
            }

            cutter.Add(last + 1, true, null);
            i = last;
        }

        cutter.Add(end, false, null);
    }

    private static bool IsOtherWay(string text, int i) => !LeftToRightText.IsRightToLeft(text, i) && (char.IsLetter(text, i) || char.IsDigit(text[i]) || text[i] == '\u2028');

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static int LengthOf(RunPiece piece) => piece.Note != 0 ? 1 : piece.Text.Length;

    /// <summary>Takes words off the pieces, from the first on.</summary>
    private struct Cutter(List<RunPiece> pieces, int first, List<DirectedRun> runs, RunEmbedding? embedding)
    {
        private int _piece = first;
        private int _within;
        private int _place;

        /// <summary>Adds all words before a place.</summary>
        public void Add(int end, bool isRightToLeft, RunEmbedding? inner)
        {
            while (_place < end)
            {
                var piece = pieces[_piece];
                var length = Math.Min(LengthOf(piece) - _within, end - _place);
                var part = length == LengthOf(piece) ? piece : piece with { Text = piece.Text.Substring(_within, length) };
                runs.Add(new DirectedRun(part, isRightToLeft, inner ?? embedding));
                _within += length;
                _place += length;
                if (_within == LengthOf(piece))
                {
                    (_piece, _within) = (_piece + 1, 0);
                }
            }
        }
    }
}
