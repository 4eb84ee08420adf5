using System.Collections.Immutable;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>A PDF read for tests, by code that shares nothing with the writer; a broken file throws <see cref="InvalidDataException"/>.</summary>
public sealed class PdfFile
{
    private const int MaximumPages = 20_000;

    private readonly byte[] _data;
    private readonly CrossReferences _references;
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, PdfObject[]> _objectStreams = [];
    private readonly HashSet<int> _beingRead = [];
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];
    private PdfStructure? _structure;
    private PdfNavigation? _navigation;
    private XmpPacket? _xmp;

    private PdfFile(byte[] data)
    {
        _data = data;
        if (!data.AsSpan().StartsWith("%PDF-"u8) || data.Length < 8)
        {
            throw new InvalidDataException("The file does not begin with %PDF-.");
        }

        HeaderVersion = Encoding.Latin1.GetString(data, 5, 3);
        _references = CrossReferences.Read(data, this);
        Catalogue = Trailer["Root"].Dictionary ?? throw new InvalidDataException("The PDF has no catalogue.");
        Pages = [.. PageDictionaries().Select((page, index) => new PdfPage(this, page.Number, page.Dictionary, page.Inherited, index))];
    }

    /// <summary>The version in the file's first line, "1.7".</summary>
    public string HeaderVersion { get; }

    public PdfDictionary Trailer => _references.Trailer;

    public PdfDictionary Catalogue { get; }

    public ImmutableArray<PdfPage> Pages { get; }

    public int Length => _data.Length;

    public bool HasCrossReferenceStream => _references.HasStream;

    /// <summary>How many objects live in object streams.</summary>
    public int CompressedObjectCount => _references.Numbers.Count(number => _references.Find(number) is { IsInStream: true });

    /// <summary>Every object in use, by number.</summary>
    public IEnumerable<(int Number, PdfObject Value)> Objects => _references.Numbers.Select(number => (number, Object(number)));

    /// <summary>Every font dictionary of the file; descendant fonts are reached through their Type 0 font.</summary>
    public IEnumerable<PdfFont> Fonts => Objects
        .Where(item => item.Value.Dictionary is { } dictionary && dictionary["Type"].Name == "Font" && dictionary["Subtype"].Name is not ("CIDFontType0" or "CIDFontType2"))
        .Select(item => FontOf(item.Value.Dictionary!));

    /// <summary>The tag tree and all that hangs on it; read once.</summary>
    public PdfStructure Structure => _structure ??= new PdfStructure(this);

    /// <summary>Links, bookmarks and page labels; read once.</summary>
    public PdfNavigation Navigation => _navigation ??= new PdfNavigation(this);

    /// <summary>The XMP packet as text, or null.</summary>
    public string? XmpText => Catalogue["Metadata"] is PdfStream stream ? Encoding.UTF8.GetString(stream.Bytes) : null;

    /// <summary>The XMP packet's properties, or null when there is no packet.</summary>
    public XmpPacket? Xmp => XmpText is { } text ? _xmp ??= new XmpPacket(text) : null;

    /// <summary>The document's language, from the catalogue.</summary>
    public string? Language => Catalogue["Lang"].Text;

    /// <summary>The Info dictionary's text entries.</summary>
    public ImmutableSortedDictionary<string, string> Info =>
        Trailer["Info"].Dictionary is { } info
            ? info.Keys.Where(key => info[key].Text is not null).ToImmutableSortedDictionary(key => key, key => info[key].Text!, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty;

    public static PdfFile Open(byte[] bytes) => new(bytes);

    /// <summary>The object of that number; null object when there is none.</summary>
    public PdfObject Object(int number)
    {
        if (_objects.TryGetValue(number, out var known))
        {
            return known;
        }

        if (!_beingRead.Add(number))
        {
            throw new InvalidDataException($"Object {number} refers to itself.");
        }

        var value = _references.Find(number) is { } place ? ReadAt(number, place) : PdfNull.Value;
        _beingRead.Remove(number);
        _objects[number] = value is PdfReference reference ? reference.Target : value;
        return _objects[number];
    }

    internal PdfFont FontOf(PdfDictionary dictionary)
    {
        if (!_fonts.TryGetValue(dictionary, out var font))
        {
            font = new PdfFont(dictionary);
            _fonts.Add(dictionary, font);
        }

        return font;
    }

    private PdfObject ReadAt(int number, ObjectPlace place)
    {
        if (place.IsInStream)
        {
            var stream = ObjectStream(place.StreamNumber);
            return place.Index < stream.Length ? stream[place.Index] : throw new InvalidDataException($"Object {number} is not in its object stream.");
        }

        var (found, value) = new PdfParser(_data, place.Offset, this).ReadIndirect();
        return found == number ? value : throw new InvalidDataException($"The place of object {number} holds object {found}.");
    }

    private PdfObject[] ObjectStream(int number)
    {
        if (_objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        if (Object(number) is not PdfStream { Dictionary: { } dictionary } stream)
        {
            throw new InvalidDataException($"Object {number} is no object stream.");
        }

        var count = dictionary["N"].Integer ?? 0;
        var first = dictionary["First"].Integer ?? 0;
        var header = new PdfParser(stream.Bytes, 0, null);
        var offsets = new int[count];
        for (var index = 0; index < count; index++)
        {
            header.ReadInteger();
            offsets[index] = header.ReadInteger();
        }

        var objects = offsets.Select(offset => new PdfParser(stream.Bytes, first + offset, this).Read() ?? PdfNull.Value).ToArray();
        _objectStreams[number] = objects;
        return objects;
    }

    private List<(int Number, PdfDictionary Dictionary, PdfDictionary[] Inherited)> PageDictionaries()
    {
        var pages = new List<(int, PdfDictionary, PdfDictionary[])>();
        var visited = new HashSet<int>();
        var stack = new Stack<(PdfObject Node, PdfDictionary[] Inherited)>([(Catalogue.Raw("Pages"), [])]);
        while (stack.TryPop(out var item) && pages.Count < MaximumPages)
        {
            var number = (item.Node as PdfReference)?.ObjectNumber ?? 0;
            var node = (item.Node is PdfReference reference ? reference.Target : item.Node).Dictionary;
            if (node is null || (number > 0 && !visited.Add(number)))
            {
                continue;
            }

            if (node["Kids"].Array is { } kids)
            {
                PdfDictionary[] inherited = [node, .. item.Inherited];
                foreach (var kid in kids.RawItems.Reverse())
                {
                    stack.Push((kid, inherited));
                }
            }
            else
            {
                pages.Add((number, node, item.Inherited));
            }
        }

        return pages;
    }
}
