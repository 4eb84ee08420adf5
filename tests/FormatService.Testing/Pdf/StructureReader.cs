using System.Collections.Immutable;

namespace FormatService.Testing.Pdf;

/// <summary>Reads the tag tree from the file.</summary>
internal sealed class StructureReader(PdfFile file, PdfDictionary root, List<string> problems)
{
    private const int MaximumDepth = 1000;

    private readonly Dictionary<int, int> _pages = file.Pages.ToDictionary(page => page.ObjectNumber, page => page.Index);
    private readonly HashSet<PdfDictionary> _visited = [];
    private readonly PdfDictionary? _roleMap = root["RoleMap"].Dictionary;
    private readonly PdfDictionary? _classMap = root["ClassMap"].Dictionary;

    public ImmutableArray<StructureElement> Read() =>
        [.. Items(root["K"]).Select(item => item.Dictionary).OfType<PdfDictionary>().Select(dictionary => Element(dictionary, null, 0)).OfType<StructureElement>()];

    private StructureElement? Element(PdfDictionary dictionary, StructureElement? parent, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new InvalidDataException("The tag tree is nested too deeply.");
        }

        if (!_visited.Add(dictionary))
        {
            problems.Add($"the element {dictionary["S"]} stands in the tree more than once");
            return null;
        }

        var element = new StructureElement(dictionary, parent, dictionary.Has("NS") ? RoleInNamespace(dictionary) : StandardRole(dictionary["S"].Name ?? ""));
        element.Attributes = [.. Attributes(dictionary)];
        if (!ReferenceEquals(dictionary["P"].Dictionary, parent?.Dictionary ?? root))
        {
            problems.Add($"{element.Role}: /P does not name the parent");
        }

        var kids = ImmutableArray.CreateBuilder<StructureKid>();
        foreach (var item in Items(dictionary["K"]))
        {
            if (Kid(item, element, depth) is { } kid)
            {
                kids.Add(kid);
            }
        }

        element.Kids = kids.ToImmutable();
        return element;
    }

    private StructureKid? Kid(PdfObject item, StructureElement element, int depth)
    {
        if (item.Integer is { } mcid)
        {
            return PageOf(element.Dictionary, element) is { } page ? new ContentKid(page, 0, mcid) : null;
        }

        if (item.Dictionary is not { } dictionary)
        {
            problems.Add($"{element.Role}: a kid is {item}");
            return null;
        }

        var own = dictionary.Has("Pg") ? dictionary : element.Dictionary;
        switch (dictionary["Type"].Name)
        {
            case "MCR":
                return PageOf(own, element) is { } page
                    ? new ContentKid(page, dictionary.ReferenceOf("Stm") ?? 0, dictionary["MCID"].Integer ?? -1)
                    : null;
            case "OBJR":
                if (dictionary["Obj"].Dictionary is not { } target)
                {
                    problems.Add($"{element.Role}: an object reference names no object");
                    return null;
                }

                return PageOf(own, element) is { } place ? new ObjectKid(place, target) : null;
            default:
                return Element(dictionary, element, depth + 1) is { } child ? new ElementKid(child) : null;
        }
    }

    private int? PageOf(PdfDictionary dictionary, StructureElement element)
    {
        if (dictionary.ReferenceOf("Pg") is { } number && _pages.TryGetValue(number, out var page))
        {
            return page;
        }

        problems.Add($"{element.Role}: content without a page");
        return null;
    }

    // The role map of the tree is for types without a namespace; a namespace has its own, to names or to pairs of a name and a namespace.
    private static string RoleInNamespace(PdfDictionary element)
    {
        var role = element["S"].Name ?? "";
        var mapped = element["NS"].Dictionary?["RoleMapNS"].Dictionary?[role];
        return mapped?.Name ?? mapped?.Array?[0].Name ?? role;
    }

    private string StandardRole(string role)
    {
        for (var steps = 0; steps < 20 && _roleMap?[role].Name is { } mapped; steps++)
        {
            role = mapped;
        }

        return role;
    }

    private IEnumerable<StructureAttribute> Attributes(PdfDictionary dictionary)
    {
        var classes = Items(dictionary["C"]).SelectMany(item => item.Name is { } name && _classMap is not null ? Items(_classMap[name]) : []);
        // A number after an attribute object is its revision and no attribute.
        foreach (var attributes in Items(dictionary["A"]).Concat(classes).Select(item => item.Dictionary).OfType<PdfDictionary>())
        {
            foreach (var key in attributes.Keys.Where(key => key != "O"))
            {
                yield return new StructureAttribute(attributes["O"].Name ?? "", key, attributes[key]);
            }
        }
    }

    private static IEnumerable<PdfObject> Items(PdfObject value) => value switch
    {
        PdfNull => [],
        PdfArray array => array.Items,
        _ => [value],
    };
}
