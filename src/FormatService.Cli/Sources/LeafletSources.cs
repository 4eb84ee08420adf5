using System.Collections.Immutable;

namespace FormatService.Cli.Sources;

/// <summary>The leaflets that the arguments of a command name.</summary>
/// <param name="Sources">The leaflets, each once, in the order given; those of a folder by name.</param>
/// <param name="Complaints">What was named and is not there.</param>
internal sealed record LeafletSources(ImmutableArray<LeafletSource> Sources, ImmutableArray<string> Complaints)
{
    private const string StandardInput = "-";

    /// <summary>Finds the leaflets.</summary>
    public static LeafletSources Find(IEnumerable<string> arguments)
    {
        var sources = ImmutableArray.CreateBuilder<LeafletSource>();
        var complaints = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument == StandardInput)
            {
                Add("standard input", null);
            }
            else if (Directory.Exists(argument))
            {
                var files = LeafletFiles.Below(argument);
                foreach (var file in files)
                {
                    Add(file, file);
                }

                if (files.Count == 0)
                {
                    complaints.Add($"{argument}: there are no leaflets in this folder");
                }
            }
            else if (File.Exists(argument))
            {
                Add(argument, argument);
            }
            else
            {
                complaints.Add($"{argument}: there is no such file");
            }
        }

        return new LeafletSources(sources.ToImmutable(), complaints.ToImmutable());

        void Add(string name, string? path)
        {
            if (seen.Add(path is null ? "" : Path.GetFullPath(path)))
            {
                sources.Add(new LeafletSource(name, path));
            }
        }
    }

    /// <summary>Tells what is not there; returns the exit code so far.</summary>
    public int Report()
    {
        foreach (var complaint in Complaints)
        {
            Console.Error.WriteLine($"formatservice: {complaint}");
        }

        return Complaints.IsEmpty ? ExitCode.Fine : ExitCode.Usage;
    }
}
