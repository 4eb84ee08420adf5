namespace FormatService.Testing.Word;

/// <summary>Numbers footnotes in the order of their references, as Word does.</summary>
public sealed class NoteNumbers(string? format)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The label of a note that is referred to here.</summary>
    public string Refer(string id)
    {
        _numbers.TryAdd(id, _numbers.Count + 1);
        return LabelOf(id)!;
    }

    /// <summary>The label of a note; null while nothing refers to it.</summary>
    public string? LabelOf(string id) => _numbers.TryGetValue(id, out var number) ? ListNumbering.Write(number, format) : null;
}
