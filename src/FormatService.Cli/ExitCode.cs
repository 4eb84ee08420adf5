namespace FormatService.Cli;

/// <summary>What the command tells the shell. Where several are true, the greatest is told.</summary>
internal static class ExitCode
{
    /// <summary>All is done.</summary>
    public const int Fine = 0;

    /// <summary>A leaflet has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was not given as it must be: an unknown option, a file that does not exist.</summary>
    public const int Usage = 2;

    /// <summary>Something is wrong with the machine: a font is missing, a folder cannot be written.</summary>
    public const int Environment = 3;

    /// <summary>Stopped by Ctrl-C, as shells know it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
