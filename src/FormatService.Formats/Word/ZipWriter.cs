using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FormatService.Formats.Word;

/// <summary>
/// Writes a zip file from its start to its end (PKWARE APPNOTE 6.3.3, the subset of ECMA-376-2, annex B): every entry says its length before
/// its bytes, so that readers which go through it once find nothing to wait for, and <paramref name="output"/> need not seek.
/// </summary>
/// <param name="output">Where it is written to; stays open.</param>
internal sealed class ZipWriter(Stream output) : IDisposable
{
    private const uint EntrySignature = 0x04034B50, DirectorySignature = 0x02014B50, EndSignature = 0x06054B50;
    private const int EntryLength = 30, DirectoryLength = 46, EndLength = 22;
    private const int GzipHeadLength = 10, GzipTailLength = 8;
    private const ushort VersionNeeded = 20, Deflated = 8;

    // The first day that a zip can name, 1 January 1980: no clock reaches an output.
    private const ushort Date = (1 << 5) | 1;

    private readonly MemoryStream _directory = new();
    private readonly MemoryStream _packed = new();
    private long _position;
    private int _count;

    /// <summary>Adds an entry.</summary>
    /// <param name="name">Its name, in ASCII.</param>
    /// <param name="level">How hard it is packed.</param>
    /// <param name="write">Writes its bytes.</param>
    public void Add(string name, CompressionLevel level, Action<Stream> write)
    {
        // A gzip member is a deflated stream between a head and a tail, which tells the checksum and the length that a zip wants too (RFC 1952).
        _packed.SetLength(0);
        using (var gzip = new GZipStream(_packed, level, leaveOpen: true))
        {
            write(gzip);
        }

        if (_packed.Length == 0)
        {
            throw new ArgumentException($"The part “{name}” has no bytes.", nameof(write));
        }

        var member = _packed.GetBuffer().AsSpan(0, checked((int)_packed.Length));
        var tail = member[^GzipTailLength..];
        AddPacked(name, member[GzipHeadLength..^GzipTailLength], BinaryPrimitives.ReadUInt32LittleEndian(tail), BinaryPrimitives.ReadUInt32LittleEndian(tail[4..]));
    }

    /// <summary>Writes the directory at the end.</summary>
    public void Finish()
    {
        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)_count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], checked((ushort)_count));
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], checked((uint)_directory.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)_position));
        _directory.WriteTo(output);
        output.Write(end);
    }

    /// <summary>Lets go of what was packed.</summary>
    public void Dispose()
    {
        _directory.Dispose();
        _packed.Dispose();
    }

    private void AddPacked(string name, ReadOnlySpan<byte> packed, uint checksum, uint length)
    {
        Span<byte> entry = stackalloc byte[DirectoryLength];
        entry.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(entry, DirectorySignature);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], VersionNeeded);

        // From here on, both heads hold the same.
        var shared = entry[6..32];
        BinaryPrimitives.WriteUInt16LittleEndian(shared, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[8..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[10..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(shared[14..], checked((uint)packed.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(shared[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(shared[22..], checked((ushort)name.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(entry[42..], checked((uint)_position));

        Span<byte> head = stackalloc byte[EntryLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, EntrySignature);
        shared.CopyTo(head[4..]);
        var nameBytes = Encoding.ASCII.GetBytes(name);
        output.Write(head);
        output.Write(nameBytes);
        output.Write(packed);
        _directory.Write(entry);
        _directory.Write(nameBytes);
        _position += EntryLength + nameBytes.Length + packed.Length;
        _count++;
    }
}
