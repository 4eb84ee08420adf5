using System.Globalization;
using FormatService.Documents.Reading;
using FormatService.Fuzzing.Targets;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Campaign;

/// <summary>The process that runs cases, one after another, until it is told to stop or dies of one.</summary>
internal sealed class Worker(Coverage coverage, FuzzTarget target, string state, int seed, int executions) : IDisposable
{
    /// <summary>The stack of a thread of the service on the smallest of machines that it is to run on.</summary>
    public const int StackBytes = 1024 * 1024;

    private const int OneInFull = 16, OneInFullOfCounted = 4;
    private static readonly TimeSpan Shrinking = TimeSpan.FromSeconds(20);

    private readonly InFlight _inFlight = new(Path.Combine(state, "in-flight"));
    private readonly SeedPool _pool = new(state);
    private readonly FindFolder _finds = new(state);
    private readonly List<int> _features = [];

    // A counted run makes the same cases each time: it changes the seeds alone, and does not follow what it sees, which hangs on what ran before.
    private readonly bool _isCounted = executions < int.MaxValue;

    /// <summary>Runs on a small stack until standard input ends, which it does when the campaign is over.</summary>
    public int Run()
    {
        var thread = new Thread(Work, StackBytes) { IsBackground = true };
        thread.Start();
        while (Console.In.ReadLine() is { } line && line != "stop")
        {
        }

        return 0;
    }

    public void Dispose() => _inFlight.Dispose();

    private void Work()
    {
        if (!Coverage.IsInstrumented(typeof(ReadingLimits).Assembly))
        {
            Console.WriteLine("The code is not instrumented: only outcomes guide the search.");
        }

        foreach (var input in _pool.Kept().Concat(target.Seeds()))
        {
            Execute(input, isSeed: true);
        }

        if (_pool.Count == 0)
        {
            throw new InvalidOperationException("No seed could be run.");
        }

        // A worker that was started anew goes on with other throws than the one before it made.
        var dice = new Dice(unchecked((seed * 1_000_003) + (int)_inFlight.ExecutionCount));
        while (_inFlight.ExecutionCount < executions)
        {
            var input = dice.OneIn(6) ? target.Generate(dice) : target.Mutate(_pool.Pick(dice), _pool.Pick(dice), dice);
            for (var more = dice.Next(3); more > 0; more--)
            {
                input = target.Mutate(input, _pool.Pick(dice), dice);
            }

            if (input.Length > target.UsualBytes && !dice.OneIn(200))
            {
                input = input[..target.UsualBytes];
            }

            Execute(input[..Math.Min(input.Length, InFlight.MostBytes)]);
        }

        Environment.Exit(0);
    }

    private void Execute(byte[] input, bool isSeed = false)
    {
        _inFlight.Begin(input);
        _features.Clear();
        coverage.Reset();
        var find = target.TryRun(input, isFull: false, _features);
        var isNew = coverage.IsNew(_features) && !_isCounted;
        if (find is null && (isNew || Digest(input) % (_isCounted ? OneInFullOfCounted : OneInFull) == 0))
        {
            find = target.TryRun(input, isFull: true, _features);
        }

        if ((isNew || (isSeed && _isCounted)) && find is null)
        {
            _pool.Add(input);
        }

        _inFlight.End(_pool.Count, coverage.Edges);
        if (find is not null && !_finds.Knows(find.Signature))
        {
            Keep(find, input);
        }
    }

    private void Keep(Find find, byte[] input)
    {
        _finds.Save(target.Name, find, input);
        var smallest = Minimiser.Shrink(
            input,
            candidate =>
            {
                _inFlight.Begin(candidate);
                var shows = target.TryRun(candidate, isFull: true, _features)?.Signature == find.Signature;
                _inFlight.End(_pool.Count, coverage.Edges);
                return shows;
            },
            Shrinking);
        find = target.TryRun(smallest, isFull: true, _features) ?? find;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"find: {find.Signature}\n{_finds.Save(target.Name, find, smallest)}"));
    }

    // The same for the same bytes, so that a case is looked at in the same way each time.
    private static uint Digest(byte[] input)
    {
        var digest = 2166136261u;
        foreach (var octet in input)
        {
            digest = (digest ^ octet) * 16777619u;
        }

        return digest >> 8;
    }
}
