using System.Collections.Immutable;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Conformance;

/// <summary>
/// Which standards a file follows, all at once, and all that differs for it: one file cannot be both, since the versions of PDF exclude each
/// other. The pages and the structure tree are the same.
/// </summary>
public abstract class PdfConformance
{
    private readonly Lazy<ObjectRules> _objectRules;

    private protected PdfConformance() => _objectRules = new Lazy<ObjectRules>(() => new ObjectRules(this));

    /// <summary>PDF 1.7 that is PDF/UA-1 and PDF/A-2a: what most readers understand.</summary>
    public static PdfConformance Ua1A2a { get; } = new Pdf17Conformance();

    /// <summary>PDF 2.0 that is PDF/UA-2, PDF/A-4 and WTPDF 1.0 for accessibility.</summary>
    public static PdfConformance Ua2A4 { get; } = new Pdf20Conformance();

    /// <summary>The version of PDF, as the header says it.</summary>
    internal abstract ReadOnlySpan<byte> Version { get; }

    /// <summary>Whether the file has an information dictionary beside its metadata.</summary>
    internal abstract bool HasInformation { get; }

    /// <summary>Whether elements name those that they speak of (/Ref).</summary>
    internal abstract bool HasReferences { get; }

    /// <summary>What the metadata claim, in the order they say it.</summary>
    internal abstract ImmutableArray<PacketClaim> Claims { get; }

    /// <summary>What else the metadata of a file that conforms have to say: descriptions in RDF.</summary>
    internal abstract ReadOnlySpan<byte> PacketSupplement { get; }

    /// <summary>What the objects of a file have to say.</summary>
    internal ObjectRules ObjectRules => _objectRules.Value;

    /// <summary>The standard structure type of a role.</summary>
    internal abstract ReadOnlySpan<byte> NameOf(StructureRole role);

    /// <summary>The namespace of that type, where elements name theirs.</summary>
    internal abstract StructureNamespace NamespaceOf(StructureRole role);

    /// <summary>What readers are to take types for that they do not know (/RoleMap): a dictionary; empty for none.</summary>
    internal abstract ReadOnlySpan<byte> RoleMap { get; }

    /// <summary>The name of how the items of a list are marked.</summary>
    internal abstract ReadOnlySpan<byte> NameOf(ListNumbering numbering, bool hasLabels);

    /// <summary>Appends the attributes of a note, if it has any.</summary>
    internal abstract void AppendNoteAttributes(PdfBuffer to);

    /// <summary>Appends the entry that leads from a link or bookmark to <paramref name="element"/>, which begins at <paramref name="place"/>.</summary>
    internal abstract void AppendTarget(PdfBuffer to, PlaceOnPage place, StructureObjects objects, StructureElement element);

    /// <summary>What the standards say of a rule that a check names: itself, its counterparts, or nothing where they do not ask for it.</summary>
    internal abstract ImmutableArray<PdfRule> RulesFor(PdfRule rule);

    /// <summary>The rules that an element breaks by standing in its parent; none as a rule.</summary>
    internal abstract ReadOnlySpan<PdfRule> RulesOfPlace(StructureElement element, StructureElement parent);

    /// <summary>The rules that an element breaks by holding ink directly; none as a rule.</summary>
    internal abstract ReadOnlySpan<PdfRule> RulesOfInk(StructureRole role);

    /// <summary>Rules for objects of a kind that these standards alone have.</summary>
    internal abstract IEnumerable<ObjectRule> OwnRules(ObjectKind kind);

    /// <summary>Checks of a file's elements of structure.</summary>
    internal abstract ElementChecks NewElementChecks(ViolationList violations);
}
