using Spectre.Console;

namespace FormatService.Cli.Progress;

/// <summary>Shows how far many files are, on a terminal only: in a file or a pipe there are lines and nothing else.</summary>
internal sealed class ConsoleProgress
{
    private readonly IAnsiConsole? _terminal;
    private readonly ProgressTask? _task;

    private ConsoleProgress(IAnsiConsole? terminal, ProgressTask? task) => (_terminal, _task) = (terminal, task);

    /// <summary>Does the work, showing how far it is where that helps anybody.</summary>
    public static Task WatchAsync(int count, Func<ConsoleProgress, Task> work)
    {
        if (count < 2 || Console.IsErrorRedirected)
        {
            return work(new ConsoleProgress(null, null));
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ConsoleProgress(terminal, context.AddTask("Making leaflets", maxValue: count))));
    }

    /// <summary>Tells a line, above the bar.</summary>
    public void Say(string line)
    {
        if (_terminal is null)
        {
            Console.Error.WriteLine(line);
        }
        else
        {
            _terminal.WriteLine(line);
        }
    }

    /// <summary>One more is done.</summary>
    public void Advance() => _task?.Increment(1);
}
