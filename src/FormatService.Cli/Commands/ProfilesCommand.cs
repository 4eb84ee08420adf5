using System.Collections.Immutable;
using System.CommandLine;
using FormatService.Documents.Profiles;

namespace FormatService.Cli.Commands;

/// <summary>Lists what leaflets can be asked to look like.</summary>
internal static class ProfilesCommand
{
    public static Command Create()
    {
        var command = new Command("profiles", "Lists the looks, fonts, colours, papers, sizes and spaces that leaflets can be made with.");
        command.SetAction(_ =>
        {
            Write("--profile", ProfilePresets.All);
            Write("--font", FontChoices.All);
            Write("--colours", ColourSets.All);
            Write("--paper", Papers.All);
            foreach (var measure in Measures.All)
            {
                Console.WriteLine(LooksOptions.NameOf(measure));
                Console.WriteLine(FormattableString.Invariant($"  {measure.Least} to {measure.Most} {measure.Unit.Name}, usually {measure.Usual}  {measure.Description}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write<T>(string option, ImmutableArray<Choice<T>> choices)
    {
        Console.WriteLine(option);
        var widest = choices.Max(choice => choice.Id.Length);
        foreach (var choice in choices)
        {
            Console.WriteLine($"  {choice.Id.PadRight(widest)}  {choice.Description}");
        }
    }
}
