using System.Globalization;
using System.Text;
using FormatService.Pdf.Conformance;
using FormatService.Pdf.Validation;
using FormatService.Testing.Pdf;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf.Validation;

/// <summary>A finished file whose objects were damaged so that it breaks one rule, as a fault of the writer would.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Rule">The rule that both find: clause and test.</param>
/// <param name="Break">Damages the objects.</param>
/// <param name="IsPlain">Whether the file has no pictures.</param>
internal sealed record BrokenFile(string Name, string Rule, Action<PdfDamage> Break, bool IsPlain = false)
{
    // The code of the letter a, which every document has.
    private const int CodeOfA = 'a';

    public static IReadOnlyList<BrokenFile> All { get; } =
    [
        Catalogue("not said to be tagged", "6.2-1", (file, id) => file.Remove(id, "MarkInfo")),
        Catalogue("said not to be tagged", "6.2-1", (file, id) => file.Set(id, "MarkInfo/Marked", "false")),
        Catalogue("tags suspected", "7.1-4", (file, id) => file.Set(id, "MarkInfo/Suspects", "true")),
        Catalogue("the title not shown", "7.1-10", (file, id) => file.Set(id, "ViewerPreferences/DisplayDocTitle", "false")),
        Catalogue("no viewer preferences", "7.1-10", (file, id) => file.Remove(id, "ViewerPreferences")),
        Catalogue("no structure tree", "7.1-11", (file, id) => file.Remove(id, "StructTreeRoot")),
        Catalogue("no metadata", "7.1-8", (file, id) => file.Remove(id, "Metadata")),
        Catalogue("no language", "7.2-34", (file, id) => file.Remove(id, "Lang")),
        Catalogue("no output intent", "6.2.4.3-4", (file, id) => file.Remove(id, "OutputIntents")) with { IsPlain = true },
        Catalogue("a script at the opening", "6.5.1-1", (file, id) => file.Set(id, "OpenAction", "<</S/JavaScript/JS(app.beep\\(0\\))>>")),
        Catalogue("actions of the document", "6.5.2-1", (file, id) => file.Set(id, "AA", "<</WC<</S/URI/URI(https://www.example.org/)>>>>")),
        Catalogue("a form in XML", "6.4.2-1", (file, id) => file.Set(id, "AcroForm", "<</Fields[]/XFA()>>")),
        Catalogue("to be rendered again", "6.4.2-2", (file, id) => file.Set(id, "NeedsRendering", "true")),
        Catalogue("a slide show", "6.10-1", (file, id) => file.Set(id, "Names", "<</AlternatePresentations<</Names[]>>>>")),
        Catalogue("asks something of the viewer", "6.11-1", (file, id) => file.Set(id, "Requirements", "[<</S/EnableJavaScripts>>]")),
        Of("Page", "a page without the order of tabs", "7.18.3-1", (file, _) => file.Remove(PageWithLinks(file), "Tabs")),
        Of("Page", "a page with tabs by rows", "7.18.3-1", (file, _) => file.Set(PageWithLinks(file), "Tabs", "/R")),
        Of("Page", "actions of a page", "6.5.2-2", (file, id) => file.Set(id, "AA", "<</O<</S/URI/URI(https://www.example.org/)>>>>")),
        Of("Page", "a page that moves", "6.10-2", (file, id) => file.Set(id, "PresSteps", "<<>>")),
        Of("Page", "a page too narrow", "6.1.13-11", (file, id) => file.Set(id, "MediaBox", "[0 0 2 800]")),
        Of("Page", "a page without its place in the parent tree", "7.1-3", (file, id) => file.Remove(id, "StructParents")),
        Of("Page", "a page with another's place in the parent tree", "7.1-3", (file, id) => file.Set(id, "StructParents", "999")),
        Of("Page", "a page with the resources of its parent", "6.2.2-2", (file, id) =>
        {
            file.Set(file.Find("Pages"), "Resources", $"{file.Follow(id, "Resources")} 0 R");
            file.Remove(id, "Resources");
        }),
        Of("Link", "a link without words", "7.18.5-2", (file, id) => file.Remove(id, "Contents")),
        Of("Link", "a link that does not say whether it prints", "6.3.2-1", (file, id) => file.Remove(id, "F")),
        Of("Link", "a link that does not print", "6.3.2-2", (file, id) => file.Set(id, "F", "0")),
        Of("Link", "a link without its place in the parent tree", "7.18.5-1", (file, id) => file.Remove(id, "StructParent")),
        Of("Link", "a link with the place of a page", "7.18.5-1", (file, id) => file.Set(id, "StructParent", "998")),
        Of("Link", "a link that runs a script", "6.5.1-1", (file, _) =>
            file.Set(file.Find(dictionary => dictionary["Subtype"].Name == "Link" && dictionary.Has("A")), "A", "<</S/JavaScript/JS(app.beep\\(0\\))>>")),
        Of("Link", "an annotation of text", "7.18.1-1", (file, id) => file.Set(id, "Subtype", "/Text")),
        Of("Link", "an annotation that is a film", "6.3.1-1", (file, id) => file.Set(id, "Subtype", "/Movie")),
        Of("CIDFontType2", "a font that is not said to be one", "6.2.11.2-1", (file, id) => file.Set(id, "Type", "/Fount")),
        Of("Type0", "a font in an encoding that is not there", "7.21.3.3-1", (file, id) => file.Set(id, "Encoding", "/Unknown-H")),
        Of("Type0", "a font without texts", "7.21.7-1", (file, id) => file.Remove(id, "ToUnicode")),
        Of("CIDFontType2", "a font without its map of glyphs", "7.21.3.2-1", (file, id) => file.Remove(id, "CIDToGIDMap")),
        Of("FontDescriptor", "a font that is not embedded", "7.21.4.1-1", (file, id) => file.Remove(id, "FontFile2")),
        Of("FontDescriptor", "a list of codes that is not true", "7.21.4.2-2", (file, id) =>
        {
            var set = file.Add("<<>>");
            file.SetData(set, [0x80]);
            file.Set(id, "CIDSet", $"{set} 0 R");
        }),
        Of("CIDFontType2", "a width that is not the font's", "7.21.5-1", (file, id) => file.Set(id, "W", $"[{CodeOfA}[1234]]")),
        Of("CIDFontType2", "a code without a glyph", "7.21.5-1", (file, id) => SetGlyph(file, id, 0)),
        Of("CIDFontType2", "a code for a glyph that is not embedded", "7.21.4.1-2", (file, id) => SetGlyph(file, id, 60_000)),
        Of("Type0", "a code without a text", "7.21.7-1", (file, id) => SetText(file, id, null)),
        Of("Type0", "a code for U+0000", "7.21.7-2", (file, id) => SetText(file, id, "0000")),
        Of("Type0", "a code for U+FEFF", "7.21.7-2", (file, id) => SetText(file, id, "FEFF")),
        Of("Type0", "a code for a private character", "6.2.11.7.3-1", (file, id) => SetText(file, id, "E000")),
        Of("Image", "a picture interpolated", "6.2.8-3", (file, id) => file.Set(id, "Interpolate", "true")),
        Of("Image", "a picture with others", "6.2.8-1", (file, id) => file.Set(id, "Alternates", "[]")),
        Of("Image", "a picture that stands for another", "6.2.8-2", (file, id) => file.Set(id, "OPI", "<<>>")),
        Of("Image", "a picture of odd samples", "6.2.8-4", (file, id) => file.Set(id, "BitsPerComponent", "3")),
        Of("Image", "a picture in ink", "6.2.4.3-3", (file, id) => file.Set(id, "ColorSpace", "/DeviceCMYK")),
        Of("Image", "a picture that is PostScript", "6.2.9-3", (file, id) => file.Set(id, "Subtype", "/PS")),
        Of("Image", "a picture in a filter of old", "6.1.7.2-1", (file, id) => file.Set(id, "Filter", "/LZWDecode")),
        Of("Image", "a picture in another file", "6.1.7.1-3", (file, id) => file.Set(id, "F", "(elsewhere)")),
        State("colours transferred", "6.2.5-1", "/TR/Identity"),
        State("halftones moved", "6.2.5-3", "/HTP[0 0]"),
        State("a blend mode unknown", "6.2.10-1", "/BM/Fancy"),
        Of("StructTreeRoot", "a paragraph that means a span", "7.1-7", (file, id) => file.Set(id, "RoleMap", "<</P/Span>>")),
        Element("P", "an element of no type", "7.1-5", (file, id) => file.Set(id, "S", "/Absatz")),
        Element("Note", "a note without an id", "7.9-1", (file, id) => file.Remove(id, "ID")),
        Element("Figure", "a figure without words", "7.3-1", (file, id) => file.Remove(id, "Alt")),
        Element("Figure", "a string too long", "6.1.13-3", (file, id) => file.Set(id, "Alt", $"({new string('a', 32_768)})")),
        Element("Figure", "a name too long", "6.1.13-4", (file, id) => file.Set(id, "A/Placement", "/" + new string('a', 128))),
        Element("Figure", "a number too large", "6.1.13-1", (file, id) => file.Set(id, "R", "2147483648")),
        Packet("not said to be PDF/UA", "5-1", "<pdfuaid:part>1</pdfuaid:part>", ""),
        Packet("said to be PDF/UA-2", "5-2", "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        Packet("not said to be PDF/A", "6.6.4-1", "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", ""),
        Packet("said to be PDF/A-3", "6.6.4-2", "<pdfaid:part>2<", "<pdfaid:part>3<"),
        Packet("said to be PDF/A-2b", "6.6.4-3", "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"),
        Packet("metadata that do not explain their names", "6.6.2.3.1-1", "<pdfaSchema:prefix>pdfuaid<", "<pdfaSchema:prefix>other<", "http://www.aiim.org/pdfua/ns/id/</pdfaSchema", "http://example.org/</pdfaSchema"),
        Packet("metadata that count their bytes", "6.6.2.1-2", " id=\"W5M0", " bytes=\"1234\" id=\"W5M0"),
        Packet("metadata that name their encoding", "6.6.2.1-3", " id=\"W5M0", " encoding=\"UTF-8\" id=\"W5M0"),
        new("metadata without a title", "7.1-9", file => file.Edit(file.Find("Metadata"), packet =>
            packet.Remove(packet.IndexOf("<dc:title>", StringComparison.Ordinal), packet.IndexOf("</dc:title>", StringComparison.Ordinal) + 11 - packet.IndexOf("<dc:title>", StringComparison.Ordinal)))),
    ];

    /// <summary>The standards that it followed while it was whole.</summary>
    public PdfConformance Conformance { get; init; } = PdfConformance.Ua1A2a;

    /// <summary>The damaged file.</summary>
    public PdfDamage Damage()
    {
        var file = new PdfDamage(IsPlain ? Plain(Conformance) : EverythingOnce.Compose(out var outline).Write(out _, outline: outline, conformance: Conformance));
        Break(file);
        return file;
    }

    /// <summary>What the writer's own checks say of the objects, which they are given as the writer gives them.</summary>
    public static IReadOnlyList<PdfViolation> Check(PdfDamage file) => Check(file, PdfConformance.Ua1A2a);

    /// <summary>The same, by the standards that it is to follow.</summary>
    public static IReadOnlyList<PdfViolation> Check(PdfDamage file, PdfConformance conformance)
    {
        var violations = new ViolationList(conformance);
        var checks = new ObjectChecks(violations);
        foreach (var (number, syntax, isStream) in file.Objects)
        {
            if (isStream)
            {
                checks.SeeStream(syntax);
            }
            else
            {
                checks.See(number, syntax);
            }
        }

        checks.Complete();
        var read = PdfFile.Open(file.ToBytes());
        foreach (var font in read.Fonts.Select(font => font.Dictionary))
        {
            var inner = font["DescendantFonts"].Array![0].Dictionary!;
            if (inner["FontDescriptor"].Dictionary?["FontFile2"] is PdfStream program && font["ToUnicode"] is PdfStream texts)
            {
                new EmbeddedFontChecks(program.Bytes, (inner["CIDToGIDMap"] as PdfStream)?.Bytes, violations).Run(Encoding.ASCII.GetBytes(Items(inner["W"].Array!)), texts.Bytes);
            }
        }

        if (read.Catalogue["Metadata"] is PdfStream packet)
        {
            PacketChecks.Run(packet.Bytes, violations);
        }

        return violations.ToImmutableArray();
    }

    public override string ToString() => Name;

    internal static BrokenFile Catalogue(string name, string rule, Action<PdfDamage, int> damage) => Of("Catalog", name, rule, damage);

    internal static BrokenFile Of(string type, string name, string rule, Action<PdfDamage, int> damage) => new(name, rule, file => damage(file, file.Find(type)));

    internal static BrokenFile Element(string role, string name, string rule, Action<PdfDamage, int> damage) =>
        new(name, rule, file => damage(file, file.Find(dictionary => dictionary["S"].Name == role && dictionary.Has("P"))));

    internal static BrokenFile State(string name, string rule, string entry) => new(name, rule, file =>
    {
        var state = file.Add($"<</Type/ExtGState{entry}>>");
        file.Set(file.Follow(file.Find("Page"), "Resources"), "ExtGState", $"<</G0 {state} 0 R>>");
        file.Edit(file.Follow(file.Find("Page"), "Contents"), content => "/G0 gs\n" + content);
    });

    internal static BrokenFile Packet(string name, string rule, params string[] replacements) => new(name, rule, file =>
        file.Edit(file.Find("Metadata"), packet =>
        {
            foreach (var pair in replacements.Chunk(2))
            {
                packet = packet.Replace(pair[0], pair[1], StringComparison.Ordinal);
            }

            return packet;
        }));

    private static byte[] Plain(PdfConformance conformance)
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Heading1, "Taking your inhaler");
        return sheet.Write(out _, conformance: conformance);
    }

    private static int PageWithLinks(PdfDamage file) => file.Find(dictionary => dictionary["Type"].Name == "Page" && dictionary.Has("Annots"));

    private static void SetGlyph(PdfDamage file, int font, ushort glyph) => file.Edit(file.Follow(font, "CIDToGIDMap"), map =>
        map[..(2 * CodeOfA)] + (char)(glyph >> 8) + (char)(glyph & 255) + map[((2 * CodeOfA) + 2)..]);

    private static void SetText(PdfDamage file, int font, string? hexadecimal) => file.Edit(file.Follow(font, "ToUnicode"), map =>
    {
        // The letter begins a range: it is cut off there, and becomes a range of its own.
        var blocks = map.Split("beginbfrange\n");
        var letter = Array.FindIndex(blocks, block => block.Contains("<0061><", StringComparison.Ordinal));
        if (hexadecimal is not null)
        {
            var count = blocks[letter - 1].TrimEnd(' ').Split('\n')[^1];
            blocks[letter - 1] = string.Concat(blocks[letter - 1].AsSpan(0, blocks[letter - 1].LastIndexOf(count, StringComparison.Ordinal)), $"{int.Parse(count, CultureInfo.InvariantCulture) + 1} ");
        }

        var own = hexadecimal is null ? "" : $"<0061><0061><{hexadecimal}>\n";
        blocks[letter] = blocks[letter].Replace("<0061><007A><0061>\n", $"{own}<0062><007A><0062>\n", StringComparison.Ordinal);
        var changed = string.Join("beginbfrange\n", blocks);
        Assert.NotEqual(map, changed);
        return changed;
    });

    private static string Items(PdfArray widths) => string.Join(' ', widths.RawItems.Select(item => item is PdfArray group ? $"[{string.Join(' ', group.RawItems)}]" : item.ToString()));
}
