using System.Collections.Immutable;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Conformance;

/// <summary>PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).</summary>
internal sealed class Pdf17Conformance : PdfConformance
{
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> Version => "1.7"u8;

    /// <inheritdoc/>
    internal override bool HasInformation => true;

    /// <inheritdoc/>
    internal override bool HasReferences => false;

    /// <inheritdoc/>
    internal override ImmutableArray<PacketClaim> Claims { get; } =
    [
        new("pdfaid:part", "2", PdfRule.Archive("6.6.4", 2), PdfRule.Archive("6.6.4", 1)),
        new("pdfaid:conformance", "A", PdfRule.Archive("6.6.4", 3)),
        new("pdfuaid:part", "1", PdfRule.Ua("5", 2), PdfRule.Ua("5", 1)),
    ];

    // PDF/A knows no property of PDF/UA: it has to be told in the file (ISO 19005-2, 6.6.2.3).
    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> PacketSupplement =>
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>

        """u8;

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> NameOf(StructureRole role) => StandardTypes.NameOf(role);

    /// <inheritdoc/>
    internal override StructureNamespace NamespaceOf(StructureRole role) => StructureNamespace.None;

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> RoleMap => [];

    /// <inheritdoc/>
    internal override ReadOnlySpan<byte> NameOf(ListNumbering numbering, bool hasLabels) => StandardTypes.NameOf(numbering);

    /// <inheritdoc/>
    internal override void AppendNoteAttributes(PdfBuffer to)
    {
    }

    /// <inheritdoc/>
    internal override void AppendTarget(PdfBuffer to, PlaceOnPage place, StructureObjects objects, StructureElement element) =>
        to.Raw("/Dest"u8).Raw((byte)'[').Reference(place.Page).Raw("/XYZ 0 "u8).Number(place.Top).Raw(" null]"u8);

    // Rules of the other file's standards are not asked here.
    /// <inheritdoc/>
    internal override ImmutableArray<PdfRule> RulesFor(PdfRule rule) => rule.Standard is PdfStandard.Ua1 or PdfStandard.A2a ? [rule] : [];

    /// <inheritdoc/>
    internal override ReadOnlySpan<PdfRule> RulesOfPlace(StructureElement element, StructureElement parent) =>
        NestingInPdf17.RulesOf(element.Role, parent.Role);

    /// <inheritdoc/>
    internal override ReadOnlySpan<PdfRule> RulesOfInk(StructureRole role) => NestingInPdf17.RulesOfInk(role);

    /// <inheritdoc/>
    internal override IEnumerable<ObjectRule> OwnRules(ObjectKind kind) => kind switch
    {
        ObjectKind.StructureElement => [new("S", ObjectRules.TypeOf(this), "An element of the structure has no standard type.", PdfRule.Ua("7.1", 5), PdfRule.Archive("6.7.3.4", 1))],
        ObjectKind.StructureRoot => [new("RoleMap", ObjectRule.Absent, "A standard structure type is given another meaning.", PdfRule.Ua("7.1", 7))],
        _ => [],
    };

    /// <inheritdoc/>
    internal override ElementChecks NewElementChecks(ViolationList violations) => new(violations);
}
