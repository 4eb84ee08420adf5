using System.Globalization;
using System.Text;
using FormatService.Documents.Model;

namespace FormatService.Formats.Rendering;

/// <summary>Names files so that staff know what they hold: reference-title-format-version-language (FORMATS PDF-17).</summary>
public static class ArtefactFileName
{
    private const int LongestTitle = 60;

    /// <summary>What the name of easy read says in place of its format until it is signed off (FORMATS 2.4).</summary>
    public const string UncheckedEasyRead = "draft-for-easy-read-not-checked";

    /// <summary>The name of an artefact of a leaflet, safe on every file system.</summary>
    /// <param name="metadata">The facts about the leaflet as it was written.</param>
    /// <param name="output">What was made of it.</param>
    /// <param name="edition">Which edition of it was made.</param>
    /// <param name="largePrintPt">The size that large print states, in points; null for anything else.</param>
    public static string For(LeafletMetadata metadata, OutputFormat output, LeafletEdition edition = LeafletEdition.Original, double? largePrintPt = null)
    {
        var parts = new List<string>();
        Add(metadata.Reference, 24);
        Add(metadata.Title, LongestTitle);
        Add(edition == LeafletEdition.UncheckedEasyRead ? UncheckedEasyRead : largePrintPt is { } size ? LargePrint(size) : output.Id, 32);
        Add(metadata.Version is { } version ? "v" + version.TrimStart('v', 'V') : null, 16);
        if (metadata.Status is LeafletStatus.Draft or LeafletStatus.Withdrawn)
        {
            Add(metadata.Status == LeafletStatus.Draft ? "draft" : "withdrawn", 16);
        }

        Add(metadata.Language.Value, 35);
        return string.Join('-', parts) + output.FileExtension;

        void Add(string? part, int longest)
        {
            if (part is not null && Slug(part, longest) is { Length: > 0 } slug)
            {
                parts.Add(slug);
            }
        }
    }

    /// <summary>What the name of large print says in place of its format, so that no size is saved over another.</summary>
    /// <param name="sizePt">The size that it states, in points.</param>
    public static string LargePrint(double sizePt) => string.Create(CultureInfo.InvariantCulture, $"large-print-{sizePt:0.##}-point");

    private static string Slug(string text, int longest)
    {
        var slug = new StringBuilder();
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            // Marks belong to letters: without them Bengali and Arabic names would fall apart. A point stays within a number, as in 2.1.
            var kept = Rune.IsLetterOrDigit(rune) || (rune.Value == '.' && slug.Length > 0 && !gap) ||
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!kept)
            {
                gap = slug.Length > 0;
                continue;
            }

            if (slug.Length + rune.Utf16SequenceLength + (gap ? 1 : 0) > longest)
            {
                break;
            }

            if (gap)
            {
                slug.Append('-');
                gap = false;
            }

            slug.Append(rune.ToString());
        }

        return slug.ToString().Trim('.');
    }
}
