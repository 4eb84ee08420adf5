using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Word;

/// <summary>
/// Which fonts text is set in. A run names four: Word takes one by the character, those of Latin from <c>ascii</c> and <c>hAnsi</c>, those of
/// Arabic, Hebrew and the scripts of India from <c>cs</c>, those of Chinese from <c>eastAsia</c> (ECMA-376-1, clause 17.3.2.26).
/// </summary>
internal static class WordFonts
{
    /// <summary>The fonts of text in a language.</summary>
    /// <param name="profile">Whose font Latin is set in.</param>
    /// <param name="language">The language.</param>
    /// <param name="embedding">The fonts that travel with the file, which then are named as ours are; null for none.</param>
    public static RunFonts Of(ReadingProfile profile, LanguageTag language, WordFontEmbedding? embedding = null)
    {
        var latin = NameOf(WordFontCatalogue.Of(profile.Font), embedding);
        var own = WordFontCatalogue.Of(language) is { } font ? NameOf(font, embedding) : latin;
        var isEastAsian = language.Script is "Hans" or "Hant" or "Hani" or "Bopo";

        // Ethiopic is no complex script to Word, and no Latin either: what is left is set as hAnsi.
        return new RunFonts
        {
            Ascii = latin,
            HighAnsi = language.Script == "Ethi" ? own : latin,
            EastAsia = isEastAsian ? own : latin,
            ComplexScript = isEastAsian ? latin : own,
        };
    }

    /// <summary>The table of all fonts that a file names.</summary>
    /// <param name="profile">Whose font Latin is set in.</param>
    /// <param name="language">The language of the leaflet.</param>
    /// <param name="others">The languages of passages in it.</param>
    /// <param name="embedding">The fonts that travel with the file; null for none.</param>
    public static Fonts TableFor(ReadingProfile profile, LanguageTag language, IEnumerable<LanguageTag> others, WordFontEmbedding? embedding = null)
    {
        var table = new Fonts();
        foreach (var group in UsedIn(profile, language, others).Append(WordFontCatalogue.Signs).GroupBy(font => NameOf(font, embedding), StringComparer.Ordinal))
        {
            var isEmbedded = embedding?.Find(group.First()) is not null;
            var alternatives = group.SelectMany(font => isEmbedded ? font.AlternativeNames.Prepend(font.Name) : font.AlternativeNames)
                .Where(name => name != group.Key)
                .Distinct(StringComparer.Ordinal);
            table.Append(EntryOf(group.Key, group.First(), string.Join(',', alternatives)));
        }

        embedding?.Complete(table);
        return table;
    }

    /// <summary>The fonts of a leaflet, each once, that of Latin first.</summary>
    public static IEnumerable<WordFont> UsedIn(ReadingProfile profile, LanguageTag language, IEnumerable<LanguageTag> others) =>
        others.Prepend(language).Select(WordFontCatalogue.Of).OfType<WordFont>().Prepend(WordFontCatalogue.Of(profile.Font)).Distinct();

    /// <summary>The name of a font in the file.</summary>
    public static string NameOf(WordFont font, WordFontEmbedding? embedding) => embedding?.Find(font)?.Name ?? font.Name;

    private static Font EntryOf(string name, WordFont font, string alternatives)
    {
        var entry = new Font { Name = name };
        if (alternatives.Length > 0)
        {
            entry.Append(new AltName { Val = alternatives });
        }

        if (font.Panose is { } panose)
        {
            entry.Append(new Panose1Number { Val = panose });
        }

        entry.Append(
            new FontCharSet { Val = font.CharacterSet },
            new FontFamily { Val = FontFamilyValues.Swiss },
            new Pitch { Val = FontPitchValues.Variable });
        return entry;
    }
}
