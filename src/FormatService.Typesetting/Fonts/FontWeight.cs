namespace FormatService.Typesetting.Fonts;

/// <summary>The weights that are set. There is no italic: clear print has none (UKAAF G003).</summary>
public enum FontWeight
{
    /// <summary>For running text.</summary>
    Regular,

    /// <summary>For headings and emphasis.</summary>
    Bold,

    /// <summary>For running text in light letters on a dark ground, which look thinner than they are (RNIB). Most families have none, and are set in Regular.</summary>
    Medium,
}
