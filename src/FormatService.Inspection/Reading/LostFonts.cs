using UglyToad.PdfPig.Logging;

namespace FormatService.Inspection.Reading;

/// <summary>
/// Listens for text that the library leaves out because it cannot read its font, so that nobody takes a page for empty that is not. It says so
/// nowhere else.
/// </summary>
internal sealed class LostFonts : ILog
{
    /// <summary>How many times text was left out since it was last asked.</summary>
    private int _lost;

    /// <summary>Whether text was left out since this was last asked.</summary>
    public bool Taken()
    {
        var lost = _lost > 0;
        _lost = 0;
        return lost;
    }

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message) => Hear(message);

    public void Error(string message) => Hear(message);

    public void Error(string message, Exception ex) => Hear(message);

    private void Hear(string message) => _lost += message.StartsWith("Skipping a missing font", StringComparison.Ordinal) ? 1 : 0;
}
