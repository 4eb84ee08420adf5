using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>Which elements may stand in which, in PDF/UA-2 (ISO/TS 32005, table 5). Levels of headings are one type, Hn.</summary>
internal static class NestingInPdf20
{
    private const StructureRole Headings = StructureRole.Heading2;

    private static readonly ulong Words = Set(StructureRole.Label, StructureRole.Figure, StructureRole.Link, StructureRole.Reference,
        StructureRole.Note, StructureRole.Span, StructureRole.Strong, StructureRole.Emphasis);

    private static readonly ulong Blocks = Set(StructureRole.Section, StructureRole.Division, Headings, StructureRole.Paragraph, StructureRole.List, StructureRole.Table);

    private static readonly ulong[] MayHold = [.. Enum.GetValues<StructureRole>().Select(ContentsOf)];

    /// <summary>The rules that an element breaks where it stands.</summary>
    public static ReadOnlySpan<PdfRule> RulesOf(StructureElement element, StructureElement parent)
    {
        var within = parent;
        // What stands in a Div stands in what holds it, wherever the Div may stand itself.
        while (within.Role == StructureRole.Division && within.Parent is { } outer)
        {
            within = outer;
        }

        return MayStand(element.Role, within.Role) ? [] : new[] { PdfRule.Nesting($"{TypeOf(within.Role)}-{TypeOf(element.Role)}") };
    }

    /// <summary>The rules that an element breaks which holds ink directly.</summary>
    public static ReadOnlySpan<PdfRule> RulesOfInk(StructureRole role) => role switch
    {
        StructureRole.ListItem => new[] { PdfRule.Ua2("8.2.5.25", 2) },
        StructureRole.Division => new[] { PdfRule.Ua2("8.2.1") },
        StructureRole.TableOfContentsItem => new[] { PdfRule.Nesting("TOCI-content") },
        _ => NestingInPdf17.MayNotHoldInk(role) ? new[] { PdfRule.Nesting(TypeOf(role) + "-content") } : [],
    };

    /// <summary>Whether an element of one role may stand in one of another.</summary>
    internal static bool MayStand(StructureRole role, StructureRole parent) => (MayHold[(int)parent] & Set(OneHeading(role))) != 0;

    /// <summary>The type of a role as the table names it.</summary>
    internal static string TypeOf(StructureRole role) =>
        OneHeading(role) == Headings ? "Hn" : System.Text.Encoding.ASCII.GetString(PdfConformance.Ua2A4.NameOf(role));

    private static StructureRole OneHeading(StructureRole role) => role is >= StructureRole.Heading2 and <= StructureRole.Heading6 ? Headings : role;

    private static ulong ContentsOf(StructureRole parent) => OneHeading(parent) switch
    {
        StructureRole.Document => Blocks | Set(StructureRole.Document, StructureRole.Heading1, StructureRole.Figure, StructureRole.Link, StructureRole.Note, StructureRole.TableOfContents),
        StructureRole.Section => (Blocks | Words | Set(StructureRole.Heading1, StructureRole.Caption, StructureRole.TableOfContents))
            & ~Set(StructureRole.Span, StructureRole.Strong, StructureRole.Emphasis),
        StructureRole.Division => ulong.MaxValue,
        StructureRole.Heading1 => Words | Set(StructureRole.Division, StructureRole.Paragraph, StructureRole.List, StructureRole.Table, StructureRole.Caption),
        Headings => Words | Set(StructureRole.Section),
        StructureRole.Paragraph => Words | Set(StructureRole.List, StructureRole.Table),
        StructureRole.List => Set(StructureRole.List, StructureRole.ListItem, StructureRole.Caption),
        StructureRole.ListItem => Set(StructureRole.Division, StructureRole.Label, StructureRole.ListBody),
        StructureRole.Label => Words & ~Set(StructureRole.Label),
        StructureRole.ListBody => (Blocks | Words | Set(StructureRole.Caption)) & ~Set(StructureRole.Label),
        StructureRole.Table => Set(StructureRole.TableHead, StructureRole.TableBody, StructureRole.TableRow, StructureRole.Caption),
        StructureRole.TableHead or StructureRole.TableBody => Set(StructureRole.TableRow),
        StructureRole.TableRow => Set(StructureRole.TableHeaderCell, StructureRole.TableDataCell),
        StructureRole.TableHeaderCell or StructureRole.TableDataCell or StructureRole.Caption => Blocks | Words,
        StructureRole.Figure => Blocks | Words | Set(StructureRole.Caption),
        StructureRole.Link or StructureRole.Reference => Words | Set(StructureRole.Section, StructureRole.Division),
        StructureRole.Note => (Blocks | Words) & ~Set(Headings),
        StructureRole.Span or StructureRole.Strong or StructureRole.Emphasis => Words,
        StructureRole.TableOfContents => Set(StructureRole.Caption, StructureRole.TableOfContents, StructureRole.TableOfContentsItem),
        StructureRole.TableOfContentsItem => Set(StructureRole.Division, StructureRole.Paragraph, StructureRole.Label, StructureRole.Reference, StructureRole.TableOfContents),
        _ => 0,
    };

    private static ulong Set(params ReadOnlySpan<StructureRole> roles)
    {
        var set = 0UL;
        foreach (var role in roles)
        {
            set |= 1UL << (int)role;
        }

        return set;
    }
}
