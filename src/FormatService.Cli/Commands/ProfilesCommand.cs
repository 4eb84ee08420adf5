using System.Collections.Immutable;
using System.CommandLine;
using FormatService.Documents.Profiles;

namespace FormatService.Cli.Commands;

/// <summary>Lists what leaflets can be asked to look like.</summary>
internal static class ProfilesCommand
{
    public static Command Create()
    {
        var command = new Command("profiles", "Lists the fonts, sizes, colours and papers that leaflets can be made with.");
        command.SetAction(_ =>
        {
            Write("--font", FontChoices.All);
            Console.WriteLine("--size");
            Console.WriteLine(FormattableString.Invariant(
                $"  {ProfileResolver.SmallestBodyPt} to {ProfileResolver.LargestBodyPt}  The size of running text in points; {ReadingProfile.Standard.BodySizePt} is usual, large print begins at 16."));
            Write("--colours", ColourSets.All);
            Write("--paper", Papers.All);
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
