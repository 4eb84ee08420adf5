using FormatService.Testing;

namespace FormatService.GoldenTests;

/// <summary>Where the goldens of whole artefacts are.</summary>
internal static class GoldenFolder
{
    public static string Texts { get; } = Repository.PathOf("tests", "FormatService.GoldenTests", "golden");

    public static string Pages { get; } = Path.Combine(Texts, "pages");
}
