using FormatService.Testing;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>The files beside these tests.</summary>
internal static class ExtractionFiles
{
    public static string PathOf(string name) => Repository.PathOf("tests", "FormatService.ConformanceTests", "Extraction", name);
}
