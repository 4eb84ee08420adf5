namespace FormatService.UnitTests.Testing.Pdf;

/// <summary>A small tagged file: a heading, a paragraph with a link, a list item, a figure, a footer as artifact.</summary>
internal static class TaggedExample
{
    public const string Content = """
        /Artifact << /Type /Background >> BDC 0.9 g 0 0 300 400 re f EMC
        /H1 << /MCID 0 >> BDC 0 0 0.5 rg BT /F1 20 Tf 30 350 Td (Asthma) Tj ET EMC
        /P << /MCID 1 >> BDC BT 0 g /F2 12 Tf 1 0 0 1 30 320 Tm <00010002> Tj [<0003> -500 <0001>] TJ ET EMC
        /Link << /MCID 2 >> BDC BT /F1 12 Tf 100 320 Td (our site) Tj ET EMC
        /P << /MCID 3 >> BDC BT /F1 12 Tf 160 320 Td (.) Tj ET EMC
        /Lbl << /MCID 4 >> BDC BT /F1 12 Tf 30 300 Td (1.) Tj ET EMC
        /LBody << /MCID 5 >> BDC BT /F1 12 Tf 14 TL 50 300 Td (Breathe) Tj T* (slowly) Tj ET EMC
        /Figure << /MCID 6 >> BDC q 40 0 0 30 30 240 cm /Im1 Do Q EMC
        /Artifact << /Type /Pagination /Subtype /Footer >> BDC BT /F1 12 Tf 30 20 Td (Page 1 of 1) Tj ET EMC
        """;

    public static HandMadePdf Build(string content = Content, string parentTree = "[11 0 R 12 0 R 13 0 R 12 0 R 15 0 R 16 0 R 17 0 R]") => new HandMadePdf()
        .Object(1, "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R /Outlines 22 0 R /Metadata 24 0 R /PageLabels << /Nums [0 << /S /r /St 4 >>] >> >>")
        .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 300 400] >>")
        .Object(3, "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> /XObject << /Im1 8 0 R >> >> /Contents 4 0 R /StructParents 0 /Tabs /S /Annots [21 0 R] >>")
        .Stream(4, "", content, deflate: true)
        .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        .Object(6, "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Arimo-Bold /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Arimo-Bold /CIDToGIDMap 25 0 R /DW 1000 /W [1 [600 250] 3 3 500] >>] >>")
        .Stream(7, "", "1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <0066006C> <0002> <0020> endbfchar 1 beginbfrange <0003> <0004> <0061> endbfrange")
        .Stream(8, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x")
        .Object(9, "<< /Type /StructTreeRoot /K 10 0 R /ParentTree << /Kids [<< /Limits [0 1] /Nums [0 " + parentTree + " 1 13 0 R] >>] >> /RoleMap << /Warning /Sect >> >>")
        .Object(10, "<< /Type /StructElem /S /Document /P 9 0 R /K [11 0 R 12 0 R 14 0 R 17 0 R] >>")
        .Object(11, "<< /Type /StructElem /S /H1 /P 10 0 R /Pg 3 0 R /K 0 /ID (h1) >>")
        .Object(12, "<< /Type /StructElem /S /P /P 10 0 R /Pg 3 0 R /K [1 13 0 R << /Type /MCR /Pg 3 0 R /MCID 3 >>] >>")
        .Object(13, "<< /Type /StructElem /S /Link /P 12 0 R /Pg 3 0 R /K [2 << /Type /OBJR /Obj 21 0 R >>] /Lang (pl) >>")
        .Object(14, "<< /Type /StructElem /S /L /P 10 0 R /A << /O /List /ListNumbering /Decimal >> /K [18 0 R] >>")
        .Object(18, "<< /Type /StructElem /S /LI /P 14 0 R /K [15 0 R 16 0 R] >>")
        .Object(15, "<< /Type /StructElem /S /Lbl /P 18 0 R /Pg 3 0 R /K [4] >>")
        .Object(16, "<< /Type /StructElem /S /LBody /P 18 0 R /Pg 3 0 R /K [5] /ActualText <FEFF0042007200650061007400680065002000AB> >>")
        .Object(17, "<< /Type /StructElem /S /Figure /P 10 0 R /Pg 3 0 R /K [6] /Alt (A \\(blue\\) inhaler) /A [<< /O /Layout /BBox [30 240 70 270] /Placement /Block >> 0] >>")
        .Object(21, "<< /Type /Annot /Subtype /Link /Rect [100 318 150 332] /QuadPoints [100 332 150 332 100 318 150 318] /StructParent 1 /F 4 /Contents (Our site) /A << /S /URI /URI (https://example.org/) >> >>")
        .Object(22, "<< /Type /Outlines /First 23 0 R /Last 23 0 R /Count 1 >>")
        .Object(23, "<< /Title (Asthma) /Parent 22 0 R /Dest [3 0 R /XYZ 30 370 null] >>")
        .Stream(24, "/Type /Metadata /Subtype /XML", """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Asthma</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
            """)
        .Stream(25, "", "\0\0\0\x07\0\x08\0\x09");
}
