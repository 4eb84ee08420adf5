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
    private int _stretch;

    /// <summary>The runs of a paragraph, in order; they are there until the next is resolved.</summary>
    public List<DirectedRun> Resolve(List<RunPiece> pieces, bool isRightToLeft)
    {
        _runs.Clear();
        if (!isRightToLeft && !pieces.Exists(piece => piece.Embedding is not null || LeftToRightText.HasRightToLeft(piece.Text)))
        {
            foreach (var piece in pieces)
            {
                _runs.Add(new DirectedRun(piece, false, null, 0));
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
                _runs.Add(new DirectedRun(pieces[start], true, embedding?.IsRightToLeft ?? isRightToLeft ? embedding : new RunEmbedding(true, embedding), ++_stretch));
            }

            start = end;
        }

        Mark(isRightToLeft);
        return _marked;
    }

    /// <summary>
    /// Parts what runs one way from a number, or from more of the same, after it: the algorithm would else take both for one and turn their order
    /// (UAX #9, rules X10, W7 and N1). What is embedded also begins and ends with a mark, for who does not know embeddings.
    /// </summary>
    private void Mark(bool isRightToLeft)
    {
        _marked.Clear();
        Open(null, null);
        for (var i = 0; i < _runs.Count; i++)
        {
            var run = _runs[i];
            _marked.Add(run);
            var next = i + 1 < _runs.Count ? _runs[i + 1] : (DirectedRun?)null;
            if (next is { } other && other.Stretch == run.Stretch)
            {
                continue;
            }

            var around = next is null ? null : Common(run.Embedding, next.Value.Embedding);
            if (run.Embedding is { } closed && closed != around && !EndsIn(run.Piece.Text, closed.IsRightToLeft))
            {
                Add(closed.IsRightToLeft, run, run, closed);
            }

            if (next is not { } following)
            {
                break;
            }

            var runsRightToLeft = around?.IsRightToLeft ?? isRightToLeft;
            if ((run.Embedding != around || run.IsRightToLeft != runsRightToLeft) && !StartsIn(following.Piece.Text, runsRightToLeft))
            {
                Add(runsRightToLeft, run, following, around);
            }

            Open(around, following);
        }

        void Open(RunEmbedding? around, DirectedRun? following)
        {
            if ((following ?? (_runs.Count > 0 ? _runs[0] : null)) is { Embedding: { } opened } first && opened != around && !StartsIn(first.Piece.Text, opened.IsRightToLeft))
            {
                Add(opened.IsRightToLeft, first, first, opened);
            }
        }
    }

    /// <summary>Adds a mark between two runs, in the language of that which stands where it does, and within their link.</summary>
    private void Add(bool isRightToLeft, DirectedRun run, DirectedRun next, RunEmbedding? around)
    {
        var like = run.Embedding == around ? run.Piece : next.Piece;
        var link = ReferenceEquals(run.Piece.Link, next.Piece.Link) ? like.Link : null;
        var mark = new RunPiece(isRightToLeft ? RightToLeftMark : LeftToRightMark, link is null && like.Link is not null ? RunLook.Plain : like.Look, like.Language) { Link = link };
        _marked.Add(new DirectedRun(mark, isRightToLeft, around, 0));
    }

    private static bool EndsIn(string text, bool isRightToLeft) => text.Length > 0 && !char.IsSurrogate(text[^1]) && StartsIn(text[^1..], isRightToLeft);

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

        var (at, fact) = (0, 0);
        for (var i = first; i < last; i++)
        {
            var length = LengthOf(pieces[i]);
            fact = i > first && pieces[i - 1].FactGoesOn ? fact : i - first + 1;
            _facts.AsSpan(at, length).Fill(pieces[i].IsFact ? fact : first - i - 1);
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

        var cutter = new Cutter(pieces, first, _runs, pieces[first].Embedding, _stretch);
        var place = 0;
        foreach (var (start, end) in _stretches)
        {
            AddWords(ref cutter, text, place, start, isRightToLeft);
            cutter.Add(end, false, IsSafe(text.AsSpan(start, end - start)) ? null : new RunEmbedding(false, pieces[first].Embedding));
            place = end;
        }

        AddWords(ref cutter, text, place, text.Length, isRightToLeft);
        _stretch = cutter.Stretch;
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

            last = WithClosing(text, i, last, end);
            cutter.Add(last + 1, true, null);
            i = last;
        }

        cutter.Add(end, false, null);
    }

    /// <summary>Takes in the brackets that close those opened within.</summary>
    private static int WithClosing(string text, int first, int last, int end)
    {
        var open = 0;
        for (var i = first; i <= last; i++)
        {
            open += CharUnicodeInfo.GetUnicodeCategory(text[i]) switch
            {
                UnicodeCategory.OpenPunctuation => 1,
                UnicodeCategory.ClosePunctuation => -1,
                _ => 0,
            };
        }

        while (open > 0 && last + 1 < end && CharUnicodeInfo.GetUnicodeCategory(text[last + 1]) == UnicodeCategory.ClosePunctuation)
        {
            last++;
            open--;
        }

        return last;
    }

    private static bool IsOtherWay(string text, int i) => !LeftToRightText.IsRightToLeft(text, i) && (char.IsLetter(text, i) || char.IsDigit(text[i]) || text[i] == '\u2028');

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static int LengthOf(RunPiece piece) => piece.Note != 0 ? 1 : piece.Text.Length;

    /// <summary>Takes words off the pieces, from the first on.</summary>
    private struct Cutter(List<RunPiece> pieces, int first, List<DirectedRun> runs, RunEmbedding? embedding, int stretch)
    {
        private int _piece = first;
        private int _within;
        private int _place;

        /// <summary>The number of the stretch that was added last.</summary>
        public int Stretch { get; private set; } = stretch;

        /// <summary>Adds all words before a place, as one stretch.</summary>
        public void Add(int end, bool isRightToLeft, RunEmbedding? inner)
        {
            Stretch++;
            while (_place < end)
            {
                var piece = pieces[_piece];
                var length = Math.Min(LengthOf(piece) - _within, end - _place);
                var part = length == LengthOf(piece) ? piece : piece with { Text = piece.Text.Substring(_within, length) };
                runs.Add(new DirectedRun(part, isRightToLeft, inner ?? embedding, Stretch));
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
