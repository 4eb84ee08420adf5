using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>Turns the fields of front matter into metadata.</summary>
internal sealed class FrontMatterFields(SourceText source, Findings findings)
{
    private readonly ImmutableArray<ExtraField>.Builder _extra = ImmutableArray.CreateBuilder<ExtraField>();

    /// <summary>Reads all fields; what has no place or no usable value is kept word for word.</summary>
    public FrontMatter ToFrontMatter(List<FrontMatterField> fields, int bodyStart)
    {
        var metadata = new LeafletMetadata { Title = "" };
        SourceSpan? languagePlace = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var key = UsualKey(field.Key);
            if (!seen.Add(key))
            {
                findings.Add(
                    DiagnosticCodes.FrontMatterDuplicateKey,
                    Severity.Warning,
                    $"“{field.Key}” stands twice in the front matter; the first counts.",
                    "Keep one of them.",
                    source.PlaceAt(field.Offset));
                Keep(field);
            }
            else if (!field.Value.IsEmpty)
            {
                languagePlace = key == "language" ? source.PlaceAt(field.Value.Offset) : languagePlace;
                metadata = Apply(metadata, key, field);
            }
        }

        return new FrontMatter(
            metadata with { Extra = _extra.ToImmutable() }, metadata.Title.Length > 0, languagePlace is not null, languagePlace, bodyStart);
    }

    private static string UsualKey(string key)
    {
        var usual = key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return usual switch
        {
            "lang" => "language",
            "description" => "summary",
            "organization" => "organisation",
            "license" => "licence",
            "approval-date" or "approved-date" => "approved",
            "reviewed" or "last-review" => "last-reviewed",
            "review" or "review-date" or "next-review-date" => "next-review",
            "approved-by" => "approver",
            "source" or "references" => "sources",
            "department" => "service",
            _ => usual,
        };
    }

    private LeafletMetadata Apply(LeafletMetadata metadata, string key, FrontMatterField field) => key switch
    {
        "id" => Words(field) is { } id && CheckSlug(field, id) ? metadata with { Id = id } : metadata,
        "title" => metadata with { Title = Words(field) ?? "" },
        "language" => Language(field, field.Value) is { } language ? metadata with { Language = language } : metadata,
        "summary" => metadata with { Summary = Words(field) },
        "reference" => metadata with { Reference = Words(field) },
        "version" => metadata with { Version = Words(field) },
        "organisation" => metadata with { Organisation = Words(field) },
        "service" => metadata with { Service = Words(field) },
        "owner" => metadata with { Owner = Words(field) },
        "audience" => metadata with { Audience = Words(field) },
        // A status that nobody understands is not an approval.
        "status" => metadata with { Status = Status(field) ?? LeafletStatus.Draft },
        "approved" => metadata with { Approved = Date(field) },
        "last-reviewed" => metadata with { LastReviewed = Date(field) },
        "next-review" => metadata with { NextReview = Date(field) },
        "approver" => metadata with { Approver = Words(field) },
        "sources" => metadata with { Sources = WordList(field) },
        "other-formats" => metadata with { OtherFormats = OtherFormats(field) },
        "licence" => metadata with { Licence = Words(field) },
        "translation-of" => metadata with { TranslationOf = Translation(field) },
        "easy-read-sign-offs" => metadata with { EasyReadSignOffs = SignOffs(field) },
        _ => Unknown(metadata, field),
    };

    private LeafletMetadata Unknown(LeafletMetadata metadata, FrontMatterField field)
    {
        findings.Add(
            DiagnosticCodes.FrontMatterUnknownKey,
            Severity.Information,
            $"“{field.Key}” is not a field that leaflets have; it is kept and not printed.",
            null,
            source.PlaceAt(field.Offset));
        Keep(field);
        return metadata;
    }

    private void Keep(FrontMatterField field) => _extra.Add(new ExtraField(LeafletText.HasWords(field.Key) ? field.Key : "?", field.Value.ToCompactText()));

    private void Bad(FrontMatterField field, int offset, string message, string hint, Severity severity = Severity.Warning)
    {
        findings.Add(DiagnosticCodes.FrontMatterBadValue, severity, message, hint, source.PlaceAt(offset));
        if (!_extra.Any(extra => extra.Key == field.Key))
        {
            Keep(field);
        }
    }

    private string? Words(FrontMatterField field)
    {
        if (field.Value.Text is { } text)
        {
            return LeafletText.HasWords(text) ? text : null;
        }

        Bad(field, field.Value.Offset, $"“{field.Key}” holds a list or fields; it takes words.", "Write it on one line.");
        return null;
    }

    private bool CheckSlug(FrontMatterField field, string id)
    {
        if (Slug.IsAddress(id))
        {
            return true;
        }

        Bad(field, field.Value.Offset, $"“{id}” cannot address a leaflet.", "Use small letters a to z, digits and hyphens: nerve-block.");
        return false;
    }

    private LanguageTag? Language(FrontMatterField field, FrontMatterValue value)
    {
        if (value.Text is { } text && LanguageTag.TryParse(text, out var tag))
        {
            return tag;
        }

        Bad(field, value.Offset, $"“{value.ToCompactText()}” is not a language tag.", "Write a tag such as en-GB, cy or pl.", Severity.Error);
        return null;
    }

    private LeafletStatus? Status(FrontMatterField field)
    {
        switch (field.Value.Text?.ToLowerInvariant())
        {
            case "draft":
                return LeafletStatus.Draft;
            case "approved":
                return LeafletStatus.Approved;
            case "withdrawn":
                return LeafletStatus.Withdrawn;
            default:
                Bad(field, field.Value.Offset, $"“{field.Value.ToCompactText()}” is no status; the leaflet counts as a draft.", "Write draft, approved or withdrawn.");
                return null;
        }
    }

    private DateOnly? Date(FrontMatterField field) => Date(field, field.Value);

    private DateOnly? Date(FrontMatterField field, FrontMatterValue value)
    {
        if (value.Text is { } text && LeafletDates.TryParse(text, out var date))
        {
            return date;
        }

        Bad(field, value.Offset, $"“{value.ToCompactText()}” is not a date.", "Write 2026-02-27 or 27 February 2026.");
        return null;
    }

    private ImmutableArray<string> WordList(FrontMatterField field)
    {
        if (field.Value.Text is { } text)
        {
            return [text];
        }

        if (field.Value.Items is { } items)
        {
            return [.. items.Where(item => !item.IsEmpty).Select(item => item.ToCompactText())];
        }

        Bad(field, field.Value.Offset, $"“{field.Key}” holds fields; it takes a list.", "Write one “- item” a line.");
        return [];
    }

    private OtherFormatsContact? OtherFormats(FrontMatterField field)
    {
        var inner = Inner(field, field.Value, "phone", "email", "text");
        if (inner is null)
        {
            return null;
        }

        if (inner.ContainsKey("phone") || inner.ContainsKey("email"))
        {
            return new OtherFormatsContact(Text(inner, "phone"), Text(inner, "email"), Text(inner, "text"));
        }

        Bad(field, field.Value.Offset, $"“{field.Key}” has neither phone nor email.", "Say how to ask: phone, email or both.");
        return null;
    }

    private TranslationSource? Translation(FrontMatterField field)
    {
        var inner = Inner(field, field.Value, "id", "version", "language", "title", "checked", "checked-by", "fingerprint", "outdated");
        if (inner is null)
        {
            return null;
        }

        if (Text(inner, "id") is not { } id || !Slug.IsAddress(id))
        {
            Bad(field, field.Value.Offset, $"“{field.Key}” does not say which leaflet is translated.", "Give its id: nerve-block.");
            return null;
        }

        var language = inner.TryGetValue("language", out var tag) ? Language(field, tag) ?? LanguageTag.BritishEnglish : LanguageTag.BritishEnglish;
        return new TranslationSource(
            id,
            Text(inner, "version"),
            language,
            Text(inner, "title"),
            Truth(field, inner, "checked", "the translation counts as unchecked"),
            Text(inner, "checked-by"))
        {
            Fingerprint = Text(inner, "fingerprint"),
            IsOutdated = Truth(field, inner, "outdated", "the translation counts as up to date"),
        };
    }

    private bool Truth(FrontMatterField field, Dictionary<string, FrontMatterValue> inner, string key, string otherwise)
    {
        var text = Text(inner, key)?.ToLowerInvariant();
        if (text is not (null or "true" or "false" or "yes" or "no"))
        {
            Bad(field, inner[key].Offset, $"“{text}” is neither true nor false; {otherwise}.", "Write true or false.");
        }

        return text is "true" or "yes";
    }

    private ImmutableArray<EasyReadSignOff> SignOffs(FrontMatterField field)
    {
        var signOffs = ImmutableArray.CreateBuilder<EasyReadSignOff>();
        foreach (var value in field.Value.Items ?? [field.Value])
        {
            var inner = Inner(field, value, "role", "name", "date", "version", "fingerprint");
            if (inner is null)
            {
                continue;
            }

            if (Text(inner, "role") is { } role && Text(inner, "name") is { } name && inner.TryGetValue("date", out var dateValue))
            {
                if (Date(field, dateValue) is { } date)
                {
                    signOffs.Add(new EasyReadSignOff(role, name, date, Text(inner, "version"), Text(inner, "fingerprint")));
                }
            }
            else
            {
                Bad(field, value.Offset, "A sign-off says who signed, in which role, and when.", "Give role, name and date.");
            }
        }

        return signOffs.ToImmutable();
    }

    private static string? Text(Dictionary<string, FrontMatterValue> inner, string key) =>
        inner.TryGetValue(key, out var value) ? value.ToCompactText() : null;

    private Dictionary<string, FrontMatterValue>? Inner(FrontMatterField field, FrontMatterValue value, params ReadOnlySpan<string> known)
    {
        if (value.Fields is null)
        {
            Bad(field, value.Offset, $"“{field.Key}” takes fields of its own.", $"Write {string.Join(", ", known)} below it, indented.");
            return null;
        }

        var inner = new Dictionary<string, FrontMatterValue>(StringComparer.Ordinal);
        foreach (var entry in value.Fields)
        {
            var key = UsualKey(entry.Key);
            if (!known.Contains(key))
            {
                Bad(field, entry.Offset, $"“{entry.Key}” is not a field of “{field.Key}”.", $"It takes {string.Join(", ", known)}.");
            }
            else if (!entry.Value.IsEmpty && !inner.TryAdd(key, entry.Value))
            {
                findings.Add(
                    DiagnosticCodes.FrontMatterDuplicateKey,
                    Severity.Warning,
                    $"“{entry.Key}” stands twice in “{field.Key}”; the first counts.",
                    "Keep one of them.",
                    source.PlaceAt(entry.Offset));
            }
        }

        return inner;
    }
}
