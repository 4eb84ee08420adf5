using FormatService.Typesetting.Flow;

namespace FormatService.Pdf.Content;

/// <summary>The pictures of one document, each once, in order of their first use.</summary>
internal sealed class DocumentPictures
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<PagePicture> _pictures = [];

    /// <summary>The pictures used; the first is the resource /I0.</summary>
    public IReadOnlyList<PagePicture> Pictures => _pictures;

    public int NumberOf(PagePicture picture)
    {
        if (!_numbers.TryGetValue(picture.Key, out var number))
        {
            number = _pictures.Count;
            _pictures.Add(picture);
            _numbers.Add(picture.Key, number);
        }

        return number;
    }
}
