namespace FormatService.Typesetting.Fonts;

/// <summary>One font file. Immutable and safe to use from many threads.</summary>
public sealed class FontFace
{
    internal FontFace(string family, FontWeight weight, ReadOnlyMemory<byte> data)
    {
        Family = family;
        Weight = weight;
        Data = data;
    }

    /// <summary>The family as the library names it.</summary>
    public string Family { get; }

    /// <summary>The weight.</summary>
    public FontWeight Weight { get; }

    /// <summary>The whole font file.</summary>
    public ReadOnlyMemory<byte> Data { get; }
}
