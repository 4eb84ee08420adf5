using System.Collections.Immutable;

namespace FormatService.Documents.Model;

/// <summary>The facts about a leaflet that its front matter states. Null means: not stated.</summary>
public sealed record LeafletMetadata
{
    /// <summary>The slug that addresses the leaflet (<c>intravascular-lithotripsy</c>); null when the source names none.</summary>
    public string? Id { get; init; }

    /// <summary>What the leaflet is called.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the leaflet.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.BritishEnglish;

    /// <summary>One or two sentences that say what the leaflet is about.</summary>
    public string? Summary { get; init; }

    /// <summary>The organisation's number for it, such as <c>Y/064</c>.</summary>
    public string? Reference { get; init; }

    /// <summary>Its version, such as <c>2.1</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The hospital, council or clinic that publishes it.</summary>
    public string? Organisation { get; init; }

    /// <summary>The service or department it belongs to.</summary>
    public string? Service { get; init; }

    /// <summary>The role that answers for its content.</summary>
    public string? Owner { get; init; }

    /// <summary>Whom it is written for.</summary>
    public string? Audience { get; init; }

    /// <summary>How far it is on its way to readers. A leaflet that does not say carries no mark; the checker asks for it.</summary>
    public LeafletStatus? Status { get; init; }

    /// <summary>When it was approved.</summary>
    public DateOnly? Approved { get; init; }

    /// <summary>When it was last reviewed.</summary>
    public DateOnly? LastReviewed { get; init; }

    /// <summary>When it is next to be reviewed.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Who approved it.</summary>
    public string? Approver { get; init; }

    /// <summary>The evidence it rests on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>How to ask for it in another format or language.</summary>
    public OtherFormatsContact? OtherFormats { get; init; }

    /// <summary>Under which terms it may be copied.</summary>
    public string? Licence { get; init; }

    /// <summary>What it is a translation of; null for an original.</summary>
    public TranslationSource? TranslationOf { get; init; }

    /// <summary>Who signed off its easy-read edition.</summary>
    public ImmutableArray<EasyReadSignOff> EasyReadSignOffs { get; init; } = [];

    /// <summary>What the front matter says beyond this, kept word for word, in its order.</summary>
    public ImmutableArray<ExtraField> Extra { get; init; } = [];
}

/// <summary>How far a leaflet is on its way to readers.</summary>
public enum LeafletStatus
{
    /// <summary>Not yet approved; says so in words on every page.</summary>
    Draft,

    /// <summary>May be given to readers.</summary>
    Approved,

    /// <summary>No longer to be given out; says so in words on every page.</summary>
    Withdrawn,
}

/// <summary>How to ask for a leaflet in another format or language. At least one of telephone and mail is there.</summary>
public sealed record OtherFormatsContact(string? Phone, string? Email, string? Text);

/// <summary>Which leaflet, in which version and language, this one translates, and whether a qualified person has checked it.</summary>
public sealed record TranslationSource(string LeafletId, string? Version, LanguageTag Language, string? Title, bool Checked, string? CheckedBy)
{
    /// <summary>The <see cref="LeafletFingerprint"/> of the very text that was translated; null: not stated.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>
    /// Whether the source is known to have changed since it was translated: its front matter says so, or a reader that had the source at hand
    /// saw it (<see cref="Reading.TranslationComparison"/>). False says only that nothing is known against it.
    /// </summary>
    public bool IsOutdated { get; init; }
}

/// <summary>A sign-off of an easy-read edition, tied to the fingerprint of the leaflet it was given for.</summary>
public sealed record EasyReadSignOff(string Role, string Name, DateOnly Date, string? Version, string? LeafletFingerprint);

/// <summary>A field of the front matter that the model has no place for.</summary>
public sealed record ExtraField(string Key, string Value);
