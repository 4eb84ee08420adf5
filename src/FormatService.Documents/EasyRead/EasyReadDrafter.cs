using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Drafts an easy-read edition from a leaflet, by rules alone and the same each time. It splits sentences and lists, says easier words of a glossary
/// and explains hard ones, and keeps every risk, number, contact and instruction; it never says in other words what no rule covers. In other languages than
/// English it only splits. What it makes is for staff: two sign-offs make an edition of it (<see cref="EasyReadApproval"/>).
/// </summary>
public sealed class EasyReadDrafter(EasyReadGlossary glossary)
{
    private static readonly PaperAdaptation Paper = new();

    /// <summary>The drafter with the glossary that comes with the service.</summary>
    public static EasyReadDrafter Standard { get; } = new(EasyReadGlossary.Standard);

    /// <summary>Drafts an edition.</summary>
    public EasyReadDraft Draft(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        var paper = Paper.Adapt(leaflet with { EasyRead = null }, ReadingProfile.EasyRead);
        return new DraftComposer(paper, RulesFor(paper)).Compose();
    }

    /// <summary>The rules for the language of a leaflet; null where there are none.</summary>
    internal EnglishRewriting? RulesFor(Leaflet leaflet) =>
        leaflet.Language.Language == "en" ? new EnglishRewriting(glossary, ShortForms.In(leaflet), OwnMeanings.In(leaflet), Actors.IsForCarers(leaflet), LeafletSubject.IsHealth(leaflet)) : null;
}
