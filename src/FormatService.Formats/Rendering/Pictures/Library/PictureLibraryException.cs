namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>A folder of pictures is not where it should be, or cannot be read. The message says what to do.</summary>
public sealed class PictureLibraryException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public PictureLibraryException()
    {
    }

    /// <summary>Creates the exception with what is wrong and what to do.</summary>
    public PictureLibraryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong, what to do, and the cause.</summary>
    public PictureLibraryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
