namespace FormatService.Formats.Rendering;

/// <summary>What becomes of an artefact that breaks a rule of the standard it is to follow. Whatever is chosen, it then claims no standard.</summary>
public enum ConformancePolicy
{
    /// <summary>It is made, and nothing is said.</summary>
    Off,

    /// <summary>It is made, with a warning for each violation.</summary>
    Report,

    /// <summary>It is not made.</summary>
    Abort,
}
