using System.Buffers;

namespace FormatService.Formats.Rendering;

/// <summary>
/// Takes the bytes of an artefact whose length is not known yet, in memory that is borrowed, and gives them out in an array of their length:
/// one that grew by doubling would leave twice as much behind.
/// </summary>
internal sealed class ArtefactBuffer : Stream
{
    private const int ChunkLength = 1 << 16;
    private readonly List<byte[]> _chunks = [];
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    /// <summary>All that was written.</summary>
    public byte[] ToArray()
    {
        var all = new byte[_length];
        CopyTo(all);
        return all;
    }

    /// <summary>Gives all that was written to a place that has room for it.</summary>
    public void CopyTo(Span<byte> target)
    {
        var rest = target[..(int)_length];
        foreach (var chunk in _chunks)
        {
            var part = chunk.AsSpan(0, Math.Min(ChunkLength, rest.Length));
            part.CopyTo(rest);
            rest = rest[part.Length..];
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var used = (int)(_length % ChunkLength);
            if (used == 0)
            {
                _chunks.Add(ArrayPool<byte>.Shared.Rent(ChunkLength));
            }

            var part = buffer[..Math.Min(buffer.Length, ChunkLength - used)];
            part.CopyTo(_chunks[^1].AsSpan(used));
            _length += part.Length;
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        foreach (var chunk in _chunks)
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        _chunks.Clear();
        base.Dispose(disposing);
    }
}
