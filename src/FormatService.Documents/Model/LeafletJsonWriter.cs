using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace FormatService.Documents.Model;

/// <summary>Writes leaflets as canonical JSON: metadata, then blocks.</summary>
internal sealed class LeafletJsonWriter(Utf8JsonWriter json)
{
    private readonly LeafletJsonBlockWriter _blocks = new(json);

    /// <summary>Writes a whole leaflet.</summary>
    public void Write(Leaflet leaflet)
    {
        json.WriteStartObject();
        json.WriteString("format", LeafletJson.Format);
        WriteMetadata(leaflet.Metadata);
        _blocks.Write("blocks", leaflet.Blocks);
        if (!leaflet.Footnotes.IsDefaultOrEmpty)
        {
            json.WriteStartArray("footnotes");
            foreach (var note in leaflet.Footnotes)
            {
                json.WriteStartObject();
                json.WriteString("id", note.Id.Value);
                _blocks.Write("blocks", note.Blocks);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (leaflet.EasyRead is { } easyRead)
        {
            json.WriteStartObject("easyRead");
            WriteIfStated("title", easyRead.Title);
            if (easyRead.Origin != EasyReadOrigin.Authored)
            {
                json.WriteString("origin", LeafletJsonNames.Origins[(int)easyRead.Origin]);
            }

            _blocks.Write("blocks", easyRead.Blocks);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteMetadata(LeafletMetadata metadata)
    {
        json.WriteStartObject("metadata");
        WriteIfStated("id", metadata.Id);
        json.WriteString("title", metadata.Title);
        json.WriteString("language", metadata.Language.Value);
        WriteIfStated("summary", metadata.Summary);
        WriteIfStated("reference", metadata.Reference);
        WriteIfStated("version", metadata.Version);
        WriteIfStated("organisation", metadata.Organisation);
        WriteIfStated("service", metadata.Service);
        WriteIfStated("owner", metadata.Owner);
        WriteIfStated("audience", metadata.Audience);
        WriteIfStated("status", metadata.Status is { } status ? LeafletJsonNames.Statuses[(int)status] : null);
        WriteIfStated("approved", metadata.Approved);
        WriteIfStated("lastReviewed", metadata.LastReviewed);
        WriteIfStated("nextReview", metadata.NextReview);
        WriteIfStated("approver", metadata.Approver);
        WriteSources(metadata.Sources);
        WriteOtherFormats(metadata.OtherFormats);
        WriteIfStated("licence", metadata.Licence);
        WriteTranslation(metadata.TranslationOf);
        WriteSignOffs(metadata.EasyReadSignOffs);
        WriteExtra(metadata.Extra);
        json.WriteEndObject();
    }

    private void WriteIfStated(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteIfStated(string name, DateOnly? value)
    {
        if (value is { } date)
        {
            WriteDate(name, date);
        }
    }

    private void WriteDate(string name, DateOnly date) => json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void WriteSources(ImmutableArray<string> sources)
    {
        if (sources.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
    }

    private void WriteOtherFormats(OtherFormatsContact? contact)
    {
        if (contact is null)
        {
            return;
        }

        json.WriteStartObject("otherFormats");
        WriteIfStated("phone", contact.Phone);
        WriteIfStated("email", contact.Email);
        WriteIfStated("text", contact.Text);
        json.WriteEndObject();
    }

    private void WriteTranslation(TranslationSource? source)
    {
        if (source is null)
        {
            return;
        }

        json.WriteStartObject("translationOf");
        json.WriteString("id", source.LeafletId);
        WriteIfStated("version", source.Version);
        json.WriteString("language", source.Language.Value);
        WriteIfStated("title", source.Title);
        json.WriteBoolean("checked", source.Checked);
        WriteIfStated("checkedBy", source.CheckedBy);
        WriteIfStated("fingerprint", source.Fingerprint);
        if (source.IsOutdated)
        {
            json.WriteBoolean("outdated", true);
        }

        json.WriteEndObject();
    }

    private void WriteSignOffs(ImmutableArray<EasyReadSignOff> signOffs)
    {
        if (signOffs.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("easyReadSignOffs");
        foreach (var signOff in signOffs)
        {
            json.WriteStartObject();
            json.WriteString("role", signOff.Role);
            json.WriteString("name", signOff.Name);
            WriteDate("date", signOff.Date);
            WriteIfStated("version", signOff.Version);
            WriteIfStated("fingerprint", signOff.LeafletFingerprint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteExtra(ImmutableArray<ExtraField> extra)
    {
        if (extra.IsDefaultOrEmpty)
        {
            return;
        }

        json.WriteStartArray("extra");
        foreach (var field in extra)
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("value", field.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
