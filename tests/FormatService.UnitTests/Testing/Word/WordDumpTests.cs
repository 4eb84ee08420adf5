using FormatService.Testing.Word;

namespace FormatService.UnitTests.Testing.Word;

public sealed class WordDumpTests
{
    private const string Styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="9"/><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="280"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="003087"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Counted"><w:name w:val="Counted"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
        """;

    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void A_file_is_told_in_lines()
    {
        var word = new HandMadeWord()
            .Part("document", "document", "<w:body>"
                + "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:bookmarkStart w:id='0' w:name='Top'/><w:r><w:t>Your </w:t></w:r><w:r><w:t>eyes</w:t></w:r><w:bookmarkEnd w:id='0'/></w:p>"
                + "<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>See </w:t></w:r><w:hyperlink r:id='web'><w:r><w:rPr><w:rStyle w:val='Hyperlink'/></w:rPr><w:t>our page</w:t></w:r></w:hyperlink>"
                + "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:br/><w:t>“a”\u00A0b</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:val='en-GB' w:bidi='ur-PK'/></w:rPr><w:t>کیا</w:t></w:r></w:p>"
                + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='Picture 1' descr='An eye'/><a:blip r:embed='eye'/></wp:inline></w:drawing></w:r></w:p>"
                + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='2' name='Picture 2' descr=''><a:ext><adec:decorative val='1'/></a:ext></wp:docPr><a:blip r:embed='eye'/></wp:inline></w:drawing></w:r></w:p>"
                + "<w:tbl><w:tblPr><w:tblStyle w:val='LeafletTable'/></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Dose</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:ins><w:r><w:t>hidden</w:t></w:r></w:ins>"
                + "<w:sectPr><w:footerReference w:type='default' r:id='footer1'/><w:pgSz w:w='11906' w:h='16838'/></w:sectPr></w:body>")
            .Part("footer1", "ftr", "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")
            .Part("footnotes", "footnotes", "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/><w:t xml:space='preserve'> A note.</w:t></w:r></w:p></w:footnote>")
            .Part("styles", "styles", Styles)
            .Part("settings", "settings", "<w:zoom w:percent='100'/>")
            .Relation("web", "hyperlink", "https://example.org/", isExternal: true)
            .Relation("eye", "image", "media/eye.png")
            .File("word/media/eye.png", "", "image/png")
            .File("docProps/app.xml", "<Properties><Application>FormatService</Application><AppVersion>01.0000</AppVersion></Properties>", "extended-properties+xml");

        Assert.Equal(
            """
            Word, en-GB rtl=ar-SA
              Application: FormatService

            Parts
              docProps/app.xml: extended-properties+xml
              word/document.xml: document
              word/footer1.xml: footer1
              word/footnotes.xml: footnotes
              word/media/eye.png: image/png
              word/settings.xml: settings
              word/styles.xml: styles

            Document
              Heading1: {bookmark Top} "Your eyes"
              Normal (keepNext): "See " {link https://example.org/: [Hyperlink]"our page"} {note 1} "\u000A“a”\u00A0b"
              Normal rtl: [rtl; lang-rtl=ur-PK]"کیا"
              Normal: {picture alt="An eye" inline word/media/eye.png}
              Normal: {picture decorative="" inline word/media/eye.png}
              table, 1 x 1: tblStyle=LeafletTable
                row (tblHeader)
                  cell
                    Normal: "Dose"
              ins { r { t "hidden" } }
              section: default footer word/footer1.xml; pgSz(w=11906 h=16838)

            word/footer1.xml
              Normal: {field} {PAGE} {shows} "1" {end of field}

            word/footnotes.xml
              footnote 1
                Normal: {footnoteRef} " A note."

            Lists

            Styles
              defaults: size=24; lang(val=en-GB eastAsia=en-GB bidi=ar-SA);
              paragraph Normal "Normal" default:
              paragraph Heading1 "heading 1" < Normal: keepNext; spacing(before=0 after=280); bold; color=003087
              paragraph Counted "Counted" < Normal: numPr { numId=2 }

            settings
              zoom(percent=100)

            """,
            WordDump.ToText(word.ToBytes()));
    }

    [Fact]
    public void Lists_are_counted_as_Word_counts_them()
    {
        string Item(int list, int level) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr></w:pPr></w:p>";
        var word = new HandMadeWord()
            .Part("document", "document", $"<w:body>{Item(1, 0)}{Item(1, 1)}{Item(1, 1)}{Item(1, 0)}{Item(1, 1)}<w:p><w:pPr><w:pStyle w:val='Counted'/></w:pPr></w:p>{Item(2, 0)}{Item(2, 1)}{Item(9, 0)}{Item(0, 0)}</w:body>")
            .Part("styles", "styles", Styles)
            .Part("numbering", "numbering", Numbering);

        var text = WordDump.ToText(word.ToBytes());

        Assert.Contains(
            """
            Document
              Normal list 1 level 0 "1.":
              Normal list 1 level 1 "1.a)":
              Normal list 1 level 1 "1.b)":
              Normal list 1 level 0 "2.":
              Normal list 1 level 1 "2.a)":
              Counted list 2 level 0 "5.":
              Normal list 2 level 0 "6.":
              Normal list 2 level 1 "6.a)":
              Normal list 9 level 0 of no definition:
              Normal:

            Lists
              definition 0: decimal "%1.", lowerLetter "%1.%2)"
              list 1: definition 0
              list 2: definition 0, level 0 from 5

            """,
            text,
            StringComparison.Ordinal);
    }
}
