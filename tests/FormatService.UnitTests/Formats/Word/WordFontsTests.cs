using System.Buffers.Binary;
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Word;
using FormatService.Testing;
using FormatService.Typesetting.Fonts;

namespace FormatService.UnitTests.Formats.Word;

public sealed class WordFontsTests
{
    private static readonly FontLibrary Library = FontLibrary.Load(Repository.Fonts);

    [Theory]
    [InlineData("en-GB", FontChoice.Arimo, "Arial Arial Arial Arial")]
    [InlineData("ur", FontChoice.Arimo, "Arial Arial Arial Noto Nastaliq Urdu")]
    [InlineData("pa-PK", FontChoice.Arimo, "Arial Arial Arial Noto Nastaliq Urdu")]
    [InlineData("bn", FontChoice.Arimo, "Arial Arial Arial Nirmala UI")]
    [InlineData("ti", FontChoice.Arimo, "Arial Ebrima Arial Ebrima")]
    [InlineData("zh-Hans", FontChoice.Arimo, "Arial Arial Microsoft YaHei Arial")]
    [InlineData("yue", FontChoice.Arimo, "Arial Arial Microsoft JhengHei Arial")]
    [InlineData("en-GB", FontChoice.AtkinsonHyperlegibleNext, "Atkinson Hyperlegible Next Atkinson Hyperlegible Next Atkinson Hyperlegible Next Atkinson Hyperlegible Next")]
    [InlineData("en-GB", FontChoice.Lexend, "Lexend Lexend Lexend Lexend")]
    [InlineData("bn", FontChoice.OpenDyslexic, "OpenDyslexic OpenDyslexic OpenDyslexic Nirmala UI")]
    public void Each_script_has_a_font_in_the_slot_that_Word_takes_it_from(string language, FontChoice font, string expected)
    {
        var fonts = WordFonts.Of(ReadingProfile.Standard with { Font = font }, LanguageTag.Parse(language));

        Assert.Equal(expected, string.Join(' ', fonts.Ascii, fonts.HighAnsi, fonts.EastAsia, fonts.ComplexScript));
    }

    [Fact]
    public void The_table_names_each_font_once_with_others_to_look_for()
    {
        var table = WordFonts.TableFor(ReadingProfile.Standard, LanguageTag.Parse("bn"), [LanguageTag.Parse("gu"), LanguageTag.BritishEnglish]);

        Assert.Equal(["Arial", "Nirmala UI", "Segoe UI Symbol"], table.Elements<Font>().Select(font => font.Name!.Value));
        Assert.Contains("Kohinoor Bangla", table.Elements<Font>().ElementAt(1).AltName!.Val!.Value, StringComparison.Ordinal);
        Assert.Contains("Kohinoor Gujarati", table.Elements<Font>().ElementAt(1).AltName!.Val!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_font_is_the_one_of_the_library_once_its_first_bytes_are_mixed_back()
    {
        var embedding = WordFontEmbedding.Of(Library, ReadingProfile.Standard, LanguageTag.BritishEnglish, []);

        var table = WordFonts.TableFor(ReadingProfile.Standard, LanguageTag.BritishEnglish, [], embedding);
        var entry = table.Elements<Font>().Single(font => font.Name! == "Arimo");
        Assert.Equal(2, embedding.Parts.Length);
        Assert.Equal(embedding.Relationships.Select(relationship => relationship.Id), [entry.EmbedRegularFont!.Id!.Value!, entry.EmbedBoldFont!.Id!.Value!]);
        var bytes = BytesOf(embedding.Parts[0]);
        var data = Library.Face("Arimo", FontWeight.Regular).Data.ToArray();
        Assert.NotEqual(data, bytes);
        Assert.Equal(data, Restored(bytes, entry.EmbedRegularFont!.FontKey!.Value!));
    }

    [Fact]
    public void The_name_of_an_embedded_font_is_the_one_in_its_file()
    {
        foreach (var font in new[] { FontChoice.Arimo, FontChoice.AtkinsonHyperlegibleNext, FontChoice.Lexend, FontChoice.OpenDyslexic })
        {
            var latin = WordFontCatalogue.Of(font);

            Assert.StartsWith(latin.LibraryFamily!, Library.Face(latin.LibraryFamily!, FontWeight.Regular).PostScriptName, StringComparison.Ordinal);
        }

        Assert.Equal("Atkinson Hyperlegible Next", WordFontCatalogue.Of(FontChoice.AtkinsonHyperlegibleNext).LibraryName);
        Assert.Equal("OpenDyslexic3", WordFontCatalogue.Of(FontChoice.OpenDyslexic).LibraryName);
        Assert.Equal("Noto Sans SC", WordFontCatalogue.Of(LanguageTag.Parse("zh-Hans"))!.LibraryName);
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0004, false)]
    [InlineData(0x0008, true)]
    [InlineData(0x000C, true)]
    [InlineData(0x0108, true)]
    [InlineData(0x0208, false)]
    public void Only_what_may_be_edited_is_embedded(int permissions, bool expected)
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        try
        {
            var family = folder.CreateSubdirectory("Arimo");
            File.WriteAllBytes(Path.Combine(family.FullName, "Arimo-Regular.ttf"), WithPermissions(Library.Face("Arimo", FontWeight.Regular).Data.ToArray(), permissions));
            File.WriteAllBytes(Path.Combine(family.FullName, "Arimo-Bold.ttf"), Library.Face("Arimo", FontWeight.Bold).Data.ToArray());

            var embedding = WordFontEmbedding.Of(FontLibrary.Load(folder.FullName), ReadingProfile.Standard, LanguageTag.BritishEnglish, []);

            Assert.Equal(expected, !embedding.Parts.IsEmpty);
            Assert.Equal(expected ? "Arimo" : "Arial", WordFonts.Of(ReadingProfile.Standard, LanguageTag.BritishEnglish, embedding).Ascii!.Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] BytesOf(WordPart part)
    {
        using var stream = new MemoryStream();
        part.Write(stream);
        return stream.ToArray();
    }

    // ECMA-376-1, 17.8.1, as the standard tells it: the digits of the key from the last to the first, over the first 32 bytes.
    private static byte[] Restored(byte[] mixed, string key)
    {
        var digits = key.Trim('{', '}').Replace("-", "", StringComparison.Ordinal);
        for (var i = 0; i < 32; i++)
        {
            mixed[i] ^= byte.Parse(digits.AsSpan(30 - (2 * (i % 16)), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return mixed;
    }

    private static byte[] WithPermissions(byte[] font, int permissions)
    {
        for (var record = 12; ; record += 16)
        {
            if (font.AsSpan(record, 4).SequenceEqual("OS/2"u8))
            {
                BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8)) + 8), (ushort)permissions);
                return font;
            }
        }
    }
}
