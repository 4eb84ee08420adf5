using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Makes the pages' content of a leaflet: its title block, its blocks, its notes, and what it says about itself; with a list of contents
/// where <paramref name="pageNumbers"/> gives the page of each heading.
/// </summary>
/// <param name="package">The leaflet and its pictures.</param>
/// <param name="styles">How it looks.</param>
/// <param name="pictures">Decodes the pictures.</param>
/// <param name="pageNumbers">The page number of each heading of a contents list, in order; null for no such list.</param>
public sealed class LeafletComposer(LeafletPackage package, PageStyles styles, PictureDecoder pictures, IReadOnlyList<int>? pageNumbers)
{
    /// <summary>The deepest level of heading that a contents list names.</summary>
    public const int ContentsLevels = 2;

    private readonly Leaflet _leaflet = package.Leaflet;
    private readonly LeafletWording _wording = LeafletWording.For(package.Leaflet.Language);
    private readonly StructureElement _root = StructureElement.CreateRoot(package.Leaflet.Language.Value);

    /// <summary>The headings that a contents list names, in order.</summary>
    public static IEnumerable<ComposedHeading> ListedIn(ComposedLeaflet composed) => composed.Headings.Where(IsListed);

    /// <summary>Composes the leaflet.</summary>
    public ComposedLeaflet Compose()
    {
        var imprint = Imprint.Of(_leaflet.Metadata, _wording);
        var blocks = new BlockComposer(package, styles, pictures, _wording);
        var flow = new List<FlowBlock>();
        ComposeTitle(imprint, blocks, flow);
        var contents = pageNumbers is null ? null : _root.Add(StructureRole.Division);
        var contentsAt = flow.Count;
        blocks.ComposeAll(_leaflet.Blocks, _root, 1, flow);
        ComposeNotes(blocks, flow);
        ComposeOtherFormats(imprint, blocks, flow);
        ComposeFacts(imprint, blocks, flow);
        if (contents is not null)
        {
            // Composed last, for it names headings that come after it; read and set where its element stands.
            flow.InsertRange(contentsAt, ComposeContents(contents, blocks));
        }

        blocks.ResolveLinks();
        var furniture = new LeafletPageFurniture(imprint, _wording, styles, _leaflet.Language.Value, _leaflet.Language.IsRightToLeft);
        return new ComposedLeaflet(flow, _root, furniture, blocks.Headings.Outline, blocks.Headings.Headings, blocks.Findings);
    }

    private void ComposeTitle(Imprint imprint, BlockComposer blocks, List<FlowBlock> flow)
    {
        var metadata = _leaflet.Metadata;
        if (metadata.Organisation is { } organisation)
        {
            flow.Add(blocks.Phrases.Paragraph(_root, new Phrase(organisation, _leaflet.Language), styles.Body, spaceAfter: styles.ParagraphSpacePt * 0.5));
        }

        flow.Add(blocks.Phrases.Heading(_root, 1, new Phrase(_leaflet.Title, _leaflet.Language)));
        foreach (var mark in imprint.Marks)
        {
            flow.Add(blocks.Phrases.Paragraph(_root, mark, styles.Bold));
        }

        if (metadata.Summary is { } summary)
        {
            flow.Add(blocks.Phrases.Paragraph(_root, new Phrase(summary, _leaflet.Language), styles.Body));
        }
    }

    private void ComposeNotes(BlockComposer blocks, List<FlowBlock> flow)
    {
        if (_leaflet.Footnotes.IsEmpty)
        {
            return;
        }

        var section = _root.Add(StructureRole.Section);
        flow.Add(blocks.Phrases.Heading(section, 2, _wording[WordingKeys.Notes]));
        var items = new List<FlowListItem>(_leaflet.Footnotes.Length);
        for (var i = 0; i < _leaflet.Footnotes.Length; i++)
        {
            var note = _leaflet.Footnotes[i];
            var element = section.Add(StructureRole.Note, note.Id.Value);
            blocks.Remember(note.Id, element);
            var label = blocks.Phrases.Line(element.Add(StructureRole.Label), new Phrase(FootnoteLabel.Of(i), _leaflet.Language), styles.Body, destination: element);
            var body = new List<FlowBlock>();
            blocks.ComposeAll(note.Blocks, element, 2, body);
            BlockComposer.CloseUp(body);
            items.Add(new FlowListItem(label, body));
        }

        flow.Add(blocks.Shapes.List(items));
    }

    private void ComposeOtherFormats(Imprint imprint, BlockComposer blocks, List<FlowBlock> flow)
    {
        if (imprint.OtherFormats.IsEmpty)
        {
            return;
        }

        var section = _root.Add(StructureRole.Section);
        flow.Add(blocks.Phrases.Heading(section, 2, _wording[WordingKeys.OtherFormats]));
        var contact = _leaflet.Metadata.OtherFormats!;
        flow.AddRange(imprint.OtherFormats.Select(offer => blocks.Phrases.Paragraph(section, SplitFacts(offer, contact.Phone, contact.Email), styles.OtherFormats)));
    }

    private void ComposeFacts(Imprint imprint, BlockComposer blocks, List<FlowBlock> flow)
    {
        if (imprint.Facts.IsEmpty)
        {
            return;
        }

        var section = _root.Add(StructureRole.Section);
        flow.Add(blocks.Phrases.Heading(section, 2, _wording[WordingKeys.AboutThisLeaflet]));
        var list = section.Add(StructureRole.List);
        var items = new List<FlowListItem>(imprint.Facts.Length);
        foreach (var fact in imprint.Facts)
        {
            var item = list.Add(StructureRole.ListItem);
            var label = blocks.Phrases.Line(item.Add(StructureRole.Label), fact.Label, styles.Bold);
            items.Add(new FlowListItem(label, [blocks.Phrases.Line(item.Add(StructureRole.ListBody), fact.Value, styles.Body, fact.IsUnbreakable)]));
        }

        flow.Add(blocks.Shapes.LabelledList(items));
    }

    private List<FlowBlock> ComposeContents(StructureElement division, BlockComposer blocks)
    {
        var flow = new List<FlowBlock> { blocks.Phrases.UnlistedHeading(division, 2, _wording[WordingKeys.Contents]) };
        var contents = division.Add(StructureRole.TableOfContents);
        var listed = blocks.Headings.Headings.Where(IsListed).ToList();
        for (var i = 0; i < listed.Count; i++)
        {
            var reference = contents.Add(StructureRole.TableOfContentsItem).Add(StructureRole.Reference);
            // No page begins or ends with a single entry.
            var keepsWithNext = i < listed.Count - 1 && (i == 0 || i == listed.Count - 2);
            flow.Add(blocks.Phrases.ContentsEntry(reference, listed[i], pageNumbers![i], isLast: i == listed.Count - 1, keepsWithNext));
        }

        return flow;
    }

    private static bool IsListed(ComposedHeading heading) => heading is { IsSection: true, Level: <= ContentsLevels };

    /// <summary>Marks the facts within words of ours, so that a telephone number stays whole there too.</summary>
    private static List<(Phrase Phrase, bool IsFact)> SplitFacts(Phrase phrase, params ReadOnlySpan<string?> facts)
    {
        var parts = new List<(Phrase, bool)>();
        var rest = phrase.Text;
        foreach (var fact in facts)
        {
            if (string.IsNullOrEmpty(fact) || rest.IndexOf(fact, StringComparison.Ordinal) is not (>= 0 and var at))
            {
                continue;
            }

            parts.Add((phrase with { Text = rest[..at] }, false));
            parts.Add((phrase with { Text = fact }, true));
            rest = rest[(at + fact.Length)..];
        }

        parts.Add((phrase with { Text = rest }, false));
        return parts;
    }
}
