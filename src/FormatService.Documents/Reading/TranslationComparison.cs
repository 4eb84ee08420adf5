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
    /// <summary>The translation with what its source tells of it, and what there is to say; unchanged where the other leaflet is not its source.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="source">A leaflet that may be its source, with its id.</param>
    public static (Leaflet Translation, Diagnostic? Finding) Compare(Leaflet translation, Leaflet source)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(source);
        if (translation.Metadata.TranslationOf is not { } stated || stated.LeafletId != source.Metadata.Id || source.Language.Language != stated.Language.Language)
        {
            return (translation, null);
        }

        var finding = Judge(stated, source);
        var known = stated with
        {
            Title = stated.Title ?? source.Title,
            IsOutdated = stated.IsOutdated || finding?.Code == DiagnosticCodes.TranslationOutdated,
        };
        return (translation with { Metadata = translation.Metadata with { TranslationOf = known } }, finding);
    }

    private static Diagnostic? Judge(TranslationSource stated, Leaflet source)
    {
        var (ours, theirs) = (stated.Version?.Trim(), source.Metadata.Version?.Trim());
        var order = ours is null || theirs is null || ours == theirs ? 0 : Order(ours, theirs);
        if (order is null or < 0)
        {
            return Warning(
                DiagnosticCodes.TranslationOutdated,
                $"Version {ours} was translated, and the original is now version {theirs}. Every page says that the translation is out of date.",
                $"Have the changes translated, then write “version: {theirs}” below “translation-of”.");
        }

        if (order > 0)
        {
            return Warning(
                DiagnosticCodes.TranslationAhead,
                $"Version {ours} is said to be translated, but the original here is only version {theirs}.",
                "Put the original of that version here, or mend “version” below “translation-of”.");
        }

        return stated.Fingerprint is { } fingerprint && !string.Equals(fingerprint, LeafletFingerprint.OfOriginal(source), StringComparison.OrdinalIgnoreCase)
            ? Warning(
                DiagnosticCodes.TranslationOutdated,
                "The original is not the one whose fingerprint is stated. Every page says that the translation is out of date.",
                "Have the changes translated, then state the new fingerprint below “translation-of”, or none.")
            : null;
    }

    private static Diagnostic Warning(string code, string message, string hint) => new(code, Severity.Warning, message, hint, null);

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
