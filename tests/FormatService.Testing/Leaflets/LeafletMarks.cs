using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Testing.Leaflets;

/// <summary>What must be said of a leaflet wherever it is held, in its own language: that it is a draft, withdrawn, an unchecked translation, or behind its original.</summary>
public static class LeafletMarks
{
    public static IReadOnlyList<string> Of(Leaflet leaflet)
    {
        var wording = LeafletWording.For(leaflet.Language);
        var metadata = leaflet.Metadata;
        (bool IsSo, string Key)[] marks =
        [
            (metadata.Status == LeafletStatus.Draft, WordingKeys.Draft),
            (metadata.Status == LeafletStatus.Withdrawn, WordingKeys.Withdrawn),
            (metadata.TranslationOf is { Checked: false }, WordingKeys.UncheckedTranslation),
            (metadata.TranslationOf is { IsOutdated: true }, WordingKeys.OutdatedTranslation),
        ];
        return [.. marks.Where(mark => mark.IsSo).Select(mark => wording[mark.Key].Text)];
    }
}
