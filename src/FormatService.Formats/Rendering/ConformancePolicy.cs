namespace FormatService.Formats.Rendering;

/// <summary>What becomes of an artefact that breaks a rule of the standard it claims.</summary>
public enum ConformancePolicy
{
    /// <summary>Nothing is said.</summary>
    Off,

    /// <summary>It is made, with a warning for each violation; it then claims nothing.</summary>
    Report,

    /// <summary>It is not made.</summary>
    Abort,
}
