using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>Writes the words of a leaflet: what it says of itself before its blocks, the blocks, their notes, and what it says of itself after them.</summary>
internal sealed class WordDocument(WordContext context)
{
    /// <summary>The part of the head, as the document knows it.</summary>
    public const string HeadName = "header1.xml";

    /// <summary>The part of the foot, as the document knows it.</summary>
    public const string FootName = "footer1.xml";

    private readonly WordBody _body = new(context);
    private readonly WordFurniture _furniture = new(context);
    private readonly Leaflet _leaflet = context.Leaflet;

    /// <summary>The notes at the foot of pages; none where there are none, or where they are a list at the end.</summary>
    public ReadOnlyMemory<byte>? Footnotes { get; private set; }

    /// <summary>Where the notes lead.</summary>
    public ImmutableArray<WordRelationship> FootnoteRelationships { get; private set; } = [];

    /// <summary>The head of the pages; null for none.</summary>
    public ReadOnlyMemory<byte>? Head { get; private set; }

    /// <summary>The foot of the pages.</summary>
    public ReadOnlyMemory<byte> Foot { get; private set; }

    /// <summary>Writes the document, and the parts that go with it.</summary>
    /// <param name="profile">How it looks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ReadOnlyMemory<byte> Write(ReadingProfile profile, CancellationToken cancellationToken)
    {
        using var xml = new WordXml("document");
        if (WordStyles.BackgroundOf(profile) is { } background)
        {
            xml.Write(background);
        }

        xml.Start("body");
        _body.Flow.Start(element =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.Write(element);
        });
        WriteTitle(profile);
        WriteBlocks(xml);
        if (context.Notes.AreOwn)
        {
            var part = context.Links.Part;
            WriteFootnotes();
            context.Links.Part = part;
            _body.Flow.Start(xml.Write);
        }
        else
        {
            WriteNoteList();
        }

        context.Links.ReachAll();
        WriteOtherFormats();
        WriteFacts();
        foreach (var credit in context.Pictures.RowCredits)
        {
            _body.WritePhrases(StyleIds.Normal, [new ImprintPart(context.Wording[WordingKeys.PictureCredits, credit], false)]);
        }

        _body.Flow.End(_leaflet.Language.IsRightToLeft);
        foreach (var (id, name) in context.Links.TakeWaiting())
        {
            WriteBookmark(xml, id, name);
        }

        if (_furniture.HasHead)
        {
            Head = PartOf("hdr", _furniture.Head());
        }

        Foot = PartOf("ftr", _furniture.Foot());
        xml.Write(Section());
        xml.End();
        return xml.Finish();
    }

    private void WriteTitle(ReadingProfile profile)
    {
        var imprint = context.Imprint;
        if (profile.Logo is { } logo && context.Pictures.FindLogo(logo) is { } picture)
        {
            var paragraph = context.Paragraphs.Begin(new ParagraphForm(StyleIds.Picture, _leaflet.Language.IsRightToLeft) { KeepWithNext = true });
            paragraph.AppendChild(picture);
            _body.Flow.Write(paragraph);
        }

        if (imprint.Masthead is { } masthead)
        {
            _body.WritePhrases(StyleIds.Masthead, [new ImprintPart(masthead, false)], isOnBand: true);
        }

        _body.WriteHeading(1, new Phrase(_leaflet.Title, _leaflet.Language));
        if (!imprint.ForStaff.IsEmpty)
        {
            _body.WritePhrases(StyleIds.Normal, imprint.ForStaff);
        }

        foreach (var line in imprint.Front)
        {
            _body.WritePhrases(StyleIds.Lead, line);
        }

        foreach (var mark in imprint.MarksUnderTitle)
        {
            _body.WritePhrases(StyleIds.Mark, [new ImprintPart(mark, false)]);
        }

        if (Rendering.Imprint.LeadOf(_leaflet) is { } lead)
        {
            _body.WritePhrases(StyleIds.Lead, [new ImprintPart(lead, false)], keepWithNext: LeadIn.IsBefore(_leaflet.Blocks, lead.Text));
        }
    }

    private void WriteBlocks(WordXml xml)
    {
        var contents = new WordContents(context);
        var listed = contents.Listed();
        if (listed.Count == 0)
        {
            _body.WriteAll(_leaflet.Blocks);
            return;
        }

        var opening = EasyReadAdaptation.OpeningOf(_leaflet);
        _body.WriteAll(_leaflet.Blocks[..opening]);
        contents.Write(listed, _body.Flow.Write);
        var id = WordMeasures.Text(context.Links.NextId());
        _body.Flow.Flush();
        xml.Write(new BookmarkStart { Id = id, Name = WordContents.BodyBookmark });
        _body.Flow.EndTight();
        _body.WriteAll(_leaflet.Blocks[opening..]);
        _body.Flow.Flush();
        xml.Write(new BookmarkEnd { Id = id });
    }

    private void WriteFootnotes()
    {
        _body.Flow.Flush();
        if (_leaflet.Footnotes.IsEmpty)
        {
            return;
        }

        using var xml = new WordXml("footnotes");
        WriteRule(xml, WordFootnoteRules.Separator, FootnoteEndnoteValues.Separator, new SeparatorMark());
        WriteRule(xml, WordFootnoteRules.ContinuationSeparator, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark());
        context.Links.Part = new WordRelationships();
        for (var i = 0; i < _leaflet.Footnotes.Length; i++)
        {
            var element = new DocumentFormat.OpenXml.Wordprocessing.Footnote { Id = i + 1 };
            _body.Flow.Start(child => element.AppendChild(child));
            var label = new RunPiece("", RunLook.Plain, _leaflet.Language) { Note = -1, IsFact = true };
            _body.WriteNote(_leaflet.Footnotes[i], [label, new RunPiece(" ", RunLook.Plain, _leaflet.Language)], indent: 0);
            _body.Flow.End(_leaflet.Language.IsRightToLeft);
            xml.Write(element);
        }

        FootnoteRelationships = context.Links.Part.All;
        Footnotes = xml.Finish();
    }

    // A rule is no paragraph of words, and needs no space after it.
    private static void WriteRule(WordXml xml, int id, FootnoteEndnoteValues type, OpenXmlElement mark) => xml.Write(
        new DocumentFormat.OpenXml.Wordprocessing.Footnote(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new Run(mark)))
        {
            Id = id,
            Type = type,
        });

    private void WriteNoteList()
    {
        _body.WriteHeading(2, context.Wording[WordingKeys.Notes]);
        foreach (var note in _leaflet.Footnotes)
        {
            var label = new RunPiece(context.Notes.LabelOf(note.Id), RunLook.Plain, _leaflet.Language) { IsFact = true };
            _body.WriteNote(note, [label, new RunPiece("\t", RunLook.Plain, _leaflet.Language)], 2 * context.Styles.ListIndent);
        }
    }

    private void WriteOtherFormats()
    {
        var imprint = context.Imprint;
        if (imprint.OtherFormats.IsEmpty)
        {
            return;
        }

        _body.WriteHeading(2, context.Wording[WordingKeys.OtherFormats]);
        var contact = _leaflet.Metadata.OtherFormats!;
        foreach (var offer in imprint.OtherFormats)
        {
            _body.WritePhrases(StyleIds.OtherFormats, PhraseFacts.Split(offer, contact.Phone, contact.Email));
        }
    }

    private void WriteFacts()
    {
        var facts = context.Imprint.Facts;
        if (facts.IsEmpty)
        {
            return;
        }

        _body.WriteHeading(2, context.Wording[WordingKeys.AboutThisLeaflet]);
        foreach (var fact in facts)
        {
            _body.WriteLabelled(fact.Label, inlines => inlines.Add(fact.Parts));
        }
    }

    /// <summary>The height of head or foot with the space that parts it from the words, in twips.</summary>
    private int HeightOf(int lines)
    {
        var pages = context.Styles.Pages;
        return lines == 0 ? 0 : WordMeasures.Twips((lines * pages.LineHeightOf(pages.Body)) + pages.ParagraphSpacePt);
    }

    private static ReadOnlyMemory<byte> PartOf(string root, IEnumerable<OpenXmlElement> elements)
    {
        using var xml = new WordXml(root);
        foreach (var element in elements)
        {
            xml.Write(element);
        }

        return xml.Finish();
    }

    private static void WriteBookmark(WordXml xml, int id, string name)
    {
        var number = WordMeasures.Text(id);
        xml.Write(new BookmarkStart { Id = number, Name = name });
        xml.Write(new BookmarkEnd { Id = number });
    }

    private SectionProperties Section()
    {
        // In the order of the schema (ECMA-376-1, 17.6.17).
        var geometry = context.Styles.Pages.Geometry;
        var section = new SectionProperties();
        if (Head is not null)
        {
            section.AppendChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = context.Links.Part.To("header", HeadName) });
        }

        var (sides, ends) = ((uint)WordMeasures.Twips(geometry.MarginPt), WordMeasures.Twips(geometry.VerticalMarginPt));
        var (top, bottom) = (ends + HeightOf(_furniture.HeadLines), ends + HeightOf(_furniture.FootLines));
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = context.Links.Part.To("footer", FootName) },
            new PageSize { Width = (uint)WordMeasures.Twips(geometry.WidthPt), Height = (uint)WordMeasures.Twips(geometry.HeightPt) },
            new PageMargin { Top = top, Bottom = bottom, Left = sides, Right = sides, Header = (uint)ends, Footer = (uint)ends, Gutter = (uint)WordMeasures.Twips(geometry.BindingPt) });
        if (_leaflet.Language.IsRightToLeft)
        {
            section.AppendChild(new BiDi());
            if (geometry.BindingPt > 0)
            {
                section.AppendChild(new GutterOnRight());
            }
        }

        return section;
    }
}
