namespace FormatService.Documents.Reading;

/// <summary>Reads one kind of source into a leaflet.</summary>
public interface ILeafletReader
{
    /// <summary>
    /// Reads a source. Whatever the bytes are, this neither throws nor loses a word in silence: what is wrong is in the diagnostics.
    /// </summary>
    /// <param name="source">The bytes of the source.</param>
    /// <param name="name">What to call it in diagnostics: a file name, or null.</param>
    /// <param name="limits">How much may be read.</param>
    LeafletReading Read(ReadOnlyMemory<byte> source, string? name, ReadingLimits limits);
}
