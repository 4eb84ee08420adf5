using System.Security.Cryptography;
using FormatService.Typesetting.Fonts;

namespace FormatService.UnitTests.Typesetting.Fonts;

public sealed class FontLibraryTests
{
    public static TheoryData<string, FontWeight, string, string> Faces => new()
    {
        { "Arimo", FontWeight.Regular, "Arimo-Regular", "88cc899855d30f9c" },
        { "Arimo", FontWeight.Medium, "Arimo-Medium", "d7da3d766ed7121c" },
        { "Arimo", FontWeight.Bold, "Arimo-Bold", "ec96ac9fdd94766f" },
        { "AtkinsonHyperlegibleNext", FontWeight.Regular, "AtkinsonHyperlegibleNext-Regular", "60f8c1a1b2e7da47" },
        { "AtkinsonHyperlegibleNext", FontWeight.Medium, "AtkinsonHyperlegibleNext-Medium", "37e5e7fbcb98af0c" },
        { "AtkinsonHyperlegibleNext", FontWeight.Bold, "AtkinsonHyperlegibleNext-Bold", "4ba7415b7095e546" },
        { "DejaVuSans", FontWeight.Regular, "DejaVuSans", "7da195a74c55bef9" },
        { "DejaVuSans", FontWeight.Bold, "DejaVuSans-Bold", "e6476c1b80502924" },
        { "Lexend", FontWeight.Regular, "Lexend-Regular", "5f9ed62e28658e53" },
        { "Lexend", FontWeight.Medium, "Lexend-Medium", "18086a9d53eb5e5f" },
        { "Lexend", FontWeight.Bold, "Lexend-Bold", "db820d3ccf6b1175" },
        { "NotoNastaliqUrdu", FontWeight.Regular, "NotoNastaliqUrdu-Regular", "360220888c7519d1" },
        { "NotoNastaliqUrdu", FontWeight.Bold, "NotoNastaliqUrdu-Bold", "0f76cabd37fb8a54" },
        { "NotoSansArabic", FontWeight.Regular, "NotoSansArabic-Regular", "252629ca0e87b623" },
        { "NotoSansArabic", FontWeight.Bold, "NotoSansArabic-Bold", "a86a704ff8b31508" },
        { "NotoSansBengali", FontWeight.Regular, "NotoSansBengali-Regular", "6826d9667972f0f9" },
        { "NotoSansBengali", FontWeight.Bold, "NotoSansBengali-Bold", "3a44a4cf2c4f79c3" },
        { "NotoSansDevanagari", FontWeight.Regular, "NotoSansDevanagari-Regular", "084a94d89eb54aaf" },
        { "NotoSansDevanagari", FontWeight.Bold, "NotoSansDevanagari-Bold", "67f1ec9e2ac30b26" },
        { "NotoSansEthiopic", FontWeight.Regular, "NotoSansEthiopic-Regular", "321ff186e0f066a4" },
        { "NotoSansEthiopic", FontWeight.Bold, "NotoSansEthiopic-Bold", "b968f7d5c79d6caa" },
        { "NotoSansGujarati", FontWeight.Regular, "NotoSansGujarati-Regular", "7cc0f340be8ef8b6" },
        { "NotoSansGujarati", FontWeight.Bold, "NotoSansGujarati-Bold", "d5aee2fbe1dec84e" },
        { "NotoSansGurmukhi", FontWeight.Regular, "NotoSansGurmukhi-Regular", "2b0fbe8d4cc2a18a" },
        { "NotoSansGurmukhi", FontWeight.Bold, "NotoSansGurmukhi-Bold", "49b4d13ee80c9ba8" },
        { "NotoSansHebrew", FontWeight.Regular, "NotoSansHebrew-Regular", "e0ee753f09733337" },
        { "NotoSansHebrew", FontWeight.Bold, "NotoSansHebrew-Bold", "8010b087f33f152e" },
        { "NotoSansSC", FontWeight.Regular, "NotoSansSC-Regular", "68c31ffaf9f33b5c" },
        { "NotoSansSC", FontWeight.Bold, "NotoSansSC-Bold", "ab6506e5d9e4fdfe" },
        { "NotoSansTC", FontWeight.Regular, "NotoSansTC-Regular", "a4a74dfea0df5850" },
        { "NotoSansTC", FontWeight.Bold, "NotoSansTC-Bold", "4477af4748fed719" },
        { "NotoSansTamil", FontWeight.Regular, "NotoSansTamil-Regular", "f26d8b66bf6f38dd" },
        { "NotoSansTamil", FontWeight.Bold, "NotoSansTamil-Bold", "c4abfe6f12915682" },
        { "OpenDyslexicThree", FontWeight.Regular, "OpenDyslexicThree-Regular", "54c5c2129fb7ba2c" },
        { "OpenDyslexicThree", FontWeight.Bold, "OpenDyslexicThree-Bold", "159a62d2c629cb16" },
    };

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_font_changes_only_when_this_list_does(string family, FontWeight weight, string postScriptName, string hash)
    {
        var face = TestFonts.Library.Face(family, weight);

        var found = Convert.ToHexStringLower(SHA256.HashData(face.Data.Span))[..16];

        Assert.Equal((postScriptName, hash), (face.PostScriptName, found));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_font_may_be_embedded_without_restriction(string family, FontWeight weight, string postScriptName, string hash)
    {
        var face = TestFonts.Library.Face(family, weight);

        Assert.Equal(0, face.EmbeddingPermissions);
        Assert.NotEmpty(postScriptName + hash);
    }

    [Fact]
    public void The_families_are_the_folders()
    {
        Assert.Equal(
            [
                "Arimo",
                "AtkinsonHyperlegibleNext",
                "DejaVuSans",
                "Lexend",
                "NotoNastaliqUrdu",
                "NotoSansArabic",
                "NotoSansBengali",
                "NotoSansDevanagari",
                "NotoSansEthiopic",
                "NotoSansGujarati",
                "NotoSansGurmukhi",
                "NotoSansHebrew",
                "NotoSansSC",
                "NotoSansTC",
                "NotoSansTamil",
                "OpenDyslexicThree",
            ],
            TestFonts.Library.Families);
    }

    [Fact]
    [Trait("requirement", "P-07")]
    public void Arimo_has_the_metrics_of_its_file()
    {
        var face = TestFonts.Library.Face("Arimo", FontWeight.Regular);

        Assert.Equal((2048, 1854, 434, 67), (face.UnitsPerEm, face.Ascent, face.Descent, face.LineGap));
        Assert.Equal(1409, face.CapHeight);
        Assert.True(face.UnderlinePosition < 0 && face.UnderlineThickness > 0);
        Assert.True(face.TryGetGlyph('A', out var glyph));
        Assert.Equal(1366, face.Advance(glyph));
    }

    [Fact]
    public void Two_loads_of_one_folder_have_one_fingerprint()
    {
        var again = FontLibrary.Load(TestFonts.Folder);

        Assert.Equal(TestFonts.Library.Fingerprint, again.Fingerprint);
        Assert.Equal(64, again.Fingerprint.Length);
    }

    [Fact]
    public void A_missing_folder_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load("/nowhere/fonts"));

        Assert.Contains("/nowhere/fonts", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Put the folder", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_fonts_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(folder.FullName));

        folder.Delete();
        Assert.Contains("holds no fonts", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_font_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("fonts");
        var family = folder.CreateSubdirectory("Broken");
        File.WriteAllText(Path.Combine(family.FullName, "Broken-Regular.ttf"), "not a font");

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(folder.FullName));

        folder.Delete(recursive: true);
        Assert.Contains("Broken-Regular.ttf” is not a font", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_family_is_refused_with_the_known_ones()
    {
        var exception = Assert.Throws<ArgumentException>(() => TestFonts.Library.Face("Comic", FontWeight.Regular));

        Assert.Contains("Arimo, AtkinsonHyperlegibleNext, DejaVuSans", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_font_holds_are_named_once_each_in_order()
    {
        var missing = TestFonts.Library.MissingCharacters("Plain ꤀ text 💊 and ꤀ again\uD800");

        Assert.Equal([0xA900, 0x1F48A, 0xD800], missing);
    }

    [Fact]
    public void The_languages_of_the_first_scripts_miss_nothing()
    {
        const string words = "Ŵyth ŷ Zażółć gęślą jaźń ăâîșț İıŞşĞğ Waxaan Nguyễn Tiếng Việt Ґґ Її Єє Ελληνικά µ → ✓ ☎ ≤ ½ ‑ \u202F\u00A0";

        Assert.Empty(TestFonts.Library.MissingCharacters(words));
    }

    [Fact]
    public void Characters_that_are_never_seen_are_not_missed()
    {
        const string invisible = "\u00AD\u200B\u2060\u200D\u200C\u200E\u200F\u2066\u2069\uFE0F\uFEFF\t\n\u2028\u0001";

        Assert.Empty(TestFonts.Library.MissingCharacters(invisible));
    }

    [Fact]
    public void A_character_is_missed_exactly_where_no_font_can_set_it()
    {
        var library = TestFonts.Library;
        var faces = library.Families.SelectMany(family => Enum.GetValues<FontWeight>().Select(weight => library.Face(family, weight))).ToArray();
        var characters = Enumerable.Range(0, 0x11000).Where(codePoint => codePoint is < 0xD800 or > 0xDFFF).ToArray();

        var missing = library.MissingCharacters(string.Concat(characters.Select(char.ConvertFromUtf32)));

        Assert.Equal(characters.Where(codePoint => !UnicodeText.IsControl(codePoint) && !faces.Any(face => face.CanSet(codePoint))), missing);
    }
}
