using System.IO.Compression;

namespace FormatService.Pdf.Objects;

/// <summary>The filter FlateDecode (ISO 32000-1, 7.4.4).</summary>
internal static class Deflate
{
    public static void Append(PdfBuffer target, ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var sink = new Sink(target);
        using var deflater = new ZLibStream(sink, level);
        deflater.Write(data);
    }

    public static byte[] ToArray(ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new PdfBuffer((data.Length / 2) + 64);
        Append(target, data, level);
        return target.Written.ToArray();
    }

    private sealed class Sink(PdfBuffer target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => target.Length;

        public override long Position { get => target.Length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => target.Raw(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => target.Raw(buffer);
    }
}
