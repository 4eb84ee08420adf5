using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Testing.Leaflets;

/// <summary>What must be said of a leaflet wherever it is held, in its own language: that it is a draft, withdrawn, an unchecked translation, or behind its original.</summary>
public static class LeafletMarks
{
    /// <summary>The marks as they stand under the title.</summary>
    public static IReadOnlyList<string> Of(Leaflet leaflet) => [.. Keys(leaflet).Select(key => LeafletWording.For(leaflet.Language)[key].Text)];

    /// <summary>The same marks as they head pages that hold few lines.</summary>
    public static IReadOnlyList<string> InShort(Leaflet leaflet) => [.. Keys(leaflet).Select(key => LeafletWording.For(leaflet.Language).Short(key).Text)];

    private static IEnumerable<string> Keys(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        (bool IsSo, string Key)[] marks =
        [
            (metadata.Status == LeafletStatus.Draft, WordingKeys.Draft),
            (metadata.Status == LeafletStatus.Withdrawn, WordingKeys.Withdrawn),
            (metadata.TranslationOf is { Checked: false }, WordingKeys.UncheckedTranslation),
            (metadata.TranslationOf is { IsOutdated: true }, WordingKeys.OutdatedTranslation),
        ];
        return marks.Where(mark => mark.IsSo).Select(mark => mark.Key);
    }
}
