using System.CommandLine;

namespace FormatService.Cli.Commands;

/// <summary>What several commands are given.</summary>
internal static class Arguments
{
    /// <summary>The leaflets.</summary>
    public static Argument<string[]> Files()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Leaflets (.md or .json), folders of them (leaflet.md, leaflet.cy.md), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };

        // An option that is misspelt would else be taken for a file, and the rest would be done without it.
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            {
                result.AddError($"There is no option {token.Value}; a file of this name is ./{token.Value}.");
            }
        });
        return files;
    }

    /// <summary>
    /// The first option that ends with “=” and names nothing after it, as where a variable of a script is empty; null where there is none. It would
    /// else take the next option for its value, and that one would be lost.
    /// </summary>
    public static string? EmptyOption(IEnumerable<string> arguments) =>
        arguments.TakeWhile(argument => argument != "--").FirstOrDefault(argument =>
            argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) == argument.Length - 1)?[..^1];

    /// <summary>Further fonts.</summary>
    public static Option<string?> Fonts() => new("--fonts")
    {
        Description = "A folder with further fonts (.ttf), such as the whole of Noto Sans SC: those of the same name replace ours, others step in for characters that ours lack.",
    };

    /// <summary>The organisation's own pictures.</summary>
    public static Option<string?> Pictures() => new("--pictures")
    {
        Description = "A folder with your own pictures for easy read and a table of their licences (pictures.tsv): those of the same name or concept replace ours.",
    };

    /// <summary>The house style.</summary>
    public static Option<string?> House() =>
        new("--house") { Description = "The file of a house style: colours, logo, organisation, margins (samples/profiles/house.json is one)." };
}
