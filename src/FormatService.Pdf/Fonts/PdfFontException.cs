namespace FormatService.Pdf.Fonts;

/// <summary>A font cannot be embedded; the message says which, why, and what to do.</summary>
public sealed class PdfFontException : Exception
{
    /// <summary>A font cannot be embedded.</summary>
    public PdfFontException(string message)
        : base(message)
    {
    }

    /// <summary>A font cannot be embedded, and what was found in it.</summary>
    public PdfFontException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
