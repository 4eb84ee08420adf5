namespace FormatService.Typesetting.Fonts;

/// <summary>The fonts are not where they should be, or cannot be read. The message says what to do.</summary>
public sealed class FontLibraryException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public FontLibraryException()
    {
    }

    /// <summary>Creates the exception with what is wrong and what to do.</summary>
    public FontLibraryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong, what to do, and the cause.</summary>
    public FontLibraryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
