namespace FormatService.Typesetting.Fonts;

/// <summary>The weights that are set. There is no italic: clear print has none (UKAAF G003).</summary>
public enum FontWeight
{
    /// <summary>For running text.</summary>
    Regular,

    /// <summary>For headings and emphasis.</summary>
    Bold,
}
