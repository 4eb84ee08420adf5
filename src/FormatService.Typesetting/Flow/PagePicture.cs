namespace FormatService.Typesetting.Flow;

/// <summary>What a picture on a page shows: pixels or shapes.</summary>
/// <param name="Key">Equal for equal pictures, so that one is embedded once.</param>
public abstract record PagePicture(string Key)
{
    /// <summary>Its height where its width is 1.</summary>
    public abstract double HeightToWidth { get; }

    /// <summary>Whether nothing of the page can be seen through it.</summary>
    public abstract bool IsOpaque { get; }
}
