namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>An element of an SVG file with what its style sheets, its style and its attributes say of it.</summary>
internal sealed class SvgElement(string name, SvgElement? parent, int line)
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    /// <summary>Its name; empty for an element that is not of SVG.</summary>
    public string Name { get; } = name;

    public SvgElement? Parent { get; } = parent;

    /// <summary>Where it stands in the file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>How many elements it stands in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public List<SvgElement> Children { get; } = [];

    /// <summary>The text directly in it.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it refers to, as written; null for nothing.</summary>
    public string? Reference { get; set; }

    public string? Id => this["id"];

    /// <summary>An attribute, or the property of that name that styles give it; null where there is none.</summary>
    public string? this[string name] => _properties.GetValueOrDefault(name);

    /// <summary>An attribute or property that is not inherited, without the words that mean its default.</summary>
    public string? Given(string name) => this[name]?.Trim() is { Length: > 0 } value && value is not ("none" or "auto" or "normal" or "initial" or "unset") ? value : null;

    public void Set(string name, string value) => _properties[name] = value;

    /// <summary>Whether one of its classes is <paramref name="name"/>.</summary>
    public bool HasClass(ReadOnlySpan<char> name)
    {
        var classes = this["class"].AsSpan();
        foreach (var range in classes.SplitAny(" \t\r\n"))
        {
            if (classes[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
