using System.Collections.Frozen;

namespace FormatService.Documents.Model;

/// <summary>A language as BCP 47 names it (<c>en-GB</c>, <c>pa-Guru</c>). Only well-formed tags can be made.</summary>
public readonly record struct LanguageTag
{
    private static readonly FrozenSet<string> RightToLeftLanguages =
        new[] { "ar", "ur", "fa", "ckb", "ps", "prs", "he", "yi", "dv", "sd", "ug", "pnb" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>British English, the language of a leaflet that names none.</summary>
    public static LanguageTag BritishEnglish { get; } = new("en-GB");

    /// <summary>The tag in the usual case: language small, script with a capital, region in capitals.</summary>
    public string Value => _value ?? "en-GB";

    /// <summary>The first part of the tag: <c>en</c> of <c>en-GB</c>.</summary>
    public string Language => Value.Split('-')[0];

    /// <summary>Whether text in this language runs from right to left: by its script where the tag names one, else by its language.</summary>
    public bool IsRightToLeft
    {
        get
        {
            foreach (var part in Value.Split('-').Skip(1))
            {
                if (part.Length == 4 && char.IsAsciiLetter(part[0]))
                {
                    return part is "Arab" or "Hebr" or "Syrc" or "Thaa" or "Nkoo" or "Adlm" or "Rohg" or "Aran";
                }
            }

            return RightToLeftLanguages.Contains(Language);
        }
    }

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
}
