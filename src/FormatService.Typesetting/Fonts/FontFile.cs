using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FormatService.Typesetting.Fonts;

/// <summary>
/// A font file on disk. Only its list of tables is read when it is found, so that a library of many large fonts costs nothing to start with;
/// a table, or all of it, when it is first needed. Safe to use from many threads.
/// </summary>
internal sealed class FontFile
{
    private const int HeaderLength = 12, RecordLength = 16, MostTables = 64;
    private const long LargestBytes = 64 << 20;
    private const uint TrueType = 0x00010000, AppleTrueType = 0x74727565, OpenTypeCff = 0x4F54544F, Collection = 0x74746366;
    private static readonly string[] Needed = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];

    private readonly Dictionary<string, (long Start, int Length)> _tables;
    private readonly Lazy<ReadOnlyMemory<byte>> _data;
    private readonly byte[] _directory;
    private readonly long _length;

    private FontFile(string path, long length, byte[] directory, Dictionary<string, (long Start, int Length)> tables)
    {
        Path = path;
        _length = length;
        _directory = directory;
        _tables = tables;
        _data = new Lazy<ReadOnlyMemory<byte>>(ReadAll);
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>All of it, read at the first call.</summary>
    /// <exception cref="FontLibraryException">It cannot be read any more.</exception>
    public ReadOnlyMemory<byte> Data => _data.Value;

    /// <summary>How many bytes are held in memory.</summary>
    public long HeldBytes => _data.IsValueCreated ? _length : 0;

    /// <summary>Finds the tables of a file.</summary>
    /// <exception cref="FontLibraryException">It is no font that pages can be set in; the message says why and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FontFile Open(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.Length > LargestBytes || stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            throw NoFont(path);
        }

        var version = BinaryPrimitives.ReadUInt32BigEndian(header);
        var count = BinaryPrimitives.ReadUInt16BigEndian(header[4..]);
        if (version == OpenTypeCff)
        {
            throw new FontLibraryException($"The font “{path}” has PostScript outlines (CFF), which are not embedded. Put its TrueType version (.ttf) there.");
        }

        if (version == Collection)
        {
            throw new FontLibraryException($"The file “{path}” is a collection of fonts. Put a file for each font there.");
        }

        if (version is not (TrueType or AppleTrueType) || count > MostTables)
        {
            throw NoFont(path);
        }

        var directory = new byte[count * RecordLength];
        if (stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false) < directory.Length)
        {
            throw NoFont(path);
        }

        var tables = new Dictionary<string, (long Start, int Length)>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var record = directory.AsSpan(i * RecordLength, RecordLength);
            long start = BinaryPrimitives.ReadUInt32BigEndian(record[8..]), length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (start + length > stream.Length)
            {
                throw new FontLibraryException($"The font “{path}” is cut short. Copy it again.");
            }

            tables[Encoding.ASCII.GetString(record[..4])] = (start, (int)length);
        }

        if (tables.ContainsKey("fvar"))
        {
            throw new FontLibraryException($"The font “{path}” is a variable font, which is not embedded. Put its static files there: one that ends in “-Regular.ttf”, one in “-Bold.ttf”.");
        }

        return Needed.All(tables.ContainsKey) ? new FontFile(path, stream.Length, directory, tables) : throw NoFont(path);
    }

    /// <summary>
    /// Takes in what tells this font from others: its size, and the names, checksums, places and sizes of its tables (OpenType, table directory).
    /// Its bytes are not read for it.
    /// </summary>
    public void Identify(IncrementalHash hash, string name)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(null, $"{name}:{_length}\n")));
        hash.AppendData(_directory);
        hash.AppendData(Table("head").Span);
    }

    /// <summary>The bytes of a table, without reading the rest of the file; empty where there is none.</summary>
    /// <exception cref="FontLibraryException">The file cannot be read any more.</exception>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        if (!_tables.TryGetValue(tag, out var place))
        {
            return default;
        }

        if (_data.IsValueCreated)
        {
            return Data.Slice((int)place.Start, place.Length);
        }

        return Read(stream =>
        {
            var table = new byte[place.Length];
            stream.Position = place.Start;
            stream.ReadExactly(table);
            return table;
        });
    }

    private ReadOnlyMemory<byte> ReadAll() => Read(stream =>
    {
        if (stream.Length != _length)
        {
            throw new IOException("It has changed since the program started.");
        }

        var data = new byte[_length];
        stream.ReadExactly(data);
        return data;
    });

    private ReadOnlyMemory<byte> Read(Func<FileStream, byte[]> read)
    {
        try
        {
            using var stream = File.OpenRead(Path);
            return read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FontLibraryException($"The font “{Path}” cannot be read: {exception.Message} Put it back, and start the program again.", exception);
        }
    }

    private static FontLibraryException NoFont(string path) => new($"The file “{path}” is not a font. Put a TrueType font (.ttf) there.");
}
