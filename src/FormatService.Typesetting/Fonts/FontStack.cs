using HarfBuzzSharp;

namespace FormatService.Typesetting.Fonts;

/// <summary>The faces that text of one family, weight and kind of language is set in: the first that can set a character sets it.</summary>
internal sealed class FontStack
{
    private readonly Dictionary<Script, FontFace[]> _ofScript;

    /// <summary>Makes a stack.</summary>
    /// <param name="id">What tells it from other stacks, for keys.</param>
    /// <param name="faces">The family asked for first; those of the other weight last.</param>
    /// <param name="ofScript">For each script with families of its own, the faces that are asked before all others.</param>
    public FontStack(int id, FontFace[] faces, Dictionary<Script, FontFace[]> ofScript)
    {
        Id = id;
        Faces = faces;
        _ofScript = ofScript;
    }

    /// <summary>What tells it from other stacks, for keys.</summary>
    public int Id { get; }

    /// <summary>The family asked for first; those of the other weight last.</summary>
    public FontFace[] Faces { get; }

    /// <summary>The face of the family asked for.</summary>
    public FontFace Primary => Faces[0];

    /// <summary>The face that most text of a script is set in.</summary>
    public FontFace FirstOf(Script script) => Of(script) is [var first, ..] ? first : Primary;

    /// <summary>The faces made for a script; none for a script that the family asked for is made for.</summary>
    public ReadOnlySpan<FontFace> Of(Script script) => _ofScript.TryGetValue(script, out var faces) ? faces : [];
}
