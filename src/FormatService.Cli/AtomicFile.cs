namespace FormatService.Cli;

/// <summary>Writes whole files or none.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target and moves over it, so that nobody ever finds half a file there.</summary>
    /// <exception cref="IOException">The folder cannot be written, or the disk is full; the target is as it was.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            await File.WriteAllBytesAsync(beside, content, cancellationToken);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
