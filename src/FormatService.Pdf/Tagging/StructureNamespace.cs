namespace FormatService.Pdf.Tagging;

/// <summary>The namespace that the type of an element is from (ISO 32000-2, 14.8.6).</summary>
internal enum StructureNamespace
{
    /// <summary>None is named.</summary>
    None,

    /// <summary>That of PDF 1.7, for types that PDF 2.0 no longer has in its own.</summary>
    Pdf17,

    /// <summary>That of PDF 2.0.</summary>
    Pdf20,
}

/// <summary>The names of the namespaces.</summary>
internal static class StructureNamespaces
{
    public static ReadOnlySpan<byte> NameOf(StructureNamespace space) => space switch
    {
        StructureNamespace.Pdf17 => "http://iso.org/pdf/ssn"u8,
        StructureNamespace.Pdf20 => "http://iso.org/pdf2/ssn"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(space), space, "Only a namespace has a name."),
    };
}
