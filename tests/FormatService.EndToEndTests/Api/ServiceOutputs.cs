using FormatService.Formats;

namespace FormatService.EndToEndTests.Api;

/// <summary>The outputs there are: tests walk the catalogue, so a new row brings its tests with it.</summary>
internal static class ServiceOutputs
{
    public static string[] Ids { get; } = [.. FormatServices.Create(FormatServices.DefaultFontsFolder).Outputs.All.Select(output => output.Id)];
}
