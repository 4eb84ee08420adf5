using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FormatService.Fuzzing.Campaign;

/// <summary>
/// Keeps a worker at work for so many minutes or executions, whichever end first, and watches it: a worker that dies, takes too long or too much memory over a case is replaced,
/// and the case is kept. What was learnt stays in the folder of the state, from which the next campaign goes on.
/// </summary>
internal sealed class FuzzCampaign(string target, string state, int seed, TimeSpan duration, int executions) : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Telling = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Shrinking = TimeSpan.FromSeconds(60);
    // A worker holds its corpus and what earlier cases left beside the case; a fresh process says what that takes.
    private const int SuspectMb = 900;

    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    private readonly InFlight _inFlight = new(Path.Combine(Directory.CreateDirectory(state).FullName, "in-flight"));
    private readonly FindFolder _finds = new(state);
    private readonly Stopwatch _watch = new();
    private int _workers;
    private int _worstMb;
    private int _slowOnlyWhenCounted;

    /// <summary>Runs to the end; 0 where nothing was found, 1 where something was.</summary>
    public int Run()
    {
        var program = InstrumentedCopy.Make(state);
        _inFlight.ClearCount();
        _watch.Start();
        while (_watch.Elapsed < duration && _inFlight.ExecutionCount < executions)
        {
            _workers++;
            Watch(program);
        }

        Tell();
        foreach (var input in _finds.Inputs)
        {
            Console.WriteLine($"\n{FindFolder.Describe(input)}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {_inFlight.ExecutionCount} executions in {_watch.Elapsed.TotalMinutes:0.0} minutes with seed {seed}, {_inFlight.ExecutionCount / _watch.Elapsed.TotalSeconds:0} a second, corpus {_inFlight.CorpusCount}, branches {_inFlight.EdgeCount}, workers {_workers}, at most {_worstMb} MB, slow only when instrumented {_slowOnlyWhenCounted}, finds {_finds.Inputs.Count}"));
        return _finds.Inputs.Count == 0 ? 0 : 1;
    }

    public void Dispose() => _inFlight.Dispose();

    private void Watch(string program)
    {
        _inFlight.Clear();
        using var worker = Process.Start(SingleCase.Start(["worker", target, "--seed", seed.ToString(CultureInfo.InvariantCulture), "--state", state, "--executions", executions.ToString(CultureInfo.InvariantCulture)], program))!;
        // Whoever works at the machine goes first.
        worker.PriorityClass = ProcessPriorityClass.BelowNormal;
        var errors = new StringBuilder();
        worker.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } told)
            {
                Console.WriteLine(told);
            }
        };
        worker.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        worker.BeginOutputReadLine();
        worker.BeginErrorReadLine();
        var nextTelling = _watch.Elapsed + Telling;
        var (execution, since, processorThen) = (-1L, _watch.Elapsed, TimeSpan.Zero);
        while (!worker.WaitForExit(Look))
        {
            if (_watch.Elapsed >= duration)
            {
                End(worker);
                return;
            }

            if (_watch.Elapsed >= nextTelling)
            {
                Tell();
                nextTelling += Telling;
            }

            if (_inFlight.ExecutionCount != execution || !_inFlight.IsRunning)
            {
                (execution, since, processorThen) = (_inFlight.ExecutionCount, _watch.Elapsed, ProcessorTime(worker));
            }

            var memory = ProcessMemory.ResidentMb(worker.Id);
            _worstMb = Math.Max(_worstMb, memory);
            // Beside others on a busy machine only the processor's time says what a case took.
            var isSlow = ProcessorTime(worker) - processorThen > SingleCase.MostTime || _watch.Elapsed - since > LongestWait;
            if (isSlow || memory > SuspectMb)
            {
                var input = _inFlight.Bytes;
                End(worker);
                Judge(input, isSlow ? "time" : "memory", "");
                return;
            }
        }

        worker.WaitForExit(LastWords);
        if (worker.ExitCode == 0)
        {
            return;
        }

        Judge(_inFlight.Bytes, $"death {worker.ExitCode}", errors.ToString());
    }

    // Instrumented code is slower and a worker holds what earlier cases left: only what a fresh process without either does is a find.
    private void Judge(byte[] input, string suspicion, string errors)
    {
        var find = SingleCase.RunApart(target, input);
        if (find is null && suspicion is "time" or "memory")
        {
            _slowOnlyWhenCounted++;
            return;
        }

        find ??= new Find($"{suspicion}, not repeated", errors);
        if (_finds.Knows(find.Signature))
        {
            return;
        }

        _finds.Save(target, find, input);
        input = Minimiser.Shrink(input, candidate => SingleCase.RunApart(target, candidate)?.Signature == find.Signature, Shrinking);
        Console.WriteLine($"find: {find.Signature}\n{_finds.Save(target, find, input)}");
    }

    private static void End(Process worker)
    {
        worker.Kill();
        // Without a limit it waits for the ends of its streams as well, which may never come.
        worker.WaitForExit(LastWords);
    }

    /// <summary>The processor time that a process took so far; none where it is gone.</summary>
    public static TimeSpan ProcessorTime(Process worker)
    {
        try
        {
            worker.Refresh();
            return worker.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return TimeSpan.Zero;
        }
    }

    private void Tell() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{target} {_watch.Elapsed:mm\\:ss} of {duration:mm\\:ss}: {_inFlight.ExecutionCount} executions, {_inFlight.ExecutionCount / _watch.Elapsed.TotalSeconds:0} a second, corpus {_inFlight.CorpusCount}, branches {_inFlight.EdgeCount}, workers {_workers}, at most {_worstMb} MB, finds {_finds.Inputs.Count}"));
}
