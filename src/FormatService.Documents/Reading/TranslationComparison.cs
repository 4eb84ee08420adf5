using System.Collections.Immutable;
using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading;

/// <summary>
/// Holds a translation against the leaflet it translates, where a reader has both at hand (FORMATS T-07): whether that has changed since,
/// and what it is called. What cannot be told is not said.
/// </summary>
public static class TranslationComparison
{
    /// <summary>The translation with what its source tells of it; unchanged where the two are not translation and source.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="source">A leaflet that may be its source, with its id.</param>
    /// <param name="place">Where to point in what is found; null for nowhere.</param>
    /// <param name="findings">What there is to say.</param>
    public static Leaflet Compare(Leaflet translation, Leaflet source, SourceSpan? place, ImmutableArray<Diagnostic>.Builder findings)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(findings);
        if (translation.Metadata.TranslationOf is not { } stated || stated.LeafletId != source.Metadata.Id || !IsIn(source, stated.Language))
        {
            return translation;
        }

        var (ours, theirs) = (stated.Version?.Trim(), source.Metadata.Version?.Trim());
        var hasNewerVersion = ours is not null && theirs is not null && ours != theirs && Order(ours, theirs) is null or < 0;
        var hasOtherWords = stated.Fingerprint is { } fingerprint &&
            !string.Equals(fingerprint, LeafletFingerprint.Of(source), StringComparison.OrdinalIgnoreCase);
        if (hasNewerVersion)
        {
            Find(
                DiagnosticCodes.TranslationOutdated,
                $"Version {ours} was translated, and the original is now version {theirs}. Every page says that the translation is out of date.",
                $"Have the changes translated, then write “version: {theirs}” below “translation-of”.");
        }
        else if (hasOtherWords)
        {
            Find(
                DiagnosticCodes.TranslationOutdated,
                "The original is not the one whose fingerprint is stated. Every page says that the translation is out of date.",
                "Have the changes translated, then state the new fingerprint below “translation-of”, or none.");
        }
        else if (ours is not null && theirs is not null && Order(ours, theirs) > 0)
        {
            Find(
                DiagnosticCodes.TranslationAhead,
                $"Version {ours} is said to be translated, but the original here is only version {theirs}.",
                "Put the original of that version here, or mend “version” below “translation-of”.");
        }

        var known = stated with { Title = stated.Title ?? source.Title, IsOutdated = stated.IsOutdated || hasNewerVersion || hasOtherWords };
        return translation with { Metadata = translation.Metadata with { TranslationOf = known } };

        void Find(string code, string message, string hint) => findings.Add(new Diagnostic(code, Severity.Warning, message, hint, place));
    }

    private static bool IsIn(Leaflet source, LanguageTag language) => source.Language.Language == language.Language;

    /// <summary>Below 0 where a version comes before another; null where they are not both numbers parted by points.</summary>
    private static int? Order(string version, string other)
    {
        var (one, two) = (Numbers(version), Numbers(other));
        if (one is null || two is null)
        {
            return null;
        }

        for (var i = 0; i < Math.Max(one.Length, two.Length); i++)
        {
            // 2 is 2.0.
            var order = one.ElementAtOrDefault(i).CompareTo(two.ElementAtOrDefault(i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int[]? Numbers(string version)
    {
        var parts = version.TrimStart('v', 'V').Split('.');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return numbers;
    }
}
