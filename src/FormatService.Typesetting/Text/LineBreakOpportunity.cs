namespace FormatService.Typesetting.Text;

/// <summary>Whether a line may end after a character (UAX #14).</summary>
public enum LineBreakOpportunity : byte
{
    /// <summary>The line may not end here.</summary>
    None,

    /// <summary>The line may end here.</summary>
    Allowed,

    /// <summary>The line ends here.</summary>
    Mandatory,
}
