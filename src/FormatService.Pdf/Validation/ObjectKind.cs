using System.Collections.Immutable;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>Kinds of dictionaries that have rules of their own.</summary>
internal enum ObjectKind
{
    /// <summary>One without.</summary>
    Other,

    /// <summary>The catalogue.</summary>
    Catalogue,

    /// <summary>A page.</summary>
    Page,

    /// <summary>An annotation.</summary>
    Annotation,

    /// <summary>A composite font.</summary>
    Font,

    /// <summary>The font within a composite font.</summary>
    DescendantFont,

    /// <summary>A font descriptor.</summary>
    FontDescriptor,

    /// <summary>A picture or form.</summary>
    XObject,

    /// <summary>Parameters of the graphics state.</summary>
    GraphicsState,

    /// <summary>The root of the structure tree.</summary>
    StructureRoot,

    /// <summary>An element of the structure tree.</summary>
    StructureElement,

    /// <summary>A node of the parent tree.</summary>
    NumberTree,

    /// <summary>A namespace of structure types.</summary>
    Namespace,

    /// <summary>An entry of the outline.</summary>
    OutlineItem,
}

/// <summary>Tells the kind of a dictionary by what it says of itself.</summary>
internal static class ObjectKinds
{
    private static readonly ImmutableArray<(byte[] Name, ObjectKind Kind)> ByType =
    [
        ([.. "/Annot"u8], ObjectKind.Annotation),
        ([.. "/Page"u8], ObjectKind.Page),
        ([.. "/FontDescriptor"u8], ObjectKind.FontDescriptor),
        ([.. "/XObject"u8], ObjectKind.XObject),
        ([.. "/ExtGState"u8], ObjectKind.GraphicsState),
        ([.. "/StructElem"u8], ObjectKind.StructureElement),
        ([.. "/StructTreeRoot"u8], ObjectKind.StructureRoot),
        ([.. "/Catalog"u8], ObjectKind.Catalogue),
        ([.. "/Namespace"u8], ObjectKind.Namespace),
    ];

    // Fonts differ by their subtype; of others it tells where the type is missing, which is against the rules.
    private static readonly ImmutableArray<(byte[] Name, ObjectKind Kind)> BySubtype =
    [
        ([.. "/Type0"u8], ObjectKind.Font),
        ([.. "/CIDFontType2"u8], ObjectKind.DescendantFont),
        ([.. "/Link"u8], ObjectKind.Annotation),
        ([.. "/Image"u8], ObjectKind.XObject),
        ([.. "/Form"u8], ObjectKind.XObject),
    ];

    public static ObjectKind Of(DictionaryEntries dictionary)
    {
        if (Find(ByType, dictionary["Type"u8], out var kind) || Find(BySubtype, dictionary["Subtype"u8], out kind))
        {
            return kind;
        }

        return !dictionary["Nums"u8].IsEmpty ? ObjectKind.NumberTree
            : !dictionary["S"u8].IsEmpty ? ObjectKind.StructureElement
            : !dictionary["Title"u8].IsEmpty && !dictionary["Parent"u8].IsEmpty ? ObjectKind.OutlineItem
            : ObjectKind.Other;
    }

    private static bool Find(ImmutableArray<(byte[] Name, ObjectKind Kind)> known, ReadOnlySpan<byte> name, out ObjectKind kind)
    {
        foreach (var one in known)
        {
            if (name.SequenceEqual(one.Name))
            {
                kind = one.Kind;
                return true;
            }
        }

        kind = ObjectKind.Other;
        return false;
    }
}
