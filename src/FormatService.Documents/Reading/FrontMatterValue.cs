namespace FormatService.Documents.Reading;

/// <summary>A value of front matter: words, a list, or fields. Nothing is given a type before somebody asks for it: version 2.10 stays “2.10”.</summary>
internal sealed class FrontMatterValue(int offset)
{
    /// <summary>Where it stands in the source.</summary>
    public int Offset { get; } = offset;

    /// <summary>The words of a plain value; null for lists and fields.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list; null for other values.</summary>
    public List<FrontMatterValue>? Items { get; init; }

    /// <summary>The fields in their order; null for other values.</summary>
    public List<FrontMatterField>? Fields { get; init; }

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Text is not null ? Text.Length == 0 : Items is { Count: 0 } || Fields is { Count: 0 };

    /// <summary>The value on one line, as it is kept when the model has no place for it.</summary>
    public string ToCompactText() => Text
        ?? (Items is not null
            ? $"[{string.Join(", ", Items.Select(item => item.ToCompactText()))}]"
            : $"{{{string.Join(", ", Fields!.Select(field => $"{field.Key}: {field.Value.ToCompactText()}"))}}}");
}

/// <summary>A field of front matter.</summary>
internal sealed record FrontMatterField(string Key, int Offset, FrontMatterValue Value);
