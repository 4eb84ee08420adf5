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
}

/// <summary>Tells the kind of a dictionary by what it says of itself.</summary>
internal static class ObjectKinds
{
    public static ObjectKind Of(DictionaryEntries dictionary)
    {
        var kind = OfSubtype(dictionary["Subtype"u8], OfType(dictionary["Type"u8], ObjectKind.Other));
        if (kind != ObjectKind.Other)
        {
            return kind;
        }

        return !dictionary["Nums"u8].IsEmpty ? ObjectKind.NumberTree : !dictionary["S"u8].IsEmpty ? ObjectKind.StructureElement : ObjectKind.Other;
    }

    // Where the type is missing, which is against the rules, the subtype tells.
    private static ObjectKind OfSubtype(ReadOnlySpan<byte> subtype, ObjectKind known)
    {
        if (subtype.SequenceEqual("/Type0"u8))
        {
            return ObjectKind.Font;
        }

        if (subtype.SequenceEqual("/CIDFontType2"u8))
        {
            return ObjectKind.DescendantFont;
        }

        if (subtype.SequenceEqual("/Link"u8))
        {
            return ObjectKind.Annotation;
        }

        return subtype.SequenceEqual("/Image"u8) || subtype.SequenceEqual("/Form"u8) ? ObjectKind.XObject : known;
    }

    private static ObjectKind OfType(ReadOnlySpan<byte> type, ObjectKind known)
    {
        if (type.SequenceEqual("/Page"u8))
        {
            return ObjectKind.Page;
        }

        if (type.SequenceEqual("/Annot"u8))
        {
            return ObjectKind.Annotation;
        }

        if (type.SequenceEqual("/Catalog"u8))
        {
            return ObjectKind.Catalogue;
        }

        if (type.SequenceEqual("/FontDescriptor"u8))
        {
            return ObjectKind.FontDescriptor;
        }

        if (type.SequenceEqual("/StructTreeRoot"u8))
        {
            return ObjectKind.StructureRoot;
        }

        if (type.SequenceEqual("/StructElem"u8))
        {
            return ObjectKind.StructureElement;
        }

        if (type.SequenceEqual("/XObject"u8))
        {
            return ObjectKind.XObject;
        }

        return type.SequenceEqual("/ExtGState"u8) ? ObjectKind.GraphicsState : known;
    }
}
