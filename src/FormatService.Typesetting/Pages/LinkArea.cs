using FormatService.Typesetting.Structure;

namespace FormatService.Typesetting.Pages;

/// <summary>The part of a link that stands on one page: one annotation, however many lines it covers.</summary>
/// <param name="Element">The element of role <see cref="StructureRole.Link"/> that the annotation belongs to.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Description">What it leads to, in words (the annotation's /Contents).</param>
/// <param name="Boxes">A box for each line, in reading order.</param>
public sealed record LinkArea(StructureElement Element, LinkTarget Target, string Description, IReadOnlyList<PageBox> Boxes);

/// <summary>Where a link leads: out to an address, or to an element of this document.</summary>
/// <param name="Uri">An absolute address (http, https, mailto, tel), or null.</param>
/// <param name="Element">An element of this document, or null.</param>
public readonly record struct LinkTarget(string? Uri, StructureElement? Element);
