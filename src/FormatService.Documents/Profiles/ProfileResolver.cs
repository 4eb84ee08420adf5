using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Profiles;

/// <summary>
/// Lays the house style over the profile of an output, looks that go together over both, and what else a request asks for over all. A wish below a floor is refused, never
/// quietly raised.
/// </summary>
public static class ProfileResolver
{
    /// <summary>The smallest text that can be asked for, in points (UKAAF G003).</summary>
    public static double SmallestBodyPt => Measures.Size.Least;

    /// <summary>The largest text that can be asked for, in points.</summary>
    public static double LargestBodyPt => Measures.Size.Most;

    /// <summary>The names a request can give to a font, and what they mean.</summary>
    public static ImmutableSortedDictionary<string, FontChoice> FontNames { get; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, FontChoice>
        {
            ["arimo"] = FontChoice.Arimo,
            ["atkinson"] = FontChoice.AtkinsonHyperlegibleNext,
            ["atkinson-hyperlegible-next"] = FontChoice.AtkinsonHyperlegibleNext,
            ["lexend"] = FontChoice.Lexend,
            ["opendyslexic"] = FontChoice.OpenDyslexic,
        });

    /// <summary>Returns a complete and valid profile, and an error for each wish that cannot be met.</summary>
    public static (ReadingProfile Profile, ImmutableArray<Diagnostic> Diagnostics) Resolve(
        ReadingProfile outputDefault, HouseStyle house, ProfileOverrides overrides)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var profile = Lay(house, outputDefault);
        profile = Chosen("profile", overrides.Preset, ProfilePresets.All)?.Invoke(profile) ?? profile;
        if (overrides.Font is { } font)
        {
            if (FontNames.TryGetValue(font, out var choice))
            {
                profile = profile with { Font = choice };
            }
            else
            {
                RefuseName("font", font, FontNames.Keys);
            }
        }

        if (overrides.BodySizePt is { } size)
        {
            var isWithin = size >= profile.LeastBodySizePt && size <= LargestBodyPt;
            if (isWithin && Measure.IsInSteps(size))
            {
                profile = profile with { BodySizePt = size };
            }
            else if (isWithin)
            {
                // The size stands on the page and in the name of the file: both must say the same.
                Refuse(
                    FormattableString.Invariant($"Text of {size} point cannot be asked for: sizes are given in hundredths."),
                    FormattableString.Invariant($"Ask for {Math.Round(size, 2)} point."));
            }
            else
            {
                var least = profile.LeastBodySizePt;
                var (what, kind, source) = profile.Edition switch
                {
                    Edition.LargePrint => ("Large print", "Large print", "UKAAF G003"),
                    Edition.EasyRead => ("Easy read", "Easy read", "Department of Health, 2010"),
                    _ => ("Text", "Clear print", "UKAAF G003"),
                };
                Refuse(
                    FormattableString.Invariant($"{what} of {size} point cannot be asked for."),
                    size < least
                        ? FormattableString.Invariant($"{kind} starts at {least} point ({source}); ask for a size from {least} to {LargestBodyPt}.")
                        : FormattableString.Invariant($"Ask for a size from {least} to {LargestBodyPt}: in larger text, too little stands on a line."));
            }
        }

        profile = profile with
        {
            Colours = Chosen("colour set", overrides.Colours, ColourSets.All) ?? profile.Colours,
            Paper = Chosen("paper", overrides.Paper, Papers.All) ?? profile.Paper,
            LetterSpacingEm = Measured(overrides.LetterSpacingEm, Measures.LetterSpacing) ?? profile.LetterSpacingEm,
            WordSpacingEm = Measured(overrides.WordSpacingEm, Measures.WordSpacing) ?? profile.WordSpacingEm,
            LineSpacing = Measured(overrides.LineSpacing, Measures.LineSpacing) ?? profile.LineSpacing,
            ParagraphSpacing = Measured(overrides.ParagraphSpacing, Measures.ParagraphSpacing) ?? profile.ParagraphSpacing,
            BindingMarginMm = Measured(overrides.BindingMarginMm, Measures.Binding) ?? profile.BindingMarginMm,
        };
        if (profile.BindingMarginMm < profile.MarginMm)
        {
            Refuse(
                FormattableString.Invariant($"A binding margin of {profile.BindingMarginMm} mm is narrower than the other margin, of {profile.MarginMm} mm."),
                FormattableString.Invariant($"Ask for {profile.MarginMm} mm or more, or for none."));
        }

        if (LineLength.Judge(profile) is { } finding)
        {
            diagnostics.Add(finding);
        }

        return (profile, diagnostics.ToImmutable());

        T? Chosen<T>(string kind, string? name, ImmutableArray<Choice<T>> choices)
            where T : class
        {
            if (name is null)
            {
                return null;
            }

            foreach (var choice in choices)
            {
                if (string.Equals(choice.Id, name, StringComparison.OrdinalIgnoreCase))
                {
                    return choice.Value;
                }
            }

            RefuseName(kind, name, choices.Select(choice => choice.Id));
            return null;
        }

        double? Measured(double? number, Measure measure)
        {
            if (number is not { } wish || measure.Allows(wish))
            {
                return number;
            }

            Refuse(
                FormattableString.Invariant($"A {measure.Name} of {wish} cannot be asked for."),
                FormattableString.Invariant($"Ask for {measure.Least} to {measure.Most} {measure.Unit.Name}, in hundredths."));
            return null;
        }

        void RefuseName(string kind, string name, IEnumerable<string> known) => Refuse(
            string.IsNullOrWhiteSpace(name) ? $"The name of the {kind} is empty." : $"There is no {kind} called “{name}” here.",
            $"Ask for one of: {string.Join(", ", known)}.");

        void Refuse(string message, string hint) =>
            diagnostics.Add(new Diagnostic(DiagnosticCodes.ProfileRefused, Severity.Error, message, hint, null));
    }

    private static ReadingProfile Lay(HouseStyle house, ReadingProfile profile) => profile with
    {
        // An output with colours of its own is made for readers who need them, and pictures of easy read stand on white (FORMATS E-03).
        Colours = profile.Colours == ReadingProfile.Standard.Colours && profile.Edition != Edition.EasyRead ? house.Colours ?? profile.Colours : profile.Colours,
        Font = house.Font ?? profile.Font,
        Paper = house.Paper ?? profile.Paper,
        MarginMm = house.MarginMm ?? profile.MarginMm,
        VerticalMarginMm = house.VerticalMarginMm ?? profile.VerticalMarginMm,
        Logo = house.Logo ?? profile.Logo,
    };
}
