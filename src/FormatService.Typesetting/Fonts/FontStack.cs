namespace FormatService.Typesetting.Fonts;

/// <summary>The faces that text of one family and weight is set in: the first that can set a character sets it.</summary>
/// <param name="Id">The place in the library, for keys.</param>
/// <param name="Faces">The family asked for first; those of the other weight last.</param>
internal sealed record FontStack(int Id, FontFace[] Faces)
{
    public FontFace Primary => Faces[0];
}
