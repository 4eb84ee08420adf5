using System.Collections.Immutable;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats.Word;

/// <summary>
/// The fonts that travel with a file, whole, regular and bold, so that it looks the same on a machine without them (ECMA-376-1, clause 17.8.1).
/// Only those whose makers allow that they are used to edit a document; the others are named as if nothing were embedded.
/// </summary>
internal sealed class WordFontEmbedding
{
    /// <summary>What a part with such a font holds.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    private readonly Dictionary<WordFont, EmbeddedFamily> _families = [];

    private WordFontEmbedding()
    {
    }

    /// <summary>The parts with the fonts.</summary>
    public ImmutableArray<WordPart> Parts { get; private set; } = [];

    /// <summary>Where the table of fonts leads: to each of the parts.</summary>
    public ImmutableArray<WordRelationship> Relationships { get; private set; } = [];

    /// <summary>Embeds the fonts of a leaflet.</summary>
    /// <param name="fonts">The library that holds them.</param>
    /// <param name="profile">Whose font Latin is set in.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="others">The languages of passages in it.</param>
    public static WordFontEmbedding Of(FontLibrary fonts, ReadingProfile profile, LanguageTag language, IEnumerable<LanguageTag> others)
    {
        var embedding = new WordFontEmbedding();
        var parts = ImmutableArray.CreateBuilder<WordPart>();
        var relationships = ImmutableArray.CreateBuilder<WordRelationship>();
        foreach (var font in WordFonts.UsedIn(profile, language, others))
        {
            if (font.LibraryFamily is not { } family || !fonts.HasFamily(family))
            {
                continue;
            }

            var regular = fonts.Face(family, FontWeight.Regular);
            var bold = fonts.Face(family, FontWeight.Bold);
            if (MayEmbed(regular.EmbeddingPermissions) && MayEmbed(bold.EmbeddingPermissions))
            {
                embedding._families.Add(font, new EmbeddedFamily(font.LibraryName!, LineHeightOf(regular), Embed(regular), bold == regular ? null : Embed(bold)));
            }
        }

        embedding.Parts = parts.ToImmutable();
        embedding.Relationships = relationships.ToImmutable();
        return embedding;

        EmbeddedFace Embed(FontFace face)
        {
            var key = new FontKey(SHA256.HashData(face.Data.Span));
            var id = "rId" + WordMeasures.Text(parts.Count + 1);
            var target = $"fonts/font{WordMeasures.Text(parts.Count + 1)}.odttf";
            parts.Add(new WordPart("word/" + target, ContentType, stream => key.Obfuscate(face.Data.Span, stream)));
            relationships.Add(new WordRelationship(id, RelationshipType, target));
            return new EmbeddedFace(id, key.ToString());
        }
    }

    /// <summary>
    /// Whether a font may go into a document that is edited, by what its maker wrote into it (OpenType OS/2, fsType): installable or editable
    /// embedding, and not of bitmaps alone. Where several licences are named, the least restrictive holds.
    /// </summary>
    public static bool MayEmbed(int permissions)
    {
        const int Licences = 0xE, Editable = 0x8, BitmapsOnly = 0x200;
        return ((permissions & Licences) == 0 || (permissions & Editable) != 0) && (permissions & BitmapsOnly) == 0;
    }

    /// <summary>The family embedded for a font; null where it is not.</summary>
    public EmbeddedFamily? Find(WordFont font) => _families.GetValueOrDefault(font);

    /// <summary>Says in a table of fonts where the embedded ones are.</summary>
    public void Complete(Fonts table)
    {
        foreach (var family in _families.Values)
        {
            var entry = table.Elements<Font>().First(font => font.Name == family.Name);
            entry.Append(new EmbedRegularFont { Id = family.Regular.RelationshipId, FontKey = family.Regular.Key });
            if (family.Bold is { } bold)
            {
                entry.Append(new EmbedBoldFont { Id = bold.RelationshipId, FontKey = bold.Key });
            }
        }
    }

    private static double LineHeightOf(FontFace face) => (double)(face.Ascent + face.Descent + face.LineGap) / face.UnitsPerEm;
}

/// <summary>A family that travels with a file.</summary>
/// <param name="Name">Its name as its files tell it.</param>
/// <param name="LineHeight">How far apart it sets lines that are single-spaced, as a multiple of the size.</param>
/// <param name="Regular">The regular face.</param>
/// <param name="Bold">The bold face; null where the family has none.</param>
internal sealed record EmbeddedFamily(string Name, double LineHeight, EmbeddedFace Regular, EmbeddedFace? Bold);

/// <summary>One of its faces.</summary>
/// <param name="RelationshipId">How the table of fonts finds its part.</param>
/// <param name="Key">What its first bytes are mixed with.</param>
internal sealed record EmbeddedFace(string RelationshipId, string Key);
