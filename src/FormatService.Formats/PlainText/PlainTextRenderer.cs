using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.PlainText;

/// <summary>Renders a leaflet as UTF-8 text: its words and what structure plain lines can show.</summary>
public sealed class PlainTextRenderer : IRenderer
{
    /// <inheritdoc/>
    public async Task<RenderReport> RenderAsync(LeafletPackage package, ReadingProfile profile, Stream output, CancellationToken cancellationToken)
    {
        var leaflet = package.Leaflet;
        var wording = LeafletWording.For(leaflet.Language);
        var imprint = Imprint.Of(leaflet, wording, profile);
        var writer = new TextBlockWriter(wording, new FootnoteLabels(leaflet.Footnotes, wording));
        writer.Line(leaflet.Title);
        if (!imprint.ForStaff.IsEmpty)
        {
            // Lines are as long as whoever reads them makes them: what is copied should have no blanks but usual ones.
            writer.Line(string.Concat(imprint.ForStaff.Select(part => part.Words.Text)).Replace('\u00A0', ' '));
        }

        foreach (var mark in imprint.MarksUnderTitle)
        {
            writer.Line(mark.Text);
        }

        if (Imprint.LeadOf(leaflet) is { } lead)
        {
            writer.Line(lead.Text);
        }

        writer.Write(leaflet.Blocks);
        writer.WriteFootnotes();
        if (!imprint.OtherFormats.IsEmpty)
        {
            writer.Line(wording[WordingKeys.OtherFormats].Text);
        }

        var phone = leaflet.Metadata.OtherFormats?.Phone;
        foreach (var offer in imprint.OtherFormats)
        {
            writer.Line(phone is not { Length: > 0 } ? offer.Text : offer.Text.Replace(phone, TextIsolates.Around(phone, offer.Language), StringComparison.Ordinal));
        }

        writer.Line(wording[WordingKeys.AboutThisLeaflet].Text);
        writer.Lines(imprint.Facts.Select(fact => $"{fact.Label.Text}: {fact.Value.Text}"));
        await output.WriteAsync(Encoding.UTF8.GetBytes(writer.ToString()), cancellationToken);
        return new RenderReport(WordingFindings.Of(wording), null);
    }
}
