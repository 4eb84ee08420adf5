namespace FormatService.Documents.Profiles;

/// <summary>Which edition of a leaflet pages say they are (FORMATS P-26).</summary>
public enum Edition
{
    /// <summary>The leaflet as most readers get it, which says nothing of it.</summary>
    Standard,

    /// <summary>Large print, which states its size (FORMATS P-03).</summary>
    LargePrint,

    /// <summary>Easy read: one idea, one picture.</summary>
    EasyRead,
}
