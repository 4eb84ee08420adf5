namespace FormatService.Documents.Model;

/// <summary>
/// Identifies a node for the whole of its life: through adaptation, translation, tagging and audio.
/// An id is what the author wrote (<c>{#id}</c>), or the path of its sections, its kind and its ordinal there (<c>risks/p-2</c>);
/// a node made from another appends its own part (<c>risks/p-2/1</c>). Inlines have no field for it: theirs is their parent's id with their index appended.
/// </summary>
public readonly record struct NodeId
{
    /// <summary>Makes an id from its text, which may not be empty.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public NodeId(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    /// <summary>The id as text, unique within its leaflet.</summary>
    public string Value { get; }

    /// <summary>The id of a node that belongs to this one.</summary>
    public NodeId Child(string part) => new($"{Value}/{part}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
