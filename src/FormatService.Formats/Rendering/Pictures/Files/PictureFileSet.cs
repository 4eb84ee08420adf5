namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>The files that show a picture.</summary>
/// <param name="Pixels">The picture as pixels, which every program shows: PNG or JPEG.</param>
/// <param name="Drawing">The same as shapes, sharp at any size, where it is one: SVG.</param>
public sealed record PictureFileSet(PictureFile Pixels, PictureFile? Drawing);
