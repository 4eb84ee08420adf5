using System.Collections.Immutable;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Structure;
using static FormatService.Pdf.Validation.ObjectRule;

namespace FormatService.Pdf.Conformance;

/// <summary>PDF 2.0 that is PDF/UA-2 (ISO 14289-2), PDF/A-4 (ISO 19005-4) and WTPDF 1.0 for accessibility.</summary>
internal sealed class Pdf20Conformance : PdfConformance
{
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Version => "2.0"u8;

    // ISO 19005-4, 6.1.3.
    /// <inheritdoc/>
    internal override bool HasInformation => false;

    /// <inheritdoc/>
    internal override bool HasReferences => true;

    /// <inheritdoc/>
    internal override ImmutableArray<PacketClaim> Claims { get; } =
    [
        new("pdfaid:part", "4", PdfRule.A4("6.7.3", 2), PdfRule.A4("6.7.3", 1)),
        new("pdfaid:rev", "2020", PdfRule.A4("6.7.3", 5)),
        new("pdfaid:conformance", null, PdfRule.A4("6.7.3", 3)),
        new("pdfuaid:part", "2", PdfRule.Ua2("5", 2), PdfRule.Ua2("5", 1)),
        new("pdfuaid:rev", "2024", PdfRule.Ua2("5", 5)),
        new("pdfd:conformsTo", "http://pdfa.org/declarations/wtpdf#accessibility1.0", PdfRule.WellTagged("6.1.3", 1), PdfRule.WellTagged("6.1.3", 1)) { IsDeclared = true },
    ];

    // A claim by a PDF Declaration (PDF Declarations 1.0, 7.2).
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> PacketSupplement =>
        """
        <rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li></rdf:Bag></pdfd:declarations></rdf:Description>

        """u8;

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> NameOf(StructureRole role) => role switch
    {
        // A title heads the document and no part of it, so that headings begin with H1 below it (ISO 32000-2, 14.8.4.6).
        StructureRole.Heading1 => "Title"u8,
        StructureRole.Heading2 => "H1"u8,
        StructureRole.Heading3 => "H2"u8,
        StructureRole.Heading4 => "H3"u8,
        StructureRole.Heading5 => "H4"u8,
        StructureRole.Heading6 => "H5"u8,
        StructureRole.Note => "FENote"u8,
        StructureRole.Strong => "Strong"u8,
        StructureRole.Emphasis => "Em"u8,
        _ => StandardTypes.NameOf(role),
    };

    // These three left with PDF 2.0's own set of types, and have no successor in it.
    /// <inheritdoc/>
    internal override StructureNamespace NamespaceOf(StructureRole role) =>
        role is StructureRole.TableOfContents or StructureRole.TableOfContentsItem or StructureRole.Reference ? StructureNamespace.Pdf17 : StructureNamespace.Pdf20;

    // For readers of PDF 1.7, which look past namespaces and would drop what they do not know, words and all. Others do not use it: it is for
    // elements that name no namespace (ISO 32000-2, 14.7.3).
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> RoleMap => "<</Title/P/Strong/Span/Em/Span/FENote/Note>>"u8;

    // ISO 14289-2, 8.2.5.25: a list with labels does not say that it has none. Ours without bullets and numbers are terms with what they mean.
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> NameOf(ListNumbering numbering, bool hasLabels) =>
        numbering == ListNumbering.None && hasLabels ? "Description"u8 : StandardTypes.NameOf(numbering);

    /// <inheritdoc/>
    internal override void AppendNoteAttributes(PdfBuffer to) => to.Raw("/A<</O/FENote/NoteType/Footnote>>"u8);

    // ISO 14289-2, 8.8. The page is for readers that know of pages only.
    /// <inheritdoc/>
    internal override void AppendTarget(PdfBuffer to, PlaceOnPage place, StructureObjects objects, StructureElement element) =>
        to.Raw("/A<</S/GoTo/SD["u8).Reference(objects.NumberOf(element)).Raw("/XYZ 0 "u8).Number(place.Top)
            .Raw(" null]/D["u8).Reference(place.Page).Raw("/XYZ 0 "u8).Number(place.Top).Raw(" null]>>"u8);

    /// <inheritdoc/>
    internal override ImmutableArray<PdfRule> RulesFor(PdfRule rule) => Counterparts.Of(rule);

    /// <inheritdoc/>
    internal override ReadOnlySpan<PdfRule> RulesOfPlace(StructureElement element, StructureElement parent) => NestingInPdf20.RulesOf(element, parent);

    /// <inheritdoc/>
    internal override ReadOnlySpan<PdfRule> RulesOfInk(StructureRole role) => NestingInPdf20.RulesOfInk(role);

    /// <inheritdoc/>
    internal override IEnumerable<ObjectRule> OwnRules(ObjectKind kind) => kind switch
    {
        ObjectKind.Annotation =>
        [
            new("Subtype", NoneOr("/Link", "/Movie", "/Sound", "/Widget", "/Popup"), "A note on a page is in no Annot.", PdfRule.Ua2("8.9.2.3", 1)),
            new("Subtype", value => !value.SequenceEqual("/Sound"u8), "A page makes a sound.", PdfRule.Ua2("8.9.2.4.11", 1)),
            new("Subtype", value => !value.SequenceEqual("/Movie"u8), "A page shows a film.", PdfRule.Ua2("8.9.2.4.11", 2)),
            new("Dest", Absent, "A link leads to a page, not to an element of the structure.", PdfRule.Ua2("8.8", 1)),
            new("A", LeadsToStructure, "A link leads to a page, not to an element of the structure.", PdfRule.Ua2("8.8", 2)),
        ],
        ObjectKind.OutlineItem =>
        [
            new("Dest", Absent, "A bookmark leads to a page, not to an element of the structure.", PdfRule.Ua2("8.8", 1)),
            new("A", LeadsToStructure, "A bookmark leads to a page, not to an element of the structure.", PdfRule.Ua2("8.8", 2)),
        ],
        ObjectKind.GraphicsState => [new("HTO", Absent, "An origin of halftones is set.", PdfRule.A4("6.2.5", 3))],
        ObjectKind.StructureElement =>
        [
            new("S", value => !value.SequenceEqual("/H"u8), "A heading does not tell its level.", PdfRule.Ua2("8.2.5.12", 1)),
            new("S", ObjectRules.TypeOf(this, "/H", "/Note"), "An element of the structure has no standard type.", PdfRule.Ua2("8.2.4", 1)),
        ],
        ObjectKind.Catalogue => [new("Version", NoneOr("/2.0"), "The file says that it is of another version of PDF.", PdfRule.A4("6.1.12", 1))],
        _ => [],
    };

    /// <inheritdoc/>
    internal override ElementChecks NewElementChecks(ViolationList violations) => new ElementChecksOfPdf20(violations);

    private static bool LeadsToStructure(ReadOnlySpan<byte> action) =>
        !DictionaryReader.Find(action, "S"u8).SequenceEqual("/GoTo"u8) || DictionaryReader.Find(action, "SD"u8).Length > 2;
}
