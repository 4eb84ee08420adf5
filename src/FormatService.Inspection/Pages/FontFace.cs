namespace FormatService.Inspection.Pages;

/// <summary>What a file says of one of its fonts.</summary>
/// <param name="Name">Its name, without the mark of a subset.</param>
/// <param name="IsBold">Whether its letters are bold.</param>
/// <param name="IsItalic">Whether its letters lean.</param>
/// <param name="IsEmbedded">Whether the letters come with the file; null where the file does not say.</param>
/// <param name="IsDrawn">Whether it is of type 3: its letters are small drawings, whose size is no size of type.</param>
internal sealed record FontFace(string Name, bool IsBold, bool IsItalic, bool? IsEmbedded, bool IsDrawn)
{
    /// <summary>Nastaliq hangs in steps from the upper right and needs more room between lines.</summary>
    public bool IsNastaliq { get; } =
        Name.Contains("Nastaliq", StringComparison.OrdinalIgnoreCase) || Name.Contains("Nastaleeq", StringComparison.OrdinalIgnoreCase);
}
