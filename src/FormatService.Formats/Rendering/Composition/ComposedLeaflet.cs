using FormatService.Pdf;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>A leaflet ready for layout: what to place, what it means, and what goes with it.</summary>
/// <param name="Flow">What to place, in order.</param>
/// <param name="Structure">What it means.</param>
/// <param name="Furniture">Head and foot of every page.</param>
/// <param name="Outline">The headings as bookmarks; the first is the title.</param>
/// <param name="Headings">All headings in order.</param>
/// <param name="Findings">What stands against rendering, or should be looked at.</param>
public sealed record ComposedLeaflet(
    IReadOnlyList<FlowBlock> Flow,
    StructureElement Structure,
    PageFurniture Furniture,
    IReadOnlyList<PdfOutlineItem> Outline,
    IReadOnlyList<ComposedHeading> Headings,
    IReadOnlyList<RenderFinding> Findings);

/// <summary>A heading.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Level">Its level; the title is 1.</param>
/// <param name="Element">Its element.</param>
/// <param name="IsSection">Whether it heads a section: a contents list names sections, not boxes or questions.</param>
public sealed record ComposedHeading(string Words, int Level, StructureElement Element, bool IsSection);
