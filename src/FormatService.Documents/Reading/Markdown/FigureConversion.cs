using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns pictures into figures.</summary>
internal sealed class FigureConversion(MarkdownReading reading, InlineConversion inlines)
{
    /// <summary>The pictures of a paragraph that holds nothing else; empty when it holds words.</summary>
    public static List<LinkInline> PicturesAlone(ContainerInline root)
    {
        var pictures = new List<LinkInline>();
        foreach (var inline in root)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } picture:
                    pictures.Add(picture);
                    break;
                case LinkInline link when link.FirstChild is LinkInline { IsImage: true, NextSibling: null } picture:
                    pictures.Add(picture);
                    break;
                case LineBreakInline:
                    break;
                case LiteralInline literal when literal.Content.IsEmptyOrWhitespace():
                    break;
                default:
                    return [];
            }
        }

        return pictures;
    }

    /// <summary>Makes a figure of a picture, or a paragraph of its words when the picture cannot be used; null when it has neither.</summary>
    public Block? Convert(LinkInline picture, NodeScope scope)
    {
        var attributes = BlockAttributes.Of(picture, reading);
        ReportLink(picture);
        if (PictureNames.Judge(picture.Url, out var name) != PictureNames.Kind.Local)
        {
            ReportUnusable(picture, reading);
            var words = Words(picture);
            return words.IsEmpty ? null : new Paragraph(reading.Name(scope, "p", attributes.Id, picture), words);
        }

        // A space that does not break is white space to a reader, and what nobody sees is nothing, whatever they are to a parser.
        var alt = CharacterRules.OneLine(LeafletText.Of(Words(picture)));
        alt = LeafletText.HasWords(alt) ? alt : "";
        CheckAlt(picture, alt, attributes);
        var caption = string.IsNullOrWhiteSpace(picture.Title)
            ? []
            : inlines.Convert(picture.Title, reading.OffsetOf(picture), attributes.Language);
        return new Figure(
            reading.Name(scope, "figure", attributes.Id, picture),
            name,
            attributes.IsDecorative || alt.Length == 0 ? AltText.Decorative : AltText.Describing(alt),
            caption,
            attributes.Credit)
        {
            Cell = reading.CellsOfPictures.TryGetValue(picture, out var cell) ? cell : null,
        };
    }

    /// <summary>Says why a picture cannot be used.</summary>
    public static void ReportUnusable(LinkInline picture, MarkdownReading reading)
    {
        if (PictureNames.Judge(picture.Url, out _) == PictureNames.Kind.Remote)
        {
            reading.Report(
                DiagnosticCodes.RemotePicture,
                Severity.Warning,
                "A picture stands at a web address. Pictures are never fetched; its description is kept as text.",
                "Save the picture beside the leaflet and name the file.",
                picture);
        }
        else
        {
            reading.Report(
                DiagnosticCodes.PictureNameRefused,
                Severity.Error,
                "The name of this picture leads out of the leaflet's folder, or is no file name; its description is kept as text.",
                "Name a file below the leaflet: pictures/inhaler.png.",
                picture);
        }
    }

    private ImmutableArray<Inline> Words(LinkInline picture)
    {
        var builder = new InlineBuilder();
        if (picture.FirstChild is not null)
        {
            inlines.AppendFlat(builder, picture, keepLines: false);
        }

        return builder.Finish();
    }

    private void ReportLink(LinkInline picture)
    {
        if (picture.Parent is LinkInline { IsImage: false } link)
        {
            reading.Report(
                DiagnosticCodes.LinkDropped, Severity.Warning, $"A picture cannot be a link; the address {link.Url} was dropped.", "Put the link into words.", link);
        }
    }

    private void CheckAlt(MarkdownObject picture, string alt, BlockAttributes attributes)
    {
        if (alt.Length == 0 && !attributes.IsDecorative)
        {
            reading.Report(
                DiagnosticCodes.PictureWithoutAlt,
                Severity.Error,
                "This picture has no description.",
                "Say what it shows: ![A nurse holds the mask](mask.png). Decoration is marked ![](line.png){.decorative}.",
                picture);
        }
        else if (PictureNames.IsFileName(alt))
        {
            reading.Report(
                DiagnosticCodes.AltTextIsFileName, Severity.Warning, $"“{alt}” is the name of a file, not what the picture shows.", "Describe the picture.", picture);
        }
    }
}
