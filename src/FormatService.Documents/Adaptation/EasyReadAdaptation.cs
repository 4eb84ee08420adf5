using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// The leaflet as easy read says it (FORMATS E-12): what it is about, the edition that people wrote or else a draft of it, the list of words, how to
/// contact us and that someone can help, who checked it. Its law: of what people wrote every word stays; of the leaflet
/// itself nothing else does. What is not signed off says in its title, and so on every page, that nobody has checked it.
/// </summary>
public sealed class EasyReadAdaptation : IAdaptation
{
    private static readonly NodeId Root = new("easy-read");
    private static readonly PaperAdaptation Paper = new();

    // Of a leaflet without headings, all stands in its first part: behind all of it, contents are of no use.
    private const int LongestOpening = 8;

    /// <summary>How many of the first blocks say what the leaflet is about, before its contents are listed: 1 or, where it does not say, says much more, or is no easy read, 0.</summary>
    public static int OpeningOf(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        return leaflet is { Edition: not LeafletEdition.Original, Blocks: [Section first, ..] } && first.Id == Root.Child(EasyReadOrder.About) && first.Blocks.Length <= LongestOpening ? 1 : 0;
    }

    /// <inheritdoc/>
    public Leaflet Adapt(Leaflet leaflet, ReadingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        if (leaflet.Edition != LeafletEdition.Original)
        {
            return leaflet;
        }

        var approval = EasyReadApproval.Of(leaflet);
        var edition = leaflet.EasyRead is { } written ? OnPaper(leaflet, written, profile) : EasyReadDrafter.Standard.Draft(leaflet).Edition;
        var wording = LeafletWording.For(leaflet.Language);
        var adapted = leaflet with
        {
            Edition = approval.IsApproved ? LeafletEdition.EasyRead : LeafletEdition.UncheckedEasyRead,
            Metadata = MetadataOf(leaflet, TitleOf(leaflet, edition, approval, wording), approval),
            Blocks = new EasyReadOrder(leaflet, wording, Root).Arrange(edition.Blocks, approval),
            EasyRead = null,
        };

        // Notes that nothing in it refers to stay behind.
        return Paper.Adapt(adapted, profile);
    }

    private static EasyReadEdition OnPaper(Leaflet leaflet, EasyReadEdition edition, ReadingProfile profile) =>
        edition with { Blocks = Paper.Adapt(leaflet with { Blocks = edition.Blocks }, profile).Blocks };

    // The leaflet was approved, and not the easy read that nobody has checked yet.
    private static LeafletMetadata MetadataOf(Leaflet leaflet, string title, EasyReadApproval approval) => leaflet.Metadata with
    {
        Title = title,
        Status = !approval.IsApproved && leaflet.Metadata.Status == LeafletStatus.Approved ? null : leaflet.Metadata.Status,
        Approved = approval.IsApproved ? leaflet.Metadata.Approved : null,
    };

    private static string TitleOf(Leaflet leaflet, EasyReadEdition edition, EasyReadApproval approval, LeafletWording wording)
    {
        var title = edition.Title ?? leaflet.Title;
        return approval.IsApproved ? title : $"{wording[WordingKeys.EasyReadDraft].Text}: {title}";
    }
}
