using System.Collections.Immutable;

namespace FormatService.Testing.Pdf;

/// <summary>What stands below a structure element.</summary>
public abstract record StructureKid;

public sealed record ElementKid(StructureElement Element) : StructureKid;

/// <summary>Marked content; the stream is 0 for the page's own content, else a form XObject's object number.</summary>
public sealed record ContentKid(int PageIndex, int StreamNumber, int Mcid) : StructureKid;

/// <summary>An object reference (OBJR): an annotation or XObject.</summary>
public sealed record ObjectKid(int PageIndex, PdfDictionary Object) : StructureKid;

/// <summary>One attribute of an element: owner "List", name "ListNumbering".</summary>
public sealed record StructureAttribute(string Owner, string Name, PdfObject Value)
{
    public override string ToString() => $"{Name}={Value}";
}

/// <summary>An element of the tag tree.</summary>
public sealed class StructureElement
{
    internal StructureElement(PdfDictionary dictionary, StructureElement? parent, string standardRole)
    {
        Dictionary = dictionary;
        Parent = parent;
        StandardRole = standardRole;
    }

    public PdfDictionary Dictionary { get; }

    public StructureElement? Parent { get; }

    /// <summary>The role as written.</summary>
    public string Role => Dictionary["S"].Name ?? "";

    /// <summary>The role after the role map.</summary>
    public string StandardRole { get; }

    /// <summary>The namespace's name (PDF 2.0), or null.</summary>
    public string? Namespace => Dictionary["NS"].Dictionary?["NS"].Text;

    public string? Language => Dictionary["Lang"].Text;

    /// <summary>The element's language or that of its nearest ancestor; null where only the catalogue speaks.</summary>
    public string? EffectiveLanguage => Ancestry.Select(element => element.Language).FirstOrDefault(language => language is not null);

    public string? Alt => Dictionary["Alt"].Text;

    public string? ActualText => Dictionary["ActualText"].Text;

    /// <summary>The expansion of an abbreviation (/E).</summary>
    public string? Expansion => Dictionary["E"].Text;

    public string? Id => Dictionary["ID"].Text;

    public string? Title => Dictionary["T"].Text;

    /// <summary>Attributes of /A, then those of the classes named by /C.</summary>
    public ImmutableArray<StructureAttribute> Attributes { get; internal set; } = [];

    public ImmutableArray<StructureKid> Kids { get; internal set; } = [];

    public IEnumerable<StructureElement> Children => Kids.OfType<ElementKid>().Select(kid => kid.Element);

    /// <summary>The element and its ancestors, innermost first.</summary>
    public IEnumerable<StructureElement> Ancestry
    {
        get
        {
            for (var element = this; element is not null; element = element.Parent)
            {
                yield return element;
            }
        }
    }

    /// <summary>The element and all below it, in reading order.</summary>
    public IEnumerable<StructureElement> SelfAndDescendants
    {
        get
        {
            var stack = new Stack<StructureElement>([this]);
            while (stack.TryPop(out var element))
            {
                yield return element;
                foreach (var child in element.Children.Reverse())
                {
                    stack.Push(child);
                }
            }
        }
    }

    /// <summary>Whether its text runs on in a line: no word ends at its edges.</summary>
    public bool IsInline => StandardRole is "Span" or "Quote" or "Reference" or "BibEntry" or "Code" or "Link" or "Annot"
        or "Ruby" or "RB" or "RT" or "RP" or "Warichu" or "WT" or "WP" or "Em" or "Strong" or "Sub"
        || (StandardRole == "Lbl" && Parent is { IsInline: true });

    /// <summary>The attribute's value, or null: <c>Attribute("Scope")?.Name</c>.</summary>
    public PdfObject? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;

    public override string ToString() => Role;
}
