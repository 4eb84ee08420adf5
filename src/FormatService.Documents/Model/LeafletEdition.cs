namespace FormatService.Documents.Model;

/// <summary>Which edition of a leaflet its blocks are. Readers read originals; an adaptation may make another, which is never written back.</summary>
public enum LeafletEdition
{
    /// <summary>The canonical leaflet.</summary>
    Original,

    /// <summary>Its easy-read edition, signed off by those who have to.</summary>
    EasyRead,

    /// <summary>An easy-read edition that is for staff alone: a draft, or one that nobody has signed off as it is now.</summary>
    UncheckedEasyRead,
}
