using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Fonts;

/// <summary>Fonts are read when they are needed, and a folder of further ones goes before ours.</summary>
public sealed class FurtherFontsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("further");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Nothing_of_a_font_is_held_until_something_is_set_in_it()
    {
        var library = FontLibrary.Load(TestFonts.Folder);
        var atFirst = library.HeldBytes;

        var missing = library.MissingCharacters("Plain English → ✓ “words” ’ – and হাসপাতাল 医院");
        var afterLooking = library.HeldBytes;
        new TextShaper(library).Shape("Plain English", "Arimo", FontWeight.Regular, "en");

        Assert.Empty(missing);
        Assert.Equal((0, 0), (atFirst, afterLooking));
        Assert.Equal(library.Face("Arimo", FontWeight.Regular).Data.Length, library.HeldBytes);
    }

    [Fact]
    public void Many_threads_may_need_a_font_at_once()
    {
        var shaper = new TextShaper(FontLibrary.Load(TestFonts.Folder));

        Parallel.For(0, 64, i => Assert.Equal("NotoSansBengali", Assert.Single(shaper.Shape("হাসপাতাল", "Arimo", FontWeight.Regular, "bn")).Face.Family));
    }

    [Fact]
    public void A_further_font_takes_the_place_of_ours_of_the_same_name()
    {
        // The file of another family stands for the whole font, laid out as it is downloaded; bold is left to ours.
        Put("NotoSansTC/NotoSansTC-Regular.ttf", "Noto_Sans_SC/static/NotoSansSC-Regular.ttf");

        var library = FontLibrary.Load(TestFonts.Folder, _folder.FullName);

        Assert.Equal(TestFonts.Library.Families, library.Families);
        Assert.Equal(File.ReadAllBytes(Path.Combine(TestFonts.Folder, "NotoSansTC/NotoSansTC-Regular.ttf")), library.Face("NotoSansSC", FontWeight.Regular).Data.ToArray());
        Assert.Equal(TestFonts.Library.Face("NotoSansSC", FontWeight.Bold).Data.ToArray(), library.Face("NotoSansSC", FontWeight.Bold).Data.ToArray());
        Assert.NotEqual(TestFonts.Library.Fingerprint, library.Fingerprint);
    }

    [Fact]
    public void A_further_font_of_another_name_is_added()
    {
        Put("NotoSansTamil/NotoSansTamil-Regular.ttf", "Corporate-Regular.ttf");
        Put("NotoSansTamil/NotoSansTamil-Bold.ttf", "Corporate-Bold.ttf");

        var library = FontLibrary.Load(TestFonts.Folder, _folder.FullName);

        Assert.Contains("Corporate", library.Families);
        Assert.Equal(FontWeight.Bold, library.Face("Corporate", FontWeight.Bold).Weight);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(TestFonts.Folder, "/nowhere/further"));

        Assert.Contains("“/nowhere/further”. Make it and put the fonts there", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NotoSansSC[wght].ttf", "only such as “NotoSansSC[wght].ttf”")]
    [InlineData("NotoSansSC-Regular.otf", "only such as “NotoSansSC-Regular.otf”")]
    [InlineData("README.txt", "holds no fonts that can be used. Put TrueType files there")]
    public void A_folder_without_a_font_that_can_be_used_says_what_is_there_and_what_should_be(string file, string said)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, file), "");

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(TestFonts.Folder, _folder.FullName));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Contains("-Regular.ttf", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTTO", "PostScript outlines (CFF)")]
    [InlineData("ttcf", "is a collection of fonts")]
    [InlineData("<htm", "is not a font")]
    [InlineData("", "is not a font")]
    public void A_font_that_cannot_be_embedded_is_refused_by_its_name(string beginning, string said)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Corporate-Regular.ttf"), beginning.Length == 0 ? "" : beginning.PadRight(200));

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(TestFonts.Folder, _folder.FullName));

        Assert.Contains("Corporate-Regular.ttf", exception.Message, StringComparison.Ordinal);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_is_cut_short_is_refused()
    {
        var whole = File.ReadAllBytes(Path.Combine(TestFonts.Folder, "NotoSansTamil/NotoSansTamil-Regular.ttf"));
        File.WriteAllBytes(Path.Combine(_folder.FullName, "Corporate-Regular.ttf"), whole[..(whole.Length / 2)]);

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(TestFonts.Folder, _folder.FullName));

        Assert.Contains("is cut short. Copy it again.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_whose_maker_forbids_embedding_is_refused()
    {
        var bytes = File.ReadAllBytes(Path.Combine(TestFonts.Folder, "NotoSansTamil/NotoSansTamil-Regular.ttf"));
        var os2 = bytes.AsSpan().IndexOf("OS/2"u8);
        var offset = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(os2 + 8));
        bytes[offset + 9] = 2;
        File.WriteAllBytes(Path.Combine(_folder.FullName, "Corporate-Regular.ttf"), bytes);

        var exception = Assert.Throws<FontLibraryException>(() => FontLibrary.Load(TestFonts.Folder, _folder.FullName));

        Assert.Contains("forbids that it is embedded", exception.Message, StringComparison.Ordinal);
    }

    private void Put(string font, string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(Path.Combine(TestFonts.Folder, font), path);
    }
}
