using System.CommandLine;

namespace FormatService.Cli.Commands;

/// <summary>What several commands are given.</summary>
internal static class Arguments
{
    /// <summary>The leaflets.</summary>
    public static Argument<string[]> Files() => new("FILE")
    {
        Description = "Leaflets (.md or .json), folders of them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
