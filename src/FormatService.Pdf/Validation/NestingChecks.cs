using FormatService.Pdf.Tagging;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Which elements may stand in which (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).</summary>
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

        if (MayNotHoldInk(element.Role) && HoldsInk(element))
        {
            violations.Add(PdfRule.Ua("7.1"), $"Ink belongs to {Name(element.Role)} directly, which only groups other elements.", element);
        }
    }

    private static void CheckPlace(StructureElement element, StructureElement parent, ViolationList violations)
    {
        var (asChild, asParent) = (RuleOfChild(element.Role, parent.Role), RuleOfParent(element.Role, parent.Role));
        if (asChild == 0 && asParent == 0)
        {
            if (!MayStandIn(element.Role, parent.Role))
            {
                violations.Add(PdfRule.Ua("7.2"), $"{Name(element.Role)} stands in {Name(parent.Role)}.", element);
            }

            return;
        }

        var message = $"{Name(element.Role)} stands in {Name(parent.Role)}.";
        if (asChild != 0 && asParent != 0)
        {
            violations.Add(message, element, PdfRule.Ua("7.2", asChild), PdfRule.Ua("7.2", asParent));
        }
        else
        {
            violations.Add(PdfRule.Ua("7.2", asChild + asParent), message, element);
        }
    }

    /// <summary>The rule of clause 7.2 that says where an element has to stand and that <paramref name="parent"/> breaks; 0 for none.</summary>
    private static int RuleOfChild(StructureRole role, StructureRole parent) => role switch
    {
        StructureRole.TableRow => parent is StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody ? 0 : 4,
        StructureRole.TableHead => parent == StructureRole.Table ? 0 : 5,
        StructureRole.TableBody => parent == StructureRole.Table ? 0 : 6,
        StructureRole.TableHeaderCell => parent == StructureRole.TableRow ? 0 : 8,
        StructureRole.TableDataCell => parent == StructureRole.TableRow ? 0 : 9,
        StructureRole.ListItem => parent == StructureRole.List ? 0 : 17,
        StructureRole.ListBody => parent == StructureRole.ListItem ? 0 : 18,
        StructureRole.TableOfContentsItem => parent == StructureRole.TableOfContents ? 0 : 26,
        _ => 0,
    };

    /// <summary>The rule of clause 7.2 that says what an element may hold and that <paramref name="role"/> in it breaks; 0 for none.</summary>
    private static int RuleOfParent(StructureRole role, StructureRole parent) => parent switch
    {
        StructureRole.Table => role is StructureRole.TableRow or StructureRole.TableHead or StructureRole.TableBody or StructureRole.Caption ? 0 : 3,
        StructureRole.TableHead => role == StructureRole.TableRow ? 0 : 36,
        StructureRole.TableBody => role == StructureRole.TableRow ? 0 : 37,
        StructureRole.TableRow => role is StructureRole.TableHeaderCell or StructureRole.TableDataCell ? 0 : 10,
        StructureRole.List => role is StructureRole.List or StructureRole.ListItem or StructureRole.Caption ? 0 : 19,
        StructureRole.ListItem => role is StructureRole.Label or StructureRole.ListBody ? 0 : 20,
        StructureRole.TableOfContents => role is StructureRole.TableOfContents or StructureRole.TableOfContentsItem or StructureRole.Caption ? 0 : 27,
        _ => 0,
    };

    // What ISO 32000-1 says beyond what validators test.
    private static bool MayStandIn(StructureRole role, StructureRole parent) => (role, parent) switch
    {
        (StructureRole.Document, _) => false,
        (StructureRole.Label or StructureRole.Reference or StructureRole.Paragraph or StructureRole.TableOfContents, StructureRole.TableOfContentsItem) => true,
        (_, StructureRole.TableOfContentsItem) => false,
        (_, >= StructureRole.Heading1 and <= StructureRole.Paragraph) => IsInline(role),
        _ => true,
    };

    private static bool IsInline(StructureRole role) => role is StructureRole.Link or StructureRole.Reference or StructureRole.Note
        or StructureRole.Span or StructureRole.Strong or StructureRole.Emphasis or StructureRole.Label or StructureRole.Figure;

    private static bool MayNotHoldInk(StructureRole role) => role is StructureRole.Document or StructureRole.Section or StructureRole.Division
        or StructureRole.List or StructureRole.ListItem or StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody
        or StructureRole.TableRow or StructureRole.TableOfContents;

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
                    $"A caption stands amid {Name(element.Role)}.", part);
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

    private static bool Holds(StructureElement element, StructureRole role)
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

    private static string Name(StructureRole role) => System.Text.Encoding.ASCII.GetString(StandardTypes.NameOf(role));
}
