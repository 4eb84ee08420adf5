using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Json;

/// <summary>Reads the metadata of canonical JSON.</summary>
internal sealed class JsonMetadata(JsonReading reading)
{
    /// <summary>Reads the object “metadata”.</summary>
    public LeafletMetadata Read(JsonValue value)
    {
        var fields = new JsonFields(value, reading);
        var title = fields.Words("title");
        if (title is null)
        {
            reading.Report(DiagnosticCodes.MissingTitle, Severity.Error, "there is no title.", value, "Give “title”.");
        }

        var metadata = new LeafletMetadata
        {
            Id = ReadSlug(fields),
            Title = title ?? "Leaflet",
            Language = fields.Language("language") ?? LanguageTag.BritishEnglish,
            Summary = fields.Words("summary"),
            Reference = fields.Words("reference"),
            Version = fields.Words("version"),
            Organisation = fields.Words("organisation"),
            Service = fields.Words("service"),
            Owner = fields.Words("owner"),
            Audience = fields.Words("audience"),
            Status = fields.Find("status") is null ? null : (LeafletStatus)fields.Choice("status", LeafletJsonNames.Statuses),
            Approved = fields.Date("approved"),
            LastReviewed = fields.Date("lastReviewed"),
            NextReview = fields.Date("nextReview"),
            Approver = fields.Words("approver"),
            Sources = ReadSources(fields),
            OtherFormats = ReadOtherFormats(fields),
            Licence = fields.Words("licence"),
            TranslationOf = ReadTranslation(fields),
            EasyReadSignOffs = ReadSignOffs(fields),
            Extra = ReadExtra(fields),
        };
        fields.End();
        return metadata;
    }

    private string? ReadSlug(JsonFields fields)
    {
        var id = fields.Words("id");
        if (id is null || Slug.IsAddress(id))
        {
            return id;
        }

        reading.Bad(fields.Find("id")!, $"“{id}” cannot address a leaflet: small letters a to z, digits and hyphens can.");
        return null;
    }

    private ImmutableArray<string> ReadSources(JsonFields fields)
    {
        var sources = ImmutableArray.CreateBuilder<string>();
        foreach (var item in fields.Items("sources", isNeeded: false))
        {
            if (item.Type == System.Text.Json.JsonTokenType.String && !string.IsNullOrWhiteSpace(item.Text))
            {
                sources.Add(CharacterRules.OneLine(item.Text));
            }
            else
            {
                reading.Bad(item, "a source is a string with words.");
            }
        }

        return sources.ToImmutable();
    }

    private OtherFormatsContact? ReadOtherFormats(JsonFields fields)
    {
        if (fields.Find("otherFormats") is not { } value)
        {
            return null;
        }

        using var step = reading.Down(".otherFormats");
        var inner = new JsonFields(value, reading);
        var contact = new OtherFormatsContact(inner.Words("phone"), inner.Words("email"), inner.Words("text"));
        inner.End();
        if (contact.Phone is not null || contact.Email is not null)
        {
            return contact;
        }

        reading.Bad(value, "there is neither “phone” nor “email”.");
        return null;
    }

    private TranslationSource? ReadTranslation(JsonFields fields)
    {
        if (fields.Find("translationOf") is not { } value)
        {
            return null;
        }

        using var step = reading.Down(".translationOf");
        var inner = new JsonFields(value, reading);
        var source = new TranslationSource(
            inner.Needed("id"),
            inner.Words("version"),
            inner.Language("language") ?? LanguageTag.BritishEnglish,
            inner.Words("title"),
            inner.Truth("checked"),
            inner.Words("checkedBy"))
        {
            Fingerprint = inner.Words("fingerprint"),
            IsOutdated = inner.Truth("outdated"),
        };
        inner.End();
        return source.LeafletId.Length == 0 ? null : source;
    }

    private ImmutableArray<EasyReadSignOff> ReadSignOffs(JsonFields fields)
    {
        var signOffs = ImmutableArray.CreateBuilder<EasyReadSignOff>();
        foreach (var value in fields.Items("easyReadSignOffs", isNeeded: false))
        {
            using var step = reading.Down(".easyReadSignOffs[]");
            var inner = new JsonFields(value, reading);
            var date = inner.Date("date");
            var signOff = new EasyReadSignOff(inner.Needed("role"), inner.Needed("name"), date ?? default, inner.Words("version"), inner.Words("fingerprint"));
            inner.End();
            if (date is null)
            {
                reading.Bad(value, "“date” is missing.");
            }
            else if (signOff.Role.Length > 0 && signOff.Name.Length > 0)
            {
                signOffs.Add(signOff);
            }
        }

        return signOffs.ToImmutable();
    }

    private ImmutableArray<ExtraField> ReadExtra(JsonFields fields)
    {
        var extra = ImmutableArray.CreateBuilder<ExtraField>();
        foreach (var value in fields.Items("extra", isNeeded: false))
        {
            using var step = reading.Down(".extra[]");
            var inner = new JsonFields(value, reading);
            var text = inner.Find("value");
            extra.Add(new ExtraField(inner.Needed("key"), CharacterRules.OneLine(text?.Text ?? "")));
            inner.End();
        }

        return extra.ToImmutable();
    }
}
