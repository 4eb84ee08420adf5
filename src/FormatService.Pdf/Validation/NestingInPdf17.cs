using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Which elements may stand in which, in PDF/UA-1 (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).</summary>
internal static class NestingInPdf17
{
    /// <summary>The rules that an element of one role breaks in one of another.</summary>
    public static ReadOnlySpan<PdfRule> RulesOf(StructureRole role, StructureRole parent)
    {
        var (asChild, asParent) = (RuleOfChild(role, parent), RuleOfParent(role, parent));
        return (asChild, asParent) switch
        {
            (0, 0) => MayStandIn(role, parent) ? [] : new[] { PdfRule.Ua("7.2") },
            (_, 0) => new[] { PdfRule.Ua("7.2", asChild) },
            (0, _) => new[] { PdfRule.Ua("7.2", asParent) },
            _ => new[] { PdfRule.Ua("7.2", asChild), PdfRule.Ua("7.2", asParent) },
        };
    }

    /// <summary>The rules that an element breaks which holds ink directly.</summary>
    public static ReadOnlySpan<PdfRule> RulesOfInk(StructureRole role) => MayNotHoldInk(role) ? new[] { PdfRule.Ua("7.1") } : [];

    /// <summary>Whether an element only groups others.</summary>
    public static bool MayNotHoldInk(StructureRole role) => role is StructureRole.Document or StructureRole.Section or StructureRole.Division
        or StructureRole.List or StructureRole.ListItem or StructureRole.Table or StructureRole.TableHead or StructureRole.TableBody
        or StructureRole.TableRow or StructureRole.TableOfContents;

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
}
