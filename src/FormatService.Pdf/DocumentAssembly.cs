using System.Globalization;
using FormatService.Pdf.Conformance;
using FormatService.Pdf.Content;
using FormatService.Pdf.Metadata;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Pages;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf;

/// <summary>Puts one document together: pages first, since they tell which glyphs, pictures and marks there are; the rest after.</summary>
internal sealed class DocumentAssembly : IDisposable
{
    private readonly TaggedPdfWriter _writer;
    private readonly LaidOutDocument _document;
    private readonly PdfMetadata _metadata;
    private readonly IReadOnlyList<PdfOutlineItem> _outline;
    private readonly PdfFile _file;
    private readonly PdfConformance _conformance;
    private readonly ViolationList _violations;
    private readonly ObjectChecks _checks;
    private readonly StructureIndex _index;
    private readonly InkMap _ink;
    private readonly StructureObjects _objects;
    private readonly StructureReferences? _references;
    private readonly DocumentFonts _fonts;
    private readonly DocumentPictures _pictures = new();
    private readonly int _pageTree;
    private readonly int _resources;
    private readonly int _firstPage;

    public DocumentAssembly(
        TaggedPdfWriter writer,
        LaidOutDocument document,
        PdfMetadata metadata,
        IReadOnlyList<PdfOutlineItem> outline,
        PdfConformance conformance,
        Stream output)
    {
        _writer = writer;
        _conformance = conformance;
        _violations = new ViolationList(conformance);
        _document = document;
        _metadata = metadata;
        _outline = outline;
        _index = new StructureIndex(document.Structure);
        _ink = new InkMap(_index);
        _fonts = new DocumentFonts(writer.Read);
        _checks = new ObjectChecks(_violations);
        _file = new PdfFile(output, conformance.Version, _checks);
        _objects = new StructureObjects(_file, _index, NamespacesOf(_index));
        _references = conformance.HasReferences ? new StructureReferences(_index) : null;
        _pageTree = _file.Reserve();
        _resources = _file.Reserve();
        _firstPage = _file.Reserve(document.Pages.Count);
    }

    public void Dispose() => _file.Dispose();

    public PdfWriteReport Write(CancellationToken cancellationToken)
    {
        WritePages(cancellationToken);
        // Before the objects are: what is found in both is told with its place.
        new StructureChecks(_index, _ink, _references, _violations).Run();
        MetadataChecks.Run(_metadata, _outline, _violations);
        WritePageTree();
        WriteResources(cancellationToken);
        var tree = new StructureTreeWriter(_file, _conformance, _objects, _index, _ink, _references, _firstPage, _document.Pages.Count);
        var structure = tree.Write(_metadata.Language);
        var outline = OutlineWriter.Write(_file, _outline, AppendTarget);
        var (catalogue, metadata) = WriteCatalogue(structure, outline);
        int? information = _conformance.HasInformation ? WriteInformation() : null;
        _file.WriteObjectStream();
        _checks.Complete();
        WriteMetadata(metadata);
        _file.Finish(catalogue, information);
        return new PdfWriteReport(_document.Pages.Count, _file.Length, _violations.ToImmutableArray());
    }

    private void WritePages(CancellationToken cancellationToken)
    {
        using var writer = new PageContentWriter(_index, _ink, _fonts, _pictures, _violations);
        for (var page = 0; page < _document.Pages.Count; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = _file.Reserve();
            _file.WriteDeflated(content, [], writer.Write(_document.Pages[page]));
            WritePage(page, content);
        }
    }

    private void WritePage(int number, int content)
    {
        var page = _document.Pages[number];
        var annotations = _file.Reserve(page.Links.Count);
        for (var i = 0; i < page.Links.Count; i++)
        {
            WriteLink(page.Links[i], number, annotations + i);
        }

        // ISO 14289-1, 7.18.3: the tab key follows the structure.
        var to = _file.Begin(_firstPage + number).Raw("<</Type/Page/Parent "u8).Reference(_pageTree).Raw("/MediaBox[0 0 "u8)
            .Number(page.WidthPt).Raw((byte)' ').Number(page.HeightPt).Raw("]/Resources "u8).Reference(_resources)
            .Raw("/Contents "u8).Reference(content).Raw("/StructParents "u8).Integer(number).Raw("/Tabs/S"u8);
        if (page.Links.Count > 0)
        {
            to.Raw("/Annots["u8);
            for (var i = 0; i < page.Links.Count; i++)
            {
                (i == 0 ? to : to.Raw((byte)' ')).Reference(annotations + i);
            }

            to.Raw((byte)']');
        }

        to.Raw(">>"u8);
    }

    private void WriteLink(LinkArea link, int page, int id)
    {
        if (link.Element.Role != StructureRole.Link || link.Boxes.Count == 0)
        {
            throw new ArgumentException("A link area needs an element of role Link, and a box.", nameof(link));
        }

        var key = StructureTreeWriter.KeyOfAnnotation(_ink.Annotations.Count, _document.Pages.Count);
        _ink.AddAnnotation(_index.NumberOf(link.Element), link.Target, page, id);
        if (link.Target.Element is { } target)
        {
            _references?.Add(link.Element, target);
        }

        LinkChecks.Run(link, _violations);
        LinkAnnotation.Append(_file.Begin(id), link, _document.Pages[page].HeightPt, _firstPage + page, key, AppendTarget);
    }

    /// <summary>Appends how to get where an element begins (ISO 32000-1, 12.3.2.2).</summary>
    private void AppendTarget(PdfBuffer to, StructureElement element)
    {
        if (_document.PlaceOf(element) is not { } place || place.PageIndex < 0 || place.PageIndex >= _document.Pages.Count)
        {
            throw new ArgumentException($"A link or bookmark leads to an element of role {element.Role} that has no destination.", nameof(element));
        }

        var top = _document.Pages[place.PageIndex].HeightPt - place.Y;
        _conformance.AppendTarget(to, new PlaceOnPage(_firstPage + place.PageIndex, top), _objects, element);
    }

    /// <summary>The namespaces that the types of a tree are from.</summary>
    private StructureNamespace[] NamespacesOf(StructureIndex index)
    {
        var namespaces = new SortedSet<StructureNamespace>();
        for (var element = 0; element < index.Count; element++)
        {
            namespaces.Add(_conformance.NamespaceOf(index[element].Role));
        }

        namespaces.Remove(StructureNamespace.None);
        return [.. namespaces];
    }

    private void WritePageTree()
    {
        var to = _file.Begin(_pageTree).Raw("<</Type/Pages/Count "u8).Integer(_document.Pages.Count).Raw("/Kids["u8);
        for (var page = 0; page < _document.Pages.Count; page++)
        {
            (page == 0 ? to : to.Raw((byte)' ')).Reference(_firstPage + page);
        }

        to.Raw("]>>"u8);
    }

    private void WriteResources(CancellationToken cancellationToken)
    {
        var fonts = _fonts.Usages;
        var pictures = _pictures.Pictures;
        var firstFont = _file.Reserve(fonts.Count);
        var firstPicture = _file.Reserve(pictures.Count);
        var to = _file.Begin(_resources).Raw("<</Font<<"u8);
        for (var i = 0; i < fonts.Count; i++)
        {
            to.Raw("/F"u8).Integer(i).Raw((byte)' ').Reference(firstFont + i);
        }

        to.Raw(">>"u8);
        if (pictures.Count > 0)
        {
            to.Raw("/XObject<<"u8);
            for (var i = 0; i < pictures.Count; i++)
            {
                to.Raw("/I"u8).Integer(i).Raw((byte)' ').Reference(firstPicture + i);
            }

            to.Raw(">>"u8);
        }

        to.Raw(">>"u8);
        for (var i = 0; i < fonts.Count; i++)
        {
            FontChecks.Run(fonts[i].Font, _violations);
            var font = _writer.Embed(fonts[i]);
            foreach (var violation in font.Violations)
            {
                _violations.AddFromFile(violation);
            }

            font.Write(_file, firstFont + i);
        }

        for (var i = 0; i < pictures.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _writer.Encode(pictures[i]).Write(_file, firstPicture + i);
        }
    }

    private (int Catalogue, int Metadata) WriteCatalogue(int structure, int outline)
    {
        var (catalogue, metadata, profile) = (_file.Reserve(), _file.Reserve(), _file.Reserve());
        _file.WriteStream(profile, "/N 3/Filter/FlateDecode"u8, _writer.ColourProfile);

        var to = _file.Begin(catalogue).Raw("<</Type/Catalog/Pages "u8).Reference(_pageTree).Raw("/Lang"u8).Text(_metadata.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Raw("/Metadata "u8).Reference(metadata)
            .Raw("/ViewerPreferences<</DisplayDocTitle true"u8).Raw(_metadata.IsRightToLeft ? "/Direction/R2L"u8 : ""u8)
            .Raw(">>/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"u8)
            .Raw("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile).Raw(">>]"u8);
        if (outline != 0)
        {
            to.Raw("/Outlines "u8).Reference(outline);
        }

        to.Raw(">>"u8);
        return (catalogue, metadata);
    }

    /// <summary>Writes the metadata, last of all: only a file in which nothing was found may say which standards it follows.</summary>
    private void WriteMetadata(int id)
    {
        using var xmp = new PdfBuffer();
        XmpWriter.Append(xmp, _metadata, _conformance);
        PacketChecks.Run(xmp.Written, _violations);
        if (!_violations.IsEmpty)
        {
            xmp.Clear();
            XmpWriter.Append(xmp, _metadata, null);
        }

        // Not deflated: programs that know nothing of PDF find the packet by its text.
        _file.WriteStream(id, "/Type/Metadata/Subtype/XML"u8, xmp.Written);
    }

    /// <summary>Writes the information dictionary, which says the same as the metadata (ISO 32000-1, 14.3.3).</summary>
    private int WriteInformation()
    {
        var id = _file.Reserve();
        var to = _file.Begin(id).Raw("<</Title"u8).Text(_metadata.Title).Raw("/Producer"u8).Text(_metadata.Producer);
        AppendIfGiven(to, "/Author"u8, _metadata.Author);
        AppendIfGiven(to, "/Subject"u8, _metadata.Subject);
        AppendIfGiven(to, "/Keywords"u8, _metadata.Keywords);
        var midnight = _metadata.Date?.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);
        AppendIfGiven(to, "/CreationDate"u8, midnight);
        AppendIfGiven(to, "/ModDate"u8, midnight);
        to.Raw(">>"u8);
        return id;
    }

    private static void AppendIfGiven(PdfBuffer to, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            to.Raw(name).Text(text);
        }
    }
}
