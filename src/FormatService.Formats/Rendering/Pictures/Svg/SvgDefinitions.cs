namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>The elements of a file by their ids; of two with the same id the first counts.</summary>
internal sealed class SvgDefinitions
{
    private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);

    public SvgDefinitions(SvgElement root) => Add(root);

    public SvgElement? Find(string id) => _byId.GetValueOrDefault(id);

    private void Add(SvgElement element)
    {
        if (element is { Name.Length: > 0, Id: { } id })
        {
            _byId.TryAdd(id, element);
        }

        foreach (var child in element.Children)
        {
            Add(child);
        }
    }
}
