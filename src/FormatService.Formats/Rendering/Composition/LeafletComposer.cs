using FormatService.Documents.Adaptation;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Structure;

namespace FormatService.Formats.Rendering.Composition;

/// <summary>
/// Makes the pages' content of a leaflet: its title block, its blocks, its notes, and what it says about itself; with a list of contents
/// where it is asked for.
/// </summary>
/// <param name="package">The leaflet and its pictures.</param>
/// <param name="styles">How it looks.</param>
/// <param name="pictures">Decodes the pictures.</param>
/// <param name="library">The pictures that easy read stands beside its words.</param>
/// <param name="hasContents">Whether it has a list of contents; the leaflet then has two headings to be listed, or more.</param>
public sealed class LeafletComposer(LeafletPackage package, PageStyles styles, PictureDecoder pictures, PictureLibrary library, bool hasContents)
{
    private const int SectionLevel = 2;
    private const int SubsectionLevel = 3;

    /// <summary>The most entries of a contents list that names subsections too; one of more could not be taken in at a glance.</summary>
    internal const int MostEntriesWithSubsections = 16;

    /// <summary>How many entries of a contents list stay together at either side of a page break.</summary>
    private const int EntriesKept = 3;

    private readonly Leaflet _leaflet = package.Leaflet;
    private readonly LeafletWording _wording = LeafletWording.For(package.Leaflet.Language);
    private readonly StructureElement _root = StructureElement.CreateRoot(package.Leaflet.Language.Value);

    /// <summary>The headings that a contents list names, in order: the sections and, where that does not make too many, their parts.</summary>
    public static IReadOnlyList<ComposedHeading> ListedIn(IReadOnlyList<ComposedHeading> headings)
    {
        var all = headings.Where(heading => heading is { IsSection: true, Level: <= SubsectionLevel }).ToList();
        return all.Count <= MostEntriesWithSubsections ? all : all.FindAll(heading => heading.Level <= SectionLevel);
    }

    /// <summary>Composes the leaflet.</summary>
    public ComposedLeaflet Compose()
    {
        var imprint = Imprint.Of(_leaflet, _wording, styles.Profile);
        var blocks = new BlockComposer(package, styles, pictures, library, _wording);
        var flow = new List<FlowBlock>();
        ComposeTitle(imprint, blocks, flow);
        var opening = EasyReadAdaptation.OpeningOf(_leaflet);
        blocks.ComposeAll(_leaflet.Blocks[..opening], _root, 1, flow);
        var contents = hasContents ? _root.Add(StructureRole.Division) : null;
        var (contentsAt, headingsBefore) = (flow.Count, blocks.Headings.Headings.Count);
        blocks.ComposeAll(_leaflet.Blocks[opening..], _root, 1, flow);
        ComposeNotes(blocks, flow);
        ComposeOtherFormats(imprint, blocks, flow);
        ComposeFacts(imprint, blocks, flow);
        flow.AddRange(blocks.PictureCredits.Select(credit => blocks.Phrases.Paragraph(_root, _wording[WordingKeys.PictureCredits, credit], styles.Body)));
        if (contents is not null)
        {
            // Composed last, for it names headings that come after it; read and set where its element stands.
            flow.InsertRange(contentsAt, ComposeContents(contents, blocks, [.. blocks.Headings.Headings.Skip(headingsBefore)]));
        }

        blocks.ResolveLinks();
        var furniture = new LeafletPageFurniture(_leaflet, imprint, _wording, styles);
        return new ComposedLeaflet(flow, _root, furniture, blocks.Headings.Outline, blocks.Headings.Headings, blocks.Findings);
    }

    private void ComposeTitle(Imprint imprint, BlockComposer blocks, List<FlowBlock> flow)
    {
        ComposeLogo(blocks, flow);
        if (imprint.Masthead is { } masthead)
        {
            flow.Add(blocks.Shapes.Band([blocks.Phrases.Paragraph(_root, masthead, styles.OnBand)], styles.AccentColour, keepWithNext: styles.Profile.IsRoomy, leadsIn: true));
        }

        flow.Add(blocks.Phrases.Heading(_root, 1, new Phrase(_leaflet.Title, _leaflet.Language)));
        if (!imprint.ForStaff.IsEmpty)
        {
            flow.Add(blocks.Phrases.Paragraph(_root, [.. imprint.ForStaff.Select(part => (part.Words, part.IsUnbreakable))], styles.Body));
        }

        flow.AddRange(imprint.Front.Select(line => blocks.Phrases.Paragraph(_root, [.. line.Select(part => (part.Words, part.IsUnbreakable))], styles.Lead)));
        if (!imprint.MarksUnderTitle.IsEmpty)
        {
            List<FlowBlock> marks = [.. imprint.MarksUnderTitle.Select(mark => blocks.Phrases.Paragraph(_root, mark, styles.Bold))];
            BlockComposer.CloseUp(marks);
            flow.Add(blocks.Shapes.Panel(marks, styles.AlertColour, PageStyles.WidestBarPt, isFirstPage: true));
        }

        if (Imprint.LeadOf(_leaflet) is { } lead)
        {
            var paragraph = blocks.Phrases.Paragraph(_root, lead, styles.Lead);
            paragraph.KeepWithNext = LeadIn.IsBefore(_leaflet.Blocks, lead.Text);
            flow.Add(paragraph);
        }
    }

    private void ComposeLogo(BlockComposer blocks, List<FlowBlock> flow)
    {
        if (styles.Profile.Logo is not { } logo)
        {
            return;
        }

        var decoding = pictures.Decode(logo.Picture, new PictureRoom(styles.WidestLogoPt, PageStyles.LogoHeightPt));
        if (decoding.Picture is { } picture)
        {
            var owner = _root.Add(StructureRole.Figure, alternativeText: logo.AlternativeText).AddContent();
            flow.Add(new FlowPicture
            {
                Picture = picture,
                Ground = styles.PictureGround,
                Owner = owner,
                WidthPt = Math.Min(styles.WidestLogoPt, PageStyles.LogoHeightPt / picture.HeightToWidth),
                SpaceAfter = styles.ItemSpacePt,
                KeepWithNext = true,
                IsRightToLeft = _leaflet.Language.IsRightToLeft,
            });
        }

        foreach (var refusal in decoding.Refusals)
        {
            blocks.Report(new RenderFinding(DiagnosticCodes.HouseLogoRefused, Severity.Error, $"The logo {refusal.Reason}.", refusal.Hint, null));
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
            var label = blocks.Phrases.Line(element.Add(StructureRole.Label), new Phrase(blocks.Notes.Of(i), _leaflet.Language), styles.Body, destination: element);
            var body = new List<FlowBlock>();
            blocks.ComposeNote(note.Blocks, element, 2, body);
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
        var panel = new List<FlowBlock> { blocks.Phrases.Heading(section, 2, _wording[WordingKeys.OtherFormats]) };
        var contact = _leaflet.Metadata.OtherFormats!;
        panel.AddRange(imprint.OtherFormats.Select(offer => blocks.Phrases.Paragraph(
            section, [.. PhraseFacts.Split(offer, contact.Phone, contact.Email).Select(part => (part.Words, part.IsUnbreakable))], styles.OtherFormats)));
        BlockComposer.CloseUp(panel);

        // One last block with the facts after it: they would else often stand alone on the last page.
        var group = blocks.Shapes.Panel(panel, styles.AccentColour, PageStyles.BarPt);
        group.LeadsIn = !imprint.Facts.IsEmpty;
        flow.Add(group);
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
            items.Add(new FlowListItem(label, [blocks.Phrases.Line(item.Add(StructureRole.ListBody), fact.Parts, styles.Body)]));
        }

        flow.Add(blocks.Shapes.LabelledList(items, styles.TightSpacePt));
    }

    private List<FlowBlock> ComposeContents(StructureElement division, BlockComposer blocks, IReadOnlyList<ComposedHeading> headings)
    {
        var entries = new List<FlowBlock> { blocks.Phrases.UnlistedHeading(division, SectionLevel, _wording[WordingKeys.Contents]) };
        var contents = division.Add(StructureRole.TableOfContents);
        StructureElement? parts = null;
        var listed = ListedIn(headings);
        for (var i = 0; i < listed.Count; i++)
        {
            // A list of contents holds that of a section's parts after the section's own entry (ISO 32000-1, table 333).
            var isPart = listed[i].Level > SectionLevel;
            parts = isPart ? parts ?? contents.Add(StructureRole.TableOfContents) : null;
            var reference = (parts ?? contents).Add(StructureRole.TableOfContentsItem).Add(StructureRole.Reference);
            var stays = i < EntriesKept - 1 || (i >= listed.Count - EntriesKept && i < listed.Count - 1);
            var entry = blocks.Phrases.ContentsEntry(reference, listed[i], stays);
            entries.Add(isPart ? blocks.Shapes.Indented([entry], styles.ListIndentPt, keepWithNext: stays) : entry);
        }

        BlockComposer.CloseUp(entries);
        return [blocks.Shapes.Panel(entries, styles.AccentColour, PageStyles.BarPt, keepTogether: _leaflet.Edition != LeafletEdition.Original)];
    }
}
