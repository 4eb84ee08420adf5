using System.Collections.Immutable;
using System.Globalization;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>
/// What every format says about the leaflet itself, from its metadata: the marks it must carry, how to get other formats, and the facts
/// at its end. One place for all formats, so that they cannot drift apart (FORMATS P-26).
/// </summary>
public sealed record Imprint
{
    private static readonly LanguageTag English = LanguageTag.BritishEnglish;

    private Imprint()
    {
    }

    /// <summary>Who publishes the leaflet and, on a line of its own, for which service; null where neither is known.</summary>
    public Phrase? Masthead { get; private init; }

    /// <summary>Which edition of the leaflet this is: “Large print, 18 point”; null for what most readers get (FORMATS P-03, P-26).</summary>
    public Phrase? Edition { get; private init; }

    /// <summary>
    /// The lines under the title of another edition than most readers get, a paragraph each: which it is, and of easy read how old it is
    /// (FORMATS P-26, E-12); none on the edition of most readers.
    /// </summary>
    public ImmutableArray<ImmutableArray<ImprintPart>> Front { get; private init; } = [];

    /// <summary>The edition for the foot of a page; null where there is none, where the marks say it, or where a page holds so few lines that <see cref="FootSize"/> is said in its place.</summary>
    public Phrase? FootEdition { get; private init; }

    /// <summary>
    /// The size that was asked for, in short, to stand beside the number of the page (FORMATS P-03), or below it where there is no room: “36 pt”; null where <see cref="FootEdition"/> says it in words.
    /// </summary>
    public ImprintPart? FootSize { get; private init; }

    /// <summary>
    /// What must stand on every page: that it is a draft, withdrawn, an unchecked translation, or one whose original has changed. On a
    /// translation then in English too, for the staff who hand it out.
    /// </summary>
    public ImmutableArray<Phrase> Marks { get; private init; } = [];

    /// <summary>The marks that stand under the title: those that it does not begin with itself.</summary>
    public ImmutableArray<Phrase> MarksUnderTitle { get; private init; } = [];

    /// <summary>
    /// What staff who cannot read a translation are holding, as parts of one line for its first page and every foot (FORMATS T-08): its
    /// language, title, reference and version in English; none on what is no translation, or one into English.
    /// </summary>
    public ImmutableArray<ImprintPart> ForStaff { get; private init; } = [];

    /// <summary>The marks that head every page: on pages with few lines in short, and in the language of the leaflet alone.</summary>
    public ImmutableArray<Phrase> HeadMarks { get; private init; } = [];

    /// <summary>What staff are told at the foot of every page; on pages with few lines without the title, and with very few without the version: the first page says both.</summary>
    public ImmutableArray<ImprintPart> FootForStaff { get; private init; } = [];

    /// <summary>The facts about the leaflet, in order.</summary>
    public ImmutableArray<ImprintFact> Facts { get; private init; } = [];

    /// <summary>How to ask for other formats, a paragraph each; none where nobody is named to ask.</summary>
    public ImmutableArray<Phrase> OtherFormats { get; private init; } = [];

    /// <summary>
    /// Reference, version and review date for the foot of a page, as parts of one line; none where none is known. What <see cref="ForStaff"/>
    /// says there is not said twice. Another edition leaves the date to the facts: its letters are large, and it says which edition it is as well.
    /// </summary>
    public ImmutableArray<ImprintPart> Foot { get; private init; } = [];

    /// <summary>Reads the metadata of a leaflet that is to look as a profile says.</summary>
    public static Imprint Of(Leaflet leaflet, LeafletWording wording, ReadingProfile profile)
    {
        var metadata = leaflet.Metadata;
        var edition = EditionOf(leaflet, profile, wording);
        var size = edition is { } stated ? SizeIn(stated.Text, SizeOf(profile, wording)) : null;
        var isForeign = metadata.TranslationOf is not null && metadata.Language.Language != English.Language;
        var english = isForeign ? LeafletWording.For(English) : null;
        var keys = MarksOf(leaflet);
        var marks = InBoth(keys, key => wording[key], key => english?[key]);
        return new Imprint
        {
            Masthead = MastheadOf(metadata),
            Edition = edition,
            FootEdition = edition is { } name && profile.IsRoomy && !marks.Contains(name) ? name : null,
            FootSize = edition is null || profile.IsRoomy ? null : new ImprintPart(wording[WordingKeys.PointSize, SizeOf(profile, wording)], true),
            Front = FrontOf(leaflet, wording, edition, size),
            Marks = marks,
            MarksUnderTitle = [.. marks.Where(mark => !metadata.Title.StartsWith(mark.Text, StringComparison.Ordinal))],
            HeadMarks = profile.IsRoomy ? marks : [.. keys.Select(wording.Short)],
            ForStaff = english is null ? [] : ForStaffOf(metadata, metadata.TranslationOf!, english, hasTitle: true, hasVersion: true),
            FootForStaff = english is null ? [] : ForStaffOf(metadata, metadata.TranslationOf!, english, hasTitle: profile.IsRoomy, hasVersion: !profile.IsSparse),
            Facts = FactsOf(metadata, wording, edition, size),
            OtherFormats = OtherFormatsOf(metadata.OtherFormats, wording),
            Foot = FootOf(metadata, wording, isForeign, edition is null),
        };
    }

    /// <summary>
    /// What a leaflet is about, under its title; null where it does not say, or where its first paragraph says the same in the same words:
    /// read twice in a row, it would seem a mistake. Easy read says it in rows of its own.
    /// </summary>
    public static Phrase? LeadOf(Leaflet leaflet)
    {
        if (leaflet.Edition != LeafletEdition.Original)
        {
            return null;
        }

        var summary = leaflet.Metadata.Summary;
        var isRepeated = leaflet.Blocks is [Paragraph first, ..] && string.Equals(LeafletText.Of(first.Inlines).Trim(), summary?.Trim(), StringComparison.Ordinal);
        return string.IsNullOrWhiteSpace(summary) || isRepeated ? null : new Phrase(summary, leaflet.Language);
    }

    private static Phrase? MastheadOf(LeafletMetadata metadata)
    {
        var lines = new[] { metadata.Organisation, metadata.Service }.Where(line => !string.IsNullOrWhiteSpace(line));
        return string.Join('\u2028', lines) is { Length: > 0 } text ? new Phrase(text, metadata.Language) : null;
    }

    private static Phrase? EditionOf(Leaflet leaflet, ReadingProfile profile, LeafletWording wording)
    {
        return leaflet.Edition switch
        {
            LeafletEdition.EasyRead => wording[WordingKeys.EasyRead],
            LeafletEdition.UncheckedEasyRead => wording[WordingKeys.EasyReadDraft],
            _ when profile.Edition == Documents.Profiles.Edition.LargePrint =>
                wording.Counted(WordingKeys.LargePrint, profile.StatedSizePt, SizeOf(profile, wording)),
            _ => null,
        };
    }

    private static string SizeOf(ReadingProfile profile, LeafletWording wording) =>
        profile.StatedSizePt is var size && double.IsInteger(size) ? wording.Number((int)size) : size.ToString(CultureInfo.InvariantCulture);

    // “36 point” in “Large print, 36 point”: the number alone at the end of a line says nothing.
    private static string? SizeIn(string edition, string number)
    {
        var at = edition.IndexOf(number, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var unit = Math.Min(at + number.Length + 1, edition.Length);
        var end = edition.IndexOf(' ', unit);
        return edition[at..(end < 0 ? edition.Length : end)];
    }

    private static ImmutableArray<ImmutableArray<ImprintPart>> FrontOf(Leaflet leaflet, LeafletWording wording, Phrase? edition, string? size)
    {
        if (leaflet.Edition == LeafletEdition.Original)
        {
            return edition is { } stated ? [PhraseFacts.Split(stated, size)] : [];
        }

        var lines = ImmutableArray.CreateBuilder<ImmutableArray<ImprintPart>>();
        if (edition is { } name && leaflet.Edition == LeafletEdition.EasyRead)
        {
            lines.Add([new ImprintPart(name, false)]);
        }

        var (key, date) = leaflet.Metadata.LastReviewed is { } reviewed ? (WordingKeys.LastReviewed, reviewed) : (WordingKeys.Approved, leaflet.Metadata.Approved);
        if (date is { } day)
        {
            var label = wording[key];
            lines.Add([new ImprintPart(label with { Text = label.Text + ": " }, false), new ImprintPart(wording.Date(day), true)]);
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<ImprintFact> FactsOf(LeafletMetadata metadata, LeafletWording wording, Phrase? edition, string? size)
    {
        var facts = ImmutableArray.CreateBuilder<ImprintFact>();
        if (edition is { } format)
        {
            facts.Add(new ImprintFact(WordingKeys.Format, wording[WordingKeys.Format], format, false) { Whole = size });
        }

        Add(WordingKeys.Organisation, metadata.Organisation);
        Add(WordingKeys.Service, metadata.Service);
        Add(WordingKeys.Owner, metadata.Owner);
        Add(WordingKeys.Reference, metadata.Reference);
        Add(WordingKeys.Version, metadata.Version);
        AddDate(WordingKeys.Approved, metadata.Approved);
        AddDate(WordingKeys.LastReviewed, metadata.LastReviewed);
        AddDate(WordingKeys.NextReview, metadata.NextReview);
        Add(WordingKeys.TranslationOf, metadata.TranslationOf is { } source ? source.Title ?? source.LeafletId : null, metadata.TranslationOf?.Language);
        Add(WordingKeys.TranslatedVersion, metadata.TranslationOf?.Version);
        Add(WordingKeys.Licence, metadata.Licence);
        return facts.ToImmutable();

        void Add(string key, string? value, LanguageTag? language = null)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                facts.Add(new ImprintFact(key, wording[key], new Phrase(value, language ?? metadata.Language), IsFact(key)));
            }
        }

        void AddDate(string key, DateOnly? date)
        {
            if (date is { } day)
            {
                facts.Add(new ImprintFact(key, wording[key], wording.Date(day), true));
            }
        }

        static bool IsFact(string key) => key is WordingKeys.Reference or WordingKeys.Version or WordingKeys.TranslatedVersion;
    }

    private static ImmutableArray<Phrase> OtherFormatsOf(OtherFormatsContact? contact, LeafletWording wording)
    {
        var offers = ImmutableArray.CreateBuilder<Phrase>();
        switch (contact)
        {
            case { Phone: { } phone, Email: { } email }:
                offers.Add(wording[WordingKeys.OtherFormatsPhoneAndEmail, phone, email]);
                break;
            case { Phone: { } phone }:
                offers.Add(wording[WordingKeys.OtherFormatsPhone, phone]);
                break;
            case { Email: { } email }:
                offers.Add(wording[WordingKeys.OtherFormatsEmail, email]);
                break;
        }

        if (contact is { Text: { Length: > 0 } text })
        {
            offers.Add(new Phrase(text, wording.Language));
        }

        return offers.ToImmutable();
    }

    private static List<string> MarksOf(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        var keys = new List<string>();
        if (leaflet.Edition == LeafletEdition.UncheckedEasyRead)
        {
            keys.Add(WordingKeys.EasyReadDraft);
        }

        if (metadata.Status is LeafletStatus.Draft or LeafletStatus.Withdrawn)
        {
            keys.Add(metadata.Status == LeafletStatus.Draft ? WordingKeys.Draft : WordingKeys.Withdrawn);
        }

        if (metadata.TranslationOf is { Checked: false })
        {
            keys.Add(WordingKeys.UncheckedTranslation);
        }

        if (metadata.TranslationOf is { IsOutdated: true })
        {
            keys.Add(WordingKeys.OutdatedTranslation);
        }

        return keys;
    }

    /// <summary>Marks in the language of the leaflet, where they are known in it, and then for the staff in English.</summary>
    private static ImmutableArray<Phrase> InBoth(List<string> keys, Func<string, Phrase> own, Func<string, Phrase?> english)
    {
        var inEnglish = keys.Select(english).OfType<Phrase>().ToList();
        return [.. keys.Select(own).Where(mark => inEnglish.Count == 0 || mark.Language != English), .. inEnglish];
    }

    private static ImmutableArray<ImprintPart> ForStaffOf(LeafletMetadata metadata, TranslationSource source, LeafletWording english, bool hasTitle, bool hasVersion)
    {
        var line = new ImprintLine();
        var language = LanguageNames.InEnglish(metadata.Language);
        if (hasTitle)
        {
            line.Add(new Phrase(language + ": ", English), false);
            line.Add(new Phrase(source.Title ?? source.LeafletId, source.Language), false);
        }

        line.AddAfterDot(metadata.Reference is { } reference ? new Phrase(reference, English) : null, metadata.Reference);
        line.AddAfterDot(hasVersion && metadata.Version is { } version ? english[WordingKeys.VersionNumber, version] : null, metadata.Version);
        if (!hasTitle)
        {
            // Last, since it is the longest part: the others then share the line of the size.
            line.AddAfterDot(new Phrase(language, English), language);
        }

        return line.ToParts();
    }

    private static ImmutableArray<ImprintPart> FootOf(LeafletMetadata metadata, LeafletWording wording, bool isForeign, bool isStandard)
    {
        var line = new ImprintLine();
        if (!isForeign)
        {
            line.AddAfterDot(metadata.Reference is { } reference ? new Phrase(reference, metadata.Language) : null, metadata.Reference);
            line.AddAfterDot(metadata.Version is { } version ? wording[WordingKeys.VersionNumber, version] : null, metadata.Version);
        }

        if (isStandard && metadata.NextReview is { } review)
        {
            var date = wording.Date(review).Text;
            line.AddAfterDot(wording[WordingKeys.ReviewDate, date], date);
        }

        return line.ToParts();
    }
}

/// <summary>One fact about the leaflet.</summary>
/// <param name="Key">The key of its label (<see cref="WordingKeys"/>).</param>
/// <param name="Label">What it is, in the language of the leaflet.</param>
/// <param name="Value">The fact.</param>
/// <param name="IsUnbreakable">Whether it is kept on one line and set left to right, like a reference or a date.</param>
public sealed record ImprintFact(string Key, Phrase Label, Phrase Value, bool IsUnbreakable)
{
    /// <summary>What in the value is kept on one line; null for nothing but the whole.</summary>
    internal string? Whole { get; init; }

    /// <summary>The value in parts that may or may not be broken.</summary>
    internal ImmutableArray<ImprintPart> Parts => IsUnbreakable ? [new ImprintPart(Value, true)] : PhraseFacts.Split(Value, Whole);
}
