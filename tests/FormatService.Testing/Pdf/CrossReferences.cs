namespace FormatService.Testing.Pdf;

/// <summary>Where each object stands: at an offset, or at an index of an object stream.</summary>
internal readonly record struct ObjectPlace(int Offset, int StreamNumber, int Index)
{
    public bool IsInStream => StreamNumber > 0;
}

/// <summary>The cross-reference tables and streams of a file, newest first (ISO 32000-1 7.5.4, 7.5.8).</summary>
internal sealed class CrossReferences
{
    private readonly Dictionary<int, ObjectPlace?> _places = [];

    private CrossReferences()
    {
    }

    public PdfDictionary Trailer { get; private set; } = new([]);

    public bool HasStream { get; private set; }

    /// <summary>The objects in use, by number.</summary>
    public IEnumerable<int> Numbers => _places.Where(place => place.Value is not null).Select(place => place.Key).Order();

    public ObjectPlace? Find(int number) => _places.GetValueOrDefault(number);

    public static CrossReferences Read(byte[] data, PdfFile file)
    {
        var references = new CrossReferences();
        var visited = new HashSet<int>();
        var next = new Queue<int>([StartOf(data)]);
        var newest = true;
        while (next.TryDequeue(out var offset))
        {
            if (!visited.Add(offset))
            {
                continue;
            }

            var trailer = references.ReadSection(data, offset, file);
            if (newest)
            {
                references.Trailer = trailer;
                newest = false;
            }

            foreach (var key in (string[])["XRefStm", "Prev"])
            {
                if (trailer[key].Integer is { } previous)
                {
                    next.Enqueue(previous);
                }
            }
        }

        return references;
    }

    private static int StartOf(byte[] data)
    {
        var at = data.AsSpan().LastIndexOf("startxref"u8);
        return at < 0
            ? throw new InvalidDataException("The PDF has no startxref.")
            : new PdfParser(data, at + 9, null).ReadInteger();
    }

    private PdfDictionary ReadSection(byte[] data, int offset, PdfFile file)
    {
        if (offset < 0 || offset >= data.Length)
        {
            throw new InvalidDataException("A cross-reference offset lies outside the file.");
        }

        var parser = new PdfParser(data, offset, file);
        if (parser.Read() is PdfKeyword { Value: "xref" })
        {
            return ReadTable(parser);
        }

        parser.Position = offset;
        if (parser.ReadIndirect().Value is not PdfStream { Dictionary: { } dictionary } stream || dictionary["Type"].Name != "XRef")
        {
            throw new InvalidDataException("startxref leads to no cross-reference.");
        }

        HasStream = true;
        ReadStream(stream.Bytes, dictionary);
        return dictionary;
    }

    private PdfDictionary ReadTable(PdfParser parser)
    {
        while (parser.Read() is { } item)
        {
            if (item is PdfKeyword { Value: "trailer" })
            {
                return parser.Read() as PdfDictionary ?? throw new InvalidDataException("The trailer is no dictionary.");
            }

            var first = item.Integer ?? throw new InvalidDataException("A cross-reference section has no first number.");
            var count = parser.ReadInteger();
            for (var index = 0; index < count; index++)
            {
                var offset = parser.ReadInteger();
                parser.ReadInteger();
                var inUse = parser.Read() is PdfKeyword { Value: "n" };
                _places.TryAdd(first + index, inUse ? new ObjectPlace(offset, 0, 0) : null);
            }
        }

        throw new InvalidDataException("The cross-reference table has no trailer.");
    }

    private void ReadStream(byte[] bytes, PdfDictionary dictionary)
    {
        var widths = dictionary["W"].Array?.Numbers.Select(width => (int)width).ToArray() ?? [];
        if (widths.Length < 3)
        {
            throw new InvalidDataException("A cross-reference stream has no field widths.");
        }

        var index = dictionary["Index"].Array?.Numbers.Select(number => (int)number).ToArray() ?? [0, dictionary["Size"].Integer ?? 0];
        var at = 0;
        for (var section = 0; section + 1 < index.Length; section += 2)
        {
            for (var number = index[section]; number < index[section] + index[section + 1]; number++)
            {
                if (at + widths.Sum() > bytes.Length)
                {
                    throw new InvalidDataException("A cross-reference stream is too short.");
                }

                var kind = widths[0] == 0 ? 1 : Field(widths[0]);
                var second = Field(widths[1]);
                var third = Field(widths[2]);
                _places.TryAdd(number, kind switch
                {
                    1 => new ObjectPlace(second, 0, 0),
                    2 => new ObjectPlace(0, second, third),
                    _ => null,
                });
            }
        }

        int Field(int width)
        {
            var value = 0;
            for (; width > 0; width--)
            {
                value = (value << 8) | bytes[at++];
            }

            return value;
        }
    }
}
