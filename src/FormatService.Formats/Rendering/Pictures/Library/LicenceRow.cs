using System.Collections.Immutable;

namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>A row of a table of licences.</summary>
/// <param name="File">The name of the picture's file.</param>
/// <param name="Concepts">What it shows.</param>
/// <param name="Licence">What may be done with it.</param>
/// <param name="Sha256">The SHA-256 of the very file that the row speaks of, in hexadecimal; null where the row does not say.</param>
internal sealed record LicenceRow(string File, ImmutableArray<string> Concepts, PictureLicence Licence, string? Sha256);
