namespace FormatService.Formats.Rendering.Pictures.Files;

/// <summary>A picture as a file that we wrote ourselves: nothing of what its author's program or camera noted beside the picture is in it.</summary>
/// <param name="Content">The bytes; always the same for the same picture.</param>
/// <param name="MediaType">What it is: <c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Extension">What its name ends with: <c>.png</c>, <c>.jpg</c> or <c>.svg</c>.</param>
/// <param name="WidthPx">Its width in pixels; for shapes, in CSS pixels of 1/96 inch.</param>
/// <param name="HeightPx">Its height in pixels; for shapes, in CSS pixels of 1/96 inch.</param>
public sealed record PictureFile(ReadOnlyMemory<byte> Content, string MediaType, string Extension, int WidthPx, int HeightPx);
