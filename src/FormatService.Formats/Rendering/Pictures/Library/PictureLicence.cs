namespace FormatService.Formats.Rendering.Pictures.Library;

/// <summary>What may be done with a picture of the library: its row in the table of licences (FORMATS 2.5).</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Name">The licence: an SPDX identifier, or the name of an agreement.</param>
/// <param name="Address">Where the licence can be read; null where it is on paper.</param>
/// <param name="Attribution">The words that credit it; null where the licence asks for none.</param>
/// <param name="IsAllowed">Whether whoever answers for the pictures allows it in leaflets.</param>
public sealed record PictureLicence(string Set, string Author, string Name, string? Address, string? Attribution, bool IsAllowed);
