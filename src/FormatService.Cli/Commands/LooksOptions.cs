using System.Collections.Immutable;
using System.CommandLine;
using FormatService.Documents.Profiles;

namespace FormatService.Cli.Commands;

/// <summary>The options that say how leaflets are to look.</summary>
internal sealed class LooksOptions
{
    private readonly Option<string?> _profile = new("--profile") { Description = $"Looks that go together, over which all other wishes are laid: {Listed(ProfilePresets.All)}." };
    private readonly Option<string?> _font = new("--font") { Description = $"The font: {string.Join(", ", ProfileResolver.FontNames.Keys)}." };
    private readonly Option<string?> _colours = new("--colours") { Description = "The colours of the page, such as yellow-on-black (formatservice profiles lists them)." };
    private readonly Option<string?> _paper = new("--paper") { Description = $"The paper: {Listed(Papers.All)}." };
    private readonly ImmutableArray<(Measure Measure, Option<string?> Option)> _numbers =
    [
        .. Measures.All.Select(measure => (measure, new Option<string?>(NameOf(measure))
        {
            Description = FormattableString.Invariant($"{measure.Description} From {measure.Least} to {measure.Most} {measure.Unit.Name}."),
        })),
    ];

    /// <summary>What the command line calls a number: <c>--letter-spacing</c> for <c>letterSpacing</c>.</summary>
    public static string NameOf(Measure measure) =>
        "--" + string.Concat(measure.Id.Select(letter => char.IsAsciiLetterUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _profile, _font, _colours, _paper }.Concat(_numbers.Select(number => number.Option)))
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for; null, and what to say, where something is no number.</summary>
    public (ProfileOverrides? Asked, string? Message) Read(ParseResult parsed)
    {
        var numbers = new Dictionary<Measure, double>();
        foreach (var (measure, option) in _numbers)
        {
            if (parsed.GetValue(option) is { } text)
            {
                if (!measure.TryRead(text, out var number))
                {
                    return (null, measure.Unread(text));
                }

                numbers.Add(measure, number);
            }
        }

        var asked = new ProfileOverrides
        {
            Preset = parsed.GetValue(_profile),
            Font = parsed.GetValue(_font),
            Colours = parsed.GetValue(_colours),
            Paper = parsed.GetValue(_paper),
            BodySizePt = Number(Measures.Size),
            LetterSpacingEm = Number(Measures.LetterSpacing),
            WordSpacingEm = Number(Measures.WordSpacing),
            LineSpacing = Number(Measures.LineSpacing),
            ParagraphSpacing = Number(Measures.ParagraphSpacing),
            BindingMarginMm = Number(Measures.Binding),
        };
        return (asked, null);

        double? Number(Measure measure) => numbers.TryGetValue(measure, out var number) ? number : null;
    }

    private static string Listed<T>(ImmutableArray<Choice<T>> choices) => string.Join(", ", choices.Select(choice => choice.Id));
}
