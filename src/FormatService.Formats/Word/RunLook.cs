namespace FormatService.Formats.Word;

/// <summary>How words look, as far as a style of characters says it.</summary>
/// <param name="Weight">Why they are bold, if they are.</param>
/// <param name="Link">Whether they are those of a link.</param>
/// <param name="Rise">Whether they are raised or lowered.</param>
internal readonly record struct RunLook(RunWeight Weight, RunLinkLook Link = RunLinkLook.None, RunRise Rise = RunRise.None)
{
    /// <summary>As the paragraph is.</summary>
    public static RunLook Plain => default;
}

/// <summary>Why words are bold. Each reason is a style of its own, so that whoever edits the file can tell them apart.</summary>
internal enum RunWeight
{
    /// <summary>They are as their paragraph is.</summary>
    None,

    /// <summary>They matter.</summary>
    Strong,

    /// <summary>They are stressed.</summary>
    Emphasis,

    /// <summary>They are defined here.</summary>
    Term,

    /// <summary>They label what follows.</summary>
    Label,
}

/// <summary>How the words of a link look.</summary>
internal enum RunLinkLook
{
    /// <summary>They are no link.</summary>
    None,

    /// <summary>Underlined or bold, in the colour of links.</summary>
    Usual,

    /// <summary>Underlined, in the colour of links, where all words are bold and other links are so too.</summary>
    InBold,

    /// <summary>Underlined, in the colour of the words of a band.</summary>
    OnBand,
}

/// <summary>Whether words are raised or lowered.</summary>
internal enum RunRise
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Raised.</summary>
    Raised,

    /// <summary>Lowered.</summary>
    Lowered,
}
