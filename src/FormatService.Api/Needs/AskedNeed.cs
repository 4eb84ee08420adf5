using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Documents.Model;
using FormatService.Formats;

namespace FormatService.Api.Needs;

/// <summary>A need that a request names in place of an output.</summary>
internal static class AskedNeed
{
    /// <summary>The parameter that names it.</summary>
    public const string Parameter = "need";

    /// <summary>The output of a need, and its wishes under those that were asked for.</summary>
    /// <param name="phrase">What was asked for.</param>
    /// <param name="asked">How it is to look; each of these wishes is laid over that of the need.</param>
    /// <param name="outputs">The outputs there are.</param>
    /// <param name="contact">Whom the leaflet names for other formats; null for nobody.</param>
    /// <exception cref="RefusedException">Nobody knows the need, or nothing is made for it here.</exception>
    public static (string Output, AskedLooks Looks) Of(string? phrase, AskedLooks asked, OutputCatalogue outputs, OtherFormatsContact? contact)
    {
        if (string.IsNullOrWhiteSpace(phrase) || ReadingNeeds.Find(phrase) is not { } need)
        {
            throw new RefusedException(
                ProblemKind.UnknownNeed,
                string.IsNullOrWhiteSpace(phrase) ? $"Say which need: ?{Parameter}=…" : $"“{phrase}” is no need that is known here. Known: {string.Join(", ", ReadingNeeds.All.Select(known => known.Id))}.")
            {
                Choices = new("needs", [.. ReadingNeeds.All.Select(known => known.Id)]),
            };
        }

        if (need.Output is not { } output || outputs.Find(output) is null)
        {
            throw new RefusedException(ProblemKind.NeedNotMade, $"{need.Name} is not made here. {need.HowToAsk}{Whom(contact)}");
        }

        return (output, asked with
        {
            Size = asked.Size ?? need.Wishes.GetValueOrDefault("size"),
            Colours = asked.Colours ?? need.Wishes.GetValueOrDefault("colours"),
            Profile = asked.Profile ?? need.Wishes.GetValueOrDefault("profile"),
        });
    }

    private static string Whom(OtherFormatsContact? contact) => contact switch
    {
        { Phone: { } phone, Email: { } email } => $" The leaflet names for other formats: telephone {phone}, email {email}.",
        { Phone: { } phone } => $" The leaflet names for other formats: telephone {phone}.",
        { Email: { } email } => $" The leaflet names for other formats: email {email}.",
        _ => "",
    };
}
