using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FormatService.Benchmarks;

/// <summary>A connection that is kept between requests and does as little as can be done, so that the client is no part of what is measured.</summary>
internal sealed class KeptConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[64 * 1024];

    private KeptConnection()
    {
    }

    public static async Task<KeptConnection> OpenAsync(int port)
    {
        var connection = new KeptConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends a whole request and reads the whole answer, of which it tells the status and the length of the body.</summary>
    public async Task<(int Status, int Length)> AskAsync(ReadOnlyMemory<byte> request)
    {
        while (!request.IsEmpty)
        {
            request = request[await _socket.SendAsync(request)..];
        }

        var filled = 0;
        int end;
        while ((end = _buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            filled += await ReceiveAsync(_buffer.AsMemory(filled));
        }

        var (status, length) = Head(Encoding.ASCII.GetString(_buffer, 0, end));
        for (var left = length - (filled - end - 4); left > 0;)
        {
            left -= await ReceiveAsync(_buffer.AsMemory(0, Math.Min(left, _buffer.Length)));
        }

        return (status, length);
    }

    public void Dispose() => _socket.Dispose();

    private static (int Status, int Length) Head(string head)
    {
        const string Name = "Content-Length:";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        var lineEnd = at < 0 ? -1 : head.IndexOf('\r', at);
        var length = at < 0 ? throw new InvalidDataException($"An answer without a length: {head}") : head[(at + Name.Length)..(lineEnd < 0 ? head.Length : lineEnd)];
        return (int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture));
    }

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer)
    {
        var received = await _socket.ReceiveAsync(buffer);
        return received > 0 ? received : throw new IOException("The service closed the connection.");
    }
}
