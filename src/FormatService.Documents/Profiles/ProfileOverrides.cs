namespace FormatService.Documents.Profiles;

/// <summary>What a request may change about a profile, as it was asked for; null leaves the profile as it is.</summary>
public sealed record ProfileOverrides
{
    /// <summary>Nothing is changed.</summary>
    public static ProfileOverrides None { get; } = new();

    /// <summary>The name of a font: one of <see cref="ProfileResolver.FontNames"/>.</summary>
    public string? Font { get; init; }

    /// <summary>The size of running text in points.</summary>
    public double? BodySizePt { get; init; }

    /// <summary>The id of a set of colours (<see cref="ColourSets"/>).</summary>
    public string? Colours { get; init; }

    /// <summary>The name of a paper (<see cref="Papers"/>).</summary>
    public string? Paper { get; init; }

    /// <summary>The id of looks that go together (<see cref="ProfilePresets"/>); all other wishes are laid over them.</summary>
    public string? Preset { get; init; }

    /// <summary>The room between letters (<see cref="Measures.LetterSpacing"/>).</summary>
    public double? LetterSpacingEm { get; init; }

    /// <summary>The room between words (<see cref="Measures.WordSpacing"/>).</summary>
    public double? WordSpacingEm { get; init; }

    /// <summary>The distance of lines (<see cref="Measures.LineSpacing"/>).</summary>
    public double? LineSpacing { get; init; }

    /// <summary>The space between paragraphs (<see cref="Measures.ParagraphSpacing"/>).</summary>
    public double? ParagraphSpacing { get; init; }

    /// <summary>The margin where pages are bound, in millimetres (<see cref="Measures.Binding"/>).</summary>
    public double? BindingMarginMm { get; init; }
}
