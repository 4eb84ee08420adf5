namespace FormatService.Documents.Model;

/// <summary>A language as BCP 47 names it (<c>en-GB</c>, <c>pa-Guru</c>). Only well-formed tags can be made.</summary>
public readonly record struct LanguageTag
{
    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>British English, the language of a leaflet that names none.</summary>
    public static LanguageTag BritishEnglish { get; } = new("en-GB");

    /// <summary>The tag in the usual case: language small, script with a capital, region in capitals.</summary>
    public string Value => _value ?? "en-GB";

    /// <summary>The first part of the tag: <c>en</c> of <c>en-GB</c>.</summary>
    public string Language => Value.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? Value[..end] : Value;

    /// <summary>
    /// The script (ISO 15924), as in <c>Guru</c> of <c>pa-Guru</c>: as the tag names it, else as the language is usually written in its
    /// region; null where that is not known.
    /// </summary>
    public string? Script
    {
        get
        {
            var tag = Value.AsSpan();
            var language = tag.IndexOf('-') is >= 0 and var end ? tag[..end] : tag;
            return Find(IsScript, out var script) ? tag[script].ToString()
                : Find(IsRegion, out var region) ? LanguageScripts.Of(language, tag[..region.End])
                : LanguageScripts.Of(language, []);
        }
    }

    /// <summary>The region, as in <c>GB</c> of <c>en-GB</c>; null where the tag names none.</summary>
    public string? Region => Find(IsRegion, out var region) ? Value[region] : null;

    /// <summary>Whether text in this language runs from right to left: by its script where the tag names one, else by its language.</summary>
    public bool IsRightToLeft => LanguageScripts.IsRightToLeft(Script);

    /// <summary>Reads a tag; false when it is not well formed (BCP 47 §2.1, without grandfathered tags).</summary>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        tag = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 35)
        {
            return false;
        }

        var parts = text.Trim().Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit))
            {
                return false;
            }

            parts[i] = part.Length switch
            {
                2 when part.All(char.IsAsciiLetter) => part.ToUpperInvariant(),
                4 when part.All(char.IsAsciiLetter) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                _ => part.ToLowerInvariant(),
            };
        }

        tag = new LanguageTag(string.Join('-', parts));
        return true;
    }

    /// <summary>Reads a tag that is known to be well formed.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new ArgumentException($"“{text}” is not a language tag such as en-GB.", nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsScript(ReadOnlySpan<char> part) => part.Length == 4 && char.IsAsciiLetter(part[0]);

    private static bool IsRegion(ReadOnlySpan<char> part) => (part.Length == 2 && char.IsAsciiLetter(part[0])) || (part.Length == 3 && char.IsAsciiDigit(part[0]));

    private bool Find(Func<ReadOnlySpan<char>, bool> isWanted, out Range place)
    {
        var tag = Value.AsSpan();
        foreach (var range in tag.Split('-'))
        {
            // What follows a single letter says something else: en-u-nu-latn names no script.
            if (range.End.Value - range.Start.Value == 1)
            {
                break;
            }

            if (range.Start.Value > 0 && isWanted(tag[range]))
            {
                place = range;
                return true;
            }
        }

        place = default;
        return false;
    }
}
