using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>Turns pictures into flow: those of figures, and those that stand beside the sentences of easy read.</summary>
internal sealed class FigureComposer(LeafletPackage package, PageStyles styles, PictureDecoder decoder, PictureLibrary library, FlowDirection direction, List<RenderFinding> findings)
{
    private readonly FigurePictures _figures = new(package, decoder, FigurePictures.RoomOn(styles.Geometry), findings);
    private readonly RowPictures _rows = new(package, decoder, library, styles, findings);

    /// <summary>Whom to credit for the pictures of rows composed so far.</summary>
    public IReadOnlyList<string> Credits => _rows.Credits;

    /// <summary>Whether words belong to the picture of a figure.</summary>
    public static bool HasWords(Figure figure) => !figure.Caption.IsEmpty || figure.Credit is not null;

    /// <summary>Whether these words and the picture want an element that holds both.</summary>
    public static bool HasGroup(Figure figure) => HasWords(figure) && !figure.Alt.IsDecorative;

    /// <summary>The picture of a figure under an element; null where none can be shown.</summary>
    public FlowPicture? Picture(Figure figure, StructureElement group)
    {
        if (_figures.Find(figure) is not var (picture, width))
        {
            return null;
        }

        InkOwner owner = figure.Alt.Text is { } alt
            ? group.Add(StructureRole.Figure, figure.Id.Value, alternativeText: alt).AddContent()
            : ArtifactKind.Decoration;
        var hasWords = HasWords(figure);
        return new FlowPicture
        {
            Picture = picture,
            Ground = styles.PictureGround,
            Owner = owner,
            WidthPt = width,
            SpaceAfter = hasWords ? styles.ItemSpacePt : styles.ParagraphSpacePt,
            KeepWithNext = hasWords,
            IsRightToLeft = direction.IsRightToLeft,
            Destination = owner.Leaf?.Owner,
        };
    }

    /// <summary>The picture of a row; null where it has none. As a rule the words say what it shows, and it is not read out.</summary>
    public FlowPicture? Beside(PictureRow row, StructureElement element) => _rows.Find(row) is { } drawing
        ? new FlowPicture
        {
            Picture = drawing.Picture,
            Ground = drawing.Ground,
            Owner = row.Picture!.Alt.Text is { } alt
                ? element.Add(StructureRole.Figure, row.Id.Child("picture").Value, alternativeText: alt).AddContent()
                : ArtifactKind.Decoration,
            WidthPt = drawing.WidthPt,
        }
        : null;

    /// <summary>The row of a picture and its sentences; where it leads in to the next, that stands closer to it than another would.</summary>
    public FlowPictureRow Row(PictureRow row, FlowPicture? picture, List<FlowBlock> sentences, StructureElement element, bool leadsIn)
    {
        foreach (var sentence in sentences)
        {
            sentence.SpaceAfter = styles.RowSentenceSpacePt;
        }

        BlockComposer.CloseUp(sentences);
        return new FlowPictureRow
        {
            Picture = picture,
            SideWidthPt = styles.RowSideWidthPt,
            GapPt = styles.RowGapPt,
            Blocks = sentences,
            SpaceAfter = leadsIn ? styles.ItemSpacePt : styles.ParagraphSpacePt,
            KeepWithNext = leadsIn,
            IsRightToLeft = direction.IsRightToLeft,
            Destination = element,
            NodeId = row.Id.Value,
        };
    }
}
