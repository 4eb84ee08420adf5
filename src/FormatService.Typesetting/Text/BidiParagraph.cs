using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>One paragraph on its way through UAX #9: X1 to X10, then each isolating run sequence by itself.</summary>
internal readonly ref struct BidiParagraph
{
    /// <summary>How much room of classes each UTF-16 unit needs; the first part holds the classes of the text.</summary>
    public const int ClassesPerUnit = 2;

    /// <summary>How much room of numbers each UTF-16 unit needs.</summary>
    public const int NumbersPerUnit = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly byte _level;
    private readonly Span<byte> _levels;
    private readonly Span<BidiClass> _classes;
    private readonly Span<BidiClass> _types;
    private readonly Span<int> _matches;
    private readonly Span<int> _runStarts;
    private readonly Span<int> _runLasts;
    private readonly Span<int> _runLevels;
    private readonly Span<int> _positions;
    private readonly Span<int> _closers;

    /// <summary>Takes a paragraph, where its levels go, the buffer that starts with its classes, and room for numbers.</summary>
    public BidiParagraph(
        ReadOnlySpan<char> text, byte level, Span<byte> levels, Span<BidiClass> classes, Span<int> numbers)
    {
        var length = text.Length;
        _text = text;
        _level = level;
        _levels = levels;
        _classes = classes[..length];
        _types = classes.Slice(length, length);
        _matches = numbers[..length];
        _runStarts = numbers.Slice(length, length);
        _runLasts = numbers.Slice(2 * length, length);
        _positions = numbers.Slice(3 * length, length);
        _closers = numbers.Slice(4 * length, length);
        _runLevels = numbers.Slice(5 * length, length);
    }

    /// <summary>Fills the levels.</summary>
    public void Resolve()
    {
        BidiIsolates.Match(_classes, _matches);
        BidiExplicitLevels.Resolve(_classes, _level, _levels);
        var runCount = FindLevelRuns();
        var starts = _runStarts[..runCount];
        for (var run = 0; run < runCount; run++)
        {
            // A run that starts with a matched PDI goes on with the sequence of its initiator (BD13).
            var start = starts[run];
            if (_matches[start] < 0 || _matches[start] > start)
            {
                ResolveSequence(starts, run);
            }
        }

        for (var i = 0; i < _levels.Length; i++)
        {
            if (_classes[i] == BN)
            {
                _levels[i] = i > 0 ? _levels[i - 1] : _level;
            }
        }
    }

    private int FindLevelRuns()
    {
        var count = 0;
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i] == BN)
            {
                continue;
            }

            if (count == 0 || _levels[i] != _runLevels[count - 1])
            {
                _runStarts[count] = i;
                _runLevels[count] = _levels[i];
                count++;
            }

            _runLasts[count - 1] = i;
        }

        return count;
    }

    private void ResolveSequence(ReadOnlySpan<int> starts, int firstRun)
    {
        var level = _runLevels[firstRun];
        var levelBefore = firstRun > 0 ? _runLevels[firstRun - 1] : _level;
        var length = 0;
        var run = firstRun;
        int last;
        while (true)
        {
            last = _runLasts[run];
            for (var i = starts[run]; i <= last; i++)
            {
                if (_classes[i] != BN)
                {
                    _positions[length] = i;
                    _types[length++] = _classes[i];
                }
            }

            if (_matches[last] <= last || _matches[last] == _text.Length)
            {
                break;
            }

            run = starts.BinarySearch(_matches[last]);
        }

        // X10: what follows an initiator without a PDI is no neighbour of the sequence.
        var endsOpen = _matches[last] == _text.Length;
        var levelAfter = endsOpen || run + 1 == starts.Length ? _level : _runLevels[run + 1];
        var sequence = new BidiSequence(
            _positions[..length],
            _types[..length],
            level,
            Direction(Math.Max(level, levelBefore)),
            Direction(Math.Max(level, levelAfter)));
        BidiWeakTypes.Resolve(sequence);
        BidiBracketPairs.Resolve(sequence, _text, _classes, _closers[..length]);
        BidiNeutralTypes.Resolve(sequence);
        AssignLevels(sequence);
    }

    private void AssignLevels(BidiSequence sequence)
    {
        for (var i = 0; i < sequence.Types.Length; i++)
        {
            // I1, I2
            var isLeft = sequence.Types[i] == L;
            var isNumber = sequence.Types[i] is EN or AN;
            var raise = (sequence.Level & 1) == 0 ? (isLeft ? 0 : isNumber ? 2 : 1) : (isLeft || isNumber ? 1 : 0);
            _levels[sequence.Positions[i]] = (byte)(sequence.Level + raise);
        }
    }

    private static BidiClass Direction(int level) => (level & 1) == 0 ? L : R;
}
