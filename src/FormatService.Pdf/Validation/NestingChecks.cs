using FormatService.Pdf.Tagging;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Which elements may stand in which (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).</summary>
internal static class NestingChecks
{
    public static void Run(StructureElement element, ViolationList violations)
    {
        if (element.Parent is { } parent && !MayStandIn(element.Role, parent.Role))
        {
            violations.AddUa("7.2", $"{Name(element.Role)} stands in {Name(parent.Role)}.", element);
        }

        if (element.Role is StructureRole.List or StructureRole.Table or StructureRole.TableOfContents)
        {
            CheckCaption(element, violations);
        }
        else if (element.Role == StructureRole.ListItem)
        {
            CheckItem(element, violations);
        }

        if (MayNotHoldInk(element.Role) && element.Children.Any(child => child is ContentLeaf))
        {
            violations.AddUa("7.1", $"Ink belongs to {Name(element.Role)} directly, which only groups other elements.", element);
        }
    }

    private static bool MayStandIn(StructureRole role, StructureRole parent) => (role, parent) switch
    {
        (StructureRole.Document, _) => false,
        (StructureRole.Caption, StructureRole.Table or StructureRole.List or StructureRole.TableOfContents) => true,
        (StructureRole.TableRow, StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody) => true,
        (StructureRole.TableHead or StructureRole.TableBody, StructureRole.Table) => true,
        (StructureRole.TableHeaderCell or StructureRole.TableDataCell, StructureRole.TableRow) => true,
        (StructureRole.ListItem, StructureRole.List) => true,
        (StructureRole.List, StructureRole.List) => true,
        (StructureRole.ListBody, StructureRole.ListItem) => true,
        (StructureRole.Label, StructureRole.ListItem) => true,
        (StructureRole.TableOfContentsItem or StructureRole.TableOfContents, StructureRole.TableOfContents) => true,
        (StructureRole.Label or StructureRole.Reference or StructureRole.Paragraph or StructureRole.TableOfContents, StructureRole.TableOfContentsItem) => true,
        // What is at home in one parent only, and parents that hold nothing else.
        (StructureRole.TableRow or StructureRole.TableHead or StructureRole.TableBody or StructureRole.TableHeaderCell or StructureRole.TableDataCell, _) => false,
        (StructureRole.ListItem or StructureRole.ListBody or StructureRole.TableOfContentsItem, _) => false,
        (_, StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody or StructureRole.TableRow) => false,
        (_, StructureRole.List or StructureRole.ListItem or StructureRole.TableOfContents or StructureRole.TableOfContentsItem) => false,
        (_, >= StructureRole.Heading1 and <= StructureRole.Paragraph) => IsInline(role),
        _ => true,
    };

    private static bool IsInline(StructureRole role) => role is StructureRole.Link or StructureRole.Reference or StructureRole.Note
        or StructureRole.Span or StructureRole.Strong or StructureRole.Emphasis or StructureRole.Label or StructureRole.Figure;

    private static bool MayNotHoldInk(StructureRole role) => role is StructureRole.Document or StructureRole.Section or StructureRole.Division
        or StructureRole.List or StructureRole.ListItem or StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody
        or StructureRole.TableRow or StructureRole.TableOfContents;

    private static void CheckCaption(StructureElement element, ViolationList violations)
    {
        var captions = 0;
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is not StructureElement { Role: StructureRole.Caption } caption)
            {
                continue;
            }

            captions++;
            if (captions > 1 || (i > 0 && i < element.Children.Count - 1))
            {
                violations.AddUa("7.2", $"{Name(element.Role)} has a caption that is not the first or last in it.", caption);
            }
        }
    }

    private static void CheckItem(StructureElement item, ViolationList violations)
    {
        if (!Holds(item, StructureRole.ListBody))
        {
            violations.AddUa("7.2", "An item of a list has no LBody.", item);
        }

        if (!Holds(item, StructureRole.Label) && item.Parent!.ListNumbering != ListNumbering.None)
        {
            violations.AddUa("7.6", "An item of a list with bullets or numbers has no Lbl.", item);
        }
    }

    private static bool Holds(StructureElement element, StructureRole role) =>
        element.Children.Any(child => child is StructureElement inner && inner.Role == role);

    private static string Name(StructureRole role) => System.Text.Encoding.ASCII.GetString(StandardTypes.NameOf(role));
}
