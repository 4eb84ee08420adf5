using FormatService.Typesetting.Structure;

namespace FormatService.Pdf;

/// <summary>An entry of the outline (the bookmarks), mirroring a heading.</summary>
/// <param name="Title">The words of the heading.</param>
/// <param name="Target">The heading.</param>
/// <param name="Children">The headings under it.</param>
public sealed record PdfOutlineItem(string Title, StructureElement Target, IReadOnlyList<PdfOutlineItem> Children);
