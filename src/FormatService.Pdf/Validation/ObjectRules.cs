using System.Buffers.Text;
using System.Collections.Immutable;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Structure;
using static FormatService.Pdf.Validation.ObjectRule;

namespace FormatService.Pdf.Validation;

/// <summary>What the objects of a file have to say whatever the document, kind by kind: what would break if the writer had a fault.</summary>
internal sealed class ObjectRules
{
    private const double SmallestPage = 3;
    private const double LargestPage = 14400;

    private readonly ImmutableArray<ObjectRule>[] _byKind;

    /// <summary>Makes the rules of those that a file is to follow; others are left out.</summary>
    public ObjectRules(PdfConformance conformance)
    {
        _byKind = [.. Enum.GetValues<ObjectKind>().Select(kind => Kept(MakeFor(kind).Concat(conformance.OwnRules(kind))))];
        OfStreams = Kept(
        [
            new("Filter", NoneOr("/FlateDecode", "/DCTDecode"), "A stream has a filter that is not allowed.", PdfRule.Archive("6.1.7.2", 1)),
            new("F", Absent, "A stream lies in another file.", PdfRule.Archive("6.1.7.1", 3)),
        ]);

        ImmutableArray<ObjectRule> Kept(IEnumerable<ObjectRule> rules) => [.. rules.Where(rule => rule.Rules.Any(one => !conformance.RulesFor(one).IsEmpty))];
    }

    /// <summary>Rules of every stream.</summary>
    public ImmutableArray<ObjectRule> OfStreams { get; }

    /// <summary>The rules of a kind of dictionary.</summary>
    public ImmutableArray<ObjectRule> Of(ObjectKind kind) => _byKind[(int)kind];

    /// <summary>The type of an element is one that <paramref name="conformance"/> writes, or one of <paramref name="others"/>.</summary>
    public static Test TypeOf(PdfConformance conformance, params IEnumerable<string> others) =>
        OneOf([.. Enum.GetValues<StructureRole>().Select(role => "/" + System.Text.Encoding.ASCII.GetString(conformance.NameOf(role))).Distinct(), .. others]);

    private static ObjectRule[] MakeFor(ObjectKind kind) => kind switch
    {
        ObjectKind.Catalogue => Catalogue(),
        ObjectKind.Page =>
        [
            new("Tabs", OneOf("/S"), "On a page the tab key does not follow the structure.", PdfRule.Ua("7.18.3", 1)),
            new("Resources", Present, "A page has no resources.", PdfRule.Archive("6.2.2", 2)),
            new("MediaBox", IsPageSize, "A page is smaller than 3 points or larger than 14,400.", PdfRule.Archive("6.1.13", 11)),
            new("AA", Absent, "A page does something when it is opened.", PdfRule.Archive("6.5.2", 2)),
            new("PresSteps", Absent, "A page moves by itself.", PdfRule.Archive("6.10", 2)),
        ],
        ObjectKind.Annotation =>
        [
            new("Subtype", OneOf("/Link"), "An annotation is not a link.", PdfRule.Ua("7.18.1", 1), PdfRule.Archive("6.3.3", 1)),
            new("Subtype", NoneOr("/Link", "/Text", "/Widget", "/Popup"), "An annotation is of a kind that is not allowed.", PdfRule.Archive("6.3.1", 1)),
            new("Contents", Filled, "The annotation of a link does not say where it leads.", PdfRule.Ua("7.18.5", 2), PdfRule.Ua("7.18.1", 2)),
            new("F", Present, "An annotation does not say whether it is printed.", PdfRule.Archive("6.3.2", 1)),
            new("F", IsPrinted, "An annotation is hidden or not printed.", PdfRule.Archive("6.3.2", 2)),
            new("A/S", NoneOr("/URI", "/GoTo"), "A link does something other than lead somewhere.", PdfRule.Archive("6.5.1", 1)),
        ],
        ObjectKind.Font =>
        [
            new("Encoding", OneOf("/Identity-H"), "A font has an encoding that the file lacks.",
                PdfRule.Ua("7.21.3.1", 1), PdfRule.Ua("7.21.3.3", 1), PdfRule.Archive("6.2.11.3.1", 1), PdfRule.Archive("6.2.11.3.3", 1)),
            new("ToUnicode", Present, "A font does not say which text its codes stand for.", PdfRule.Ua("7.21.7", 1), PdfRule.Archive("6.2.11.7.2", 1)),
        ],
        ObjectKind.DescendantFont =>
        [
            new("Type", OneOf("/Font"), "A font does not say that it is one.", PdfRule.Archive("6.2.11.2", 1)),
            new("CIDToGIDMap", Present, "A font does not say which glyphs its codes show.", PdfRule.Ua("7.21.3.2", 1), PdfRule.Archive("6.2.11.3.2", 1)),
            new("FontDescriptor", Present, "A font is not embedded.", PdfRule.Ua("7.21.4.1", 1), PdfRule.Archive("6.2.11.4.1", 1)),
        ],
        ObjectKind.FontDescriptor =>
        [
            new("FontFile2", Present, "A font is not embedded.", PdfRule.Ua("7.21.4.1", 1), PdfRule.Archive("6.2.11.4.1", 1)),
            new("CIDSet", Absent, "A font lists its codes, which nobody keeps true.", PdfRule.Ua("7.21.4.2", 2), PdfRule.Archive("6.2.11.4.2", 2)),
        ],
        ObjectKind.XObject =>
        [
            new("Subtype", NoneOr("/Image", "/Form"), "A page shows PostScript.", PdfRule.Archive("6.2.9", 3)),
            new("Alternates", Absent, "A picture has others in its place.", PdfRule.Archive("6.2.8", 1)),
            new("OPI", Absent, "A picture stands for one elsewhere.", PdfRule.Archive("6.2.8", 2)),
            new("Interpolate", NoneOr("false"), "A picture is interpolated.", PdfRule.Archive("6.2.8", 3)),
            new("BitsPerComponent", NoneOr("1", "2", "4", "8", "16"), "A picture has samples of a size that is not allowed.", PdfRule.Archive("6.2.8", 4)),
            new("ColorSpace", value => !value.SequenceEqual("/DeviceCMYK"u8), "A picture has colours of ink, and the file is for screens.", PdfRule.Archive("6.2.4.3", 3)),
        ],
        ObjectKind.GraphicsState =>
        [
            new("TR", Absent, "A transfer function changes colours.", PdfRule.Archive("6.2.5", 1)),
            new("HTP", Absent, "A phase of halftones is set.", PdfRule.Archive("6.2.5", 3)),
            new("BM", NoneOr("/Normal", "/Compatible", "/Multiply", "/Screen"), "A blend mode is used that is not known.", PdfRule.Archive("6.2.10", 1)),
        ],
        ObjectKind.StructureElement =>
        [
            new("P", Present, "An element of the structure has no parent.", PdfRule.Ua("7.1")),
        ],
        _ => [],
    };

    private static ObjectRule[] Catalogue() =>
    [
        new("MarkInfo/Marked", OneOf("true"), "The file does not say that it is tagged.", PdfRule.Ua("6.2", 1), PdfRule.Archive("6.7.2.2", 1)),
        new("MarkInfo/Suspects", NoneOr("false"), "The file says that its tags may be wrong.", PdfRule.Ua("7.1", 4)),
        new("ViewerPreferences/DisplayDocTitle", OneOf("true"), "The title is not shown.", PdfRule.Ua("7.1", 10)),
        new("StructTreeRoot", Present, "The file has no structure tree.", PdfRule.Ua("7.1", 11), PdfRule.Archive("6.7.3.3", 1)),
        new("Metadata", Present, "The file has no metadata.", PdfRule.Ua("7.1", 8), PdfRule.Archive("6.6.2.1", 1)),
        new("Lang", Present, "The file does not say in which language it is.", PdfRule.Ua("7.2", 34)),
        new("OutputIntents", Present, "The file does not say what its colours are.", PdfRule.Archive("6.2.4.3", 4)),
        new("AA", Absent, "The file does something when it is opened, printed or closed.", PdfRule.Archive("6.5.2", 1)),
        new("OpenAction/S", NoneOr("/GoTo"), "The file does something when it is opened.", PdfRule.Archive("6.5.1", 1)),
        new("AcroForm/XFA", Absent, "The file holds a form in XML.", PdfRule.Archive("6.4.2", 1)),
        new("NeedsRendering", NoneOr("false"), "The file has to be rendered again by its viewer.", PdfRule.Archive("6.4.2", 2)),
        new("Names/AlternatePresentations", Absent, "The file is a slide show.", PdfRule.Archive("6.10", 1)),
        new("Requirements", Absent, "The file asks something of its viewer.", PdfRule.Archive("6.11", 1)),
    ];

    // ISO 32000-1, table 165: printed (4), and neither invisible (1), hidden (2), kept from view (32) nor toggled (256).
    private static bool IsPrinted(ReadOnlySpan<byte> flags) =>
        flags.IsEmpty || (Utf8Parser.TryParse(flags, out int set, out _) && (set & (4 | 1 | 2 | 32 | 256)) == 4);

    private static bool IsPageSize(ReadOnlySpan<byte> box)
    {
        Span<double> corners = stackalloc double[4];
        var rest = box.Trim("[] "u8);
        foreach (ref var corner in corners)
        {
            if (!Utf8Parser.TryParse(rest, out corner, out var used))
            {
                return false;
            }

            rest = rest[used..].TrimStart((byte)' ');
        }

        return IsSide(corners[2] - corners[0]) && IsSide(corners[3] - corners[1]);
    }

    private static bool IsSide(double length) => Math.Abs(length) is >= SmallestPage and <= LargestPage;
}
