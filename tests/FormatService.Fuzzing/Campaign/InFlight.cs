using System.IO.MemoryMappedFiles;

namespace FormatService.Fuzzing.Campaign;

/// <summary>
/// The case that a worker is at, in memory that two processes share: when a worker dies of a stack overflow or in native code, the bytes that
/// killed it are still there to be read.
/// </summary>
internal sealed class InFlight : IDisposable
{
    public const int MostBytes = 32 * 1024 * 1024;

    private const int Running = 0, Length = 4, Executions = 8, CorpusSize = 16, Edges = 24, Start = 64;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public InFlight(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Start + MostBytes);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Whether a case is being run.</summary>
    public bool IsRunning => _view.ReadInt32(Running) != 0;

    public long ExecutionCount => _view.ReadInt64(Executions);

    public long CorpusCount => _view.ReadInt64(CorpusSize);

    public long EdgeCount => _view.ReadInt64(Edges);

    /// <summary>The bytes of the case.</summary>
    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[_view.ReadInt32(Length)];
            _view.ReadArray(Start, bytes, 0, bytes.Length);
            return bytes;
        }
    }

    public void Begin(byte[] input)
    {
        _view.WriteArray(Start, input, 0, input.Length);
        _view.Write(Length, input.Length);
        _view.Write(Running, 1);
    }

    public void End(long corpus, long edges)
    {
        _view.Write(Executions, ExecutionCount + 1);
        _view.Write(CorpusSize, corpus);
        _view.Write(Edges, edges);
        _view.Write(Running, 0);
    }

    /// <summary>Begins anew after a worker is gone.</summary>
    public void Clear() => _view.Write(Running, 0);

    public void ClearCount() => _view.Write(Executions, 0L);

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
