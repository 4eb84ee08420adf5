using System.Globalization;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>The attributes that an author put in braces, as far as they mean something.</summary>
internal sealed record BlockAttributes(string? Id, LanguageTag? Language, string? Credit, bool IsTerm, bool IsDecorative, bool HasRowHeaders)
{
    private static readonly BlockAttributes None = new(null, null, null, false, false, false);

    /// <summary>Reads the attributes of a node; what means nothing is reported.</summary>
    public static BlockAttributes Of(MarkdownObject node, MarkdownReading reading)
    {
        if (node.TryGetAttributes() is not { } written)
        {
            return None;
        }

        var attributes = None with { Id = IsId(written.Id) ? written.Id : null };
        if (attributes.Id is null && written.Id is not null)
        {
            Unknown(attributes, $"#{written.Id}", node, reading);
        }

        foreach (var name in (written.Classes ?? []).Where(name => !IsMarkdigsOwn(name, node)))
        {
            attributes = name switch
            {
                "term" => attributes with { IsTerm = true },
                "decorative" => attributes with { IsDecorative = true },
                "row-headers" => attributes with { HasRowHeaders = true },
                _ => Unknown(attributes, $".{name}", node, reading),
            };
        }

        foreach (var (name, value) in written.Properties ?? [])
        {
            attributes = name switch
            {
                "lang" => attributes with { Language = ReadLanguage(value, node, reading) },
                "credit" when !string.IsNullOrWhiteSpace(value) => attributes with { Credit = CharacterRules.OneLine(value).Trim() },
                _ => Unknown(attributes, name, node, reading),
            };
        }

        return attributes;
    }

    /// <summary>Whether a text can be an id: letters and digits of any script, and the marks that join them.</summary>
    public static bool IsId(string? text) =>
        !string.IsNullOrEmpty(text) && text.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or ':' or '/'
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // Markdig writes down what its HTML would need.
    private static bool IsMarkdigsOwn(string name, MarkdownObject node) =>
        name is "contains-task-list" or "task-list-item"
        || (node is CustomContainer container && name == container.Info)
        || (node is FencedCodeBlock && name.StartsWith("language-", StringComparison.Ordinal));

    private static LanguageTag? ReadLanguage(string? value, MarkdownObject node, MarkdownReading reading)
    {
        if (LanguageTag.TryParse(value, out var tag))
        {
            return tag;
        }

        reading.Report(
            DiagnosticCodes.LanguageUnknown, Severity.Error, $"“{value}” is not a language tag.", "Write a tag such as cy, pl or pa-Guru.", node);
        return null;
    }

    private static BlockAttributes Unknown(BlockAttributes attributes, string name, MarkdownObject node, MarkdownReading reading)
    {
        reading.Report(
            DiagnosticCodes.AttributeNotHeld,
            Severity.Information,
            $"The attribute “{name}” means nothing in a leaflet.",
            "Attributes are #id, lang=, credit=, .term, .decorative and .row-headers.",
            node);
        return attributes;
    }
}
