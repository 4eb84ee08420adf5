namespace FormatService.Pdf.Objects;

/// <summary>The entries of a dictionary, found in one reading of its syntax (see <see cref="DictionaryReader"/>).</summary>
internal readonly ref struct DictionaryEntries
{
    /// <summary>How many entries a dictionary of ours has at most, with room to spare; more are not found.</summary>
    public const int MostEntries = 48;

    private readonly ReadOnlySpan<byte> _syntax;
    private readonly ReadOnlySpan<Entry> _entries;

    private DictionaryEntries(ReadOnlySpan<byte> syntax, ReadOnlySpan<Entry> entries)
    {
        _syntax = syntax;
        _entries = entries;
    }

    /// <summary>Reads a dictionary; the entries are kept in <paramref name="space"/>, which is for them alone as long as they are used.</summary>
    public static DictionaryEntries Read(ReadOnlySpan<byte> syntax, Span<Entry> space, out DictionaryReader read)
    {
        var count = 0;
        read = new DictionaryReader(syntax);
        while (read.Read())
        {
            if (count < space.Length)
            {
                space[count++] = new Entry(read.KeyStart, read.Key.Length, read.ValueStart, read.Value.Length);
            }
        }

        return new DictionaryEntries(syntax, space[..count]);
    }

    /// <summary>The value of a key as it is written, or, by a path such as <c>A/S</c>, that of a key within it; empty for none.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> path]
    {
        get
        {
            var slash = path.IndexOf((byte)'/');
            var key = slash < 0 ? path : path[..slash];
            foreach (var entry in _entries)
            {
                if (entry.KeyLength == key.Length && _syntax.Slice(entry.Key, key.Length).SequenceEqual(key))
                {
                    var value = _syntax.Slice(entry.Value, entry.ValueLength);
                    return slash < 0 ? value : DictionaryReader.Find(value, path[(slash + 1)..]);
                }
            }

            return default;
        }
    }

    /// <summary>Where in the syntax a key and its value stand.</summary>
    internal readonly record struct Entry(int Key, int KeyLength, int Value, int ValueLength);
}
