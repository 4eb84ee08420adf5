using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Which elements may stand in which (<see cref="NestingInPdf17"/>, <see cref="NestingInPdf20"/>), and which they need.</summary>
internal static class NestingChecks
{
    public static void Run(StructureElement element, ViolationList violations)
    {
        if (element.Parent is { } parent)
        {
            CheckPlace(element, parent, violations);
        }

        if (element.Role is StructureRole.List or StructureRole.Table or StructureRole.TableOfContents)
        {
            CheckParts(element, violations);
        }
        else if (element.Role == StructureRole.ListItem)
        {
            CheckItem(element, violations);
        }

        if (violations.Conformance.RulesOfInk(element.Role) is { IsEmpty: false } rules && HoldsInk(element))
        {
            violations.Add($"Ink belongs to {Name(element.Role, violations)} directly, which only groups other elements.", element, rules);
        }
    }

    private static void CheckPlace(StructureElement element, StructureElement parent, ViolationList violations)
    {
        if (violations.Conformance.RulesOfPlace(element, parent) is { IsEmpty: false } rules)
        {
            violations.Add($"{Name(element.Role, violations)} stands in {Name(parent.Role, violations)}.", element, rules);
        }
    }

    /// <summary>Counts the captions, heads and bodies of a list or table, and looks where they stand.</summary>
    private static void CheckParts(StructureElement element, ViolationList violations)
    {
        var isTable = element.Role == StructureRole.Table;
        var (captions, heads, bodies) = (0, 0, 0);
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is not StructureElement part)
            {
                continue;
            }

            heads += part.Role == StructureRole.TableHead ? 1 : 0;
            bodies += part.Role == StructureRole.TableBody ? 1 : 0;
            if (part.Role != StructureRole.Caption)
            {
                continue;
            }

            captions++;
            if (isTable && captions == 2)
            {
                violations.Add(PdfRule.Ua("7.2", 39), "A table has two captions.", part);
            }
            else if (i > 0 && (!isTable || i < element.Children.Count - 1))
            {
                violations.Add(
                    PdfRule.Ua("7.2", isTable ? 16 : element.Role == StructureRole.List ? 40 : 28),
                    $"A caption stands amid {Name(element.Role, violations)}.", part);
            }
        }

        if (heads > 1)
        {
            violations.Add(PdfRule.Ua("7.2", 11), "A table has two heads.", element);
        }

        if (isTable && heads > 0 && bodies == 0)
        {
            violations.Add(PdfRule.Ua("7.2", 14), "A table has a head and no body.", element);
        }
    }

    private static void CheckItem(StructureElement item, ViolationList violations)
    {
        if (!Holds(item, StructureRole.ListBody))
        {
            violations.Add(PdfRule.Ua("7.2"), "An item of a list has no LBody.", item);
        }

        if (!Holds(item, StructureRole.Label) && item.Parent!.ListNumbering != ListNumbering.None)
        {
            violations.Add(PdfRule.Ua("7.6"), "An item of a list with bullets or numbers has no Lbl.", item);
        }
    }

    /// <summary>Whether an element of a role stands directly in an element.</summary>
    public static bool Holds(StructureElement element, StructureRole role)
    {
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is StructureElement child && child.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsInk(StructureElement element)
    {
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is ContentLeaf)
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(StructureRole role, ViolationList violations) => System.Text.Encoding.ASCII.GetString(violations.Conformance.NameOf(role));
}
