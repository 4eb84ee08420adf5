using FormatService.Pdf.Conformance;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Content;

/// <summary>
/// Opens and closes the marked-content sequences of a page (ISO 32000-1, 14.6): one as long as the owner of the ink stays the same.
/// All ink is in one, so nothing on a page is neither read nor an artifact (ISO 14289-1, 7.1).
/// </summary>
internal sealed class MarkedContent(PdfBuffer content, StructureIndex index, InkMap ink, PdfConformance conformance)
{
    private bool _isOpen;
    private InkOwner _owner;

    /// <summary>The number in the structure index of the element that the open sequence belongs to; -1 for an artifact.</summary>
    public int Element { get; private set; } = -1;

    /// <summary>Whether ink of <paramref name="owner"/> may be painted without <see cref="Open"/>.</summary>
    public bool IsOpenFor(InkOwner owner) => _isOpen && owner == _owner;

    public void Open(InkOwner owner, double pageWidth, double pageHeight)
    {
        Close();
        if (owner.Leaf is { } leaf)
        {
            var number = index.NumberOf(leaf);
            Element = index.OwnerOf(number);
            content.Raw((byte)'/').Raw(conformance.NameOf(leaf.Owner.Role)).Raw("<</MCID "u8).Integer(ink.AddMark(number)).Raw(">>BDC\n"u8);
        }
        else if (owner.Artifact == ArtifactKind.Background)
        {
            // A ground has to say what it is the ground of (ISO 32000-1, table 330).
            content.Raw("/Artifact<</Type/Background/BBox[0 0 "u8).Number(pageWidth).Raw((byte)' ').Number(pageHeight).Raw("]>>BDC\n"u8);
        }
        else
        {
            content.Raw(owner.Artifact switch
            {
                ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"u8,
                ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"u8,
                ArtifactKind.RepeatedHeader => "/Artifact<</Type/Pagination>>BDC\n"u8,
                _ => "/Artifact<</Type/Layout>>BDC\n"u8,
            });
        }

        _owner = owner;
        _isOpen = true;
    }

    public void Close()
    {
        if (_isOpen)
        {
            content.Raw("EMC\n"u8);
            _isOpen = false;
            Element = -1;
        }
    }
}
