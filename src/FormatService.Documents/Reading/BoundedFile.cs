namespace FormatService.Documents.Reading;

/// <summary>Reads files without trusting their size.</summary>
internal static class BoundedFile
{
    /// <summary>
    /// The bytes of a file, at most one more than <paramref name="most"/>, so that the caller sees when there are too many;
    /// null when there is no such file or it cannot be opened.
    /// </summary>
    public static byte[]? Read(string path, int most)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, most + 1L)];
            return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
