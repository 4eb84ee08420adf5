using FormatService.Api.Leaflets;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats;

namespace FormatService.Api.Needs;

/// <summary>A need that a request names in place of an output.</summary>
internal static class AskedNeed
{
    /// <summary>The parameter that names it.</summary>
    public const string Parameter = "need";

    private const string Translation = "translation";

    /// <summary>The output of a need, and its wishes under those that were asked for.</summary>
    /// <param name="phrase">What was asked for.</param>
    /// <param name="asked">How it is to look; each of these wishes is laid over that of the need.</param>
    /// <param name="outputs">The outputs there are.</param>
    /// <param name="contact">Whom the leaflet names for other formats; null for nobody.</param>
    /// <param name="held">The leaflet as the library holds it, in all its languages; null for one that was sent.</param>
    /// <exception cref="RefusedException">Nobody knows the need, or nothing is made for it here.</exception>
    public static (string Output, AskedLooks Looks) Of(string? phrase, AskedLooks asked, OutputCatalogue outputs, OtherFormatsContact? contact, HeldLeaflet? held = null)
    {
        if (string.IsNullOrWhiteSpace(phrase) || ReadingNeeds.Find(phrase) is not { } need)
        {
            throw new RefusedException(
                ProblemKind.UnknownNeed,
                string.IsNullOrWhiteSpace(phrase) ? $"Say which need: ?{Parameter}=…" : $"“{phrase}” is no need that is known here. {NearestTo(phrase)}Known: {string.Join(", ", ReadingNeeds.All.Select(known => known.Id))}.")
            {
                Choices = new("needs", [.. ReadingNeeds.All.Select(known => known.Id)]),
            };
        }

        if (need.Output is not { } output || outputs.Find(output) is null)
        {
            if (held is not null && need.Id == Translation && HeldIn(held, phrase) is { } language)
            {
                throw new RefusedException(
                    ProblemKind.NeedNotMade,
                    $"This leaflet is held in {LanguageNames.InEnglish(LanguageTag.Parse(language))}: ask for /leaflets/{held.Id}/pdf?lang={language}, or for another output in place of pdf.");
            }

            throw new RefusedException(ProblemKind.NeedNotMade, $"{need.Name} is not made here. {need.HowToAsk}{Whom(contact)}");
        }

        return (output, asked with
        {
            Size = asked.Size ?? need.Wishes.GetValueOrDefault("size"),
            Colours = asked.Colours ?? need.Wishes.GetValueOrDefault("colours"),
            Profile = asked.Profile ?? need.Wishes.GetValueOrDefault("profile"),
        });
    }

    private static string NearestTo(string phrase) =>
        ReadingNeeds.Near(phrase) is { IsEmpty: false } near ? $"Nearest: {string.Join(", ", near.Select(known => $"“{known}”"))}. " : "";

    // “Chinese (simplified)” is asked for as Chinese; the first that is held is named.
    private static string? HeldIn(HeldLeaflet held, string phrase) => held.Languages.FirstOrDefault(language =>
        phrase.Contains(LanguageNames.InEnglish(LanguageTag.Parse(language)).Split(" (")[0], StringComparison.OrdinalIgnoreCase));

    private static string Whom(OtherFormatsContact? contact) => contact switch
    {
        { Phone: { } phone, Email: { } email } => $" The leaflet names for other formats: telephone {phone}, email {email}.",
        { Phone: { } phone } => $" The leaflet names for other formats: telephone {phone}.",
        { Email: { } email } => $" The leaflet names for other formats: email {email}.",
        _ => "",
    };
}
