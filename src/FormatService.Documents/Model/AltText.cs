namespace FormatService.Documents.Model;

/// <summary>What a picture says in words; a picture without words has to be declared decorative.</summary>
public readonly record struct AltText
{
    private AltText(string? text) => Text = text;

    /// <summary>The words, or null for decoration.</summary>
    public string? Text { get; }

    /// <summary>Whether the picture adds nothing to the text, so that assistive technology passes over it.</summary>
    public bool IsDecorative => Text is null;

    /// <summary>For pictures that add nothing to the text.</summary>
    public static AltText Decorative { get; } = new(null);

    /// <summary>Describes a picture.</summary>
    /// <exception cref="ArgumentException">The description has no words.</exception>
    public static AltText Describing(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(text);
    }
}
