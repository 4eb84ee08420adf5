using FormatService.Typesetting.Fonts;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting;

/// <summary>The fonts of the project, read once for all tests.</summary>
internal static class TestFonts
{
    public static string Folder { get; } = FindFolder();

    public static FontLibrary Library { get; } = FontLibrary.Load(Folder);

    public static TextShaper Shaper { get; } = new(Library);

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FormatService.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "fonts");
    }
}
